// What came of the cases of a period, from the sums by day, so that a long history asks for no more rows than a short one.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId } from '#core/ids.ts'
import type * as contract from '#core/insights/outcome-shapes.ts'
import { doneNames, tallies, type TallyName, tallyNames, wayNames } from '#core/insights/tallies.ts'
import { bandsInWords, type Count, lossInWords, noCount, notAnExperiment, standsOut } from '#core/insights/way-words.ts'
import { wilson } from '#core/stats/wilson.ts'
import type { DateText } from '#core/time/date.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { periodOf } from '#server/insights/queries/period.ts'

export type Span = { from: DateText; to: DateText; brandId: BrandId | undefined }
export type Counts = Record<TallyName, Count>

export function daysOf(ctx: Ctx, { from, to, brandId }: Span) {
  const asked = ctx.db
    .selectFrom('tallyDays')
    .where('organisationId', '=', ctx.organisation)
    .where('day', '>=', from)
    .where('day', '<=', to)
  return brandId === undefined ? asked : asked.where('brandId', '=', brandId)
}

export async function countsOf(ctx: Ctx, span: Span): Promise<Counts> {
  const rows = await daysOf(ctx, span)
    .groupBy('tally')
    .select(['tally', sql<number>`sum(yes)::int`.as('yes'), sql<number>`sum(no)::int`.as('no')])
    .execute()
  const found = new Map(rows.map(({ tally, ...count }) => [tally, count]))
  return Object.fromEntries(tallyNames.map((name) => [name, found.get(name) ?? noCount])) as Counts
}

export async function showOutcomes(ctx: Ctx, asked: Input<typeof contract.showOutcomes>): Promise<Answer<typeof contract.showOutcomes>> {
  const span = await periodOf(ctx, asked)
  return { from: span.from, to: span.to, ...outcomesIn(await countsOf(ctx, span)) }
}

export function outcomesIn(counts: Counts): Omit<Answer<typeof contract.showOutcomes>, 'from' | 'to'> {
  const groups = doneNames.map((group) => {
    const { yes, no } = counts[group]
    const n = yes + no
    return { group, title: tallies[group].title, n, satisfied: yes, interval: n === 0 ? null : wilson(yes, n) }
  })
  return { groups, standsOut: standsOut(groups), sentence: bandsInWords(groups), warning: notAnExperiment }
}

export async function showFunnel(ctx: Ctx, asked: Input<typeof contract.showFunnel>): Promise<Answer<typeof contract.showFunnel>> {
  const span = await periodOf(ctx, asked)
  return { from: span.from, to: span.to, ...funnelIn(await countsOf(ctx, span)) }
}

export function funnelIn(counts: Counts): Omit<Answer<typeof contract.showFunnel>, 'from' | 'to'> {
  const steps = wayNames.map((step) => ({ step, title: tallies[step].title, cases: counts[step].yes, missed: counts[step].no }))
  return { steps, sentence: lossInWords(counts) }
}
