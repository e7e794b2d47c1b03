// How well the coach agrees with people. FILE.jsonl holds a reply a line: { id, stratum, text, customer_text?, labels: { … } };
// `docs/coach-eval.md` says what each label means. A random stratum gives base rates, an enriched one recall; taken together they say only how often
// the coach and people agree on these replies.

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { nothingKnown, stepNames, textKinds } from '#core/coach/about.ts'
import { apologiesIn, heardBy } from '#core/coach/apologies.ts'
import { coach, reader } from '#core/coach/coach.ts'
import { readDraft } from '#core/coach/draft.ts'
import { namesTheirs } from '#core/coach/echo.ts'
import { isOurDeed } from '#core/coach/flat.ts'
import { languageFor } from '#core/coach/languages/all.ts'
import type { Language } from '#core/coach/languages/language.ts'
import { timesSaid } from '#core/coach/times-said.ts'
import { isOwnedIn } from '#core/coach/told.ts'
import { judgedIn, type Read } from './coach-labels.ts'

type Row = {
  id: string
  stratum: string
  text: string
  customer_text?: string
  language?: string
  labels: Record<string, unknown>
  /** Of the organisation's own examples: which rule, what was said of it, and as what the text was read. */
  rule?: string
  verdict?: string
  kind?: string
  step?: string
}
type Told = { row: Row; truth: boolean; said: boolean }
/** `notReadIn`: languages of replies with this label that are not among those counted in `replies`, since the coach has no rule for it there. */
type Score = {
  label: string
  stratum: string
  replies: number
  hit: number
  wrong: number
  missed: number
  precision: number | null
  recall: number | null
  notReadIn: string[]
}
type Result = { score: Score; told: Told[] }
type Least = { precision: number; recall: number }

export function evaluateCoach(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      precision: { type: 'string', default: '0' },
      recall: { type: 'string', default: '0' },
    },
  })
  const least = { precision: Number(values.precision), recall: Number(values.recall) }
  const rows = rowsIn(positionals)
  if (!(least.precision <= 1 && least.recall <= 1) || rows.length === 0) {
    console.error(
      'npm run eval -- coach FILE.jsonl… [--json] [--misses] [--precision 0.9] [--recall 0.8]: a file with a labelled reply a line.',
    )
    process.exitCode = 2
    return
  }
  const results = measured(rows)
  if (values.json) console.log(JSON.stringify({ replies: rows.length, scores: results.map(({ score }) => score) }, null, 2))
  else print(rows, results, values.misses)
  if (!reached(results, least)) process.exitCode = 1
}

/** Every label in every stratum, and in all together where there are several. */
export function measured(rows: readonly Row[]): Result[] {
  const read = rows.map((row) => ({ row, language: languageOfRow(row), read: readingOf(row) }))
  const strata = [...new Set(rows.map(({ stratum }) => stratum))]
  const judged = judgedIn(rows)
  return [...strata, ...(strata.length > 1 ? [together] : [])].flatMap((stratum) =>
    judged.map(({ label, truth, says, isReadIn }) => {
      const carried = read.filter(({ row }) => isOf(row, stratum) && truth(row) !== undefined)
      const told = carried
        .filter(({ language }) => isReadIn(language))
        .map((one) => ({ row: one.row, truth: truth(one.row) === true, said: says(one.read) }))
      const notReadIn = carried.flatMap(({ row, language }) => (isReadIn(language) ? [] : codeOf(row, language)))
      return { score: { ...scoreOf(label, stratum, told), notReadIn: [...new Set(notReadIn)].toSorted() }, told }
    }),
  )
}

/** What all replies together must reach; a share of nothing falls below nothing. */
export function reached(results: readonly Result[], least: Least): boolean {
  const scores = results.map(({ score }) => score)
  const isWhole = ({ stratum }: Score) => stratum === together || scores.every((one) => one.stratum === stratum)
  return scores.filter(isWhole).every(({ precision, recall }) => (precision ?? 1) >= least.precision && (recall ?? 1) >= least.recall)
}

const together = 'all together'

