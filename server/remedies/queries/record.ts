// What was granted and offered on a case, in the words of the catalogue: against this a letter's claims are held.

import type { Granted, Offered } from '#core/coach/about.ts'
import type { CaseId } from '#core/ids.ts'
import { standing } from '#core/remedies/ledger.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { LedgerRow } from '#server/remedies/queries.ts'

/** A remedy that was done, and when. */
type Done = { kind: string; title: string; at: string }
type Line = LedgerRow & { kind: string | null }

export async function recordOf(ctx: Ctx, caseId: CaseId): Promise<{ granted: Granted[]; offered: Offered[]; done: Done[] }> {
  const [lines, options] = await Promise.all([linesOf(ctx, caseId), offeredOn(ctx, caseId)])
  const stand = new Set(standing(lines).map(({ id }) => id))
  const done = new Set(lines.flatMap((line) => (line.entry === 'fulfilled' && stand.has(line.id) ? (line.optionId ?? []) : [])))
  const granted = lines.flatMap((line): Granted[] => {
    if (line.entry !== 'granted' && line.entry !== 'perk') return []
    // A perk is done as it is put down; what was granted is done when the ledger says so.
    const isDone = line.entry === 'perk' || (line.optionId !== null && done.has(line.optionId))
    const state = !stand.has(line.id) ? 'reversed' : isDone ? 'fulfilled' : 'granted'
    return [
      { kind: line.kind ?? line.entry, title: line.title, amountMinor: line.amountMinor, currency: line.currency, state, at: line.at },
    ]
  })
  const fulfilled = lines.filter(({ id, entry }) => stand.has(id) && (entry === 'fulfilled' || entry === 'perk'))
  const doneWith = fulfilled.map(({ kind, entry, title, at }) => ({ kind: kind ?? entry, title, at }))
  return { granted, done: doneWith, offered: options.map(({ chosenAt, ...option }) => ({ ...option, chosen: chosenAt !== null })) }
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
    .select(['o.letter', 'r.kind', 'o.title', 'o.costMinor', 'o.currency', 'o.chosenAt'])
    .where('o.organisationId', '=', ctx.organisation)
    .where('o.caseId', '=', caseId)
    .where('o.withdrawnAt', 'is', null)
    .orderBy('o.letter')
    .execute()
}
