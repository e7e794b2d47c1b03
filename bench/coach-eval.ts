// How well the coach agrees with people: `node bench/coach-eval.ts FOLDER` reads FOLDER/labels.jsonl and prints precision and recall per label.
// The random stratum gives precision and base rates, the enriched one recall; they are never mixed. Add --misses to read what it got wrong.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apologiesIn } from '#core/coach/apologies.ts'
import { coach } from '#core/coach/coach.ts'
import type { Coaching } from '#core/coach/coach.ts'
import { readDraft } from '#core/coach/draft.ts'
import type { About } from '#core/coach/rule.ts'

type Row = { id: string; stratum: string; text: string; labels: Record<string, unknown> }

/** A reader who knows only the letter: first reply, fault ours, nobody's name known. */
const about: About = {
  customerName: '', ownNames: [], crux: null, step: 'apologise', madeRight: false, faultKnown: true, hasOptions: false,
  author: '', now: '2017-11-01T09:00:00.000Z', calendar: null,
}

const judged: { label: string; says(read: Coaching, text: string): boolean }[] = [
  { label: 'apology', says: (_, text) => apologiesIn(readDraft(text)).length > 0 },
  { label: 'non_apology', says: (read) => found(read, 'conditional-non-apology', 'feelings-non-apology') },
  { label: 'excuse_before_apology', says: (read) => read.findings.some(({ rule, severity }) => rule === 'excuse-before-apology' && severity === 'serious') },
  { label: 'excuse', says: (read) => found(read, 'excuse-before-apology') },
  { label: 'blame_shift', says: (read) => found(read, 'finger-pointing') },
  { label: 'asks_what_to_do', says: (read) => found(read, 'asks-what-to-do') },
  { label: 'passive_evasion', says: (read) => found(read, 'mistakes-were-made') },
  { label: 'time_commitment', says: (read) => read.promises.length > 0 },
]

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
      for (const { row, truth, said } of told) if (truth !== said) console.log(`    ${said ? 'too much' : 'missed  '} ${row.id}: ${row.text}`)
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

/** Milliseconds for a letter of 200 words, the mean of 500 readings after 100 to warm up. */
function speed(): void {
  const letter = 'I am sorry. We promised the lamp for Tuesday, you gave up a morning, and we did not call. We will bring it to you by Friday noon. '
  const text = letter.repeat(8).split(' ').slice(0, 200).join(' ')
  for (let i = 0; i < 100; i++) coach(text, about)
  const start = performance.now()
  for (let i = 0; i < 500; i++) coach(text, about)
  console.log(`\n200 words read in ${((performance.now() - start) / 500).toFixed(3)} ms on average (aim: under 1)`)
}

function found(read: Coaching, ...ids: string[]): boolean {
  return read.findings.some(({ rule }) => ids.includes(rule))
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none      ' : `${String(part).padStart(3)}/${String(whole).padEnd(3)} ${((100 * part) / whole).toFixed(0).padStart(3)} %`
}

/** The reply without the address in front and the agent's mark and links behind. */
function rowsOf(file: string): Row[] {
  const rows = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line): Row => JSON.parse(line))
  return rows.map((row) => ({ ...row, text: cleaned(row.text) }))
}

function cleaned(text: string): string {
  return text
    .replace(/^(?:\s*@\w+)+\s*/, '')
    .replace(/https:\/\/t\.co\/\w+/g, '')
    .replace(/\s*(?:[\^~*/=-]\s?[A-Z][A-Za-z]{0,12})\s*\.?\s*$/, '')
    .trim()
}
