// What is known of a mistake, for whoever has just met it again: how often, why, and what is being done about it since when.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CauseId } from '#core/ids.ts'
import type { knownOf as contract } from '#core/learning/contract.ts'
import { knownInWords } from '#core/learning/known-words.ts'
import { notFound } from '#core/refusal.ts'
import { dateAt } from '#core/time/date.ts'
import { mistake } from '#server/cases/queries/queue.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { actionsOf, standingOf } from '#server/learning/queries/actions.ts'
import { causeRow } from '#server/learning/queries/cause-rows.ts'
import { checkRows } from '#server/learning/queries/checks.ts'
import { houseZone, today } from '#server/people/queries/house.ts'

export async function knownOf(ctx: Ctx, { mistakeId }: Input<typeof contract>): Promise<Answer<typeof contract>> {
  const known = await mistake(ctx, mistakeId)
  if (!known) throw notFound('mistake')
  const causeId = await causeOf(ctx, mistakeId)
  const cause = causeId ? await causeRow(ctx, causeId) : null
  const actions = causeId ? await standingActions(ctx, causeId) : []
  const found = {
    cases: known.cases,
    cause: cause && { id: cause.id, title: cause.title, solvedAt: cause.solvedAt },
    actions,
  }
  return { ...found, sentence: knownInWords(found, await today(ctx)) }
}

export async function causeOf(ctx: Ctx, mistakeId: string): Promise<CauseId | null> {
  const row = await ctx.db
    .selectFrom('causeMistakes')
    .select('causeId')
    .where('organisationId', '=', ctx.organisation)
    .where('mistakeId', '=', mistakeId)
    .executeTakeFirst()
  return (row?.causeId as CauseId | undefined) ?? null
}

async function standingActions(ctx: Ctx, causeId: CauseId) {
  const rows = await actionsOf(ctx, causeId)
  const checks = await checkRows(
    ctx,
    rows.map(({ id }) => id),
  )
  const zone = await houseZone(ctx)
  return rows.map((row) => {
    const check = checks.find((one) => one.actionId === row.id && one.replacedAt === null) ?? null
    const standing = standingOf(row, check)
    const since = {
      planned: row.decidedOn,
      inPlace: row.inPlaceOn ?? row.decidedOn,
      watched: row.inPlaceOn ?? row.decidedOn,
      notDoing: dateAt(row.notDoingAt ?? ctx.now, zone),
      reopened: dateAt(row.reopenedAt ?? ctx.now, zone),
    }
    const judged = dateAt(check?.judgedAt ?? ctx.now, zone)
    return { id: row.id, title: row.title, standing, since: standing in since ? since[standing as keyof typeof since] : judged }
  })
}
