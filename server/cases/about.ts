// What the coach is told of a case: the same in the composer and, again, when the letter is sent.

import { current, stands } from '#core/cases/file.ts'
import { steps } from '#core/cases/protocol.ts'
import type { z } from 'zod'
import type { coachAbout } from '#core/cases/desk-shapes.ts'
import type { StepName } from '#core/coach/about.ts'
import { ownNames } from '#server/coach/queries.ts'
import { customer, memberRow } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { earlierOf } from '#server/cases/queries/repeat.ts'
import type { Loaded } from '#server/cases/keep.ts'

type CoachAbout = z.infer<typeof coachAbout>

/** `hasOptions`: options travel with this letter. The calendar is the brand's, so that “by Friday noon” means its Friday. */
export async function aboutCase(
  ctx: Ctx,
  loaded: Pick<Loaded, 'id' | 'file' | 'crux' | 'customerId' | 'calendar'>,
  hasOptions: boolean,
): Promise<CoachAbout> {
  const place = stands(loaded.file)
  const counts = current(loaded.file)
  const [{ firstName }, names, earlier, author] = await Promise.all([
    customer(ctx, loaded.customerId),
    ownNames(ctx),
    earlierOf(ctx, loaded.id),
    ctx.actor.kind === 'member' ? memberRow(ctx, ctx.actor.id) : null,
  ])
  const step = (steps as readonly string[]).includes(place) ? (place as StepName) : 'ask'
  return {
    customerName: firstName,
    ownNames: names,
    crux: loaded.crux,
    // Until the apology is there, every letter is read as the one that has to hold it.
    step: counts.has('apologised') ? step : 'apologise',
    madeRight: counts.has('fulfilled'),
    faultKnown: true,
    hasOptions,
    repeat: earlier > 0,
    author: author?.firstName ?? '',
    now: ctx.now,
    calendar: loaded.calendar,
  }
}
