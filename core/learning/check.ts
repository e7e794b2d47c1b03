// The effectiveness check, fixed before its outcome can be known: what counts, in how much of what, which stretch before, which after, and
// how far it must fall. The weeks that made somebody act are left out: a peak is followed by less whatever one does (regression to the mean).

import type { BrandId } from '#core/ids.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { type DateText, datePlus, daysFrom } from '#core/time/date.ts'
import type { Measure } from './exposure.ts'

/** Days before the decision to act that always stay out of the baseline: they are why somebody acted. Ours. */
export const triggerDays = 28
/** Days that a baseline has at least. Ours. */
export const shortestBaseline = 28
export const [shortestWatch, longestWatch] = [7, 730]

/** Exactly these cases count. By `cause`: those linked to one of its mistakes. By `filter`: of this kind and brand, linked or not. */
export type Signature = { by: 'cause' } | { by: 'filter'; kind?: string | undefined; brandId?: BrandId | undefined }
export type Plan = {
  signature: Signature
  measure: Measure
  baselineFrom: DateText
  baselineUntil: DateText
  /** Days that are watched once the action is in place. */
  watchDays: number
  /** The share of the old rate that may be left at most for the action to have worked. */
  mostLeft: number
}

/** A year before the trigger, or what there is of it; as many days after as before, between a month and a year. */
export function proposed(decidedOn: DateText, firstCaseOn: DateText | null): Plan {
  const baselineUntil = datePlus(decidedOn, -triggerDays - 1)
  const yearBefore = datePlus(baselineUntil, -364)
  const begun = firstCaseOn !== null && firstCaseOn > yearBefore ? firstCaseOn : yearBefore
  const baselineFrom = begun > datePlus(baselineUntil, 1 - shortestBaseline) ? datePlus(baselineUntil, 1 - shortestBaseline) : begun
  const length = daysFrom(baselineFrom, baselineUntil) + 1
  return {
    signature: { by: 'cause' },
    measure: 'days',
    baselineFrom,
    baselineUntil,
    watchDays: Math.min(Math.max(length, 28), 182),
    mostLeft: 0.5,
  }
}

/** Why this plan would prove nothing; null when it is sound. `counted` is what the baseline holds. */
export function planFault(plan: Plan, decidedOn: DateText, counted: { events: number; exposure: number; missing: number }): Refusal | null {
  const last = datePlus(decidedOn, -triggerDays - 1)
  if (plan.baselineUntil > last)
    return refuse(
      'invalid',
      `The baseline ends on ${last} or before: the ${triggerDays} days before the decision are why somebody acted, and after a peak there is less by itself.`,
      'baselineUntil',
    )
  if (daysFrom(plan.baselineFrom, plan.baselineUntil) + 1 < shortestBaseline)
    return refuse('invalid', `The baseline has at least ${shortestBaseline} days.`, 'baselineFrom')
  if (plan.signature.by === 'filter' && !plan.signature.kind && !plan.signature.brandId)
    return refuse('invalid', 'Choose a kind or a brand, or count by the cause.', 'signature')
  if (counted.missing > 0)
    return refuse(
      'invalid',
      `Of ${counted.missing} days of the baseline the ${plan.measure} are not on file. Bring them in first.`,
      'measure',
    )
  if (counted.events === 0)
    return refuse('invalid', 'Nothing of this was counted in the baseline, so no fall could be shown. Choose a longer one.', 'baselineFrom')
  return null
}
