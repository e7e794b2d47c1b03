// What stands open at this moment: how many, at which step, late and late soon; and the cases of each. One filter serves both.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId, CaseId } from '#core/ids.ts'
import type * as contract from '#core/insights/contract.ts'
import { type StandingName, standingNames } from '#core/insights/numbers.ts'
import { steps } from '#core/cases/protocol.ts'
import { hour, plus } from '#core/time/instant.ts'
import { rowsOfCases } from '#server/cases/queries/queue.ts'
import type { Ctx } from '#server/platform/ctx.ts'

type Step = (typeof steps)[number]
type Standing = Answer<typeof contract.showWeek>['standing']

/** “Late soon” looks this far ahead, in milliseconds: as far as the queue does. */
const soonWithin = hour

export function isStanding(number: string): number is StandingName {
  return (standingNames as readonly string[]).includes(number)
}

function standingCases(ctx: Ctx, name: StandingName, { brandId, step }: { brandId?: BrandId | undefined; step?: Step | undefined }) {
  let asked = ctx.db
    .selectFrom('cases')
    .where('organisationId', '=', ctx.organisation)
    .where('endedAt', 'is', null)
    .where('fireDrill', 'is', null)
  if (brandId) asked = asked.where('brandId', '=', brandId)
  if (name === 'late') return asked.where('dueAt', '<=', ctx.now)
  if (name === 'lateSoon') return asked.where('dueAt', '>', ctx.now).where('dueAt', '<=', plus(ctx.now, soonWithin))
  return step ? asked.where('stands', '=', step) : asked
}

export async function standing(ctx: Ctx, brandId: BrandId | undefined): Promise<Standing> {
  const count = async (name: StandingName) => {
    const { n } = await standingCases(ctx, name, { brandId })
      .select(sql<number>`count(*)::int`.as('n'))
      .executeTakeFirstOrThrow()
    return n
  }
  const ofStep = await openBySteps(ctx, brandId)
  return {
    open: ofStep.reduce((sum, { cases }) => sum + cases, 0),
    steps: ofStep,
    late: await count('late'),
    lateSoon: await count('lateSoon'),
  }
}

/** Step by step: so the database counts along its index, instead of sorting what is open into groups. */
async function openBySteps(ctx: Ctx, brandId: BrandId | undefined): Promise<Standing['steps']> {
  const here = standingCases(ctx, 'open', { brandId })
    .where('stands', '=', sql<Step>`step`)
    .select(sql<number>`count(*)::int`.as('n'))
  const { rows } = await sql<{ step: Step; cases: number }>`
    select step, (${here}) as cases from unnest(${[...steps]}::text[]) with ordinality as s(step, place) order by place`.execute(ctx.db)
  return rows
}

export async function listStanding(
  ctx: Ctx,
  { number, step, brandId, after, limit }: Input<typeof contract.listCases> & { number: StandingName },
): Promise<Answer<typeof contract.listCases>> {
  let page = standingCases(ctx, number, { brandId, step }).select(['id', 'dueAt'])
  const [dueAt, id] = after?.split('~') ?? []
  if (dueAt && id) page = page.where(sql<boolean>`(due_at, id) > (${dueAt}::timestamptz, ${id})`)
  const found = await page
    .orderBy('dueAt')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  const rows = await rowsOfCases(
    ctx,
    shown.map((row) => row.id as CaseId),
  )
  return { rows: rows.map((row) => ({ ...row, counted: [] })), next: found.length > limit && last ? `${last.dueAt}~${last.id}` : null }
}
