// One review as whoever asks may see it. While something is covered for them, what is later is not fetched into the answer at all.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId, MemberId } from '#core/ids.ts'
import type { Role } from '#core/people/abilities.ts'
import type * as contract from '#core/reviews/contract.ts'
import type { CommentId, LineId, ReviewId } from '#core/reviews/events.ts'
import { momentsOf } from '#core/reviews/moments.ts'
import { lookUntil, type Section } from '#core/reviews/review.ts'
import { oneOf, rolesAt } from '#core/reviews/roles.ts'
import { similarTo } from '#core/reviews/similar.ts'
import { causeRow } from '#server/learning/queries/cause-rows.ts'
import { factorsOf } from '#server/learning/queries/factors.ts'
import { causeOf } from '#server/learning/queries/known.ts'
import { members } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { endOfRecord } from '#server/reviews/queries/ends.ts'
import { rowOf } from '#server/reviews/queries/list.ts'
import { type Person, read, type Read, whyMayNotDrop } from '#server/reviews/reading.ts'
import { recordOf } from '#server/reviews/record.ts'

type Shown = Answer<typeof contract.show>
type Names = Map<MemberId, { firstName: string; role: Role }>

export async function show(ctx: Ctx, { reviewId }: Input<typeof contract.show>): Promise<Shown> {
  const review = await read(ctx, reviewId)
  const names: Names = new Map((await members(ctx)).members.map((one) => [one.id, one]))
  const { from, until: end, zone } = await endOfRecord(ctx, review.caseId)
  const until = lookUntil(review.standing, end)
  const record = await recordOf(ctx, review.caseId)
  const roles = rolesAt(record.people, record.customer, record.journal, until ?? from)
  const lines = (await linesOf(ctx, reviewId)).filter((line) => isFor(line, review, until))
  const added = lines.flatMap(({ at, words }) => (at === null ? [] : [{ at, words, added: true }]))
  return {
    ...rowOf(ctx, review),
    mayDrop: whyMayNotDrop(ctx, review) === null,
    from,
    until,
    zone,
    lines,
    moment: review.moment,
    cause: review.covered ? null : await causeOfCase(ctx, review.caseId),
    isCovered: review.covered,
    caseId: review.covered ? null : review.caseId,
    reference: record.reference,
    lead: review.facilitatorId && roleWords(names, review.facilitatorId as MemberId),
    moments:
      until === null
        ? []
        : [...momentsOf(record.journal, roles, until), ...added].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    mine: review.mine ? mineOf(review.mine) : null,
    answers: review.covered ? null : spread(review, names),
    people: review.standing.leads
      ? review.people.map(({ memberId, wroteAt }) => ({
          memberId,
          firstName: names.get(memberId)?.firstName ?? '',
          wrote: wroteAt !== null,
        }))
      : null,
    ...(await sharedPart(ctx, review, names)),
    similar: review.covered || ['shared', 'lookedBack'].includes(review.state) ? [] : await similar(ctx, review),
  }
}

/** While covered: moments that were added for what was known by then. Nothing that was put together with what is known now. */
function isFor({ section, at }: Shown['lines'][number], { covered }: Read, until: string | null): boolean {
  return !covered || (section === 'moment' && at !== null && until !== null && at <= until)
}

function mineOf({ draft, words, wroteAt, sawAt }: Person): Shown['mine'] {
  return { draft, words, wroteAt, sawAt }
}

/** In the order of their words, so that nobody can tell who wrote first. Who had opened the case before is told to whoever leads it. */
function spread({ people, standing }: Read, names: Names): Shown['answers'] {
  return people
    .flatMap(({ memberId, words, sawAt }) =>
      words === null ? [] : [{ role: roleWords(names, memberId), words, sawFirst: standing.leads ? sawAt !== null : null }],
    )
    .toSorted((a, b) => (a.words < b.words ? -1 : 1))
}

function roleWords(names: Names, id: MemberId): string {
  const role = names.get(id)?.role
  return role ? oneOf(role) : 'a colleague'
}

async function linesOf(ctx: Ctx, reviewId: ReviewId): Promise<Shown['lines']> {
  const rows = await ctx.db
    .selectFrom('reviewLines')
    .select(['id', 'section', 'words', 'factor', 'label', 'aboutAt', 'addedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('reviewId', '=', reviewId)
    .where('removedAt', 'is', null)
    .orderBy('id')
    .execute()
  const titles = rows.some(({ factor }) => factor !== null) ? await factorsOf(ctx) : []
  return rows.map(({ aboutAt, ...row }) => ({
    ...row,
    id: row.id as LineId,
    section: row.section as Section,
    label: row.factor === null ? row.label : (titles.find(({ name }) => name === row.factor)?.title ?? row.factor),
    at: aboutAt,
  }))
}

async function causeOfCase(ctx: Ctx, caseId: CaseId): Promise<Shown['cause']> {
  const { mistakeId } = await ctx.db
    .selectFrom('cases')
    .select('mistakeId')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  const causeId = mistakeId === null ? null : await causeOf(ctx, mistakeId)
  return causeId === null ? null : { id: causeId, title: (await causeRow(ctx, causeId)).title }
}

async function sharedPart(ctx: Ctx, review: Read, names: Names): Promise<Pick<Shown, 'comments' | 'readBy' | 'readByYou' | 'lookedBack'>> {
  const { lookedBackAt, still, stillWords } = review
  const comments = await ctx.db
    .selectFrom('reviewComments')
    .select(['id', 'memberId', 'words', 'at'])
    .where('organisationId', '=', ctx.organisation)
    .where('reviewId', '=', review.id)
    .where('removedAt', 'is', null)
    .orderBy('id')
    .execute()
  const readers = await ctx.db
    .selectFrom('reviewAcknowledgements')
    .select('memberId')
    .where('organisationId', '=', ctx.organisation)
    .where('reviewId', '=', review.id)
    .execute()
  const me = member(ctx).id
  return {
    comments: comments.map(({ id, memberId, words, at }) => ({
      id: id as CommentId,
      by: roleWords(names, memberId as MemberId),
      mine: memberId === me,
      words,
      at,
    })),
    readBy: readers.length,
    readByYou: readers.some(({ memberId }) => memberId === me),
    lookedBack: lookedBackAt && still ? { at: lookedBackAt, still: still as 'yes', words: stillWords } : null,
  }
}

/** Shared reviews of before that may tell something: the newest few hundred are compared. */
async function similar(ctx: Ctx, { id, title }: Read): Promise<Shown['similar']> {
  const asked = ctx.db
    .selectFrom('reviews as r')
    .innerJoin('cases as c', (j) => j.onRef('c.organisationId', '=', 'r.organisationId').onRef('c.id', '=', 'r.caseId'))
    .select(['r.id', 'r.number', 'r.title', 'c.mistakeId', 'c.kind'])
    .where('r.organisationId', '=', ctx.organisation)
  const own = await asked.where('r.id', '=', id).executeTakeFirstOrThrow()
  const earlier = await asked
    .where('r.id', '<>', id)
    .where('r.state', 'in', ['shared', 'lookedBack'])
    .orderBy('r.id', 'desc')
    .limit(300)
    .execute()
  return similarTo({ ...own, title }, earlier).map(({ review, because }) => ({
    reviewId: review.id as ReviewId,
    number: review.number,
    title: review.title,
    because,
  }))
}
