// The lead's numbers once more, from nothing but the journal and by the plainest arithmetic: what the page says has to be the same.

import { between, hour, type Instant, minute, msOf } from '#core/time/instant.ts'
import { partsAt } from '#core/time/zone.ts'
import { type BrandName, calendars, type Team } from './cast.ts'
import type { Stage } from './stage.ts'

/** `n` counted, `hits` of a share, else the `value`: milliseconds, minor units. */
export type Counted = { n: number; hits?: number; value?: number | null }
type Fact = string | number | boolean | undefined
export type Entry = { event: string; at: Instant; actor: string; about: Record<string, Fact> }

export async function journalOf(stage: Stage, team: Team): Promise<Entry[]> {
  const { rows } = await stage.world.world.pool.query(
    'select event, at, actor, payload as about from journal where organisation_id = $1 order by id',
    [team.organisation],
  )
  return rows
}

export type Known = { brandOf(caseId: string): BrandName; customerOf(caseId: string): string; dueOfPromise(promiseId: string): Instant }

export function reckon(journal: readonly Entry[], known: Known): Record<string, Counted> {
  const of = (...events: string[]) => journal.filter((entry) => events.includes(entry.event) && !entry.about['waived'])
  const opened = new Map(of('case.opened').map((entry) => [String(entry.about['caseId']), entry.at]))
  const waits = (entries: Entry[]): number[] =>
    [...firstOfEach(entries)].map(([caseId, at]) => openTime(known.brandOf(caseId), opened.get(caseId) ?? at, at))
  const cameBack = new Set(of('message.bounced').map((entry) => entry.about['messageId']))
  const byPeople = of('message.sent', 'message.callLogged').filter(
    ({ about }) => ['letter', 'explanation', 'call'].includes(String(about['purpose'])) && !cameBack.has(about['messageId']),
  )
  const promises = [
    ...of('promise.kept').map((entry) => ({ entry, kept: entry.at <= known.dueOfPromise(String(entry.about['promiseId'])) })),
    ...of('promise.broken').map((entry) => ({ entry, kept: false })),
  ]
  const answers = of('survey.answered')
  const costs = of('remedy.granted', 'remedy.perkGiven')
  const ended = endsThatStand(of('case.ended', 'case.reopened')).filter((entry) => entry.about['end'] !== 'withdrawn')
  const recovered = ended.filter((entry) => entry.about['end'] === 'recovered')
  const costOf = (caseId: Fact) =>
    sum(costs.filter((entry) => entry.about['caseId'] === caseId).map((entry) => Number(entry.about['amountMinor'])))
  const admitted = of('case.opened').filter(({ about }) => about['channel'] === 'admitted').length
  const customers = [...opened.keys()].map((caseId) => known.customerOf(caseId))
  return {
    opened: { n: opened.size, value: opened.size },
    timeToHuman: middle(waits(byPeople)),
    timeToApology: middle(waits(of('case.apologised'))),
    limitsPassed: { n: of('clock.breached').length, value: of('clock.breached').length },
    explainedInADay: inADay(of('case.fulfilled'), of('case.explained')),
    promisesKept: { n: promises.length, hits: promises.filter(({ kept }) => kept).length },
    recovered: { n: ended.length, hits: recovered.length },
    happy: { n: answers.length, hits: answers.filter((entry) => Number(entry.about['rating']) >= 4).length },
    repeats: { n: customers.length, hits: customers.length - new Set(customers).size },
    sameMistake: again(of('case.learned'), of('mistake.linked'), of('mistake.named'), opened),
    doubleDeviations: { n: opened.size, hits: failedTwice(of('promise.broken', 'clock.breached', 'case.reopened')) },
    toldByCustomers: { n: opened.size - admitted, value: opened.size - admitted },
    foundByUs: { n: opened.size, hits: admitted },
    cost: { n: costs.length, value: sum(costs.map((entry) => Number(entry.about['amountMinor']))) },
    costPerRecovery: { n: recovered.length, value: sum(recovered.map((entry) => costOf(entry.about['caseId']))) / recovered.length },
  }
}

function firstOfEach(entries: readonly Entry[]): Map<string, Instant> {
  const first = new Map<string, Instant>()
  for (const { about, at } of entries) if (!first.has(String(about['caseId']))) first.set(String(about['caseId']), at)
  return first
}

/** Of the cases that were linked to a mistake, those whose mistake had its name before they were opened. */
function again(
  learned: readonly Entry[],
  linked: readonly Entry[],
  named: readonly Entry[],
  opened: ReadonlyMap<string, Instant>,
): Counted {
  const mistakeOf = new Map(linked.map(({ about }) => [about['caseId'], about['mistakeId']]))
  const since = new Map(named.map(({ about, at }) => [about['mistakeId'], at]))
  const caseIds = [...firstOfEach(learned).keys()]
  return { n: caseIds.length, hits: caseIds.filter((id) => (since.get(mistakeOf.get(id)) ?? '9') < (opened.get(id) ?? '')).length }
}

/** Cases of which a promise was broken, the first apology came too late, or that were opened again for another reason than our words. */
function failedTwice(entries: readonly Entry[]): number {
  const failures = entries.filter(
    ({ event, about }) =>
      event === 'promise.broken' ||
      (event === 'clock.breached' && about['clock'] === 'apologise') ||
      (event === 'case.reopened' && about['cause'] !== 'contested'),
  )
  return new Set(failures.map(({ about }) => about['caseId'])).size
}

/** Of each case the end that was not followed by a reopening. */
function endsThatStand(entries: readonly Entry[]): Entry[] {
  const last = new Map(entries.map((entry) => [entry.about['caseId'], entry]))
  return [...last.values()].filter((entry) => entry.event === 'case.ended')
}

/** Each time that it was made right was explained within a day, or was not; nothing is open at the end of this week. */
function inADay(fulfilled: readonly Entry[], explained: readonly Entry[]): Counted {
  const inTime = fulfilled.filter((done) =>
    explained.some(({ about, at }) => about['caseId'] === done.about['caseId'] && at >= done.at && between(done.at, at) <= 24 * hour),
  )
  return { n: fulfilled.length, hits: inTime.length }
}

function middle(waits: readonly number[]): Counted {
  const sorted = waits.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const value = sorted.length % 2 === 1 ? sorted[Math.floor(half)] : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
  return { n: sorted.length, value: value ?? null }
}

/** Half hour by half hour over the wall clock: every brand opens and closes on one. */
function openTime(brand: BrandName, from: Instant, to: Instant): number {
  const half = 30 * minute
  let open = 0
  for (let slot = msOf(from) - (msOf(from) % half); slot < msOf(to); slot += half)
    if (isOpen(brand, slot)) open += Math.min(slot + half, msOf(to)) - Math.max(slot, msOf(from))
  return open
}

function isOpen(brand: BrandName, slot: number): boolean {
  const { zone, hours, holidays } = calendars[brand]
  const { year, month, day, hour: hours24, minute: minutes } = partsAt(new Date(slot).toISOString() as Instant, zone)
  const two = (number: number) => String(number).padStart(2, '0')
  if (holidays.includes(`${year}-${two(month)}-${two(day)}`)) return false
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
  const wall = `${two(hours24)}:${two(minutes)}`
  return hours[weekday as keyof typeof hours].some(([opens, closes]) => opens <= wall && wall < closes)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
