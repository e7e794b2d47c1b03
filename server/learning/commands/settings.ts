// What an organisation makes its own: the factors, and how many orders, contacts and calls there were on which day.

import type { Answer, Input } from '#core/endpoint.ts'
import { exposureBrought, factorsChanged } from '#core/learning/events.ts'
import type * as contract from '#core/learning/factor-shapes.ts'
import { newFactor, twinOf } from '#core/learning/factors.ts'
import { notFound, Refusal, refuse } from '#core/refusal.ts'
import { dayOf } from '#core/time/date.ts'
import { day, plus } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { factorsOf, listExposures, listFactors } from '#server/learning/queries/factors.ts'
import { lookAgain } from '#server/learning/heartbeat.ts'
import { putExposures, putFactor } from '#server/learning/store.ts'

export async function addFactor(ctx: Ctx, { title, bone }: Input<typeof contract.addFactor>): Promise<Answer<typeof contract.addFactor>> {
  const made = newFactor(await factorsOf(ctx), title, bone)
  if (made instanceof Refusal) throw made
  await putFactor(ctx, made)
  ctx.tell(factorsChanged, { factor: made.name })
  return listFactors(ctx)
}

export async function changeFactor(
  ctx: Ctx,
  { factorName, retired, ...asked }: Input<typeof contract.changeFactor>,
): Promise<Answer<typeof contract.changeFactor>> {
  const all = await factorsOf(ctx)
  const before = all.find(({ name }) => name === factorName)
  if (!before) throw notFound('factor')
  const retiredAt = retired === undefined ? before.retiredAt : retired ? (before.retiredAt ?? ctx.now) : null
  const next = { ...before, title: asked.title ?? before.title, bone: asked.bone ?? before.bone, retiredAt }
  const twin =
    retiredAt === null
      ? twinOf(
          all.filter(({ name }) => name !== factorName),
          next.title,
        )
      : null
  if (twin) throw twin
  if (JSON.stringify(next) !== JSON.stringify(before)) {
    await putFactor(ctx, next)
    ctx.tell(factorsChanged, { factor: factorName })
  }
  return listFactors(ctx)
}

/** A day more, for whoever is ahead of UTC. A day to come would judge a check before its time. */
function refuseToCome(ctx: Ctx, days: readonly { day: string }[]): void {
  const place = days.findIndex(({ day: one }) => one > dayOf(plus(ctx.now, day)))
  if (place >= 0) throw refuse('invalid', `${days[place]?.day} is still to come. Is the date right?`, `days.${place}.day`)
}

export async function bringExposures(
  ctx: Ctx,
  { measure, days }: Input<typeof contract.bringExposures>,
): Promise<Answer<typeof contract.bringExposures>> {
  refuseToCome(ctx, days)
  await putExposures(ctx, measure, days)
  ctx.tell(exposureBrought, { measure, days: days.length })
  await lookAgain(ctx, measure)
  return listExposures(ctx)
}
