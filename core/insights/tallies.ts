// What came of a case, as yes or no: how far its recovery got and in time or not, and whether the customer was satisfied in the end,
// by what had been done for them. Pure, so that counting afresh gives the same. What is not known yet is neither yes nor no.

import { endOf, type Fact } from '#core/cases/file.ts'
import { type FactName } from '#core/cases/protocol.ts'
import { isSympathy } from '#core/cases/sympathy.ts'
import type { ClockName } from '#core/clocks/policy.ts'
import { isHappy, isRating } from '#core/feedback/policy.ts'
import { type Evidence, explanationsOf, promiseMark } from '#core/insights/marks.ts'
import { earlier, type Instant } from '#core/time/instant.ts'

/** The way from a mistake to a recovered customer, in its order. */
export const wayNames = ['known', 'listened', 'apologised', 'chose', 'madeRight', 'explained', 'answered', 'satisfied'] as const
export type WayName = (typeof wayNames)[number]

/** What had been done when the customer answered. */
export const doneNames = ['both', 'apologyOnly', 'remedyOnly', 'neither'] as const
export type DoneName = (typeof doneNames)[number]

export const tallyNames = [...wayNames, ...doneNames] as const
export type TallyName = (typeof tallyNames)[number]
/** Every case that was not withdrawn has it: its sum says how many there are. */
export const everyCase: TallyName = 'known'

type TallyRow = { title: string; sentence: string; hit: string; miss: string }

/** Each: its name, what it counts for whoever doubts it, and its two parts in words. Cases that the customer withdrew are in none. */
export const tallies: Record<TallyName, TallyRow> = {
  known: {
    title: 'Mistakes we know of',
    sentence: 'Cases opened in this time, without those that the customer withdrew.',
    hit: 'known',
    miss: 'not known',
  },
  listened: {
    title: 'Listened to in time',
    sentence: 'Somebody wrote down what happened within the limit that the case had for it.',
    hit: 'in time',
    miss: 'late',
  },
  apologised: {
    title: 'Apologised in time',
    sentence:
      'We first apologised within the limit that the case had for it. Sympathy alone, while it is open whether the mistake is ours, is no apology; once it is ours, the limit begins then.',
    hit: 'in time',
    miss: 'late',
  },
  chose: {
    title: 'Customer chose',
    sentence: 'The customer picked one of the options. A case that ended without, or in which it was left out, counts as not.',
    hit: 'chose',
    miss: 'did not',
  },
  madeRight: {
    title: 'Made right',
    sentence: 'What the customer chose was carried out. A case that ended without, or in which it was left out, counts as not.',
    hit: 'made right',
    miss: 'was not',
  },
  explained: {
    title: 'Explained within a day',
    sentence: 'What happened was explained within 24 hours after it was first made right.',
    hit: 'within a day',
    miss: 'late or not at all',
  },
  answered: {
    title: 'Answered our question',
    sentence:
      'The customer answered whether we put it right. Of the cases that were made right, one that ended without an answer counts as not.',
    hit: 'answered',
    miss: 'stayed silent',
  },
  satisfied: {
    title: 'Recovered (4 or 5 of 5)',
    sentence: 'The customer’s last answer was a 4 or 5 of 5.',
    hit: 'a 4 or 5',
    miss: 'a 1, 2 or 3',
  },
  both: {
    title: 'Both',
    sentence: 'Answers of customers to whom we had apologised and for whom it had been made right.',
    hit: 'satisfied',
    miss: 'not satisfied',
  },
  apologyOnly: {
    title: 'Apology only',
    sentence: 'Answers of customers to whom we had apologised, and for whom nothing had been carried out.',
    hit: 'satisfied',
    miss: 'not satisfied',
  },
  remedyOnly: {
    title: 'Remedy only',
    sentence: 'Answers of customers for whom it had been made right, and to whom nobody had apologised.',
    hit: 'satisfied',
    miss: 'not satisfied',
  },
  neither: {
    title: 'Neither',
    sentence: 'Answers of customers to whom nobody had apologised, and for whom nothing had been carried out.',
    hit: 'satisfied',
    miss: 'not satisfied',
  },
}

/** What counts on a day of its own and not on that on which the case was opened: promises kept or not, and of the broken ones those done since. */
export const datedNames = ['promises', 'brokenDone', 'brokenOpen'] as const
export type Dated = { at: Instant; tally: (typeof datedNames)[number]; yes: boolean }

