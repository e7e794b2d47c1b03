// What it means that nothing happened: how long nothing must happen until that is evidence.
// Known rate λ: e^(−λt) < α, so t = ln(1/α) / λ, about 3/λ ("rule of three", Hanley and Lippman-Hand 1983). When the rate itself was only
// counted, the exact conditional answer waits longer: (t₀ / (t₀ + t₁))^x₀ < α.

import { alpha } from './provable.ts'

/** Exposure without an event after which a known rate (events per exposure) can no longer be true. */
export function zeroIfKnown(rate: number, level = alpha): number {
  if (!(rate > 0)) throw new RangeError('Where nothing ever happened, nothing can be shown by nothing')
  return Math.log(1 / level) / rate
}

/** Exposure without an event after which `events` counted in `exposure` before show that the rate fell. Infinite without any. */
export function zeroIfCounted(events: number, exposure: number, level = alpha): number {
  if (!(exposure > 0)) throw new RangeError('A rate needs something in which it was counted')
  return events === 0 ? Infinity : exposure * (level ** (-1 / events) - 1)
}

/** The highest rate that is still believable after none in so much exposure: 95 of 100 times the true one is lower. */
export function highestRate(exposure: number, level = alpha): number {
  return Math.log(1 / level) / exposure
}
