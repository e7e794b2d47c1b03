// The case as it stood at an instant. Whoever is still to write sees nothing after the chosen moment, however they ask.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId } from '#core/ids.ts'
import { refuse } from '#core/refusal.ts'
import { asOf, ownerThen } from '#core/reviews/as-of.ts'
import type * as contract from '#core/reviews/contract.ts'
import { lookUntil } from '#core/reviews/review.ts'
import { rolesAt } from '#core/reviews/roles.ts'
import { workload } from '#core/reviews/workload.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { loadAt } from '#server/reviews/loads.ts'
import { endOfRecord } from '#server/reviews/queries/ends.ts'
import { read } from '#server/reviews/reading.ts'
import { recordOf } from '#server/reviews/record.ts'

type Then = Answer<typeof contract.lookAt>

export async function lookAt(ctx: Ctx, { reviewId, at }: Input<typeof contract.lookAt>): Promise<Then> {
  const { caseId, standing } = await read(ctx, reviewId)
  const until = lookUntil(standing, ctx.now)
  const { from, zone } = await endOfRecord(ctx, caseId)
  if (until === null) throw refuse('too-early', 'The moment is not chosen yet. There is something to see once it is.')
  if (at < from) throw refuse('invalid', 'The case had not begun then.', 'at')
  if (at > ctx.now) throw refuse('invalid', 'This is still to come.', 'at')
  if (at > until)
    throw refuse('not-allowed', 'What came after the chosen moment stays covered until you have written and it is revealed.', 'at')
  return stoodAt(ctx, caseId, zone, at)
}

/** The answer of then, from the record of today. */
export async function stoodAt(ctx: Ctx, caseId: CaseId, zone: string, at: Instant): Promise<Then> {
  const record = await recordOf(ctx, caseId)
  const roles = rolesAt(record.people, record.customer, record.journal, at)
  const load = await loadAt(ctx, ownerThen(record.journal, at), zone, at)
  return { stood: asOf(record, at), workload: workload(load, roles.roleOf, at) }
}
