// Which known mistakes a case is probably about. Asked when the desk opens: nothing waits to be computed, and what was linked a moment ago counts.

import { sql } from 'kysely'
import type { Answer } from '#core/endpoint.ts'
import type { CaseId, MistakeId } from '#core/ids.ts'
import type * as contract from '#core/learning/recurrence/contract.ts'
import { looksFor, mostTexts } from '#core/learning/recurrence/looking.ts'
import { meansTheSame } from '#core/learning/recurrence/meaning.ts'
import { type Candidate, type Past, rank, type Ranked } from '#core/learning/recurrence/ranking.ts'
import { sharedWords } from '#core/learning/recurrence/reason.ts'
import { probable, surenessOf, worthSaying } from '#core/learning/recurrence/sureness.ts'
import { placeOfFact } from '#core/learning/recurrence/terms.ts'
import { type Known, rarity } from '#core/learning/recurrence/weights.ts'
import { refuse } from '#core/refusal.ts'
import type { Instant } from '#core/time/instant.ts'
import { mistakesOf } from '#server/cases/queries/queue.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { refusalsOf } from '#server/learning/recurrence/indexing.ts'
import { nearestTo, vectorsFor } from '#server/learning/meaning/queries.ts'
import { codesIn, knownOf } from '#server/learning/recurrence/known.ts'
import { saltedKeys } from '#server/learning/recurrence/store.ts'
import { type CaseText, textsOf } from '#server/learning/recurrence/texts.ts'

const mostShown = 5

type Shown = Answer<typeof contract.listCandidates>
type Found = Past<MistakeId> & { facts: string[] }
type Row = { source: string; caseId: string | null; mistakeId: MistakeId | null; isRefused: boolean; facts: string[]; codes: Buffer }
/** Texts that are looked at because of what they mean. */
const mostMeant = 40

export async function listCandidates(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<Shown> {
  const [[text], known, refused, vectors] = await Promise.all([
    textsOf(ctx, [caseId]),
    knownOf(ctx),
    refusalsOf(ctx, [caseId]),
    vectorsFor(ctx, [caseId]),
  ])
  if (!text) throw refuse('not-found', 'There is no such case here.')
  const no = new Set(refused.map(({ mistakeId }) => mistakeId))
  const meaning = vectors.get(caseId) ?? null
  const past = await pastLike(ctx, text, known, meaning)
  const ranked = rank(text.reading.codes, past, known, meaning)
  const fitting = { ...ranked, candidates: ranked.candidates.filter(({ of }) => !no.has(of)) }
  return { candidates: await shownOf(ctx, { text, ranked: fitting, past, known }), refused: no.size }
}

/** The past texts that share the rarest words with this one or mean most alike, its own apart. */
async function pastLike(ctx: Ctx, { caseId, reading }: CaseText, known: Known, meaning: Float32Array | null): Promise<Found[]> {
  const looks = looksFor(reading.terms, known)
  const keys = saltedKeys(
    ctx,
    looks.map(({ key }) => key),
  )
  const weights = looks.map(({ weight }) => weight)
  const meant = meaning ? await nearestTo(ctx, meaning, mostMeant) : []
  const { rows } = await sql<Row>`
    select t.source, t.case_id, t.mistake_id, t.is_refused, t.facts, t.codes
    from (select * from texts_with_keys(${keys}::int[], ${weights}::real[], ${mostTexts}) as found union select unnest(${meant}::text[])) as f
    join recurrence_texts t on t.organisation_id = ${ctx.organisation} and t.source = found
    where t.source <> ${caseId}`.execute(ctx.db)
  const vectors: Map<string, Float32Array> = meaning
    ? await vectorsFor(
        ctx,
        rows.map(({ source }) => source),
      )
    : new Map()
  const refused = rows.filter(({ isRefused }) => isRefused).map((row) => row.caseId ?? '')
  const not = Map.groupBy(await refusalsOf(ctx, refused), (one) => one.caseId as string)
  return rows.map((row) => ({
    of: row.mistakeId,
    not: (not.get(row.caseId ?? '') ?? []).map(({ mistakeId }) => mistakeId),
    facts: row.facts,
    codes: codesIn(row.codes),
    meaning: vectors.get(row.source) ?? null,
  }))
}

type Asked = { text: CaseText; ranked: Ranked<MistakeId>; past: readonly Found[]; known: Known }
async function shownOf(ctx: Ctx, { text, ranked, past, known: counts }: Asked): Promise<Shown['candidates']> {
  const sureness = surenessOf(ranked, counts.texts)
  const [first] = ranked.candidates
  if (!first || sureness < worthSaying) return []
  const few = ranked.candidates.slice(0, mostShown)
  const ids = few.map(({ of }) => of)
  const [mistakes, others] = await Promise.all([mistakesOf(ctx, ids), othersOf(ctx, ids, text.caseId)])
  const shown = few.map((candidate) => {
    const mistake = mistakes.get(candidate.of)
    if (!mistake) return null
    const { cases, last } = others.get(candidate.of) ?? { cases: 0, last: null }
    const sure = (sureness * candidate.score) / first.score
    return {
      mistake,
      nth: cases + 1,
      last,
      sureness: sure,
      isProbable: sure >= probable,
      facts: sharedFacts(text, candidate, past)
        .filter((fact) => isReason(fact, counts))
        .map(nameOfFact),
      words: sharedWords(text.text, text.reading.terms, ranked, candidate),
      meansTheSame: candidate.meaning >= meansTheSame,
    }
  })
  return shown.filter((one) => one !== null && one.sureness >= worthSaying) as Shown['candidates']
}

/** A fact is shared when texts that have it give at least half of what this mistake gives. */
function sharedFacts({ facts }: CaseText, { shares }: Candidate, past: readonly Found[]): string[] {
  const whole = shares.reduce((sum, { share }) => sum + Math.max(0, share), 0)
  const part = (fact: string) =>
    shares.reduce((sum, { past: n, share }) => (past[n]?.facts.includes(fact) ? sum + Math.max(0, share) : sum), 0)
  return facts.filter((fact) => part(fact) >= whole / 2)
}

const nameOfFact = (fact: string) => fact.slice(0, fact.indexOf(':'))

/** The brand that nearly every case has is no reason. */
function isReason(fact: string, known: Known): boolean {
  return nameOfFact(fact) !== 'brand' || rarity(known, placeOfFact(fact)) > 1.3
}

/** Of each mistake: how many cases it has beside this one, and when the last was opened. */
async function othersOf(
  ctx: Ctx,
  mistakeIds: readonly MistakeId[],
  caseId: CaseId,
): Promise<Map<MistakeId, { cases: number; last: Instant | null }>> {
  const { rows } = await sql<{ mistakeId: MistakeId; cases: number; last: Instant | null }>`
    select mistake_id, count(*)::int as cases, max(opened_at) as last from cases
    where organisation_id = ${ctx.organisation} and mistake_id = any(${[...mistakeIds]}::text[]) and id <> ${caseId} and fire_drill is null
    group by mistake_id`.execute(ctx.db)
  return new Map(rows.map((row) => [row.mistakeId, row]))
}
