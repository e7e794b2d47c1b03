// Making it right: the choice, the deed with its proof, the perk; and what the customer says on the private page.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId } from '#core/ids.ts'
import type * as contract from '#core/cases/contract.ts'
import { type CaseFile, record, reopen, current } from '#core/cases/file.ts'
import type { FactName, Reopening } from '#core/cases/protocol.ts'
import { refuse } from '#core/refusal.ts'
import { resume } from '#server/clocks/commands.ts'
import { actorName, type Ctx } from '#server/platform/ctx.ts'
import { choose as chooseOption, fulfil as fulfilOption, givePerk, withdraw } from '#server/remedies/commands.ts'
import { own } from '#server/cases/commands/triage.ts'
import { factNow, keep, load, type Loaded } from '#server/cases/keep.ts'

type Standing = Answer<typeof contract.choose>
type Letter = Input<typeof contract.choose>['letter']

export function choose(ctx: Ctx, { caseId, letter }: Input<typeof contract.choose>): Promise<Standing> {
  return chooseFor(ctx, { caseId, letter, via: 'phone' })
}

/** The customer's choice, wherever they made it. The fulfil clock runs towards what the option promises. */
export async function chooseFor(
  ctx: Ctx,
  { caseId, letter, via }: { caseId: CaseId; letter: Letter; via: 'phone' | 'page' | 'mail' },
): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  const file = put(loaded.file, factNow(ctx, 'chosen', { evidence: { letter, via } }))
  if (file === loaded.file)
    throw refuse('already-done', 'The choice was made already. Reply to our mail if another one would suit better.', 'letter')
  const option = await chooseOption(ctx, { caseId, letter, via, calendar: loaded.calendar })
  await resume(ctx, { caseId, calendar: loaded.calendar })
  return keep(ctx, loaded, file, option.promisedFor ?? undefined)
}

export async function fulfil(ctx: Ctx, { caseId, proof }: Input<typeof contract.fulfil>): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  await own(ctx, loaded)
  const file = put(loaded.file, factNow(ctx, 'fulfilled'))
  if (file === loaded.file) throw refuse('already-done', 'It was noted as done already.')
  await fulfilOption(ctx, { caseId, proof })
  return keep(ctx, loaded, file)
}

export async function delight(ctx: Ctx, { caseId, because, ...perk }: Input<typeof contract.delight>): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  const file = put(loaded.file, factNow(ctx, 'delighted', because ? { because } : {}))
  await givePerk(ctx, { caseId, brandId: loaded.brand.id, ...perk })
  return keep(ctx, loaded, file)
}

/** For areas above: puts down one fact, refusing what the protocol refuses. */
export async function recordFact(
  ctx: Ctx,
  { caseId, fact, because, evidence }: { caseId: CaseId; fact: FactName; because?: string; evidence?: Record<string, unknown> },
): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  return keep(ctx, loaded, put(loaded.file, factNow(ctx, fact, { ...(because ? { because } : {}), ...(evidence ? { evidence } : {}) })))
}

/** For areas above and the private page: opens again for a cause. */
export async function reopenFor(
  ctx: Ctx,
  { caseId, cause, words }: { caseId: CaseId; cause: Reopening; words?: string },
): Promise<Standing> {
  return reopenLoaded(ctx, await load(ctx, caseId), cause, words)
}

/** What stood on offer and was not done yet is withdrawn when the offer falls; what was done stays in the ledger. */
export async function reopenLoaded(ctx: Ctx, loaded: Loaded, cause: Reopening, words?: string): Promise<Standing> {
  const file = reopen(loaded.file, cause, ctx.now, actorName(ctx.actor), words)
  if (current(loaded.file).has('offered') && !current(file).has('offered')) await withdraw(ctx, { caseId: loaded.id })
  return keep(ctx, loaded, file)
}

function put(file: CaseFile, fact: Parameters<typeof record>[1]): CaseFile {
  const outcome = record(file, fact)
  if (outcome.refusal) throw outcome.refusal
  return outcome.file
}
