import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { mountSmallDisk } from './full-disk/small-disk.ts'

const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))

/** Null when a disk can be mounted here, otherwise what is missing. */
function missing(): string | null {
  try {
    mountSmallDisk(1).remove()
    return null
  } catch (error) {
    return (error as Error).message
  }
}

test(
  'a disk that is filled to the last byte costs nothing that was acknowledged, and work goes on by itself',
  { timeout: 240_000 },
  async (told) => {
    const lacks = missing()
    // Only at a developer's desk may it be left out, and says so.
    if (lacks && !process.env['CI'] && process.getuid?.() !== 0) return told.skip(lacks)
    expect(lacks).toBeNull()
    const run = spawn(process.execPath, [join(import.meta.dirname, 'full-disk.ts')], { stdio: ['ignore', 'pipe', 'pipe'] })
    ends.push(() => run.kill('SIGTERM'))
    const [said, complained, [code]] = await Promise.all([
      text(run.stdout),
      text(run.stderr),
      once(run, 'close') as Promise<[number | null]>,
    ])
    expect({ code, complained }, said).toEqual({ code: 0, complained: '' })
    expect(said).toMatch(/full {2,}0 bytes left/)
    expect(said).toMatch(/all kept {2,}[1-9]\d* mails, [1-9]\d* cases/)
    expect(said).toMatch(/broken promises {2,}0\n/)
  },
)
