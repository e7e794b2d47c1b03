// What becomes of a promise of the demo: kept in time, done late, let go with a word, or still open.

import { businessPlus } from '#core/time/business.ts'
import { hour, type Instant, minute, plus } from '#core/time/instant.ts'
import { keepPromise, releasePromise } from '#server/clocks/commands.ts'
import { promisesOf } from '#server/clocks/queries.ts'
import { act, later, look, type Tale } from './acts.ts'
import { letGo } from './letters.ts'

async function owed(tale: Tale) {
  return (await look(tale, (ctx) => promisesOf(ctx, tale.caseId))).find((one) => !one.keptAt && !one.releasedAt)
}

export async function keepInTime(tale: Tale): Promise<void> {
  const promise = await owed(tale)
  if (promise)
    await act(tale, plus(promise.dueAt as Instant, -tale.chance.between(5, 60) * minute), (ctx) =>
      keepPromise(ctx, { promiseId: promise.id }),
    )
}

/** Nobody kept it: the deadline passes, and the case stands at the apology again. */
export async function letPass(tale: Tale): Promise<boolean> {
  const promise = await owed(tale)
  if (!promise) return false
  const at = plus(promise.dueAt as Instant, minute)
  if (at > tale.until) throw later
  tale.at = at
  await tale.teller.due(at, 'clocks')
  return true
}

/** After the second apology: mostly what was promised is done all the same. */
export async function settle(tale: Tale): Promise<void> {
  const { plan, chance, brand } = tale
  const promise = plan.promise === 'open' ? undefined : await owed(tale)
  if (!promise) return
  const at = businessPlus(brand.calendar, tale.at, Math.round(chance.between(0.2, 6) * hour))
  if (plan.promise === 'late') await act(tale, at, (ctx) => keepPromise(ctx, { promiseId: promise.id }))
  else await act(tale, at, (ctx) => releasePromise(ctx, { promiseId: promise.id, reason: chance.one(letGo) }))
}
