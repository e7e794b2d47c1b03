// The numbers of the lead's page as one table: what each says in a sentence, what it is of, how it is counted and from which record.
// The page, the API, the export and the counting itself read it; a number that is not here is shown nowhere.

import type { Kind } from '#core/insights/usual.ts'

/** count: how many. median: the middle and the ninetieth of a hundred. share: hits of all. sum and mean: of the values. */
export type Way = 'count' | 'median' | 'share' | 'sum' | 'mean'
export type Unit = 'cases' | 'limits' | 'time' | 'share' | 'money'

export type NumberRow = {
  title: string
  /** What it says and in which week it counts, for whoever doubts it. */
  sentence: string
  way: Way
  unit: Unit
  /** What is counted: the denominator, in words. */
  of: string
  /** A share's two parts in words: what counts as a hit, and the rest. */
  hit?: string
  miss?: string
  /** The record that it is read from. */
  source: string
  /** Towards which side it is good news; left out where it is neither. */
  good?: 'lower' | 'higher'
}

export const numberNames = [
  'opened',
  'timeToHuman',
  'timeToApology',
  'limitsPassed',
  'explainedInADay',
  'promisesKept',
  'recovered',
  'happy',
  'repeats',
  'sameMistake',
  'doubleDeviations',
  'toldByCustomers',
  'foundByUs',
  'cost',
  'costPerRecovery',
] as const
export type NumberName = (typeof numberNames)[number]

/** Below this many a share is told as “3 of 4”: a percentage of four is noise. */
export const shareNeeds = 10

/** An earlier case of the same customer within this many days makes the new one a repeat. */
export const repeatWithinDays = 90

