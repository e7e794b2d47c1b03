// What English letters do: deeds of our own, vague times, commitments without a time, and the turn that takes an apology back.

import { type Pattern, table } from '#core/coach/shapes.ts'
import { weHaveDone } from './done.ts'

const we = "(we|I)('ll| will| shall|'ve| have|'m| am|'re| are| am going to| are going to)?"
const adverb = '( \\w+ly| also| now| just| already)?'
const bring = [
  '(refund|send|deliver|credit|collect|repair|mend|fix|pay|book|order|correct|call|add|ask|pass|process|report|search|shipp?|submitt?|cancell?)(ing|ed)?',
  '(replac|arrang|remov|restor|trac)(e|ed|ing)',
  '(phone|upgrade|waive|escalate|reimburse|reserve|issue)d?|sent|paid|rebook(ed)?|reset|resen[dt]|set aside|write|visit|speak(ing)?|spoken?|research|track|follow up|get back',
].join('|')

/** A step of our own that moves this case; "look into it" is none. */
export const deeds: readonly Pattern[] = table(
  // We do
  `${we}${adverb} (${bring})(?! you to| that you)`,
  // We have done
  `${weHaveDone()}|I('ve| have)( just)? (made|left|met|got|rung) (you|your|sure|the|it)`,
  // We are doing
  "(I|we)('m|'re| am| are)( \\w+ly| now| also)? (?!(asking|checking|getting|having|hoping|investigating|looking|making|reading|seeing|trying|waiting|watching|writing)\\b)\\w+ing (he(r|rs)|hi[ms]|it|that|the|them|this|your?)\\b",
  // Somebody of ours does
  `(our|the|my) (\\w+ ){1,2}(has|have|is|are|will)( \\w+ly| also| now| be)? (${bring}|reached out|working on|mending|looking after)`,
  // On its way
  '(is|are)( now| already)? on (its|their|the) way( to you)?|(leaves|goes out|arrives) (tomorrow|today|tonight|by|on)',
  // Your refund
  '(the|your|a) (full )?(refund|replacement|credit|new \\w+)( \\w+){0,2} (is being|will be|was|has been) (\\w+ly )?(sent|paid|made|issued|processed|booked|ordered|shipped)',
)

export const vagueTimes: readonly Pattern[] = table(
  // Soon
  '(?<!(see you( \\w+)?|speak|talk|too) )(very |as )?soon( as (possible|we can|I can))?|shortly|a\\.?s\\.?a\\.?p|in due course|in the near future|' +
    'at the earliest( opportunity)?|in a timely (fashion|manner)|promptly|in the coming (days|weeks)|sometime|' +
    'some time (next|this) week|before long|a few (days|weeks)',
)

/** "I will call you": a promise, and the customer will wait for it. */
export const bareCommitments: readonly Pattern[] = table(
  // Call
  "(we|I)('ll| will| shall| am going to| are going to)( \\w+ly| also| then)? (call|phone|ring|write to|e-?mail|contact|update|inform|get back to|come back to|follow up with|reach out to|let you know|keep you (posted|informed|updated)|be in touch|reply|respond)",
  // Send
  "(we|I)('ll| will| shall| am going to| are going to)( \\w+ly| also| then)? (send|deliver|credit|collect|repair|fix|pay|ship|refund|replace|return|transfer)( you| it| your \\w+| the \\w+| a \\w+)?",
)

/** "Sorry for that, but we were busy": the turn that takes it back. Not "but here is what we do". */
export const turns: readonly Pattern[] = table(
  // But
  "(but|however|(?<!\\bas )though|although),? (?!(only if|here|now|today|this is (ours|our)|you (have|will|need not|don't|do not)|it (is|will|'s) (on|fixed|ready|there|leav|being|now)|that is no|there is good))(?!(I|we|our \\w+)('ll|'ve| have (found|refunded|sent|arranged|asked|booked|ordered|put|made|already|now)| will| am going| are going| can| would like| should have| ought))\\w+",
)
