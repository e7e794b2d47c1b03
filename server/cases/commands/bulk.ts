// One act on several cases, by the same commands as the single act, each case for itself; and bringing it back.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId } from '#core/ids.ts'
import { backWithin, canGoBack, differences, type Stood } from '#core/cases/bulk.ts'
import type * as contract from '#core/cases/bulk-shapes.ts'
import { Refusal, refuse } from '#core/refusal.ts'
import { day, plus } from '#core/time/instant.ts'
import { openClocks, pausedFor } from '#server/clocks/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { dropActs, keepAct, markUndone, ownAct, type Touched } from '#server/cases/bulk-store.ts'
import { giveBack } from '#server/cases/commands/giving-back.ts'
import { learn } from '#server/cases/commands/ending.ts'
import * as triage from '#server/cases/commands/triage.ts'
import { load, type Loaded } from '#server/cases/keep.ts'
import { changedBy, countEntries } from '#server/cases/queries/since.ts'

export async function act(ctx: Ctx, { caseIds, act: asked }: Input<typeof contract.act>): Promise<Answer<typeof contract.act>> {
  const reversible: Touched[] = []
  const outcomes = await each(ctx, caseIds, async (caseId) => {
    const before = await stood(ctx, await load(ctx, caseId))
    const entries = await countEntries(ctx, caseId)
    await commandOf(ctx, caseId, asked)
    const after = await stood(ctx, await load(ctx, caseId))
    if (differences(before, after).length === 0) throw refuse('already-done', 'It is so already.')
    if (canGoBack(before, after)) reversible.push({ caseId, before, entries: entries + ctx.toldAbout(caseId) })
  })
  if (reversible.length === 0) return { outcomes, bulkId: null, backUntil: null }
  return { outcomes, bulkId: await keepAct(ctx, reversible), backUntil: plus(ctx.now, backWithin) }
}

function commandOf(ctx: Ctx, caseId: CaseId, asked: contract.BulkAct): Promise<unknown> {
  switch (asked.name) {
    case 'take':
      return triage.take(ctx, { caseId })
    case 'handOver':
      return triage.handOver(ctx, { caseId, memberId: asked.memberId, reason: asked.reason })
    case 'sort':
      return triage.sort(ctx, { caseId, severity: asked.severity, kind: asked.kind })
    case 'pause':
      return triage.pause(ctx, { caseId, reason: asked.reason })
    case 'resume':
      return triage.resume(ctx, { caseId })
    case 'learn':
      return learn(ctx, { caseId, mistakeId: asked.mistakeId })
  }
}

export async function bringBack(ctx: Ctx, { bulkId }: Input<typeof contract.bringBack>): Promise<Answer<typeof contract.bringBack>> {
  const own = await ownAct(ctx, bulkId)
  if (own.undoneAt) throw refuse('already-done', 'This was brought back already.')
  if (plus(own.at, backWithin) < ctx.now)
    throw refuse('gone', 'It is too late to bring all of it back in one go. Each case can still be changed by itself.')
  const touched = new Map(own.cases.map((one) => [one.caseId, one]))
  const outcomes = await each(ctx, [...touched.keys()], async (caseId) => {
    const { before, entries } = touched.get(caseId) as Touched
    const loaded = await load(ctx, caseId)
    if ((await countEntries(ctx, caseId)) !== entries) throw refuse('conflict', await changedBy(ctx, caseId))
    await giveBack(ctx, loaded, before, await stood(ctx, loaded))
  })
  await markUndone(ctx, bulkId)
  return { outcomes }
}

/** Asked by the heartbeat: what can no longer be brought back is forgotten. */
export function sweepActs(ctx: Ctx): Promise<void> {
  return dropActs(ctx, plus(ctx.now, -day))
}

type Outcome = contract.Outcome

/** Each case once and for itself; locked in one order, so that two who act at once do not wait for each other. */
async function each(ctx: Ctx, caseIds: readonly CaseId[], work: (caseId: CaseId) => Promise<void>): Promise<Outcome[]> {
  const found = new Map<CaseId, Outcome>()
  for (const caseId of [...new Set(caseIds)].toSorted()) found.set(caseId, await outcomeOf(ctx, caseId, work))
  return [...new Set(caseIds)].flatMap((caseId) => found.get(caseId) ?? [])
}

async function outcomeOf(ctx: Ctx, caseId: CaseId, work: (caseId: CaseId) => Promise<void>): Promise<Outcome> {
  try {
    await ctx.attempt(() => work(caseId))
    return { caseId, outcome: 'done', sentence: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { caseId, outcome: error.code === 'already-done' ? 'already' : 'refused', sentence: error.message }
  }
}

async function stood(ctx: Ctx, loaded: Loaded): Promise<Stood> {
  const { ownerId, ownedSince, handOffs, severity, kind, mistakeId, waitingSince } = loaded
  const clocks = await openClocks(ctx, loaded.id)
  return {
    ownerId,
    ownedSince,
    handOffs,
    severity,
    kind,
    mistakeId,
    waitingSince,
    pausedFor: await pausedFor(ctx, loaded.id),
    dues: Object.fromEntries(clocks.map((clock) => [clock.id, clock.dueAt])),
  }
}
