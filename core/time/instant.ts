// Instants: ISO 8601 in UTC with milliseconds ("2026-03-04T13:31:00.000Z"). One form on the wire, in rows, in the journal and in code;
// it sorts as text. Only platform/clock makes one out of the machine's time.

declare const kind: unique symbol
export type Instant = string & { readonly [kind]?: 'instant' }
/** Milliseconds. */
export type Duration = number

export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

export function instant(ms: number): Instant {
  return new Date(ms).toISOString()
}

export function msOf(at: Instant): number {
  return Date.parse(at)
}

/** `at` moved by a duration (calendar time, not business time). */
export function plus(at: Instant, by: Duration): Instant {
  return instant(msOf(at) + by)
}

/** The beginning of the hour, in UTC. */
export function hourOf(at: Instant): Instant {
  return instant(Math.floor(msOf(at) / hour) * hour)
}

/** Milliseconds from `from` to `to`; negative when `to` lies before. */
export function between(from: Instant, to: Instant): Duration {
  return msOf(to) - msOf(from)
}

export function earlier(a: Instant, b: Instant): Instant {
  return a <= b ? a : b
}
