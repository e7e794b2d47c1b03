// How much room words have, in characters.

import { longestProse } from '#core/shapes.ts'

/** What is kept of a mail that came, apart from the raw mail. */
export const mailRoom = 200_000

/** A draft holds the longest letter that can be sent, with the longest mail quoted beneath it. */
export const draftRoom = longestProse + mailRoom
