// The starter library of a trade, with what this organisation's catalogue holds for each entry, and which entries it has adopted.

import type { Answer, Input } from '#core/endpoint.ts'
import type * as contract from '#core/anticipation/contract.ts'
import { libraryOf, remediesFor, sourceOf } from '#core/anticipation/library.ts'
import { priorityOf } from '#core/anticipation/priority.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { remedies } from '#server/remedies/queries.ts'
import { anticipatedRows } from '#server/anticipation/rows.ts'

export async function library(ctx: Ctx, { trade }: Input<typeof contract.library>): Promise<Answer<typeof contract.library>> {
  const rows = (await anticipatedRows(ctx)).filter(({ archivedAt }) => archivedAt === null)
  const catalogue = await remedies(ctx)
  return {
    entries: libraryOf(trade).map((entry) => ({
      ...entry,
      kinds: [...entry.kinds],
      ask: [...entry.ask],
      say: [...entry.say],
      priority: priorityOf(entry),
      offers: remediesFor(entry, catalogue).map(({ title }) => title),
      adopted: rows.find(({ source }) => source === sourceOf(trade, entry.name))?.id ?? null,
    })),
  }
}
