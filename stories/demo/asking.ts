// The end of a recovery in the demo: the one question, its answer or the silence, and the honest ends of those that could not be recovered.

import { businessPlus } from '#core/time/business.ts'
import { day, hour, plus } from '#core/time/instant.ts'
import { end, waive } from '#server/cases/commands/ending.ts'
import { answer, askInTime } from '#server/feedback/commands.ts'
import { act, soon, type Tale } from './acts.ts'
import { closings, silence } from './letters.ts'

/** They are asked unless Amends did it by itself before, as over a holiday. True when the customer answered; `rating` null: they stay silent. Silence is not a yes: after a week the question is let go, with that reason. */
export async function askAndHear(tale: Tale, rating: number | null): Promise<boolean> {
  const { caseId, chance, brand } = tale
  await act(tale, businessPlus(brand.calendar, plus(tale.at, chance.between(0.6, 2) * day), 0), (ctx) =>
    askInTime(ctx, { caseId, clock: 'ask' }),
  )
  await tale.teller.due(tale.at, 'messages')
  if (rating === null) {
    await act(tale, businessPlus(brand.calendar, plus(tale.at, 7 * day), hour), (ctx) =>
      waive(ctx, { caseId, step: 'ask', reason: silence.ask }),
    )
    return false
  }
  const word = chance.happens(0.4) ? chance.one(rating >= 4 ? closings.pleased : closings.displeased) : undefined
  await act(tale, plus(tale.at, chance.between(0.5, 50) * hour), (ctx) => answer(ctx, { caseId, rating, ...(word ? { word } : {}) }), {
    kind: 'customer',
    caseId,
  })
  return true
}

export async function leave(tale: Tale, how: 'withdrawn' | 'unableToRecover'): Promise<void> {
  const reason = tale.chance.one(closings[how])
  await act(tale, soon(tale, 2 * hour, 9 * hour), (ctx) => end(ctx, { caseId: tale.caseId, end: how, reason }))
}
