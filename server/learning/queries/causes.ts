// Causes with what they brought, and one cause in full.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CauseId, Id, MistakeId } from '#core/ids.ts'
import type * as contract from '#core/learning/contract.ts'
import type { Bone } from '#core/learning/factors.ts'
import { organisation } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { actionsOf, shownActions, standings } from '#server/learning/queries/actions.ts'
import { causeRow, whysOf } from '#server/learning/queries/cause-rows.ts'
import { factorsOf } from '#server/learning/queries/factors.ts'
import { impacts, mistakesWithCases, noImpact, unexplained } from '#server/learning/queries/impact.ts'

type Shown = Answer<typeof contract.showCause>

export async function listCauses(ctx: Ctx, { period }: Input<typeof contract.listCauses>): Promise<Answer<typeof contract.listCauses>> {
  const rows = await ctx.db
    .selectFrom('causes as c')
    .where('c.organisationId', '=', ctx.organisation)
    .select(['c.id', 'c.title', 'c.solvedAt'])
    .select((from) =>
      from
        .selectFrom('causeMistakes as m')
        .whereRef('m.organisationId', '=', 'c.organisationId')
        .whereRef('m.causeId', '=', 'c.id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .as('mistakes'),
    )
    .orderBy('c.id', 'desc')
    .execute()
  const [brought, actions, { unlinked, ...loose }] = await Promise.all([impacts(ctx, period), standings(ctx), unexplained(ctx, period)])
  return {
    currency: (await organisation(ctx)).currency,
    causes: rows.map((row) => ({
      id: row.id as CauseId,
      title: row.title,
      mistakes: Number(row.mistakes ?? 0),
      impact: brought.get(row.id as CauseId) ?? noImpact,
      actions: actions.filter((one) => one.row.causeId === row.id).map((one) => ({ id: one.row.id, standing: one.standing })),
      solvedAt: row.solvedAt,
    })),
    loose,
    unlinked,
  }
}

export async function showCause(ctx: Ctx, { causeId }: Input<typeof contract.showCause>): Promise<Shown> {
  const row = await causeRow(ctx, causeId)
  const [brought, mistakes, factors, whys, actions] = await Promise.all([
    impacts(ctx, 'ever', causeId),
    mistakesOf(ctx, causeId),
    causeFactors(ctx, causeId),
    whysOf(ctx, causeId),
    actionsOf(ctx, causeId),
  ])
  return {
    id: causeId,
    title: row.title,
    words: row.words,
    createdAt: row.createdAt,
    solvedAt: row.solvedAt,
    solvedBecause: row.solvedBecause,
    impact: brought.get(causeId) ?? noImpact,
    currency: (await organisation(ctx)).currency,
    mistakes,
    factors,
    whys,
    actions: await shownActions(ctx, actions),
  }
}

export async function mistakesOf(ctx: Ctx, causeId: CauseId): Promise<Shown['mistakes']> {
  const rows = await mistakesWithCases(ctx)
    .innerJoin('causeMistakes as m', (j) => j.onRef('m.organisationId', '=', 'k.organisationId').onRef('m.mistakeId', '=', 'k.id'))
    .where('m.causeId', '=', causeId)
    .orderBy('m.at')
    .orderBy('k.id')
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as MistakeId }))
}

async function causeFactors(ctx: Ctx, causeId: CauseId): Promise<Shown['factors']> {
  const rows = await ctx.db
    .selectFrom('causeFactors')
    .select(['id', 'factor', 'words'])
    .where('organisationId', '=', ctx.organisation)
    .where('causeId', '=', causeId)
    .orderBy('id')
    .execute()
  const all = new Map((await factorsOf(ctx)).map((one) => [one.name, one]))
  return rows.map(({ id, factor, words }) => ({
    id: id as Id<'factor'>,
    name: factor,
    words,
    title: all.get(factor)?.title ?? factor,
    bone: all.get(factor)?.bone ?? ('process' satisfies Bone),
  }))
}
