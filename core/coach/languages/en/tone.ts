// English tone: making it small, saying no, pressing the customer, sarcasm, and words of the trade.

import { type Pattern, table } from '#core/coach/shapes.ts'

const trouble = '(fault|issue|problem|delay|mistake|error|mix-up|matter|misunderstanding|hiccup|glitch|inconvenience|scratch|dent|thing)'

export const minimising: readonly Pattern[] = table(
  // Small
  `(a|an|this|that|some|such a|the) ((quite|very|rather|fairly) )?(small|little|slight|tiny|trivial|brief|minor) ${trouble}`,
  // Only a
  `(only|simply|just|merely) (a|an|one) (\\w+ )?${trouble}|` +
    `(only|just|merely) (a )?(few|couple of|one|two|three) (days?|minutes?|hours?) (late|delay)`,
  // Nothing serious
  'nothing (major|dramatic|to worry about|serious)|' +
    "(not|isn't|wasn't) (a big deal|a disaster|so bad|that bad|the end of the world)|" +
    'no (big deal|harm done)',
  // At least
  'at least (you|we|the|it|nobody|no one)( \\w+){1,3}',
  // A bit
  'a (bit|tad|little) (late|delayed|slow|longer|inconvenient|frustrating|annoying)',
  ['so-called', 'so-called|(perceived|alleged|claimed) (issue|problem|delay|mistake|error|damage)'],
)

export const refusals: readonly Pattern[] = table(
  // Unable
  "(we|I|it|they) ((are|is|was|were|am)|('m|'re)) (currently |sadly |unfortunately |simply )?(not in a position|unable|not able|not allowed|not permitted) to",
  // Cannot
  "(we|I) (sadly |unfortunately |simply )?(can't|cannot|don't|do not|couldn't|could not|won't|will not|can not|are not going to) (be able to )?(issue|send|refund|provide|give|take|replace|return|process|accept|offer|guarantee|cancel|waive|allow|extend|exchange|do|make|change|help)",
  // Not possible
  "(are|is|was|will)( \\w+)? (not|n't)( \\w+)? possible|(isn't|wasn't|won't be) possible|" +
    'impossible|there is (not much|nothing|no way)( \\w+){0,3} (we|I) can do|nothing (more )?(we|I) can do',
  [
    'must refuse',
    '(have|has|had) to (decline|refuse|reject)|(decline|refuse|reject) your (refund|complaint|request|claim)|' +
      "(not|aren't|isn't) (covered|eligible|entitled)",
  ],
)

/** What makes a no bearable: something that we can do instead. */
export const alternatives: readonly Pattern[] = table(
  // But we can
  '(but|instead|however|what)( \\w+){0,2} (we|I)( \\w+)? (can|could|will|have|would)|' +
    "(but|instead|however),? (we|I)'(ll|ve|d)|" +
    '(but|however),? (if you|maybe|perhaps)',
  // Instead
  'instead|alternatively|as an alternative|in its place|the next best',
  // We can offer
  "(we|I)('ll| will| can| would like to)?( \\w+ly| also)? (arrange|offer|suggest|propose|refund|replace|credit)",
  // Choose
  '(choose|pick)( \\w+){0,3} (a|b|c|below|these|them|one|from)|options? (a|b|c|below)|here is what (we|I) can',
)

export const pressing: readonly Pattern[] = table(
  // Calm down
  'calm down|relax|keep calm|stay calm|take it easy|no need to (shout|be (angry|aggressive|rude|upset))|' +
    'be reasonable|(mind|watch) your (tone|language)',
  [
    'already said',
    "(as|like) (we|I)('ve| have)? (already |previously |clearly )?(stated|mentioned|advised|told|explained|said|informed)|" +
      'as (already|previously|clearly) (stated|mentioned|advised|told|explained|said|informed)|' +
      "(we|I)('ve| have) already (answered|told|explained|said|informed)",
  ],
  // You must understand
  'you (must|should|need to|have to) (understand|appreciate|realise|realize|remember|accept)|' +
    "(what )?you (do not|don't|fail to) (understand|seem to understand|realise|realize)",
  [
    'to be honest',
    'with (all due )?respect(?! *$)|to be (perfectly |completely )?(fair|frank|honest)(?! (to|with)\\b)|frankly|obviously|' +
      '(?<!(quite|so|very) )clearly|needless to say',
  ],
  // Other customers manage
  '(nobody|no one|none of our customers|no other customer) (else )?(has )?(complained|complains|had this)|' +
    "you (are|'re) the (only|first) (customer|one|person)",
)

export const sarcasm: readonly Pattern[] = table(
  // Congratulations
  'congratulations,? you|good luck with that|lucky you|nice try|how (very )?(kind|nice) of you|what a surprise|' +
    'big surprise|as if|yeah,? right|thanks a lot',
  // Sorry not sorry
  '(well|so|excuse me),? (sorry|excuse me) for (trying|existing|caring|helping)|pardon (us|me) for',
  ['your "problem"', /"(damage|complaint|emergency|loss|issue|experience|problem)"/gi],
)

export const jargon: readonly Pattern[] = table(
  ['letters', /\b(SLA|ETA|ETR|RMA|SKU|POD|KYC|CRM|ERP|OTP|PNR|CSAT|NPS|SOP|QA|[LT][123]|T&Cs?|COB|EOD|FYI|PII|AWB|B2C)\b/g],
  // Insiders
  '(tier|level)[ -](1|2|3|one|two|three)( support| agent| team)?|back[- ]?office|back[- ]?end|front[- ]?line|' +
    '(our|a|the|your|this) (support )?ticket (is|will be|has|have|had|was)( been)? (raised|opened|closed|created|escalated|logged|assigned|updated)|' +
    '(raise|raised|open|opened|close|closed|create|created|log|logged) (a|the|your|this) (support )?ticket|' +
    'support ticket|ticket id|escalat(e|ed|ing|ion) (matrix|path|queue|team)|workflow|downstream|upstream|' +
    'stakeholders?|touch base|going forward|circle back|leverage|synergy|action items?|root cause analysis|' +
    'system limitation|known issue|provision(ing|ed)|backorder(ed)?|fulfil(l)?ment (center|centre|team)|' +
    'dispatch note|chargeback|goodwill gesture|gesture of goodwill|ex gratia',
)
