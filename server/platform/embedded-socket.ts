// Where an embedded database listens: a unix socket beside its files, never a network port.
// The system allows such a path about a hundred bytes; under a deeper folder the socket moves to a short private one.

import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Only names the socket file; nothing listens on a network port of this number. */
export const port = 5432

/** Bytes: Linux allows 107, macOS 103. */
const longest = 103

/** The folder of the socket for the database in `directory` (absolute). */
export function socketFolder(directory: string): string {
  const beside = join(directory, 'run')
  if (fits(beside)) return beside
  const name = `amends-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`
  const short = join(tmpdir(), name)
  return fits(short) ? short : join('/tmp', name)
}

/** Makes the folder, private. Refuses one that somebody else has put there: they could listen in our place. */
export function makePrivate(folder: string, owners: number[]): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  if (!found.isDirectory() || !owners.includes(found.uid)) {
    throw new Error(`The folder ${folder} belongs to somebody else. Remove it, or keep the data of Amends under a shorter path.`)
  }
  if ((found.mode & 0o077) !== 0) chmodSync(folder, 0o700)
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= longest
}
