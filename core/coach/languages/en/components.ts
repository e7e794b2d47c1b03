// What a good apology in English has besides sorry, a remedy and the harm named: feeling with them, the explanation, what changes,
// asking to be forgiven. It is ticked off beside the letter, and nothing of it underlined.

import { type Pattern, table } from '#core/coach/shapes.ts'

export const empathy: readonly Pattern[] = table(
  // I can see
  '(we|I)( do| can)?( \\w+ly)? (understand|appreciate|hear|see|know|imagine) (what|how|that|why)|' +
    '(will|would|must) have been|' +
    "you (were right|have every right|had every reason|should not have had|are right|shouldn't have had)|" +
    'that is not (what you|how you)|you (counted on|relied on|trusted) us|after (all )?(what|this|that) you',
  // What it cost
  '(a|your) (whole |lost |wasted )?(morning|evening|day|week|weekend|holiday|birthday|anniversary|trip|journey|sleep)',
)

export const explanations: readonly Pattern[] = table(
  // What happened
  '(this|it|that|what) (happened|came about|went wrong)|the (cause|reason) (is|was)|because|' +
    'which (is why|meant|caused|led)|that is why|it turns out|(we|I) (found|discovered|traced|learned|learnt)',
)

export const repentance: readonly Pattern[] = table(
  // Never again
  "(this |it )?(won't|will|must|should|shall)( never| not)? happen again|" +
    'from (now|today|this \\w+) on|' +
    "(we|I)('ve| have)? (now check|changed|added|trained|stopped|learned|learnt)|" +
    "(we|I)('ll| will) (make sure|see to it|do better|change|improve|check|learn)|" +
    'so that (this|it|nobody|no one)( \\w+){0,4} (another|again)',
)

export const forgiveness: readonly Pattern[] = table(
  // Forgive
  '(please |hope you (can|will) |ask you to )?forgive (us|me)|(your|for) forgiveness|' +
    '(accept|give us) (another|a second) chance|(earn|win|regain) (back )?your trust( back)?',
)
