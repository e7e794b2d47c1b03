// What charts show of learning: the actions that were put in place, and the cases of one cause in the order of their opening.

import type { ActionId, CaseId, CauseId } from '#core/ids.ts'
import type { DateText } from '#core/time/date.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export type Placed = { id: ActionId; causeId: CauseId; title: string; on: DateText }

/** Actions that stand in place, by the day since which they do; `to` is included. */
export async function actionsPlaced(ctx: Ctx, { from, to }: { from: DateText; to: DateText }): Promise<Placed[]> {
  const rows = await ctx.db
    .selectFrom('actions')
    .select(['id', 'causeId', 'title', 'inPlaceOn'])
    .where('organisationId', '=', ctx.organisation)
    .where('notDoingAt', 'is', null)
    .where('inPlaceOn', '>=', from)
    .where('inPlaceOn', '<=', to)
    .orderBy('inPlaceOn')
    .execute()
  return rows.map(({ id, causeId, title, inPlaceOn }) => ({
    id: id as ActionId,
    causeId: causeId as CauseId,
    title,
    on: inPlaceOn ?? from,
  }))
}

/** Causes with as many cases as make a stretch between two, those with most cases first. */
export async function causesWithCases(ctx: Ctx, limit: number): Promise<{ id: CauseId; title: string }[]> {
  const rows = await ctx.db
    .selectFrom('causes as k')
    .innerJoin('causeMistakes as m', (j) => j.onRef('m.organisationId', '=', 'k.organisationId').onRef('m.causeId', '=', 'k.id'))
    .innerJoin('cases as c', (j) => j.onRef('c.organisationId', '=', 'm.organisationId').onRef('c.mistakeId', '=', 'm.mistakeId'))
    .where('k.organisationId', '=', ctx.organisation)
    .where('c.stands', '<>', 'withdrawn')
    .where('c.fireDrill', 'is', null)
    .groupBy(['k.id', 'k.title'])
    .having((e) => e(e.fn.countAll(), '>=', 2))
    .select(['k.id', 'k.title'])
    .select((e) => e.fn.countAll<number>().as('n'))
    .orderBy('n', 'desc')
    .orderBy('k.id')
    .limit(limit)
    .execute()
  return rows.map(({ id, title }) => ({ id: id as CauseId, title }))
}

export async function casesOfCause(ctx: Ctx, causeId: CauseId, limit: number): Promise<{ caseId: CaseId; at: Instant }[]> {
  const rows = await ctx.db
    .selectFrom('causeMistakes as m')
    .innerJoin('cases as c', (j) => j.onRef('c.organisationId', '=', 'm.organisationId').onRef('c.mistakeId', '=', 'm.mistakeId'))
    .where('m.organisationId', '=', ctx.organisation)
    .where('m.causeId', '=', causeId)
    .where('c.stands', '<>', 'withdrawn')
    .where('c.fireDrill', 'is', null)
    .select(['c.id', 'c.openedAt'])
    .orderBy('c.openedAt')
    .orderBy('c.id')
    .limit(limit)
    .execute()
  return rows.map(({ id, openedAt }) => ({ caseId: id as CaseId, at: openedAt }))
}
