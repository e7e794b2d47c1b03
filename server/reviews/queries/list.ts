// The list of reviews: shared ones, one's own, those one is asked to write in, and those that wait for somebody to lead them.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId, MemberId } from '#core/ids.ts'
import { may } from '#core/people/abilities.ts'
import { notFound } from '#core/refusal.ts'
import type * as contract from '#core/reviews/contract.ts'
import { isToWrite, type Why } from '#core/reviews/review.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { type Read, readAll, readOfCase } from '#server/reviews/reading.ts'

type Page = Answer<typeof contract.list>
type Row = Page['rows'][number]

export async function list(ctx: Ctx, { after, limit }: Input<typeof contract.list>): Promise<Page> {
  const { id: me, role } = member(ctx)
  const asked = ctx.db
    .selectFrom('reviews as r')
    .selectAll('r')
    .where('r.organisationId', '=', ctx.organisation)
    .where((e) =>
      e.or([
        e('r.state', 'in', ['shared', 'lookedBack']),
        e('r.facilitatorId', '=', me),
        e('r.openedBy', '=', me),
        ...(may(role, 'reviews.lead') ? [e('r.facilitatorId', 'is', null)] : []),
        sql<boolean>`exists (select from review_people p where p.organisation_id = r.organisation_id and p.review_id = r.id and p.member_id = ${me} and p.let_off_at is null)`,
      ]),
    )
  const found = await (after ? asked.where('r.id', '<', after) : asked)
    .orderBy('r.id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = (await readAll(ctx, found.slice(0, limit))).map((review) => rowOf(ctx, review))
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

/** How many of them ask something of whoever asks: the same as the list says of each. */
export async function waiting(ctx: Ctx): Promise<Answer<typeof contract.waiting>> {
  const { id: me, role } = member(ctx)
  const mayLead = may(role, 'reviews.lead')
  const { n } = await ctx.db
    .selectFrom('reviews as r')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('r.organisationId', '=', ctx.organisation)
    .where((e) =>
      e.or([
        e.and([e('r.state', 'in', ['writing', 'revealed']), isStillToWrite(me)]),
        e.and([e('r.facilitatorId', '=', me), e('r.state', 'in', ['preparing', 'revealed'])]),
        ...(mayLead ? [e.and([e('r.facilitatorId', 'is', null), e('r.state', 'in', ['preparing', 'writing', 'revealed'])])] : []),
        ...(mayLead ? [e.and([e('r.state', '=', 'shared'), e('r.lookBackAt', '<=', ctx.now)])] : []),
      ]),
    )
    .executeTakeFirstOrThrow()
  return { waiting: Number(n) }
}

function isStillToWrite(me: MemberId) {
  return sql<boolean>`exists (select from review_people p where p.organisation_id = r.organisation_id and p.review_id = r.id
    and p.member_id = ${me} and p.let_off_at is null and p.wrote_at is null)`
}

/** One row, as whoever asks may see it. */
export function rowOf(ctx: Ctx, review: Read): Row {
  const { id, number, title, state, why, openedAt, sharedAt, lookBackAt, facilitatorId, people, covered } = review
  return {
    id,
    number,
    title,
    state,
    openedAt,
    sharedAt,
    lookBackAt,
    why: covered ? null : (why as Why),
    lookBackIsDue: state === 'shared' && lookBackAt !== null && lookBackAt <= ctx.now,
    yours: yoursOf(review),
    hasLead: facilitatorId !== null,
    asked: people.length,
    written: people.filter(({ wroteAt }) => wroteAt !== null).length,
  }
}

function yoursOf({ state, standing: { leads, asked, wrote } }: Read): Row['yours'] {
  const isGoingOn = state === 'writing' || state === 'revealed'
  if (leads && state !== 'lookedBack') return 'lead'
  if (asked && !wrote && isGoingOn) return 'write'
  return asked && isGoingOn ? 'wrote' : 'read'
}

/** The review of a case, where whoever asks may see one, and whether the case tells them more than they are to know. */
export async function ofCase(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<Answer<typeof contract.ofCase>> {
  await caseIsHere(ctx, caseId)
  const review = await readOfCase(ctx, caseId)
  return { reviewId: review?.id ?? null, isToWrite: review !== null && isToWrite(review.standing) }
}

async function caseIsHere(ctx: Ctx, caseId: CaseId): Promise<void> {
  const row = await ctx.db
    .selectFrom('cases')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirst()
  if (!row) throw notFound('case')
}
