// How well the coach agrees with people. FILE.jsonl holds a reply a line: { id, stratum, text, customer_text?, labels: { … } };
// `docs/guide/coach` says what each label means. Strata are never mixed: a random one gives precision and base rates, an enriched one recall.

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { apologiesIn } from '#core/coach/apologies.ts'
import { coach, reader } from '#core/coach/coach.ts'
import { readDraft } from '#core/coach/draft.ts'
import { languageOf } from '#core/coach/languages/all.ts'
import { judged, type Read } from './coach-labels.ts'

type Row = { id: string; stratum: string; text: string; customer_text?: string; language?: string; labels: Record<string, unknown> }
type Told = { row: Row; truth: boolean; said: boolean }
type Score = { label: string; stratum: string; hit: number; wrong: number; missed: number; precision: number | null; recall: number | null }

export function evaluateCoach(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
  })
  const rows = positionals.flatMap(rowsOf)
  if (rows.length === 0) {
    console.error('Name a file with labelled replies: npm run eval -- coach FILE.jsonl [--json] [--misses]')
    process.exitCode = 2
    return
  }
  const read = rows.map((row) => ({ row, read: readingOf(row) }))
  const results = [...new Set(rows.map(({ stratum }) => stratum))].flatMap((stratum) =>
    judged.map(({ label, truth, says }) => {
      const told = read
        .filter(({ row }) => row.stratum === stratum && truth(row.labels) !== undefined)
        .map((one) => ({ row: one.row, truth: truth(one.row.labels) === true, said: says(one.read) }))
      return { score: scoreOf(label, stratum, told), told }
    }),
  )
  if (values.json) console.log(JSON.stringify({ replies: rows.length, scores: results.map(({ score }) => score) }, null, 2))
  else print(results, values.misses)
}

function readingOf(row: Row): Read {
  const language = languageOf(row.language ?? 'en')
  const text = cleaned(row.text)
  // A reader who knows the letter and what it answers: a first reply, the fault ours, nobody's name known.
  const known = { now: '2017-11-01T09:00:00.000Z', customerWords: cleaned(row.customer_text ?? '') }
  return { coaching: coach(text, known, reader(language)), apologies: apologiesIn(readDraft(text, language)) }
}

function scoreOf(label: string, stratum: string, told: Told[]): Score {
  const count = (truth: boolean, said: boolean) => told.filter((one) => one.truth === truth && one.said === said).length
  const [hit, wrong, missed] = [count(true, true), count(false, true), count(true, false)]
  return { label, stratum, hit, wrong, missed, precision: share(hit, hit + wrong), recall: share(hit, hit + missed) }
}

function print(results: { score: Score; told: Told[] }[], misses: boolean): void {
  let stratum = ''
  for (const { score, told } of results) {
    if (score.stratum !== stratum) console.log(`\n${score.stratum}: ${told.length} replies`)
    stratum = score.stratum
    const { label, hit, wrong, missed, precision, recall } = score
    console.log(
      `${label.padEnd(24)} precision ${percent(precision)} (${hit} of ${hit + wrong})   recall ${percent(recall)} (${hit} of ${hit + missed})`,
    )
    if (!misses) continue
    for (const { row, truth, said } of told)
      if (truth !== said) console.log(`    ${said ? 'too much' : 'missed  '} ${row.id}: ${cleaned(row.text)}`)
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function percent(value: number | null): string {
  return value === null ? '   –' : `${(100 * value).toFixed(0).padStart(3)}%`
}

function rowsOf(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Row => JSON.parse(line))
}

/** The reply without the address in front and the agent's mark and links behind. */
function cleaned(text: string): string {
  return text
    .replace(/^(?:\s*@\w+)+\s*/, '')
    .replace(/https:\/\/t\.co\/\w*/g, '')
    .replace(/\s*(?:[\^~*/=-]\s?[A-Z][A-Za-z]{0,12})\s*\.?\s*$/, '')
    .trim()
}
