// What English letters do: deeds of our own, vague times, commitments without a time, and the smaller parts of an apology.

import { type Pattern, phrases } from '#core/coach/shapes.ts'

const we = "(we|I)('ll| will| shall|'ve| have|'m| am|'re| are| am going to| are going to)?"
const adverb = '( \\w+ly| also| now| just| already| personally)?'
const bring = [
  'refund|refunded|refunding|replace|replaced|replacing|send|sent|sending|ship|shipped|shipping|deliver|delivered|delivering|credit|credited|crediting',
  'cancel|cancelled|cancelling|repair|repaired|repairing|fix|fixed|fixing|collect|collected|collecting|pay|paid|paying|book|booked|booking|rebook|rebooked',
  'order|ordered|ordering|reserve|reserved|arrange|arranged|arranging|correct|corrected|correcting|remove|removed|removing|restore|restored|restoring',
  'reset|resend|resent|reimburse|reimbursed|waive|waived|upgrade|upgraded|set aside|call|called|calling|phone|phoned|write|visit|mend|mended|add|added',
  'speak|spoke|spoken|speaking|ask|asked|asking|pass|passed|passing|escalate|escalated|research|trace|tracing|track|search|searching|follow up|get back',
].join('|')

/** A step of our own that moves this case; "look into it" is none. */
export const deeds: readonly Pattern[] = [
  { name: 'we do', shape: phrases(`${we}${adverb} (${bring})(?! you to| that you)`) },
  {
    name: 'somebody of ours does',
    shape: phrases(`(our|the|my) (\\w+ ){1,2}(is|are|will|has|have)( \\w+ly| also| now| be)? (${bring}|working on|mending|looking after)`),
  },
  {
    name: 'on its way',
    shape: phrases('(is|are)( now| already)? on (its|their|the) way( to you)?', '(leaves|goes out|arrives) (today|tomorrow|tonight|on|by)'),
  },
  {
    name: 'your refund',
    shape: phrases(
      '(your|a|the) (full )?(refund|replacement|credit|new \\w+)( \\w+){0,2} (has been|will be|is being|was) (\\w+ly )?(sent|paid|made|issued|processed|booked|ordered|shipped)',
    ),
  },
]

export const vagueTimes: readonly Pattern[] = [
  {
    name: 'soon',
    shape: phrases(
      '(very |as )?soon( as (possible|we can|I can))?',
      'shortly',
      'a\\.?s\\.?a\\.?p',
      'in due course',
      'in the near future',
      'at the earliest( opportunity)?',
      'in a timely (manner|fashion)',
      'promptly',
      'in the coming (days|weeks)',
      'sometime',
      'some time (next|this) week',
      'before long',
      'a few (days|weeks)',
    ),
  },
]

/** "I will call you": a promise, and the customer will wait for it. */
export const bareCommitments: readonly Pattern[] = [
  {
    name: 'call',
    shape: phrases(
      "(I|we)('ll| will| shall| am going to| are going to)( \\w+ly| also| then)? (call|phone|ring|write to|e-?mail|contact|update|inform|get back to|come back to|follow up with|reach out to|let you know|keep you (posted|informed|updated)|be in touch|reply|respond)",
    ),
  },
  {
    name: 'send',
    shape: phrases(
      "(I|we)('ll| will| shall| am going to| are going to)( \\w+ly| also| then)? (send|ship|refund|replace|repair|fix|deliver|credit|collect|pay|return|transfer)( you| it| your \\w+| the \\w+| a \\w+)?",
    ),
  },
]

/** "Sorry for that, but we were busy": the turn that takes it back. Not "but here is what we do". */
export const turns: readonly Pattern[] = [
  {
    name: 'but',
    shape: phrases(
      "(but|however|although|though),? (?!(here|now|today|this is (ours|our)|you (need not|will|do not|don't|have)|it (is|will|'s) (now|on|fixed|ready|there|leav|being)|that is no|there is good))(?!(I|we|our \\w+)('ll|'ve| have (found|sent|arranged|asked|booked|put|made|already|now|refunded|ordered)| will| am going| are going| can| would like| should have| ought))\\w+",
    ),
  },
]

export const empathy: readonly Pattern[] = [
  {
    name: 'I can see',
    shape: phrases(
      '(I|we)( can| do)?( \\w+ly)? (see|imagine|understand|know|hear|appreciate) (how|what|that|why)',
      '(must|will|would) have been',
      "you (have every right|are right|had every reason|were right|shouldn't have had|should not have had)",
      'that is not (what you|how you)',
      'you (trusted|relied on|counted on) us',
      'after (all )?(that|this|what) you',
    ),
  },
  {
    name: 'what it cost',
    shape: phrases('(a|your) (whole |lost |wasted )?(morning|evening|day|week|weekend|holiday|birthday|anniversary|trip|journey|sleep)'),
  },
]

export const explanations: readonly Pattern[] = [
  {
    name: 'what happened',
    shape: phrases(
      '(this|what|it|that) (happened|went wrong|came about)',
      'the (cause|reason) (was|is)',
      'because',
      'which (meant|led|caused|is why)',
      'that is why',
      'it turns out',
      '(we|I) (found|learned|learnt|discovered|traced)',
    ),
  },
]

export const repentance: readonly Pattern[] = [
  {
    name: 'never again',
    shape: phrases(
      "(this |it )?(will|won't|must|should|shall)( not| never)? happen again",
      'from (now|today|this \\w+) on',
      "(we|I)('ve| have)? (changed|now check|added|learned|learnt|trained|stopped)",
      "(we|I)('ll| will) (make sure|see to it|do better|change|improve|check|learn)",
      'so that (this|it|nobody|no one)( \\w+){0,4} (again|another)',
    ),
  },
]

export const forgiveness: readonly Pattern[] = [
  {
    name: 'forgive',
    shape: phrases(
      '(please |hope you (can|will) |ask you to )?forgive (us|me)',
      '(your|for) forgiveness',
      '(accept|give us) (another|a second) chance',
      '(earn|win|regain) (back )?your trust( back)?',
    ),
  },
]
