// Leaving a step out, learning, ending honestly, opening again.

import type { Answer, Input } from '#core/endpoint.ts'
import type { MistakeId } from '#core/ids.ts'
import type * as contract from '#core/cases/contract.ts'
import { mistakeLinked, mistakeNamed } from '#core/cases/events.ts'
import { end as endFile, endOf, record, waive as waiveStep } from '#core/cases/file.ts'
import { refuse } from '#core/refusal.ts'
import { actorName, type Ctx } from '#server/platform/ctx.ts'
import { reopenFor } from '#server/cases/commands/making-right.ts'
import { own } from '#server/cases/commands/triage.ts'
import { factNow, keep, load, type Loaded } from '#server/cases/keep.ts'
import { refuseUntaken } from '#server/cases/queries/kinds.ts'
import { addMistake, changeCase } from '#server/cases/store.ts'

type Standing = Answer<typeof contract.waive>

export async function waive(ctx: Ctx, { caseId, step, reason }: Input<typeof contract.waive>): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  await own(ctx, loaded)
  const outcome = waiveStep(loaded.file, step, reason, ctx.now, actorName(ctx.actor))
  if (outcome.refusal) throw outcome.refusal
  return keep(ctx, loaded, outcome.file)
}

/** Links the case to its mistake: a known one, or a new one with a name and a kind. Linked again, the link moves. */
export async function learn(ctx: Ctx, input: Input<typeof contract.learn>): Promise<Standing> {
  const loaded = await load(ctx, input.caseId)
  await own(ctx, loaded)
  return linkLoaded(ctx, loaded, input)
}

/** The link alone, for many cases at once: nobody becomes their owner by it. */
export async function link(ctx: Ctx, input: Input<typeof contract.learn>): Promise<Standing> {
  return linkLoaded(ctx, await load(ctx, input.caseId), input)
}

async function linkLoaded(ctx: Ctx, loaded: Loaded, { mistakeId, title, kind }: Omit<Input<typeof contract.learn>, 'caseId'>) {
  const id = mistakeId ? await knownMistake(ctx, loaded, mistakeId) : await newMistake(ctx, loaded, title, kind)
  await changeCase(ctx, loaded.id, { mistakeId: id })
  if (loaded.mistakeId !== id) ctx.tell(mistakeLinked, { caseId: loaded.id, mistakeId: id })
  const outcome = record(loaded.file, factNow(ctx, 'learned', { evidence: { mistakeId: id } }))
  if (outcome.refusal) throw outcome.refusal
  return keep(ctx, loaded, outcome.file)
}

/** What was named in a fire drill is no mistake for a real case. */
async function knownMistake(ctx: Ctx, { fireDrill }: Loaded, id: MistakeId): Promise<MistakeId> {
  const row = await ctx.db
    .selectFrom('mistakes')
    .select(['id', 'fireDrill'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row || (row.fireDrill && fireDrill === null))
    throw refuse('invalid', 'There is no such mistake here. Choose one from the list, or name a new one.', 'mistakeId')
  return id
}

async function newMistake(ctx: Ctx, loaded: Loaded, title: string | undefined, kind: string | undefined): Promise<MistakeId> {
  if (!title) throw refuse('invalid', 'Choose a known mistake, or give the new one a name.', 'title')
  await refuseUntaken(ctx, kind, loaded.kind ? [loaded.kind] : [])
  const ofKind = kind ?? loaded.kind
  if (!ofKind) throw refuse('invalid', 'Say what kind of mistake it is.', 'kind')
  if (loaded.mistakeId && (await isNamed(ctx, loaded.mistakeId, title, ofKind))) return loaded.mistakeId
  const id = ctx.id('mistake')
  await addMistake(ctx, { id, kind: ofKind, title, fireDrill: loaded.fireDrill !== null })
  ctx.tell(mistakeNamed, { caseId: loaded.id, mistakeId: id, kind: ofKind })
  return id
}

/** Named a second time in the same words, it is the mistake that is linked already. */
async function isNamed(ctx: Ctx, id: MistakeId, title: string, kind: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('mistakes')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .where('title', '=', title)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row !== undefined
}

export async function end(ctx: Ctx, { caseId, end: how, reason }: Input<typeof contract.end>): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  await own(ctx, loaded)
  const outcome = endFile(loaded.file, how, ctx.now, actorName(ctx.actor), reason)
  if (outcome.refusal) throw outcome.refusal
  return keep(ctx, loaded, outcome.file)
}

export async function reopen(ctx: Ctx, { caseId, reason }: Input<typeof contract.reopen>): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  if (!endOf(loaded.file)) throw refuse('already-done', 'This case is open.')
  return reopenFor(ctx, { caseId, cause: 'person', words: reason })
}
