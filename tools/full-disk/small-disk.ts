// A disk of its own, small enough to be filled to the last byte: a file system of a fixed size in memory, mounted on an empty folder.
// Mounting needs root on Linux, in a machine or container that allows it.

import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type SmallDisk = {
  folder: string
  /** Bytes that are left. */
  room(): number
  /** Writes until not one byte more is taken; may be said again and again. Answers how many bytes it took. */
  fill(): number
  /** Gives all that `fill` took back. */
  empty(): void
  remove(): void
}

/** Throws a sentence that says what is needed. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'amends-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'amends-disk', folder], { stdio: 'pipe' })
  } catch (error) {
    rmSync(folder, { recursive: true })
    throw new Error(`A disk of its own needs Linux, root, and leave to mount (tmpfs): ${(error as Error).message.trim()}`, { cause: error })
  }
  chmodSync(folder, 0o755)
  const ballast = join(folder, 'ballast')
  return {
    folder,
    room: () => {
      const { bavail, bsize } = statfsSync(folder)
      return bavail * bsize
    },
    fill: () => filled(ballast),
    empty: () => rmSync(ballast, { force: true }),
    remove: () => {
      execFileSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function filled(file: string): number {
  const handle = openSync(file, 'a')
  let took = 0
  try {
    for (let size = 1024 * 1024; size >= 1;) {
      try {
        took += writeSync(handle, Buffer.alloc(size))
      } catch (error) {
        if ((error as { code?: string }).code !== 'ENOSPC') throw error
        size = Math.floor(size / 2)
      }
    }
  } finally {
    closeSync(handle)
  }
  return took
}
