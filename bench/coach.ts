// The coach by itself, without server or browser: a fresh reading in each language, a keystroke, long drafts, its weight, and other readers on the same texts.

import { loadavg } from 'node:os'
import type { Known } from '#core/coach/about.ts'
import { coach, reader } from '#core/coach/coach.ts'
import { spread } from './measure.ts'
import { firstReading } from './coach/first.ts'
import { freshReadings } from './coach/fresh.ts'
import { others } from './coach/others.ts'
import { type Sizes, sizes } from './coach/size.ts'
import { letterOf } from './coach/texts.ts'
import { timed } from './coach/timed.ts'
import { rows } from '#core/testing/rows.ts'

const freshly = [
  ['a fresh reading of 200 words', 'en'],
  ['the same in German', 'de'],
  ['the same in Spanish', 'es'],
  ['the same in French', 'fr'],
] as const
const lengths = [200, 500, 2_000, 20_000]
/** A case as the composer knows it: colleagues, suppliers, what matters to the customer. */
const about: Known = {
  now: '2026-03-04T13:00:00.000Z',
  customerName: 'Marta',
  author: 'Ilse',
  crux: 'It must be there on Saturday, for her birthday.',
  customerWords: 'I took the morning off to wait for the telescope, and nobody came.',
  ownNames: [
    ...['Tomas', 'Ana', 'Bo', 'Femi', 'Kim', 'Lena', 'Noor', 'Pavel'].map((name) => ({ name, kind: 'member' as const })),
    ...['warehouse', 'packing', 'accounts'].map((name) => ({ name, kind: 'department' as const })),
    { name: 'Fleetfoot', kind: 'supplier' },
  ],
}

export async function benchCoach(rounds: number): Promise<void> {
  console.log(`| the coach, load ${loadavg()[0]?.toFixed(1)} | |\n|---|---|`)
  for (const [what, language] of freshly) console.log(`| ${what} | ${said(await freshReadings({ language, words: 200, about, rounds }))} |`)
  console.log(`| one keystroke in a draft of 500 words | ${said(keystrokes(500, rounds))} |`)
  console.log(`| the first reading of all, of 200 words | ${said(await first(200))} |`)
  console.log(`| a row that somebody pastes, 640,000 letters against a quarter of it | ${growth()} |`)
  // Only now: beside the bundler and the other readers shapes are run at half the pace.
  const weights = await sizes()
  const rivals = await others()
  console.log('\n| over the wire, by gzip | |\n|---|---|')
  for (const [what, bytes] of weighed(weights)) console.log(`| ${what} | ${kilo(bytes)} |`)
  console.log(
    `\n| a fresh reading, middle | ${lengths.map((words) => `${words} words`).join(' | ')} |\n|---|${lengths.map(() => '---|').join('')}`,
  )
  const readers = [{ name: 'the coach', read: (text: string) => coach(text, about) as unknown }, ...rivals]
  for (const { name, read } of readers) {
    const each = lengths.map((words) => `${middle(read, words, rounds).toFixed(2)} ms`)
    console.log(`| ${name} | ${each.join(' | ')} |`)
  }
}

/** What is pasted on and on: times as long for four times the text. Shorter rows are read before the engine has made room for long ones. */
function growth(): string {
  const each = Object.entries(rows).map(([name, unit]) => {
    const [once = 1, fourTimes = 1] = [160_000, 640_000].map((length) => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      return Math.min(...timed(3, () => coach(text, about, reader())))
    })
    return { name, times: fourTimes / once, ms: fourTimes }
  })
  const { name, times } = each.reduce((worst, one) => (one.times > worst.times ? one : worst))
  return `${times.toFixed(1)} times as long at the most (${name}); ${Math.max(...each.map(({ ms }) => ms)).toFixed(0)} ms the slowest`
}

/** The first one that a page makes. */
async function first(words: number): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < 15; round++) times.push(await firstReading({ text: letterOf(words), about }))
  return times
}

/** Letters typed in the middle of the draft, one after the other, by a reader who follows it. */
function keystrokes(words: number, rounds: number): number[] {
  const text = letterOf(words)
  const at = text.indexOf('.', text.length / 2)
  const by = reader()
  coach(text, about, by)
  return timed(rounds, (round) => {
    const typed = ' and I look after it myself'.slice(0, round % 27)
    coach(text.slice(0, at) + typed + text.slice(at), about, by)
  })
}

function middle(read: (text: string) => unknown, words: number, rounds: number): number {
  const text = letterOf(words)
  const enough = Math.max(5, Math.min(rounds, Math.round((rounds * 40) / words)))
  return spread(timed(enough, () => read(text))).p50
}

function said(times: number[]): string {
  const { p50, p95, p99 } = spread(times)
  return `p50 ${p50.toFixed(2)}, p95 ${p95.toFixed(2)}, p99 ${p99.toFixed(2)} ms`
}

function weighed({ letter, full, reasons, sources, questions, numbers, notes, whole, german }: Sizes): [string, number][] {
  return [
    ['what a letter in English opens with: read, ticked, titles and ready words', letter],
    [
      'with its first words: times and promises, what the record holds, wide shapes of owning and pointing, the components of an apology',
      full,
    ],
    ['once a finding is shown in full: the reasons and directions of all rules', reasons],
    ['with them: where each is known from', sources],
    ['once a time can mean two: what it asks', questions],
    ['once money is written in words: what reads numbers in words', numbers],
    ['once a note or a review is written: what only these are read for', notes],
    ['the whole of English in one bundle, without where it is known from', whole],
    ['German adds, once a letter is in German', german],
  ]
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
