// Corrective actions of a time: those whose check was judged in it, and those that were put in place.

import type { ActionId, CauseId } from '#core/ids.ts'
import type { Outcome } from '#core/learning/verdict.ts'
import { type DateText, datePlus, dateStart } from '#core/time/date.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { houseZone } from '#server/people/queries/house.ts'

export type Judged = { actionId: ActionId; causeId: CauseId; title: string; cause: string; outcome: Outcome; at: string }
export type InPlace = { actionId: ActionId; causeId: CauseId; title: string; cause: string; on: DateText }

function actionsWithCauses(ctx: Ctx) {
  return ctx.db
    .selectFrom('actions as a')
    .innerJoin('causes as c', (j) => j.onRef('c.organisationId', '=', 'a.organisationId').onRef('c.id', '=', 'a.causeId'))
    .where('a.organisationId', '=', ctx.organisation)
    .select(['a.id', 'a.causeId', 'a.title', 'c.title as cause'])
}

export async function judgedIn(ctx: Ctx, { from, to }: { from: DateText; to: DateText }): Promise<Judged[]> {
  const zone = await houseZone(ctx)
  const rows = await actionsWithCauses(ctx)
    .innerJoin('checks as k', (j) => j.onRef('k.organisationId', '=', 'a.organisationId').onRef('k.actionId', '=', 'a.id'))
    .where('k.judgedAt', '>=', dateStart(from, zone))
    .where('k.judgedAt', '<', dateStart(datePlus(to, 1), zone))
    .select(['k.outcome', 'k.judgedAt'])
    .orderBy('k.judgedAt', 'desc')
    .orderBy('k.id', 'desc')
    .execute()
  return rows.flatMap(({ id, causeId, outcome, judgedAt, ...words }) =>
    outcome === null || judgedAt === null
      ? []
      : [{ ...words, actionId: id as ActionId, causeId: causeId as CauseId, outcome: outcome as Outcome, at: judgedAt }],
  )
}

export async function inPlaceIn(ctx: Ctx, { from, to }: { from: DateText; to: DateText }): Promise<InPlace[]> {
  const rows = await actionsWithCauses(ctx)
    .where('a.inPlaceOn', '>=', from)
    .where('a.inPlaceOn', '<=', to)
    .select('a.inPlaceOn')
    .orderBy('a.inPlaceOn', 'desc')
    .orderBy('a.id', 'desc')
    .execute()
  return rows.flatMap(({ id, causeId, inPlaceOn, ...words }) =>
    inPlaceOn === null ? [] : [{ ...words, actionId: id as ActionId, causeId: causeId as CauseId, on: inPlaceOn }],
  )
}
