// How well a text finds its like among past ones. FILE.csv has the columns text,category; the category stands for the known mistake.
// `--shots N` keeps N past texts of each, chosen by `--seed`; `--unseen K` keeps K categories away from the past and asks how often a text of
// theirs raises a false alarm. Texts are looked up and ranked by the very code that the server uses, one at a time.

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { looksFor, mostTexts } from '#core/learning/recurrence/looking.ts'
import { type Past, rank } from '#core/learning/recurrence/ranking.ts'
import { probable, surenessOf } from '#core/learning/recurrence/sureness.ts'
import { type Reading, readText } from '#core/learning/recurrence/terms.ts'
import { count, nothingKnown } from '#core/learning/recurrence/weights.ts'
import { tableIn } from './table.ts'

type Row = { text: string; category: string }
type Found = { isKnown: boolean; isFirst: boolean; isAmongFive: boolean; sureness: number; ms: number }

export function evaluateRecurrence(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      train: { type: 'string' },
      test: { type: 'string' },
      shots: { type: 'string' },
      unseen: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  if (!values.train || !values.test) {
    console.error('npm run eval -- recurrence --train FILE.csv --test FILE.csv [--shots N] [--unseen K] [--seed 1] [--json]')
    process.exitCode = 2
    return
  }
  const chance = chanceFrom(Number(values.seed))
  const all = shuffled(rowsIn(values.train), chance)
  const unseen = new Set(
    shuffled([...new Set(all.map(({ category }) => category))].toSorted(), chance).slice(0, Number(values.unseen ?? 0)),
  )
  const train = fewOf(
    all.filter(({ category }) => !unseen.has(category)),
    Number(values.shots ?? Infinity),
  )
  const result = measured(train, rowsIn(values.test))
  console.log(values.json ? JSON.stringify(result, null, 2) : words(result))
}

function measured(train: readonly Row[], test: readonly Row[]) {
  const past = remembered(train)
  const kinds = new Set(train.map(({ category }) => category))
  const found = test.map((row) => ask(past, row, kinds))
  const known = found.filter(({ isKnown }) => isKnown)
  const novel = found.filter(({ isKnown }) => !isKnown)
  const share = (of: readonly Found[], is: (one: Found) => boolean) => (of.length > 0 ? of.filter(is).length / of.length : null)
  const sorted = novel.map(({ sureness }) => sureness).toSorted((a, b) => b - a)
  const threshold = sorted.length > 0 ? (sorted[Math.floor(sorted.length * falseAlarms)] ?? 0) : null
  const isSure = ({ sureness }: Found) => sureness > (threshold ?? -Infinity)
  return {
    past: train.length,
    kinds: kinds.size,
    tested: test.length,
    novel: novel.length,
    top1: share(known, ({ isFirst }) => isFirst),
    hitAt5: share(known, ({ isAmongFive }) => isAmongFive),
    falseAlarms: threshold === null ? null : share(novel, isSure),
    /** Of the texts whose kind is known: those that are suggested with that certainty, and rightly. */
    recall: threshold === null ? null : share(known, (one) => isSure(one) && one.isFirst),
    recallOfAny: threshold === null ? null : share(known, isSure),
    threshold,
    msMiddle: found.map(({ ms }) => ms).toSorted((a, b) => a - b)[found.length >> 1] ?? null,
    shipped: { falseAlarms: share(novel, isShown), recall: share(known, (one) => isShown(one) && one.isFirst) },
  }
}

const falseAlarms = 0.1
const isShown = ({ sureness }: Found) => sureness >= probable

type Remembered = ReturnType<typeof remembered>
function remembered(rows: readonly Row[]) {
  const known = nothingKnown()
  const texts: Past[] = []
  const entries = new Map<number, number[]>()
  for (const { text, category } of rows) {
    const reading = readText(text)
    count(known, reading.codes)
    for (const key of new Set(reading.terms.map((term) => term.key))) {
      const list = entries.get(key)
      if (list) list.push(texts.length)
      else entries.set(key, [texts.length])
    }
    texts.push({ of: category, codes: reading.codes })
  }
  return { known, texts, entries }
}

function ask(past: Remembered, { text, category }: Row, kinds: ReadonlySet<string>): Found {
  const began = performance.now()
  const reading = readText(text)
  const ranked = rank(reading.codes, likest(past, reading), past.known)
  const names = ranked.candidates.map(({ of }) => of)
  return {
    isKnown: kinds.has(category),
    isFirst: names[0] === category,
    isAmongFive: names.slice(0, 5).includes(category),
    sureness: surenessOf(ranked, past.known.texts),
    ms: performance.now() - began,
  }
}

/** As the server looks: through the rarest terms, the heaviest sums first. */
function likest({ known, texts, entries }: Remembered, { terms }: Reading): Past[] {
  const sums = new Map<number, number>()
  for (const { key, weight } of looksFor(terms, known))
    for (const text of entries.get(key) ?? []) sums.set(text, (sums.get(text) ?? 0) + weight)
  return [...sums]
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostTexts)
    .flatMap(([text]) => texts[text] ?? [])
}

function rowsIn(path: string): Row[] {
  const [head = [], ...rows] = tableIn(readFileSync(path, 'utf8'))
  const [text, category] = ['text', 'category'].map((name) => head.indexOf(name))
  if (text === undefined || category === undefined || text < 0 || category < 0)
    throw new Error(`${path} has no columns “text” and “category”`)
  return rows.map((row) => ({ text: row[text] ?? '', category: row[category] ?? '' })).filter(({ category: of }) => of !== '')
}

function fewOf(rows: readonly Row[], most: number): Row[] {
  const had = new Map<string, number>()
  return rows.filter(({ category }) => {
    had.set(category, (had.get(category) ?? 0) + 1)
    return (had.get(category) ?? 0) <= most
  })
}

function shuffled<T>(rows: readonly T[], chance: () => number): T[] {
  return rows
    .map((row) => ({ row, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ row }) => row)
}

/** The same chance each time: mulberry32. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Result = ReturnType<typeof measured>
function words(result: Result): string {
  const said = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(1)} %`)
  return [
    `${result.past} past texts of ${result.kinds} kinds, ${result.tested} asked about, ${result.novel} of them of a kind that is not known`,
    `first is right        ${said(result.top1)}`,
    `among the first five  ${said(result.hitAt5)}`,
    `recall ${said(result.recall)} (${said(result.recallOfAny)} whether right or not) at ${said(result.falseAlarms)} false alarms`,
    `as shipped: recall ${said(result.shipped.recall)} at ${said(result.shipped.falseAlarms)} false alarms`,
    `middle of the times ${result.msMiddle?.toFixed(1)} ms`,
  ].join('\n')
}
