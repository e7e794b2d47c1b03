// The chart of one series, the same as CSV, and which charts there are.

import { csvOf } from '#core/csv.ts'
import type { Answer, Input } from '#core/endpoint.ts'
import {
  brokenRow,
  causeRow as causeChart,
  type ChartName,
  type ChartRow,
  isNumberName,
  isRate,
  kindSentence,
  kindTitles,
  measureOf,
  rateNames,
  rateRow,
} from '#core/insights/chart-names.ts'
import { betweenSentence, missingSentence, weekSentence } from '#core/insights/chart-words.ts'
import { type Mark, marksOf, newsIn, placedIn, proposalFor, type Stretch, stretchesOf, swingsOf } from '#core/insights/charting.ts'
import type * as contract from '#core/insights/chart-shapes.ts'
import { marksVersion } from '#core/insights/marks.ts'
import { numbers } from '#core/insights/numbers.ts'
import { plainUnit, plainValue } from '#core/insights/plain.ts'
import { limitsAt, neededFor, type Point, type Usual } from '#core/insights/usual.ts'
import { yearAgoInWords } from '#core/insights/year-ago.ts'
import { mondayOf, sundayOf, weekPlus } from '#core/stats/week.ts'
import { listExposures } from '#server/learning/queries/factors.ts'
import { causeRow } from '#server/learning/queries/cause-rows.ts'
import { causesWithCases } from '#server/learning/queries/for-charts.ts'
import { organisation } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { progress } from '#server/insights/queries.ts'
import { happenedIn } from '#server/insights/queries/happened.ts'
import { splitsOf } from '#server/insights/queries/said.ts'
import { type Drawn, hasBroken, mostRare, type Series, seriesOf } from '#server/insights/queries/series.ts'

type Asked = Input<typeof contract.showChart>
type Chart = Answer<typeof contract.showChart>

/** Causes that are offered as charts. */
const mostCauses = 12

export async function showChart(ctx: Ctx, { chart, weeks, brandId }: Asked): Promise<Chart> {
  const row = await rowOf(ctx, chart)
  const series = await seriesOf(ctx, chart, brandId, weeks)
  const splits = await splitsOf(ctx, chart, brandId)
  const stretches = stretchesOf(
    series.kind,
    isTooMany(series) ? [] : series.whole,
    splits.filter(({ takenBack }) => takenBack === null).map(({ from }) => from),
  )
  const since = weekPlus(series.week, 1 - weeks)
  const drawn = isTooMany(series) ? [] : series.drawn.filter(({ week }) => week >= since)
  const stretch = stretches.at(-1)
  const { countedAt, version } = await progress(ctx)
  return {
    chart,
    ...row,
    good: isNumberName(chart) ? (numbers[chart].good ?? null) : series.kind === 'g' ? 'higher' : 'lower',
    kind: stretch?.usual?.kind ?? series.kind,
    kindTitle: kindTitles[stretch?.usual?.kind ?? series.kind],
    kindSentence: kindSentence(series.kind, stretch?.usual ?? null),
    currency: (await organisation(ctx)).currency,
    at: ctx.now,
    week: series.week,
    isCounting: countedAt === null || version !== marksVersion,
    points: pointsOf(drawn, series, stretches),
    stretches: stretches.map((one) => shownStretch(one)),
    ...saidOf(series, stretches, since),
    proposal: proposed(series, stretch),
    // Of what is drawn: a swing that nobody sees explains nothing.
    swings: stretch === undefined ? null : swingsOf({ ...stretch, points: stretch.points.filter(({ week }) => week >= since) }),
    happened: await happenedIn(ctx, { from: mondayOf(since), to: sundayOf(series.week), brandId }),
    splits,
  }
}

async function rowOf(ctx: Ctx, chart: ChartName): Promise<ChartRow> {
  if (isNumberName(chart)) {
    const { title, sentence, source, unit } = numbers[chart]
    return { title, sentence, source, unit }
  }
  if (isRate(chart)) return rateRow(chart)
  return chart === 'promisesBroken' ? brokenRow : causeChart((await causeRow(ctx, chart)).title)
}

function isTooMany({ what, whole }: Series): boolean {
  return what === 'between' && whole.length >= mostRare
}

function pointsOf(drawn: readonly Drawn[], { now }: Series, stretches: readonly Stretch[]): Chart['points'] {
  const placed = new Map(stretches.flatMap((stretch) => placedIn(stretch).map((point) => [point.at, point] as const)))
  const usual = stretches.at(-1)?.usual ?? null
  const news = newsIn(stretches.at(-1), now)
  return drawn.map((point) => {
    if (point.isRunning) {
      const limits = usual && limitsAt(usual, now.running?.of ?? sizeOf(stretches.at(-1)))
      const isNews = news?.points.some(({ at }) => at === point.at)
      return {
        ...point,
        middle: usual?.middle ?? null,
        low: limits?.low ?? null,
        high: limits?.high ?? null,
        rules: isNews ? ['beyond'] : [],
      }
    }
    const at = placed.get(point.at)
    return { ...point, middle: at?.middle ?? null, low: at?.limits?.low ?? null, high: at?.limits?.high ?? null, rules: at?.rules ?? [] }
  })
}