export const numbers: Record<NumberName, NumberRow> = {
  opened: {
    title: 'Cases opened',
    sentence: 'Cases that were opened in the week.',
    way: 'count',
    unit: 'cases',
    of: 'cases',
    source: 'When each case was opened.',
  },
  timeToHuman: {
    title: 'Time to a human',
    sentence:
      'Open hours from the opening of a case until a colleague first wrote or called; automatic mail does not count. Counted in the week in which the customer heard from us.',
    way: 'median',
    unit: 'time',
    of: 'first letters and calls',
    source: 'Letters of colleagues that left, and logged calls.',
    good: 'lower',
  },
  timeToApology: {
    title: 'Time to an apology',
    sentence:
      'Open hours from the opening of a case until we first apologised. Sympathy alone, while it is open whether the mistake is ours, is no apology. Counted in the week of the apology.',
    way: 'median',
    unit: 'time',
    of: 'apologies',
    source: 'The fact “We apologised” on the file of each case.',
    good: 'lower',
  },
  limitsPassed: {
    title: 'Limits passed',
    sentence: 'Clocks that ran out before the step was done. One case can pass several limits.',
    way: 'count',
    unit: 'limits',
    of: 'limits',
    source: 'The clocks of each case, at the time when each ran out.',
    good: 'lower',
  },
  explainedInADay: {
    title: 'Explained within a day',
    sentence:
      'Of everything that was made right, how much was explained to the customer within 24 hours. Counted once that is known: when the explanation left, or when the day was over. Where explaining was left out with a reason, or the case opened again before, it is not counted.',
    way: 'share',
    unit: 'share',
    of: 'remedies carried out',
    hit: 'explained within a day',
    miss: 'not explained within a day',
    source: 'The facts “It was made right” and “We explained what happened”.',
    good: 'higher',
  },
  promisesKept: {
    title: 'Promises kept',
    sentence:
      'Of the promises whose outcome came to be known in the week, how many were kept in time. One that was released before its time with a reason is not counted.',
    way: 'share',
    unit: 'share',
    of: 'promises',
    hit: 'kept in time',
    miss: 'not kept in time',
    source: 'Each promise, with when it was due and when it was kept.',
    good: 'higher',
  },
  recovered: {
    title: 'Recovered',
    sentence:
      'Of the cases that ended in the week and were not opened again, how many ended as recovered. Those that the customer withdrew are not counted.',
    way: 'share',
    unit: 'share',
    of: 'cases that ended',
    hit: 'recovered',
    miss: 'not recovered',
    source: 'The end on the file of each case.',
    good: 'higher',
  },
  happy: {
    title: 'Happy answers',
    sentence: 'Of the customers who answered our one question in the week, how many gave a 4 or 5 of 5. Silence is not a yes.',
    way: 'share',
    unit: 'share',
    of: 'answers',
    hit: 'happy',
    miss: 'not happy',
    source: 'The customers’ ratings.',
    good: 'higher',
  },
  repeats: {
    title: 'Not the first time',
    sentence: `Of the cases opened in the week, in how many the same customer had another one within the ${repeatWithinDays} days before.`,
    way: 'share',
    unit: 'share',
    of: 'cases opened',
    hit: 'not the first',
    miss: 'the first',
    source: 'The cases of each customer.',
    good: 'lower',
  },
  toldByCustomers: {
    title: 'Told by customers',
    sentence:
      'Cases that were opened in the week because a customer told us. What colleagues found and admitted first is not in it, so that nobody who admits a mistake makes this number worse.',
    way: 'count',
    unit: 'cases',
    of: 'cases',
    source: 'How each case came in: from the customer, not admitted by a colleague.',
    good: 'lower',
  },
  foundByUs: {
    title: 'Found by us',
    sentence:
      'Of the cases opened in the week, how many we found and admitted ourselves before the customer said a word. More of these is honesty, not more mistakes.',
    way: 'share',
    unit: 'share',
    of: 'cases opened',
    hit: 'found by us',
    miss: 'told by the customer',
    source: 'How each case came in: admitted by a colleague, or from the customer.',
    good: 'higher',
  },
  sameMistake: {
    title: 'Same mistake again',
    sentence:
      'Of the cases that were linked to a mistake in the week, in how many we had known that mistake already when the case was opened.',
    way: 'share',
    unit: 'share',
    of: 'cases linked',
    hit: 'known before',
    miss: 'new',
    source: 'The mistake behind each case, and when it got its name.',
    good: 'lower',
  },
  doubleDeviations: {
    title: 'Failed twice',
    sentence:
      'Of the cases opened in the week, in how many the recovery failed as well: a promise was not kept, the first apology came after its limit, or the case had to be opened again. No recovery makes up for two failures.',
    way: 'share',
    unit: 'share',
    of: 'cases opened',
    hit: 'failed twice',
    miss: 'did not fail twice',
    source: 'The promises, the clocks and the reopenings of each case.',
    good: 'lower',
  },
  cost: {
    title: 'What it cost',
    sentence: 'Remedies granted and perks given in the week, less what was taken back of them in the week.',
    way: 'sum',
    unit: 'money',
    of: 'ledger entries',
    source: 'The ledger: granted, perk and reversed.',
  },
  costPerRecovery: {
    title: 'Cost of a recovery',
    sentence: 'What the cases that ended as recovered in the week cost on average, from their opening until today.',
    way: 'mean',
    unit: 'money',
    of: 'recovered cases',
    source: 'The ledger of each case that ended as recovered.',
  },
}

/** What stands open at this moment; each has its list too. */
export const standingNames = ['open', 'late', 'lateSoon'] as const
export type StandingName = (typeof standingNames)[number]

export const standings: Record<StandingName, { title: string; sentence: string }> = {
  open: { title: 'Open', sentence: 'Cases that have not ended, by the step at which they stand.' },
  late: { title: 'Late', sentence: 'Open cases of which a limit or a promise is over now.' },
  lateSoon: { title: 'Due within the hour', sentence: 'Open cases of which a limit or a promise ends within the hour.' },
}

/** True when a week that still runs can only grow: then being low says nothing yet. */
export function adds(name: NumberName): boolean {
  return ['count', 'sum'].includes(numbers[name].way)
}

/** Which control chart fits a number by its nature. */
export function kindOf(name: NumberName): Kind {
  const { way } = numbers[name]
  if (way === 'count') return 'c'
  return way === 'share' ? 'p' : 'xmr'
}
