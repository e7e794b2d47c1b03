// Under which account PostgreSQL runs: it refuses to be root, so a root start steps down to an account without rights.
// Where that account cannot walk the path (a clone under /root), a user namespace lets root's own files pass as user 1000's.

import { execFile } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** How to start a PostgreSQL program: what to put before its command, and the account for the child process. */
export type Account = { prefix: string[]; uid?: number; gid?: number }

/** "nobody" on every Linux; needs no line in /etc/passwd. */
const nobody = 65534
const asUser1000 = ['unshare', '-U', '--map-user=1000', '--map-group=1000']

/** The account for a database in `directory` with programs in `programs`. Throws a sentence when root cannot step down. */
export async function account(directory: string, programs: string): Promise<Account> {
  if (process.getuid?.() !== 0) return { prefix: [] }
  if (open(dirname(directory)) && open(programs)) return { prefix: [], uid: nobody, gid: nobody }
  try {
    await run(asUser1000[0] ?? '', [...asUser1000.slice(1), 'true'])
  } catch {
    throw new Error(
      `PostgreSQL will not run as root, and no other account may enter ${directory}. ` +
        'Start Amends under an ordinary account, or move it out of a private folder such as /root, or set DATABASE_URL.',
    )
  }
  return { prefix: asUser1000 }
}

/** Gives these folders to the account that will use them; only root can, and only root needs to. */
export async function giveTo(who: Account, folders: string[]): Promise<void> {
  if (process.getuid?.() !== 0) return
  const uid = who.uid ?? 0
  const gid = who.gid ?? 0
  for (const folder of folders) {
    if (statSync(folder).uid === uid) continue
    // A database that was moved, or was once started by somebody else, changes hands as a whole.
    await run('chown', ['-R', `${uid}:${gid}`, folder])
    chownSync(folder, uid, gid)
  }
}

/** True when everybody may walk through this folder and all above it. */
function open(folder: string): boolean {
  if ((statSync(folder).mode & 0o001) === 0) return false
  return folder === dirname(folder) || open(dirname(folder))
}