export type Tally = {
  yes: TallyName[]
  no: TallyName[]
  dated: Dated[]
  /** When it is another one without anything happening: a day is over in which there was to be an explanation, or a promise falls due. */
  changesAt: Instant | null
}

/** Of a case that the customer withdrew only its promises count: it was no mistake of ours, or they wanted nothing. */
export function tallyOf(evidence: Evidence, now: Instant): Tally {
  const found = endOf(evidence.file) === 'withdrawn' ? {} : whatCame(evidence, now)
  const which = (wanted: boolean) => tallyNames.filter((name) => found[name] === wanted)
  const dated = promisesIn(evidence)
  const times = [firstExplanation(evidence), ...dated].flatMap((one) => (one !== undefined && one.at > now ? [one.at] : []))
  const changesAt = times.length === 0 ? null : times.reduce(earlier)
  return { yes: which(true), no: which(false), dated: dated.filter(({ at }) => at <= now), changesAt }
}

function firstExplanation({ file }: Evidence) {
  return explanationsOf(file.facts)[0]
}

function whatCame(evidence: Evidence, now: Instant): Partial<Record<TallyName, boolean | null>> {
  const isOver = endOf(evidence.file) !== null
  const answer = lastAnswer(evidence)
  const explained = firstExplanation(evidence)
  const madeRight = earned(evidence, 'fulfilled', isOver)
  return {
    known: true,
    listened: inTime(evidence, 'listen', 'heard'),
    apologised: inTime(evidence, 'apologise', 'apologised'),
    chose: earned(evidence, 'chosen', isOver),
    madeRight,
    explained: explained === undefined || explained.at > now ? null : explained.hit,
    answered: answer ? true : madeRight === true && isOver ? false : null,
    ...(answer ? { satisfied: answer.isHappy, [doneBefore(evidence, answer.at)]: answer.isHappy } : {}),
  }
}

function promisesIn({ promises }: Evidence): Dated[] {
  return promises.flatMap((promise) =>
    promiseMark(promise).flatMap(({ at, hit }): Dated[] => {
      const whole: Dated = { at, tally: 'promises', yes: hit === true }
      if (hit) return [whole]
      const isOpen = promise.keptAt === null && promise.releasedAt === null
      const since = promise.isDoneLate || promise.keptAt !== null ? ('brokenDone' as const) : isOpen ? ('brokenOpen' as const) : null
      return since ? [whole, { at, tally: since, yes: true }] : [whole]
    }),
  )
}

/** Within the limit of the case's first clock of this name. A file from before there were clocks counts by its fact alone. */
function inTime({ file, firstClocks }: Evidence, clock: ClockName, fact: FactName): boolean | null {
  const { metAt = null, breachedAt = null } = firstClocks[clock] ?? {}
  if (breachedAt !== null) return false
  return metAt !== null || file.facts.some((one) => isDoing(one, fact)) ? true : null
}

/** On file and not left out, once at least; false when it was left out, or the case ended without it. */
function earned({ file }: Evidence, name: FactName, isOver: boolean): boolean | null {
  const facts = file.facts.filter(({ fact }) => fact === name)
  if (facts.some(({ waived }) => !waived)) return true
  return isOver || facts.length > 0 ? false : null
}

function lastAnswer({ answers }: Evidence): { at: Instant; isHappy: boolean } | null {
  const last = answers.toSorted((a, b) => (a.at < b.at ? -1 : 1)).findLast(({ rating }) => isRating(rating))
  return last && isRating(last.rating) ? { at: last.at, isHappy: isHappy(last.rating) } : null
}

/** What of apology and remedy had been given when the customer answered. A reopening does not undo it: they have had it. */
function doneBefore({ file }: Evidence, at: Instant): DoneName {
  const had = (name: FactName) => file.facts.some((one) => isDoing(one, name) && one.at <= at)
  if (had('apologised')) return had('fulfilled') ? 'both' : 'apologyOnly'
  return had('fulfilled') ? 'remedyOnly' : 'neither'
}

/** On file as done: not left out, and for an apology more than sympathy. */
function isDoing(one: Fact, name: FactName): boolean {
  return one.fact === name && !one.waived && !isSympathy(one)
}
