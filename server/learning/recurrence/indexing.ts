// Keeps the texts: a case's whenever what it says, its facts or its link changed, a mistake's own name from the moment it is named.
// Cases from before are read a batch each beat until none is left.

import { sql } from 'kysely'
import type { CaseId, MistakeId } from '#core/ids.ts'
import { readText } from '#core/learning/recurrence/terms.ts'
import { mistake } from '#server/cases/queries/queue.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { hearTexts } from '#server/learning/meaning/reading.ts'
import { countOn } from '#server/learning/recurrence/known.ts'
import { putProgress, putText, saltedKeys } from '#server/learning/recurrence/store.ts'
import { type CaseText, kindFact, textsOf } from '#server/learning/recurrence/texts.ts'

export async function indexCase(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<void> {
  await index(ctx, [caseId])
}

/** Fire drills teach nothing: what they say was made up. */
export async function index(ctx: Ctx, all: readonly CaseId[]): Promise<void> {
  const caseIds = await realOf(ctx, all)
  const refused = await refusedIn(ctx, caseIds)
  const texts = await textsOf(ctx, caseIds)
  for (const text of texts) await putText(ctx, rowOf(ctx, text, refused.has(text.caseId)))
  await hearTexts(
    ctx,
    texts.map(({ caseId, text }) => ({ source: caseId, text })),
  )
  await countOn(ctx)
}

async function realOf(ctx: Ctx, caseIds: readonly CaseId[]): Promise<CaseId[]> {
  if (caseIds.length === 0) return []
  const rows = await ctx.db
    .selectFrom('cases')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('id', 'in', caseIds)
    .where('fireDrill', 'is', null)
    .execute()
  return rows.map(({ id }) => id as CaseId)
}

function rowOf(ctx: Ctx, { caseId, mistakeId, facts, reading, at }: CaseText, isRefused: boolean) {
  const keys = saltedKeys(
    ctx,
    reading.terms.map(({ key }) => key),
  )
  return { source: caseId, caseId, mistakeId, facts, keys, codes: reading.codes, at, isRefused }
}

/** A mistake is known by its name too, before any case is linked to it. */
export async function hearMistake(ctx: Ctx, { mistakeId }: { mistakeId: MistakeId }): Promise<void> {
  const named = await mistake(ctx, mistakeId)
  if (!named || named.fireDrill) return
  const facts = kindFact(named.kind)
  const { codes, terms } = readText(named.title, facts)
  const keys = saltedKeys(
    ctx,
    terms.map(({ key }) => key),
  )
  await putText(ctx, { source: mistakeId, caseId: null, mistakeId, facts, keys, codes, at: named.createdAt, isRefused: false })
  await hearTexts(ctx, [{ source: mistakeId, text: named.title }])
  await countOn(ctx)
}

/** Cases of these about which somebody said that they are not some mistake. */
async function refusedIn(ctx: Ctx, caseIds: readonly CaseId[]): Promise<ReadonlySet<string>> {
  return new Set((await refusalsOf(ctx, caseIds)).map(({ caseId }) => caseId))
}

/** The pairs of these cases to which the last word was no. */
export async function refusalsOf(ctx: Ctx, caseIds: readonly string[]): Promise<{ caseId: CaseId; mistakeId: MistakeId }[]> {
  if (caseIds.length === 0) return []
  const { rows } = await sql<{ caseId: CaseId; mistakeId: MistakeId }>`
    select case_id, mistake_id from (select distinct on (case_id, mistake_id) case_id, mistake_id, answer from recurrence_answers
      where organisation_id = ${ctx.organisation} and case_id = any(${[...caseIds]}::text[]) order by case_id, mistake_id, id desc) last
    where answer = 'no'`.execute(ctx.db)
  return rows
}

const batch = 200

export type Progress = { upto: string; isDone: boolean; lookedAt: string | null }

/** How far the cases from before are read, and when new kinds were looked for. */
export async function progressOf(ctx: Ctx): Promise<Progress | null> {
  const row = await ctx.db
    .selectFrom('recurrenceProgress')
    .select(['upto', 'isDone', 'lookedAt'])
    .where('organisationId', '=', ctx.organisation)
    .executeTakeFirst()
  return row ?? null
}

/** The mistakes and cases that were there before this was. */
export async function catchUp(ctx: Ctx, progress: Progress | null): Promise<void> {
  if (!progress) for (const id of await mistakesBefore(ctx)) await hearMistake(ctx, { mistakeId: id })
  const rows = await ctx.db
    .selectFrom('cases')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '>', progress?.upto ?? '')
    .orderBy('id')
    .limit(batch)
    .execute()
  await index(
    ctx,
    rows.map(({ id }) => id as CaseId),
  )
  await putProgress(ctx, { upto: rows.at(-1)?.id ?? progress?.upto ?? '', isDone: rows.length < batch })
}

/** Named mistakes, the latest thousand: cases speak for the older ones. */
async function mistakesBefore(ctx: Ctx): Promise<MistakeId[]> {
  const rows = await ctx.db
    .selectFrom('mistakes')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('fireDrill', '=', false)
    .orderBy('id', 'desc')
    .limit(1000)
    .execute()
  return rows.map(({ id }) => id as MistakeId)
}
