// A month in figures, for its report: each number of the month beside its usual weeks, what came of the cases that were opened in it, its
// promises and causes, and what was proven. Read from what was counted, at any time again.

import type { BrandId } from '#core/ids.ts'
import { type Counted, figureOf, judge, nothingCounted } from '#core/insights/judgement.ts'
import type { MonthFigures, MonthNumber } from '#core/insights/month.ts'
import { type NumberName, numberNames } from '#core/insights/numbers.ts'
import { drawnWeeks } from '#core/insights/period.ts'
import { causesInWords } from '#core/insights/way-words.ts'
import { barsOf } from '#core/learning/pareto.ts'
import { isOwed, withoutAction } from '#core/learning/standing.ts'
import { mondayOf, type Week, weekAt, weekPlus, weeksFrom, weeksUntil } from '#core/stats/week.ts'
import { beyond } from '#core/stats/xmr.ts'
import { dateStart } from '#core/time/date.ts'
import { earlier, type Instant, plus, second } from '#core/time/instant.ts'
import { daysOfMonth, type Month, monthPlus } from '#core/time/month.ts'
import { brandCalled } from '#core/people/brands/in-use.ts'
import { standings } from '#server/learning/queries/actions.ts'
import { causesBetween } from '#server/learning/queries/impact.ts'
import { brand, brands, organisation } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { countsOf, funnelIn, outcomesIn } from '#server/insights/queries/outcomes.ts'
import { promisesOf } from '#server/insights/queries/promises.ts'
import { provenIn } from '#server/insights/queries/proven.ts'
import { splitsInForce } from '#server/insights/queries/said.ts'
import { counted, countedByWeek, firstWeek, taken } from '#server/insights/queries/weeks.ts'

type Span = { from: Instant; to: Instant; weeks: Week[]; zone: string; brandId: BrandId | undefined }

/** Bars of causes that a report spells out. */
const spelt = 6

export async function figuresOf(ctx: Ctx, month: Month, brandId: BrandId | undefined): Promise<MonthFigures> {
  const of = brandId === undefined ? null : await brand(ctx, brandId)
  const zone = (of ?? (await brands(ctx)).brands[0])?.zone ?? 'UTC'
  const span = spanOf(month, zone, brandId)
  const counts = await countsOf(ctx, { ...daysOfMonth(month), brandId })
  const { name, currency } = await organisation(ctx)
  const { weeks, kept, broken, sentence } = await promisesOf(ctx, { ...daysOfMonth(month), brandId, weeks: span.weeks })
  return {
    month,
    ...daysOfMonth(month),
    organisation: name,
    brand: of && brandCalled(of),
    currency,
    isPreliminary: span.to > ctx.now,
    countedOn: null,
    cases: counts.known.yes,
    numbers: await numbersOf(ctx, span, spanOf(monthPlus(month, -1), zone, brandId)),
    outcomes: outcomesIn(counts),
    way: funnelIn(counts),
    promises: { weeks, kept, broken, sentence },
    causes: await causesOf(ctx, span),
    proven: await provenOf(ctx, month),
  }
}

function spanOf(month: Month, zone: string, brandId: BrandId | undefined): Span {
  const from = dateStart(`${month}-01`, zone)
  const to = dateStart(`${monthPlus(month, 1)}-01`, zone)
  const [first, last] = [weekAt(from, zone), weekAt(plus(to, -second), zone)]
  const weeks = weeksUntil(last, 6).filter((week) => week >= first)
  return { from, to, weeks, zone, brandId }
}

async function numbersOf(ctx: Ctx, now: Span, before: Span): Promise<MonthNumber[]> {
  const [ofMonth, ofBefore] = [await countedIn(ctx, now), await countedIn(ctx, before)]
  // The last week that is whole when the month ends; one week more stands for the one that runs, which no report judges.
  const until = earlier(now.to, ctx.now)
  const isWhole = (week: Week) => dateStart(mondayOf(weekPlus(week, 1)), now.zone) <= until
  const last = now.weeks.findLast(isWhole) ?? weekPlus(now.weeks[0] ?? '', -1)
  // Every week since the beginning, because what is usual may come from there, as on the page of the numbers.
  const first = await firstWeek(ctx, now.brandId)
  const whole = weeksFrom(first, last, drawnWeeks)
  const found = await countedByWeek(ctx, whole, now.brandId)
  const splits = await splitsInForce(ctx, now.brandId)
  return numberNames.map((number) => {
    const figures = whole.map((week) => {
      const figure = figureOf(number, week, found.get(`${week} ${number}`) ?? nothingCounted)
      return first !== null && week >= first ? figure : { ...figure, value: null }
    })
    const { usual, wholeWeeks, weeksNeeded, signal } = judge(
      number,
      [...figures, figureOf(number, weekPlus(last, 1), nothingCounted)],
      first,
      splits.get(number)?.filter((week) => week <= last),
    )
    return {
      number,
      figure: figureOf(number, '', ofMonth.get(number) ?? nothingCounted),
      before: figureOf(number, '', ofBefore.get(number) ?? nothingCounted),
      weeks: figures.slice(-drawnWeeks).map(({ week, value }) => ({ week, value })),
      usual,
      wholeWeeks,
      weeksNeeded,
      beyond: figures.flatMap(({ week, value }) => {
        const side = usual && value !== null && now.weeks.includes(week) ? beyond(value, usual) : null
        return side === null ? [] : [{ week, side }]
      }),
      run: signal?.rule === 'run' ? { side: signal.side, weeks: signal.weeks.length } : null,
    }
  })
}

/** By number, what was counted from one instant to another. */
async function countedIn(ctx: Ctx, { from, to, weeks, brandId }: Span): Promise<Map<NumberName, Counted>> {
  const rows = await counted(ctx, { from: weeks[0] ?? '', to: weeks.at(-1) ?? '', brandId })
    .where('at', '>=', from)
    .where('at', '<', to)
    .select(['number', ...taken])
    .groupBy('number')
    .execute()
  return new Map(rows.map(({ number, ...row }) => [number as NumberName, row]))
}

async function causesOf(ctx: Ctx, span: Span): Promise<MonthFigures['causes']> {
  const bars = barsOf(await causesBetween(ctx, span), ({ cases }) => cases)
  const actions = await standings(ctx)
  const sum = (some: typeof bars) => some.reduce((all, { value }) => all + value, 0)
  const vital = bars.filter(({ isVital }) => isVital)
  const sentence = causesInWords(
    vital.map(({ of }) => {
      const own = actions.filter(({ row }) => row.causeId === of.id)
      return {
        bare: withoutAction(of.title, own),
        isUnderWay: own.some(({ standing }) => isOwed(standing) || standing === 'watched'),
      }
    }),
    String(sum(vital)),
    `${sum(bars)} cases with a known cause`,
  )
  return {
    bars: bars.slice(0, spelt).map(({ of, value, upTo, isVital }) => ({ title: of.title, cases: value, upTo, isVital })),
    whole: sum(bars),
    sentence: bars.length === 0 ? { main: 'No case of this time has a known cause yet.', rest: '' } : sentence,
  }
}

async function provenOf(ctx: Ctx, month: Month): Promise<MonthFigures['proven']> {
  const { judged, inPlace, sentence } = await provenIn(ctx, daysOfMonth(month))
  return {
    judged: judged.map(({ title, cause, outcome }) => ({ title, cause, outcome })),
    inPlace: inPlace.map(({ title, cause, on }) => ({ title, cause, on })),
    sentence,
  }
}
