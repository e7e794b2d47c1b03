// How much room words have, in characters.

import { longestProse } from '#core/shapes.ts'

/** What is kept of a mail that came, apart from the raw mail. */
export const mailRoom = 200_000

/** What stands at the end of words that go on. */
const goesOn = '…'
/** Characters that are lost around the parts of a mail when they are kept apart. */
const trimmed = 1000

/** Words as long as there is room; where some had to be left out, “…” stands at the end. */
export function thatFits(words: string): string {
  return words.length <= mailRoom ? words : `${words.slice(0, mailRoom - goesOn.length).trimEnd()}${goesOn}`
}

/** Whether a mail was longer than what is kept of its own words and of those it quotes. */
export function isCut(own: string, quoted: string | null): boolean {
  const last = quoted?.trim() ? quoted : own
  return own.length + (quoted?.length ?? 0) > mailRoom - trimmed && `${own}${last}`.endsWith(goesOn)
}

/** A draft holds the longest letter that can be sent, with the longest mail quoted beneath it. */
export const draftRoom = longestProse + mailRoom
