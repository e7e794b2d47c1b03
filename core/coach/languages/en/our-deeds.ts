// What somebody of ours did, in whatever words. Told plainly it may own the mistake as well as mend it; where it lay with us is told by few.

import { type Pattern, table } from '#core/coach/shapes.ts'
import { deed, unlessMore } from './ownership.ts'

const nobody = '(nobody|no one|none|not one|some(body|one))'
const people =
  `we|I|our( own)?( [\\w'-]+){1,3}|my( own)? (?!apolog|sincere|heart|deep)[\\w'-]+( [\\w'-]+)?|((two|three|four|five|some|all)|${nobody}) of (us|ours)|${nobody} (here|from here|(in|on) (the|our) \\w+)|` +
  `the (bench|conductor|crew|depot|desk|driver|kitchen|lab|office|shop|team|van|waiter|warehouse)|dispatch|reception`

const weDid = `(${people})( [a-z]+ly| also| then| just| still| even| all| both| simply| had|'d| either| each| ended up| went (on|and)| managed to)* ${deed(unlessMore)}`

/** It lay with us, be a sorry beside it or not: "That scrape is from our trolley." */
export const ourDeeds: readonly Pattern[] = table(
  `${nobody} (asked|checked|closed|compared|looked|noticed|opened|picked|rang|read|scanned|told|thought|went|wrote)`,
  "(is|are|was|were|rests?|lies|(it|that)'s) (all )?(us|ours|me|mine|(on|with) (me|us)|(one|two) of ours|from our)|(was|were) our (?!aim|limit|maxim|polic|prior|proce|standard|usual)\\w+|(because of|by) (us|me)|(been|lay|sat|stood|stuck|was)( \\w+)? (at|behind|in|on|under) (our|my)",
)

/** "So we let your number go." may own it, and "We opened a second desk" mends it: nothing tells which. */
export const perhapsOurs: readonly Pattern[] = table(weDid)
