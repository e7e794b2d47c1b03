// How well the coach agrees with people: `node bench/coach-eval.ts FOLDER` reads FOLDER/labels.jsonl and prints precision and recall per label.
// The random stratum gives precision and base rates, the enriched one recall; they are never mixed. Add --misses to read what it got wrong.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apologiesIn } from '#core/coach/apologies.ts'
import { coach } from '#core/coach/coach.ts'
import type { Coaching } from '#core/coach/coach.ts'
import { english } from '#core/coach/languages/en/english.ts'
import { readDraft } from '#core/coach/draft.ts'
import type { Known } from '#core/coach/about.ts'

type Row = { id: string; stratum: string; text: string; labels: Record<string, unknown> }

/** A reader who knows only the letter: first reply, fault ours, nobody's name known. */
const about: Known = { now: '2017-11-01T09:00:00.000Z' }

const judged: { label: string; says(read: Coaching, text: string): boolean }[] = [
  { label: 'apology', says: (_, text) => apologiesIn(readDraft(text, english)).length > 0 },
  { label: 'non_apology', says: (read) => found(read, 'conditional-non-apology', 'feelings-non-apology') },
  {
    label: 'excuse_before_apology',
    says: (read) => read.findings.some(({ rule, severity }) => rule === 'excuse-before-apology' && severity === 'must-fix'),
  },
  { label: 'excuse', says: (read) => found(read, 'excuse-before-apology') },
  { label: 'blame_shift', says: (read) => found(read, 'finger-pointing') },
  { label: 'asks_what_to_do', says: (read) => found(read, 'asks-what-to-do') },
  { label: 'passive_evasion', says: (read) => found(read, 'mistakes-were-made') },
  { label: 'time_commitment', says: (read) => read.promises.length > 0 },
]

const letter = `Dear Marta,

I am sorry. We promised the lamp for Tuesday, you gave up a whole morning to wait for it, and nobody came and nobody called. That is our mistake, and
you were right to write to us. You told me on the phone that it was meant for the reading corner which you have been getting ready for your mother, and
that she moves in on Saturday. After the broken shade in January this is the second time that we have let you down, and I understand that you do not want
another voucher or another letter.

This is what I have done since we spoke. I have taken the last lamp of this kind from the shop, and I have looked at it myself: the shade is whole and
the switch works. Tomas will bring it to your door by Friday noon, and he takes the wrong one back with him, so you need not pack anything. If you would
rather have your money back, or choose another lamp, pick b or c below, whichever suits you best. I will call you on Friday at 16:00 to hear whether it
stands where it should. Once it does, I will write to you within 2 days and tell you why this happened and what we have changed.

Ilse
Oak and Lantern`

const [folder, ...options] = process.argv.slice(2)
if (!folder) {
  console.error('Say which folder holds labels.jsonl: node bench/coach-eval.ts FOLDER [--misses]')
  process.exit(2)
}
measure(rowsOf(join(folder, 'labels.jsonl')), options.includes('--misses'))
const more = join(folder, 'replies_unlabelled.jsonl')
if (existsSync(more)) rates(rowsOf(more), options.includes('--all'))
speed()

function measure(rows: Row[], misses: boolean): void {
  for (const stratum of ['random', 'enriched']) {
    const part = rows.filter((row) => row.stratum === stratum)
    console.log(`\n${stratum}: ${part.length} replies`)
    for (const { label, says } of judged) {
      const told = part.map((row) => ({ row, truth: row.labels[label] === true, said: says(coach(row.text, about), row.text) }))
      const count = (truth: boolean, said: boolean) => told.filter((one) => one.truth === truth && one.said === said).length
      const [hit, wrong, missed] = [count(true, true), count(false, true), count(true, false)]
      console.log(`${label.padEnd(22)} precision ${share(hit, hit + wrong)}   recall ${share(hit, hit + missed)}`)
      if (!misses) continue
      for (const { row, truth, said } of told)
        if (truth !== said) console.log(`    ${said ? 'too much' : 'missed  '} ${row.id}: ${row.text}`)
    }
  }
}

/** How often each rule speaks in replies that nobody has labelled. */
function rates(rows: Row[], all: boolean): void {
  console.log(`\nunlabelled: ${rows.length} replies`)
  for (const { label, says } of judged) {
    const hits = rows.filter((row) => says(coach(row.text, about), row.text))
    console.log(`${label.padEnd(22)} ${share(hits.length, rows.length)}`)
    if (all && label !== 'apology') for (const row of hits) console.log(`    ${row.text}`)
  }
}

/** Milliseconds for a letter of some 200 words, the mean of 2,000 readings after 1,000 to warm up. */
function speed(): void {
  for (let i = 0; i < 1000; i++) coach(letter, about)
  const start = performance.now()
  for (let i = 0; i < 2000; i++) coach(letter, about)
  const mean = (performance.now() - start) / 2000
  console.log(`\n${letter.split(/\s+/).length} words read in ${mean.toFixed(3)} ms on average (aim: under 1)`)
}

function found(read: Coaching, ...ids: string[]): boolean {
  return read.findings.some(({ rule }) => ids.includes(rule))
}

function share(part: number, whole: number): string {
  return whole === 0
    ? 'none      '
    : `${String(part).padStart(3)}/${String(whole).padEnd(3)} ${((100 * part) / whole).toFixed(0).padStart(3)} %`
}

/** The reply without the address in front and the agent's mark and links behind. */
function rowsOf(file: string): Row[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Row => JSON.parse(line))
  return rows.map((row) => ({ ...row, text: cleaned(row.text) }))
}

function cleaned(text: string): string {
  return text
    .replace(/^(?:\s*@\w+)+\s*/, '')
    .replace(/https:\/\/t\.co\/\w+/g, '')
    .replace(/\s*(?:[\^~*/=-]\s?[A-Z][A-Za-z]{0,12})\s*\.?\s*$/, '')
    .trim()
}
