// Two customers who are one person: what is known of both, put together. Who remains keeps the own name and main address; what has no room
// beside what is known of them stands in the notes, so that nothing is lost.

import { inWords } from '#core/money.ts'

type Value = { orders: number; amountMinor: number; currency: string; since: string | null }
type Consents = { testimonial?: Consent | undefined; phone?: Consent | undefined }
type Consent = { given: boolean; at: string }
export type Known<L extends string = string> = {
  phone: string | null
  language: L | null
  notes: string
  value: Value | null
  consents: Consents
}

/** What `kept` is known by afterwards. The later word on a consent counts; orders add up where the currency is the same. */
export function together<L extends string>(gone: Known<L>, kept: Known<L>): Known<L> {
  return {
    phone: kept.phone ?? gone.phone,
    language: kept.language ?? gone.language,
    notes: [kept.notes, gone.notes, besides(gone, kept)].filter(Boolean).join('\n\n'),
    value: sumOf(gone.value, kept.value),
    consents: {
      ...later('testimonial', gone.consents, kept.consents),
      ...later('phone', gone.consents, kept.consents),
    },
  }
}

function besides<L extends string>(gone: Known<L>, kept: Known<L>): string {
  const phone = gone.phone && kept.phone && gone.phone !== kept.phone ? `Another phone: ${gone.phone}` : ''
  return [phone, otherOrders(gone.value, kept.value)].filter(Boolean).join('\n')
}

function otherOrders(gone: Value | null, kept: Value | null): string {
  if (!gone || !kept || gone.currency === kept.currency) return ''
  return `Further orders: ${gone.orders}, together ${inWords({ minor: gone.amountMinor, currency: gone.currency })}`
}

function sumOf(gone: Value | null, kept: Value | null): Value | null {
  if (!gone || !kept || gone.currency !== kept.currency) return kept ?? gone
  const [since] = [gone.since, kept.since].filter((day) => day !== null).toSorted()
  return { ...kept, orders: gone.orders + kept.orders, amountMinor: gone.amountMinor + kept.amountMinor, since: since ?? null }
}

function later(about: keyof Consents, gone: Consents, kept: Consents): Consents {
  const [one, other] = [gone[about], kept[about]]
  const last = one && other ? (one.at > other.at ? one : other) : (one ?? other)
  return last ? { [about]: last } : {}
}
