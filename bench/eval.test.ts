// `npm run eval` as a person or a pipeline calls it: what it prints, what it refuses, and its exit codes.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'amends-eval-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, ...rows: object[]): string {
  const path = join(folder, name)
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return path
}

function evaluated(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'eval.ts'), ...args], { encoding: 'utf8' })
  return { code: status, out: stdout.trim(), err: stderr.trim() }
}

it('measures each stratum by the labels that its own lines carry', () => {
  const file = fileOf(
    'own.jsonl',
    { text: 'NOW!!!', stratum: 'own note', rule: 'shouting', verdict: 'wrong', labels: {} },
    { text: 'I am sorry.', stratum: 'own reply', labels: { apology: true } },
  )
  const { code, out } = evaluated('coach', file)
  expect(code).toBe(0)
  const [note, reply] = out.split('\n\n').map((part) => part.split('\n').map((line) => line.replace(/ .*/, '')))
  expect([note, reply]).toEqual([
    ['own', 'rule=shouting'],
    ['own', 'apology'],
  ])
}, 60_000)

it('says in one sentence what cannot be read, and ends with 2', () => {
  const none = join(folder, 'none.jsonl')
  expect(evaluated('coach', none)).toMatchObject({ code: 2, err: expect.stringMatching(/none\.jsonl cannot be read\.\nnpm run eval/) })
  const unlabelled = fileOf('null.jsonl', { text: 'I am sorry.', labels: null })
  expect(evaluated('coach', unlabelled)).toMatchObject({
    code: 2,
    err: expect.stringContaining('null.jsonl, line 1: not a labelled reply'),
  })
}, 60_000)

it('says in one sentence that there is no such option, or nothing of this name to measure', () => {
  expect(evaluated('coach', '--mises')).toEqual({ code: 2, out: '', err: "Unknown option '--mises'." })
  expect(evaluated('weather')).toMatchObject({ code: 2, err: 'Say what to measure: npm run eval -- coach | recurrence …' })
}, 60_000)
