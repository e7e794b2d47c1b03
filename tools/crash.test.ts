import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, expect, test } from 'vitest'

const script = join(import.meta.dirname, 'crash.ts')
const folder = mkdtempSync(join(tmpdir(), 'amends-test-'))
chmodSync(folder, 0o755) // the database may run under another account and walks in
const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Milliseconds after which it is asked to end and to say how far it came; alone it takes half a minute. */
const patience = 240_000

test(
  'Amends that is killed without warning loses nothing it has acknowledged, and sends nothing twice',
  { timeout: patience + 60_000 },
  async () => {
    const env = { ...process.env, TMPDIR: folder }
    const run = spawn(process.execPath, [script, '--kills', '3', '--seed', '1'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
    })
    ends.push(() => run.kill('SIGTERM')) // lets it clear up when the test has run out of time
    const [said, complained, [code]] = await Promise.all([
      text(run.stdout),
      text(run.stderr),
      once(run, 'close') as Promise<[number | null]>,
    ])
    expect({ code, complained }, said).toEqual({ code: 0, complained: '' })
    expect(said).toMatch(/came back {2,}3 of 3 times/)
    expect(said).toMatch(/mails kept {2,}[1-9]\d* acknowledged/)
    expect(said).toMatch(/letters left {2,}[1-9]\d* sent and arrived once/)
    expect(said).toMatch(/broken promises {2,}0\n/)
    expect(readdirSync(folder)).toEqual([])
  },
)
