// When an address may become the one with which somebody signs in, and how long that may be confirmed. Pure.

import { day, type Duration, type Instant, minute } from '#core/time/instant.ts'

/** How long the link at the new address works, from when it was asked for. */
export const confirmedWithin: Duration = day

/** Each time it is asked for, mails leave: so often at once (somebody mistypes), and then one time in each pause. */
export const asksAtOnce = 3
export const askPause: Duration = 5 * minute

/** What is in the way of an address: the one in force, those of colleagues, the mailboxes of the brands. */
export type Known = { own: string; ofColleague: boolean; mailboxes: readonly string[] }

/** Why this address cannot be it; null when it can. Other organisations are not asked: what they know is not told here. */
export function emailFault(email: string, { own, ofColleague, mailboxes }: Known): string | null {
  if (email === own) return 'This is the address that is in force already.'
  if (ofColleague) return 'Somebody with this e-mail address is a member already.'
  if (mailboxes.includes(email)) return `${email} is a mailbox of yours, and colleagues read it. Give an address that one person reads.`
  return null
}

/** True while the link may still be used. */
export function isWaiting({ until }: { until: Instant }, now: Instant): boolean {
  return now < until
}
