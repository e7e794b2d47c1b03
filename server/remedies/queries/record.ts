// What was granted and offered on a case, in the words of the catalogue: against this a letter's claims are held.

import type { Given, Granted, Offered } from '#core/coach/about.ts'
import { amountsIn } from '#core/coach/amounts.ts'
import { numbers } from '#core/coach/number-words.ts'
import type { CaseId, OptionId } from '#core/ids.ts'
import { standing } from '#core/remedies/ledger.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { LedgerRow } from '#server/remedies/queries.ts'

/** A remedy that was done, and when. */
type Done = { kind: string; title: string; at: string }
type Line = LedgerRow & { kind: string | null }

/** `promised`: by when the chosen option will be done. `asked`: a colleague was asked to allow something. */
type OnRecord = { granted: Granted[]; offered: Offered[]; done: Done[]; promised: Given[]; asked: boolean }

export async function recordOf(ctx: Ctx, caseId: CaseId): Promise<OnRecord> {
  const [lines, options, asked] = await Promise.all([linesOf(ctx, caseId), offeredOn(ctx, caseId), wasAsked(ctx, caseId)])
  const stand = new Set(standing(lines).map(({ id }) => id))
  const done = new Set(lines.flatMap((line) => (line.entry === 'fulfilled' && stand.has(line.id) ? (line.optionId ?? []) : [])))
  const granted = lines.flatMap((line): Granted[] => {
    if (line.entry !== 'granted' && line.entry !== 'perk') return []
    // A perk is done as it is put down; what was granted is done when the ledger says so.
    const isDone = line.entry === 'perk' || (line.optionId !== null && done.has(line.optionId))
    const state = !stand.has(line.id) ? 'reversed' : isDone ? 'fulfilled' : 'granted'
    const { title, currency, at } = line
    const kind = line.kind ?? line.entry
    return [{ kind, title, amountMinor: amountOf({ kind, title }, line.amountMinor), currency, state, at }]
  })
  const fulfilled = lines.filter(({ id, entry }) => stand.has(id) && (entry === 'fulfilled' || entry === 'perk'))
  return {
    granted,
    done: fulfilled.map(({ kind, entry, title, at }) => ({ kind: kind ?? entry, title, at })),
    offered: options.map(({ letter, kind, title, costMinor, currency, chosenAt }) => {
      return { letter, kind, title, costMinor: amountOf({ kind, title }, costMinor), currency, chosen: chosenAt !== null }
    }),
    promised: options.flatMap(({ id, title, chosenAt, promisedFor }): Given[] => {
      if (chosenAt === null || promisedFor === null) return []
      const state = done.has(id as OptionId) ? 'kept' : promisedFor <= ctx.now ? 'broken' : 'open'
      return [{ what: title, due: promisedFor, madeAt: chosenAt, state }]
    }),
    asked,
  }
}

const ofMoney: readonly string[] = ['refund', 'credit', 'perk']

/** What the customer gets of a remedy, in minor units: of a thing only what its words name, and never what it costs us. */
export function amountOf({ kind, title }: Pick<Offered, 'kind' | 'title'>, costMinor: number | null): number | null {
  return ofMoney.includes(kind) ? costMinor : (amountsIn(title, numbers)[0]?.minor ?? null)
}

async function wasAsked(ctx: Ctx, caseId: CaseId): Promise<boolean> {
  const asked = ctx.db.selectFrom('approvals').select('id').where('organisationId', '=', ctx.organisation).where('caseId', '=', caseId)
  return (await asked.limit(1).executeTakeFirst()) !== undefined
}

async function linesOf(ctx: Ctx, caseId: CaseId): Promise<Line[]> {
  const rows = await ctx.db
    .selectFrom('ledger as l')
    .leftJoin('options as o', (j) => j.onRef('o.organisationId', '=', 'l.organisationId').onRef('o.id', '=', 'l.optionId'))
    .leftJoin('remedies as r', (j) =>
      j.onRef('r.organisationId', '=', 'l.organisationId').on((e) => e('r.id', '=', e.fn.coalesce('l.remedyId', 'o.remedyId'))),
    )
    .selectAll('l')
    .select('r.kind')
    .where('l.organisationId', '=', ctx.organisation)
    .where('l.caseId', '=', caseId)
    .orderBy('l.at')
    .orderBy('l.id')
    .execute()
  return rows as unknown as Line[] // seam: the columns of the ledger as its own queries type them
}

async function offeredOn(ctx: Ctx, caseId: CaseId) {
  return ctx.db
    .selectFrom('options as o')
    .innerJoin('remedies as r', (j) => j.onRef('r.organisationId', '=', 'o.organisationId').onRef('r.id', '=', 'o.remedyId'))
    .select(['o.id', 'o.letter', 'r.kind', 'o.title', 'o.costMinor', 'o.currency', 'o.chosenAt', 'o.promisedFor'])
    .where('o.organisationId', '=', ctx.organisation)
    .where('o.caseId', '=', caseId)
    .where('o.withdrawnAt', 'is', null)
    .orderBy('o.letter')
    .execute()
}
