// Products, places and steps that the latest described cases are about, to choose from.

import { sql } from 'kysely'
import type { Answer } from '#core/endpoint.ts'
import type * as contract from '#core/cases/particular-shapes.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Cases that are looked through. */
const latest = 500

export async function particularsInUse(ctx: Ctx): Promise<Answer<typeof contract.particularsInUse>> {
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['product', 'place', 'processStep'])
    .where('organisationId', '=', ctx.organisation)
    .where(sql<boolean>`(product is not null or place is not null or process_step is not null)`)
    .orderBy('id', 'desc')
    .limit(latest)
    .execute()
  return {
    product: different(rows.map(({ product }) => product)),
    place: different(rows.map(({ place }) => place)),
    step: different(rows.map(({ processStep }) => processStep)),
  }
}

function different(words: readonly (string | null)[]): string[] {
  return [...new Set(words.filter((one) => one !== null))].toSorted((a, b) => a.localeCompare(b))
}
