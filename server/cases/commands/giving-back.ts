// Bringing one case back to how it stood before an act on several. Nothing is erased: each way back is an act and a line of its own.

import type { DelayReason } from '#core/clocks/reasons.ts'
import { type Difference, differences, type Stood } from '#core/cases/bulk.ts'
import { caseHandedOver, caseReleased } from '#core/cases/events.ts'
import { refuse } from '#core/refusal.ts'
import { followBack } from '#server/clocks/commands.ts'
import { memberRow } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { learn } from '#server/cases/commands/ending.ts'
import { pauseLoaded, resume, sortLoaded } from '#server/cases/commands/triage.ts'
import { keep, type Loaded } from '#server/cases/keep.ts'
import { changeCase } from '#server/cases/store.ts'

const because = 'brought back'

export async function giveBack(ctx: Ctx, loaded: Loaded, before: Stood, now: Stood): Promise<void> {
  for (const way of differences(before, now)) await ways[way](ctx, loaded, before)
  await keep(ctx, loaded, loaded.file)
}

const ways: Record<Difference, (ctx: Ctx, loaded: Loaded, before: Stood) => Promise<void>> = {
  owner: ownerBack,
  triage: triageBack,
  pause: pauseBack,
  mistake: mistakeBack,
}

/** A hand-off that nobody acted on and that was brought back at once is told twice and counts as none. */
async function ownerBack(ctx: Ctx, loaded: Loaded, { ownerId, ownedSince, handOffs }: Stood): Promise<void> {
  const { id: caseId, ownerId: from } = loaded
  if (ownerId) {
    const { firstName, leftAt } = await memberRow(ctx, ownerId)
    if (leftAt) throw refuse('conflict', `${firstName}, who owned it, has left since.`)
    ctx.tell(caseHandedOver, { caseId, from, to: ownerId, reason: because })
  } else if (from) ctx.tell(caseReleased, { caseId, from, reason: because })
  await changeCase(ctx, caseId, { ownerId, ownedSince, handOffs })
  loaded.ownerId = ownerId
}

async function triageBack(ctx: Ctx, loaded: Loaded, { severity, kind, dues }: Stood): Promise<void> {
  await sortLoaded(ctx, loaded, { severity, kind })
  await followBack(ctx, { caseId: loaded.id, calendar: loaded.calendar, dues })
}

async function pauseBack(ctx: Ctx, loaded: Loaded, { pausedFor, waitingSince }: Stood): Promise<void> {
  if (pausedFor === null) {
    await resume(ctx, { caseId: loaded.id })
    loaded.waitingSince = waitingSince
    return
  }
  loaded.waitingSince = waitingSince
  await pauseLoaded(ctx, loaded, pausedFor as DelayReason)
}

async function mistakeBack(ctx: Ctx, loaded: Loaded, { mistakeId }: Stood): Promise<void> {
  if (mistakeId === null) throw refuse('not-allowed', 'What was learned stays. Link it to another mistake, if this is the wrong one.')
  await learn(ctx, { caseId: loaded.id, mistakeId })
  loaded.mistakeId = mistakeId
}