/** The size of an ordinary point: the mean. */
function sizeOf(stretch: Stretch | undefined): number {
  const points = stretch?.points ?? []
  return points.length === 0 ? 1 : points.reduce((sum, { of }) => sum + of, 0) / points.length
}

function shownStretch(stretch: Stretch): Chart['stretches'][number] {
  const { from, isSplit, points, usual, none } = stretch
  return { from, isSplit, points: points.length, needed: neededFor(isSplit), none, usual: usual && shownUsual(usual, points) }
}

function shownUsual(usual: Usual, points: readonly Point[]) {
  const { kind, middle, spread, from, to, points: taken, isSettled } = usual
  const size = points.reduce((sum, { of }) => sum + of, 0) / points.length
  return { kind, middle, ...limitsAt(usual, size), spread, from, to, points: taken, isSettled }
}

function proposed({ kind }: Series, stretch: Stretch | undefined): Chart['proposal'] {
  const found = proposalFor(kind, stretch)
  if (found === null || stretch === undefined) return null
  const own = stretch.points.filter(({ week }) => week >= found.from)
  return { from: found.from, usual: shownUsual(found.usual, own) }
}

/** The signals of what is shown, and which of them is the news. */
function saidOf(series: Series, stretches: readonly Stretch[], since: string): Pick<Chart, 'marks' | 'now'> {
  const { what, week, enough } = series
  const stretch = stretches.at(-1)
  const sentence = (mark: Mark) => (what === 'weeks' ? weekSentence(mark, week) + yearAgoInWords(mark, stretches) : betweenSentence(mark))
  const shown = ({ rule, side, points }: Mark) => ({
    rule,
    side,
    at: points.map(({ at }) => at),
    sentence: sentence({ rule, side, points }),
  })
  const marks = stretches.flatMap(marksOf).filter(({ points }) => (points.at(-1)?.week ?? '') >= since)
  const news = newsIn(stretch, series.now)
  const known = news && marks.findIndex(({ rule, points }) => rule === news.rule && points.at(-1)?.at === news.points.at(-1)?.at)
  if (isTooMany(series))
    return { marks: [], now: { signal: null, sentence: `More than ${mostRare} of them: these are not rare here, and the weeks say more.` } }
  if (news === null || known === null)
    return { marks: marks.map(shown), now: { signal: null, sentence: missingSentence(stretch, week, what, enough) ?? calm(what) } }
  const all = known === -1 ? [...marks, news] : marks
  return { marks: all.map(shown), now: { signal: known === -1 ? all.length - 1 : known, sentence: sentence(news) } }
}

function calm(what: Series['what']): string {
  return what === 'weeks' ? 'Nothing unusual this week.' : 'Nothing unusual: the days between lie where chance puts them.'
}

export async function chartCsv(ctx: Ctx, asked: Asked): Promise<Response> {
  const { points, title, unit, currency } = await showChart(ctx, asked)
  const plain = (value: number | null) => plainValue(unit, value, currency)
  const head = ['point', 'week', 'date', 'n', 'numerator', 'value', 'unit', 'middle', 'usual from', 'usual to', 'rules', 'still runs']
  const rows = points.map(({ at, week, on, n, numerator, value, middle, low, high, rules, isRunning }) => [
    at,
    week,
    on,
    n,
    numerator,
    plain(value),
    plainUnit(unit, currency),
    plain(middle),
    plain(low),
    plain(high),
    rules.join(' '),
    isRunning ? 'yes' : 'no',
  ])
  return new Response(`\uFEFF${csvOf([[title], head, ...rows])}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="amends-chart-${asked.chart}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

export async function listCharts(ctx: Ctx): Promise<Answer<typeof contract.listCharts>> {
  const { exposures } = await listExposures(ctx)
  const rates = rateNames.filter((name) => exposures.some(({ measure, days }) => measure === measureOf[name] && days >= 7))
  const broken = (await hasBroken(ctx)) ? [{ chart: 'promisesBroken' as const, title: brokenRow.title }] : []
  const causes = await causesWithCases(ctx, mostCauses)
  return {
    charts: [
      ...rates.map((name) => ({ chart: name, title: rateRow(name).title })),
      ...broken,
      ...causes.map(({ id, title }) => ({ chart: id, title: causeChart(title).title })),
    ],
  }
}
