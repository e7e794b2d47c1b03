// What a good apology in English has besides sorry and a remedy: the harm named, feeling with them, the explanation, what changes,
// asking to be forgiven. It is ticked off beside the letter, and nothing of it underlined.

import { type Pattern, table } from '#core/coach/shapes.ts'

export const empathy: readonly Pattern[] = table(
  // I can see
  '(I|we)( can| do)?( \\w+ly)? (see|imagine|understand|know|hear|appreciate) (how|what|that|why)|' +
    '(must|will|would) have been|' +
    "you (have every right|are right|had every reason|were right|shouldn't have had|should not have had)|" +
    'that is not (what you|how you)|you (trusted|relied on|counted on) us|after (all )?(that|this|what) you',
  // What it cost
  '(a|your) (whole |lost |wasted )?(morning|evening|day|week|weekend|holiday|birthday|anniversary|trip|journey|sleep)',
)

export const explanations: readonly Pattern[] = table(
  // What happened
  '(this|what|it|that) (happened|went wrong|came about)|the (cause|reason) (was|is)|because|' +
    'which (meant|led|caused|is why)|that is why|it turns out|(we|I) (found|learned|learnt|discovered|traced)',
)

export const repentance: readonly Pattern[] = table(
  // Never again
  "(this |it )?(will|won't|must|should|shall)( not| never)? happen again|" +
    'from (now|today|this \\w+) on|' +
    "(we|I)('ve| have)? (changed|now check|added|learned|learnt|trained|stopped)|" +
    "(we|I)('ll| will) (make sure|see to it|do better|change|improve|check|learn)|" +
    'so that (this|it|nobody|no one)( \\w+){0,4} (again|another)',
)

export const forgiveness: readonly Pattern[] = table(
  // Forgive
  '(please |hope you (can|will) |ask you to )?forgive (us|me)|(your|for) forgiveness|' +
    '(accept|give us) (another|a second) chance|(earn|win|regain) (back )?your trust( back)?',
)

export const harms: readonly Pattern[] = table(
  // You had to
  "you('ve| have)? (had to|waited|gave up|given up|lost|missed|spent|paid|took (the|a|time)|got (no|the wrong))|" +
    'you were (left|told|charged|promised|kept|let down)|you had (no|to|only)',
  // It cost you
  'cost you|let(ting)? you( \\w+)? down|(left|leaving|kept|keeping|made|making) you|spoil(ed|t)|ruined',
  // Your time
  'your (lost |wasted |whole )?(time|morning|afternoon|evening|day|weekend|birthday|trust|money|patience)',
  // What we left undone
  'we (\\w+ )?(promised|charged|sent|delivered|gave|told|booked)\\b.{0,80}\\b(not|never|nobody|no one|late|twice|wrong)',
  // What it was
  '(sorry|apologi[sz]e|apologies)\\b[^,;]{0,60}\\b(late|lost|broken|wrong|missing|damaged|cold|twice|delay(ed)?|cancelled)',
)
