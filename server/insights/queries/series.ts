// What a chart is drawn from: the weeks of a number, the weeks of a rate, or the days between rare events. Whole points are judged; the
// one that still grows stands apart.

import { sql } from 'kysely'
import type { BrandId, CaseId } from '#core/ids.ts'
import { type ChartName, isNumberName, isRate, measureOf, perSoMany, type RateName } from '#core/insights/chart-names.ts'
import type { Now } from '#core/insights/charting.ts'
import { type Figure, pointOf } from '#core/insights/judgement.ts'
import { adds, kindOf, type NumberName, numbers, shareNeeds } from '#core/insights/numbers.ts'
import type { Kind, Point } from '#core/insights/usual.ts'
import { refuse } from '#core/refusal.ts'
import { mondayOf, sundayOf, type Week, weekAt, weekPlus } from '#core/stats/week.ts'
import { dateAt, daysFrom } from '#core/time/date.ts'
import type { Instant } from '#core/time/instant.ts'
import { daysOnFile } from '#server/learning/queries/counting.ts'
import { casesOfCause } from '#server/learning/queries/for-charts.ts'
import { brand } from '#server/people/queries.ts'
import { houseZone } from '#server/people/queries/house.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { figuresSince } from '#server/insights/queries/weeks.ts'

type Brand = BrandId | undefined
export type Drawn = Pick<Figure, 'n' | 'numerator' | 'value'> & {
  at: string
  week: Week
  on: string
  caseId: CaseId | null
  isRunning: boolean
}
export type Series = {
  kind: Kind
  what: 'weeks' | 'between'
  /** Of a share: how many a week has to hold, in words. */
  enough: string
  week: Week
  /** Oldest first; those further back than was asked for are there as well. */
  drawn: Drawn[]
  whole: Point[]
  now: Now
}

/** Rare events that a chart takes in at most. More of them are not rare. */
export const mostRare = 1000

export async function seriesOf(ctx: Ctx, chart: ChartName, brandId: Brand, weeks: number): Promise<Series> {
  if (brandId !== undefined) await brand(ctx, brandId)
  if (isNumberName(chart)) return weekly(ctx, chart, brandId, weeks)
  if (isRate(chart)) return rated(ctx, chart, brandId, weeks)
  if (chart === 'promisesBroken') return between(ctx, await brokenPromises(ctx, brandId))
  if (brandId !== undefined) throw refuse('invalid', 'The cases of a cause are drawn for all brands together.', 'brandId')
  return between(
    ctx,
    (await casesOfCause(ctx, chart, mostRare + 1)).map(({ caseId, at }) => ({ ref: caseId, caseId, at })),
  )
}

async function weekly(ctx: Ctx, name: NumberName, brandId: Brand, weeks: number): Promise<Series> {
  const { week, first, of } = await figuresSince(ctx, brandId, weeks, name)
  const figures = of(name)
  const known = figures.filter((figure) => first !== null && figure.week >= first)
  const running = figures.at(-1)
  return {
    kind: kindOf(name),
    what: 'weeks',
    enough: numbers[name].way === 'share' ? `with ${shareNeeds} or more ` : '',
    week,
    drawn: figures.map((figure) => ({ ...ofWeek(figure, week), numerator: figure.numerator, value: figure.value })),
    whole: known.filter((figure) => figure.week < week).flatMap((figure) => pointOf(name, figure) ?? []),
    now: { running: running ? pointOf(name, running) : null, mayBeLow: !adds(name), last: weekPlus(week, -1) },
  }
}

function ofWeek({ week, n }: Pick<Figure, 'week' | 'n'>, thisWeek: Week) {
  return { at: week, week, on: mondayOf(week), n, caseId: null, isRunning: week === thisWeek }
}

