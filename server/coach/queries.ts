// What the coach has to know of this organisation: its people by name, the rules of the house, and what it has said many times.

import { sql } from 'kysely'
import type { Answer } from '#core/endpoint.ts'
import type { HousePhrase, HouseStyle, OwnName } from '#core/coach/about.ts'
import type * as contract from '#core/coach/house-shapes.ts'
import { plainStyle } from '#core/coach/house.ts'
import { type ToldRule, toldRules } from '#core/coach/told-rules.ts'
import type { Id, MemberId } from '#core/ids.ts'
import type { Instant } from '#core/time/instant.ts'
import { departments, memberNames } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Every name that a letter must not point at: members by full and first name, departments, suppliers. */
export async function ownNames(ctx: Ctx): Promise<OwnName[]> {
  const [people, { departments: own }] = await Promise.all([memberNames(ctx), departments(ctx)])
  const names = [...people.values()].flatMap(({ name, firstName }) => (name === firstName ? [name] : [name, firstName]))
  return [...[...new Set(names)].map((name) => ({ name, kind: 'member' as const })), ...own.map(({ name, kind }) => ({ name, kind }))]
}

export type StyleKept = { version: number; style: HouseStyle; madeAt: Instant | null; madeBy: MemberId | null }

/** The newest style of the house; ours while it has none of its own. */
export async function styleOfHouse(ctx: Ctx): Promise<StyleKept> {
  const row = await ctx.db
    .selectFrom('coachStyles')
    .select(['version', 'rules', 'phrases', 'madeAt', 'madeBy'])
    .where('organisationId', '=', ctx.organisation)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return { version: 0, style: plainStyle, madeAt: null, madeBy: null }
  const style = { rules: row.rules as HouseStyle['rules'], phrases: row.phrases as HouseStyle['phrases'] }
  return { version: row.version, style, madeAt: row.madeAt, madeBy: row.madeBy as MemberId }
}

/** How often a sentence has left before it is told; a literal, since the index of these begins there. */
const often = sql.lit(5)
/** How many are told: those that left most often. */
const most = 500

/** The house as each letter is read by it, in one question. */
export async function houseOf(ctx: Ctx): Promise<{ house: HouseStyle; said: Record<string, number> }> {
  const { rows } = await sql<{ house: HouseStyle | null; said: Record<string, number> | null }>`select
    (select jsonb_build_object('rules', rules, 'phrases', phrases) from coach_styles
     where organisation_id = ${ctx.organisation} order by version desc limit 1) as house,
    (select jsonb_object_agg(mark, times) from (select mark, times from coach_sentences
     where organisation_id = ${ctx.organisation} and times >= ${often} order by times desc limit ${most}) frequent) as said`.execute(ctx.db)
  return { house: rows[0]?.house ?? plainStyle, said: rows[0]?.said ?? {} }
}

/** Of those that were kept before there were examples, too. */
export function phraseTold({ id, poor = null, good = null, ...phrase }: HousePhrase) {
  return { ...phrase, id: id as Id<'phrase'>, poor, good }
}

export async function showStyle(ctx: Ctx): Promise<Answer<typeof contract.showStyle>> {
  const [kept, people, sentences] = await Promise.all([styleOfHouse(ctx), memberNames(ctx), counted(ctx)])
  const { version, style, madeAt, madeBy } = kept
  return {
    version,
    changedAt: madeAt,
    changedBy: madeBy ? (people.get(madeBy)?.name ?? null) : null,
    rules: toldRules.map((rule) => ({ ...inWords(rule), weight: style.rules[rule.id] ?? rule.severity })),
    phrases: style.phrases.map(phraseTold),
    sentences,
  }
}

function inWords({ id, title, reason, evidence, severity, examples: { good, poor } }: ToldRule) {
  return { id, title, reason, evidence, good: good[0].text, poor: poor[0].text, usual: severity }
}

async function counted(ctx: Ctx): Promise<{ counted: number; often: number }> {
  const { rows } = await sql<{
    counted: number
    often: number
  }>`select count(*)::int as counted, count(*) filter (where times >= ${often})::int as often
    from coach_sentences where organisation_id = ${ctx.organisation}`.execute(ctx.db)
  return rows[0] ?? { counted: 0, often: 0 }
}
