// Once an hour: do cases without a known mistake gather faster than chance? What is found is proposed to people, and never named by itself.

import { sql } from 'kysely'
import type { CaseId } from '#core/ids.ts'
import { mistakeProposed } from '#core/learning/recurrence/events.ts'
import { wordsOfAll } from '#core/learning/recurrence/reason.ts'
import { type Surge, surges } from '#core/learning/recurrence/surge.ts'
import { directionOf, type Known } from '#core/learning/recurrence/weights.ts'
import { day, hour, type Instant, plus } from '#core/time/instant.ts'
import { type Ctx, jobKind } from '#server/platform/ctx.ts'
import type { Progress } from '#server/learning/recurrence/indexing.ts'
import { codesIn, knownOf } from '#server/learning/recurrence/known.ts'
import { addProposal, putProgress } from '#server/learning/recurrence/store.ts'
import { textsOf } from '#server/learning/recurrence/texts.ts'

export const lookJob = jobKind<Record<never, never>>('recurrence.look')

const every = hour
/** What is recent, and what it is compared with. */
const recentDays = 7
const compared = 91 * day
/** The latest so many texts are put together; the comparison goes back as far as they do. */
const mostTexts = 600

export async function lookDue(ctx: Ctx, { lookedAt }: Progress): Promise<void> {
  if (lookedAt !== null && plus(lookedAt, every) > ctx.now) return
  await putProgress(ctx, { lookedAt: ctx.now })
  ctx.later(lookJob, {})
}

export async function lookForKinds(ctx: Ctx): Promise<void> {
  const known = await knownOf(ctx)
  const rows = await unlinked(ctx)
  const since = rows.at(-1)?.at ?? ctx.now
  const recentFrom = plus(ctx.now, -recentDays * day)
  const [arrivals, decided] = await Promise.all([arrivalsSince(ctx, since, recentFrom), casesProposed(ctx)])
  const texts = rows.map(({ at, codes }) => ({ isRecent: at > recentFrom, direction: directionOf(codesIn(codes), known) }))
  for (const surge of surges(texts, arrivals.recent, arrivals.all)) {
    const caseIds = surge.members.flatMap((n) => rows[n]?.caseId ?? [])
    if (caseIds.filter((id) => decided.has(id)).length * 2 < caseIds.length) await propose(ctx, surge, caseIds, known)
  }
}

async function propose(ctx: Ctx, { recent, expected, chance }: Surge, caseIds: CaseId[], known: Known): Promise<void> {
  const texts = await textsOf(ctx, caseIds)
  const words = wordsOfAll(
    texts.map(({ text, reading }) => ({ text, terms: reading.terms })),
    known,
  )
  const kinds = [...Map.groupBy(texts, ({ kind }) => kind)].toSorted(([, a], [, b]) => b.length - a.length)
  const since = texts.map(({ at }) => at).toSorted()[0] ?? ctx.now
  const proposalId = await addProposal(ctx, { kind: kinds[0]?.[0] ?? null, words, recent, expected, chance, since }, caseIds)
  ctx.tell(mistakeProposed, { proposalId, cases: caseIds.length })
}

async function unlinked(ctx: Ctx): Promise<{ caseId: CaseId; at: Instant; codes: Buffer }[]> {
  const { rows } = await sql<{ caseId: CaseId; at: Instant; codes: Buffer }>`
    select case_id, at, codes from recurrence_texts
    where organisation_id = ${ctx.organisation} and mistake_id is null and case_id is not null and at > ${plus(ctx.now, -compared)} and at <= ${ctx.now}
    order by at desc limit ${mostTexts}`.execute(ctx.db)
  return rows
}

async function arrivalsSince(ctx: Ctx, since: Instant, recentFrom: Instant): Promise<{ recent: number; all: number }> {
  const { rows } = await sql<{ recent: number; all: number }>`
    select count(*)::int as "all", (count(*) filter (where opened_at > ${recentFrom}))::int as recent from cases
    where organisation_id = ${ctx.organisation} and opened_at >= ${since} and opened_at <= ${ctx.now} and fire_drill is null`.execute(
    ctx.db,
  )
  return rows[0] ?? { recent: 0, all: 0 }
}

/** Cases that stand in a proposal already, answered or not: they are not proposed together again. */
async function casesProposed(ctx: Ctx): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.selectFrom('mistakeProposalCases').select('caseId').where('organisationId', '=', ctx.organisation).execute()
  return new Set(rows.map(({ caseId }) => caseId))
}
