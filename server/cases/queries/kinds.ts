// Which kinds of mistake this organisation has, and whether one is taken.

import type { Answer } from '#core/endpoint.ts'
import type { listKinds as contract } from '#core/cases/kind-shapes.ts'
import { type Kind, kindFault, kindsFrom } from '#core/cases/own-kinds.ts'
import type { KindGroup, Loss } from '#core/cases/taxonomy.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** All kinds in their order, retired ones too. */
export async function kindsOf(ctx: Ctx): Promise<Kind[]> {
  const rows = await ctx.db
    .selectFrom('kinds')
    .select(['name', 'kindGroup', 'title', 'loss', 'words', 'position', 'retiredAt'])
    .where('organisationId', '=', ctx.organisation)
    .execute()
  return kindsFrom(rows.map(({ kindGroup, loss, ...row }) => ({ ...row, group: kindGroup as KindGroup, loss: loss as Loss })))
}

export async function listKinds(ctx: Ctx): Promise<Answer<typeof contract>> {
  return { kinds: (await kindsOf(ctx)).map(shownKind) }
}

export function shownKind({ position: _, ...kind }: Kind): Answer<typeof contract>['kinds'][number] {
  return { ...kind, words: [...kind.words] }
}

/** Refuses a kind that is unknown here, or retired and not there already. */
export async function refuseUntaken(ctx: Ctx, name: string | null | undefined, before: readonly string[] = []): Promise<void> {
  if (name === null || name === undefined) return
  const fault = kindFault(await kindsOf(ctx), name, 'kind', before)
  if (fault) throw fault
}

/** Refuses a kind that is unknown here. One may still look for a retired one. */
export async function refuseUnknown(ctx: Ctx, name: string | undefined): Promise<void> {
  if (name !== undefined) await refuseUntaken(ctx, name, [name])
}