/** In the language of the line; where it names none, in the one that the text reads as. */
export function readingOf(row: Row): Read {
  const text = cleaned(row.text)
  const language = languageOfRow(row)
  // A reader who knows the letter and what it answers: a first reply unless the line says otherwise, the fault ours, nobody's name known.
  const kind = textKinds.find((one) => one === row.kind) ?? nothingKnown.kind
  const step = stepNames.find((one) => one === row.step) ?? nothingKnown.step
  const known = { now: '2017-11-01T09:00:00.000Z', customerWords: cleaned(row.customer_text ?? ''), kind, step }
  const draft = readDraft(text, language)
  const about = { ...nothingKnown, ...known }
  return {
    coaching: coach(text, known, reader(language)),
    apologies: apologiesIn(draft).map((apology) => heardBy(about, apology, draft)),
    owned: isOwnedIn(draft),
    does: isOurDeed(draft, timesSaid(draft, about)),
    named: namesTheirs(draft, about),
  }
}

function languageOfRow({ language, text }: Row): Language {
  return languageFor(language ?? null, cleaned(text))
}

/** As the line says it where the coach does not know the language. */
function codeOf({ language }: Row, { code }: Language): string {
  return code === 'und' ? (language ?? code).toLowerCase().split('-')[0] || code : code
}

function scoreOf(label: string, stratum: string, told: Told[]): Omit<Score, 'notReadIn'> {
  const count = (truth: boolean, said: boolean) => told.filter((one) => one.truth === truth && one.said === said).length
  const [hit, wrong, missed] = [count(true, true), count(false, true), count(true, false)]
  return { label, stratum, replies: told.length, hit, wrong, missed, precision: share(hit, hit + wrong), recall: share(hit, hit + missed) }
}

/** A label that no line of a stratum carries says nothing there, and is left out. */
function print(rows: readonly Row[], results: Result[], misses: boolean): void {
  let stratum = ''
  for (const { score, told } of results.filter((one) => one.told.length + one.score.notReadIn.length > 0)) {
    if (score.stratum !== stratum) console.log(`\n${score.stratum}: ${rows.filter((row) => isOf(row, score.stratum)).length} replies`)
    stratum = score.stratum
    console.log(lineOf(score))
    if (!misses || stratum === together) continue
    for (const { row, truth, said } of told)
      if (truth !== said) console.log(`    ${said ? 'too much' : 'missed  '} ${row.id}: ${cleaned(row.text)}`)
  }
}

/** Where no reply could be read for it, only that. */
export function lineOf({ label, replies, hit, wrong, missed, precision, recall, notReadIn }: Score): string {
  const share = `precision ${percent(precision)} (${hit} of ${hit + wrong})   recall ${percent(recall)} (${hit} of ${hit + missed})`
  const unread = notReadIn.length > 0 ? [`not read in ${notReadIn.join(', ')}`] : []
  return `${label.padEnd(24)} ${[...(replies === 0 ? [] : [share]), ...unread].join('   ')}`
}

function isOf(row: Row, stratum: string): boolean {
  return row.stratum === stratum || stratum === together
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function percent(value: number | null): string {
  return value === null ? '   –' : `${(100 * value).toFixed(0).padStart(3)}%`
}

/** None when one of the files cannot be read or a line is not in the format; which one is said. */
function rowsIn(files: readonly string[]): Row[] {
  const rows: Row[] = []
  for (const file of files) {
    try {
      for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries())
        if (line.trim() !== '') rows.push(rowOf(line, `${file}, line ${at + 1}`))
    } catch (error) {
      console.error(error instanceof NoReply ? error.message : `${file} cannot be read.`)
      return []
    }
  }
  return rows
}

class NoReply extends Error {}

function rowOf(line: string, place: string): Row {
  try {
    const row: Partial<Row> = JSON.parse(line)
    const { id, text, labels, stratum = 'all' } = row
    if (typeof text === 'string' && typeof labels === 'object' && labels !== null) return { ...row, id: id ?? place, text, labels, stratum }
  } catch {
    // Said below, with its place.
  }
  throw new NoReply(`${place}: not a labelled reply; it needs "text" and "labels".`)
}

/** The reply without the address in front and the agent's mark and links behind. */
function cleaned(text: string): string {
  return text
    .replace(/^(?:\s*@\w+)+\s*/, '')
    .replace(/https:\/\/t\.co\/\w*/g, '')
    .replace(/\s*(?:[\^~*/=-]\s?[A-Z][A-Za-z]{0,12})\s*\.?\s*$/, '')
    .trim()
}
