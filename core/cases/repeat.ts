// The second mistake for the same customer. After one a good recovery can mend everything; after a second it does not, and a formula
// makes it worse (double deviation: Maxham & Netemeyer 2002; repeated apologies: Halperin, Ho, List & Muir 2019). So it has its own ways.

import { day } from '#core/time/instant.ts'

/** Milliseconds before the opening in which an earlier case makes this one a repeat. */
export const repeatWindow = 90 * day
export const repeatDays = 90

/** One step graver, and never beyond the gravest. */
export function severityOnRepeat(severity: number): number {
  return Math.max(1, severity - 1)
}

/** "Second" for one earlier case, "Third" for two; "10th" from there on in figures. */
export function nthMistake(earlier: number): string {
  return ['First', 'Second', 'Third', 'Fourth', 'Fifth'][earlier] ?? `${ordinal(earlier + 1)}`
}

/** "1st", "2nd", "3rd", "4th", "11th", "22nd" */
export function ordinal(count: number): string {
  const tens = count % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${ending}`
}

/** What the desk says to whoever works on it. */
export function repeatAdvice(earlier: number): string {
  return `${nthMistake(earlier)} mistake in ${repeatDays} days: no formula apology, a senior owner, more than words.`
}

/** For the timeline: what the opening made of it, and why. */
export function repeatSentence({ earlier, from, to }: { earlier: number; from: number; to: number }): string {
  const nth = `${nthMistake(earlier)} mistake for this customer in ${repeatDays} days`
  return from === to ? nth : `${nth}, so severity ${from} became ${to}; it can be set back`
}
