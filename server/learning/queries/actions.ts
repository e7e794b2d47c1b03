// Actions as they are shown: where each stands follows from its facts and from its check.

import type { Answer } from '#core/endpoint.ts'
import type { ActionId, CaseId, CauseId, MemberId, WhyId } from '#core/ids.ts'
import type * as contract from '#core/learning/action-shapes.ts'
import { actionStands, isOwed } from '#core/learning/standing.ts'
import { type ActionClass, strengthOf } from '#core/learning/strength.ts'
import type { Outcome } from '#core/learning/verdict.ts'
import { memberNames } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { type ActionRow, actionRow } from '#server/learning/queries/cause-rows.ts'
import { type CheckRow, checkRows, shownCheck } from '#server/learning/queries/checks.ts'

type Shown = Answer<typeof contract.decide>
type Bare = Omit<Shown, 'check' | 'formerChecks'>

export async function shownAction(ctx: Ctx, id: ActionId): Promise<Shown> {
  const [shown] = await shownActions(ctx, [await actionRow(ctx, id)])
  if (!shown) throw new Error('an action that is there is shown')
  return shown
}

export async function actionsOf(ctx: Ctx, causeId: CauseId): Promise<ActionRow[]> {
  const rows = await ctx.db
    .selectFrom('actions')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('causeId', '=', causeId)
    .orderBy('id')
    .execute()
  return rows.map(typed)
}

export async function shownActions(ctx: Ctx, rows: readonly ActionRow[]): Promise<Shown[]> {
  const checks = await checkRows(
    ctx,
    rows.map(({ id }) => id),
  )
  const shown: Shown[] = []
  for (const { row, bare, current } of await bareActions(ctx, rows, checks)) {
    const former = checks.filter((check) => check.actionId === row.id && check.replacedAt !== null)
    const formerChecks = []
    for (const check of former) formerChecks.push(await shownCheck(ctx, check, row.causeId))
    shown.push({ ...bare, check: current ? await shownCheck(ctx, current, row.causeId) : null, formerChecks })
  }
  return shown
}

async function bareActions(ctx: Ctx, rows: readonly ActionRow[], checks: readonly CheckRow[]) {
  const names = await memberNames(ctx)
  return rows.map((row) => {
    const current = checks.find((check) => check.actionId === row.id && check.replacedAt === null) ?? null
    return { row, current, bare: bareAction(ctx, row, current, names) }
  })
}

function bareAction(ctx: Ctx, row: ActionRow, check: CheckRow | null, names: Awaited<ReturnType<typeof memberNames>>): Bare {
  const ownerId = row.ownerId as MemberId
  const standing = standingOf(row, check)
  return {
    id: row.id,
    causeId: row.causeId,
    whyId: row.whyId as WhyId | null,
    title: row.title,
    class: row.class as ActionClass,
    strength: strengthOf(row.class as ActionClass),
    owner: names.get(ownerId) ?? { id: ownerId, name: 'Somebody', firstName: 'Somebody' },
    decidedOn: row.decidedOn,
    dueOn: row.dueOn,
    isOverdue: isOwed(standing) && row.dueAt <= ctx.now,
    movedBecause: row.movedBecause,
    inPlace: row.inPlaceOn === null ? null : { on: row.inPlaceOn, words: row.inPlaceWords ?? '', link: row.inPlaceLink },
    notDoing: row.notDoingAt === null ? null : { at: row.notDoingAt, because: row.notDoingBecause ?? '' },
    reopened: row.reopenedAt === null ? null : { at: row.reopenedAt, caseId: row.reopenedByCase as CaseId },
    standing,
  }
}

export function standingOf(row: ActionRow, check: Pick<CheckRow, 'outcome' | 'watchedFrom'> | null) {
  return actionStands({ ...row, check: check && { outcome: check.outcome as Outcome | null, watchedFrom: check.watchedFrom } })
}

/** Of each cause its actions and where they stand, without counting anything. */
export async function standings(ctx: Ctx) {
  const rows = await ctx.db.selectFrom('actions').selectAll().where('organisationId', '=', ctx.organisation).orderBy('id').execute()
  const checks = await checkRows(
    ctx,
    rows.map(({ id }) => id as ActionId),
  )
  return rows.map(typed).map((row) => ({
    row,
    standing: standingOf(row, checks.find((check) => check.actionId === row.id && check.replacedAt === null) ?? null),
  }))
}

/** Owed first, soonest date first; then what is watched. The rest is finished and stands on its cause. */
export async function listActions(ctx: Ctx): Promise<Answer<typeof contract.listActions>> {
  const rows = await ctx.db
    .selectFrom('actions as a')
    .innerJoin('causes as c', (j) => j.onRef('c.organisationId', '=', 'a.organisationId').onRef('c.id', '=', 'a.causeId'))
    .where('a.organisationId', '=', ctx.organisation)
    .where('a.notDoingAt', 'is', null)
    .selectAll('a')
    .select('c.title as cause')
    .orderBy('a.dueAt')
    .orderBy('a.id')
    .execute()
  const causes = new Map(rows.map(({ id, cause }) => [id, cause]))
  const all = await shownActions(
    ctx,
    rows.map(({ cause: _, ...row }) => typed(row)),
  )
  const open = all.filter(({ standing }) => isOwed(standing) || standing === 'watched' || standing === 'inPlace')
  const listed = open.toSorted((a, b) => Number(isOwed(b.standing)) - Number(isOwed(a.standing)))
  return {
    actions: listed.map(({ check, formerChecks: _, ...action }) => ({
      ...action,
      cause: causes.get(action.id) ?? '',
      sentence: action.standing === 'watched' ? (check?.sentence ?? null) : null,
    })),
  }
}

function typed<R extends { id: string; causeId: string }>(row: R): R & { id: ActionId; causeId: CauseId } {
  return { ...row, id: row.id as ActionId, causeId: row.causeId as CauseId }
}