/** A week counts when each of its days is on file. What is on file is of the whole house, and so are the cases. */
async function rated(ctx: Ctx, name: RateName, brandId: Brand, weeks: number): Promise<Series> {
  const measure = measureOf[name]
  if (brandId !== undefined) throw refuse('invalid', `The ${measure} on file are of all brands together.`, 'brandId')
  const { week, first, of } = await figuresSince(ctx, undefined, weeks, 'opened')
  const figures = of('opened')
  const span = { from: mondayOf(figures[0]?.week ?? week), to: sundayOf(week) }
  const days = Map.groupBy(await daysOnFile(ctx, measure, span), ({ day }) => weekOf(day))
  const sized = figures.map((figure) => {
    const own = days.get(figure.week) ?? []
    const of1000 = own.reduce((sum, { amount }) => sum + amount, 0) / perSoMany
    const isKnown = own.length === 7 && of1000 > 0 && figure.week < week && first !== null && figure.week >= first
    return { figure, of: of1000, value: isKnown ? figure.n / of1000 : null }
  })
  return {
    kind: 'u',
    what: 'weeks',
    enough: `with all their ${measure} on file `,
    week,
    drawn: sized.map(({ figure, value }) => ({ ...ofWeek(figure, week), numerator: null, value })),
    whole: sized.flatMap(({ figure, of: size, value }) =>
      value === null ? [] : [{ at: figure.week, week: figure.week, value, count: figure.n, of: size }],
    ),
    now: { running: null, mayBeLow: false, last: weekPlus(week, -1) },
  }
}

function weekOf(date: string): Week {
  return weekAt(`${date}T12:00:00.000Z`, 'UTC')
}

type Event = { ref: string; caseId: CaseId; at: Instant }

/** From each event to the next one; the days since the last one still grow, and being few says nothing. */
async function between(ctx: Ctx, events: readonly Event[]): Promise<Series> {
  const zone = await houseZone(ctx)
  const dated = events.map((event) => ({ ...event, on: dateAt(event.at, zone), week: weekAt(event.at, zone) }))
  const week = weekAt(ctx.now, zone)
  const gaps = dated.slice(1).map((event, n) => ({ ...event, days: daysFrom(dated[n]?.on ?? event.on, event.on) }))
  const last = dated.at(-1)
  const today = dateAt(ctx.now, zone)
  const since = last && { at: 'now', week, value: daysFrom(last.on, today), count: 1, of: 1 }
  const drawn = gaps.map(({ ref, week: own, on, days, caseId }) =>
    drawnGap({ at: ref, week: own, on, value: days, caseId, isRunning: false }),
  )
  const growing = since ? [drawnGap({ at: 'now', week, on: today, value: since.value, caseId: null, isRunning: true })] : []
  return {
    kind: 'g',
    what: 'between',
    enough: '',
    week,
    drawn: [...drawn, ...growing],
    whole: gaps.map(({ ref, week: own, days }) => ({ at: ref, week: own, value: days, count: 1, of: 1 })),
    now: { running: since ?? null, mayBeLow: false, last: gaps.at(-1)?.ref ?? null },
  }
}

function drawnGap(gap: Omit<Drawn, 'n' | 'numerator'>): Drawn {
  return { ...gap, n: gap.isRunning ? 0 : 1, numerator: null }
}

async function brokenPromises(ctx: Ctx, brandId: Brand): Promise<Event[]> {
  let asked = ctx.db
    .selectFrom('caseMarks')
    .where('organisationId', '=', ctx.organisation)
    .where('number', '=', 'promisesKept' satisfies NumberName)
    .where('hit', '=', false)
    .where('at', '<=', ctx.now)
  if (brandId !== undefined) asked = asked.where('brandId', '=', brandId)
  const rows = await asked
    .select(['ref', 'caseId', 'at'])
    .orderBy('at')
    .orderBy('ref')
    .limit(mostRare + 1)
    .execute()
  return rows.map(({ ref, caseId, at }) => ({ ref, caseId: caseId as CaseId, at }))
}

/** True when any promise was broken so far. */
export async function hasBroken(ctx: Ctx): Promise<boolean> {
  const { rows } = await sql`select from case_marks where organisation_id = ${ctx.organisation} and number = 'promisesKept' and not hit
    and at <= ${ctx.now} limit 1`.execute(ctx.db)
  return rows.length > 0
}
