// English tone: making it small, saying no, pressing the customer, sarcasm, and words of the trade.

import { type Pattern, table } from '#core/coach/shapes.ts'

const trouble = '(delay|issue|problem|mistake|error|hiccup|glitch|mix-up|misunderstanding|inconvenience|scratch|dent|fault|matter|thing)'

export const minimising: readonly Pattern[] = table(
  // Small
  `(a|an|this|that|some|such a|the) ((very|rather|fairly|quite) )?(small|minor|little|slight|tiny|trivial|brief) ${trouble}`,
  // Only a
  `(only|just|merely|simply) (a|an|one) (\\w+ )?${trouble}|` +
    `(only|just|merely) (a )?(few|couple of|one|two|three) (minutes?|hours?|days?) (late|delay)`,
  // Nothing serious
  'nothing (serious|major|dramatic|to worry about)|' +
    "(not|isn't|wasn't) (a big deal|that bad|so bad|the end of the world|a disaster)|" +
    'no (big deal|harm done)',
  // At least
  'at least (you|it|we|nobody|no one|the)( \\w+){1,3}',
  // A bit
  'a (bit|little|tad) (late|delayed|slow|longer|inconvenient|annoying|frustrating)',
  ['so-called', 'so-called|(perceived|alleged|claimed) (issue|problem|delay|mistake|error|damage)'],
)

export const refusals: readonly Pattern[] = table(
  // Unable
  "(we|I|they|it) ((am|are|is|was|were)|('m|'re)) (sadly |unfortunately |currently |simply )?(unable|not able|not in a position|not allowed|not permitted) to",
  // Cannot
  "(we|I) (sadly |unfortunately |simply )?(cannot|can not|can't|could not|couldn't|will not|won't|are not going to|do not|don't) (be able to )?(offer|refund|replace|change|cancel|give|make|accept|process|provide|do|help|issue|send|extend|waive|guarantee|exchange|return|take|allow)",
  // Not possible
  "(is|are|was|will)( \\w+)? (not|n't)( \\w+)? possible|(isn't|wasn't|won't be) possible|" +
    'impossible|there is (nothing|no way|not much)( \\w+){0,3} (we|I) can do|nothing (more )?(we|I) can do',
  [
    'must refuse',
    '(have|has|had) to (decline|refuse|reject)|(decline|refuse|reject) your (request|claim|complaint|refund)|' +
      "(not|isn't|aren't) (eligible|entitled|covered)",
  ],
)

/** What makes a no bearable: something that we can do instead. */
export const alternatives: readonly Pattern[] = table(
  // But we can
  '(but|instead|however|what)( \\w+){0,2} (we|I)( \\w+)? (can|could|will|have|would)|' +
    "(but|instead|however),? (I|we)'(ll|ve|d)|" +
    '(but|however),? (if you|maybe|perhaps)',
  // Instead
  'instead|alternatively|as an alternative|in its place|the next best',
  // We can offer
  "(we|I)( can|'ll| will| would like to)?( \\w+ly| also| gladly)? (offer|suggest|propose|arrange|refund|replace|credit)",
  // Choose
  '(choose|pick)( \\w+){0,3} (a|b|c|below|these|them|one|from)|options? (a|b|c|below)|here is what (we|I) can',
)

export const pressing: readonly Pattern[] = table(
  // Calm down
  'calm down|relax|keep calm|stay calm|take it easy|no need to (shout|be (rude|angry|upset|aggressive))|' +
    'be reasonable|(mind|watch) your (tone|language)',
  [
    'already said',
    "(as|like) (I|we)( have|'ve)? (already |previously |clearly )?(said|told|explained|stated|mentioned|informed|advised)|" +
      'as (already|previously|clearly) (said|told|explained|stated|mentioned|informed|advised)|' +
      "(I|we)( have|'ve) already (told|explained|said|informed|answered)",
  ],
  // You must understand
  'you (must|need to|have to|should) (understand|realise|realize|appreciate|accept|remember)|' +
    "(what )?you (don't|do not|fail to) (understand|seem to understand|realise|realize)",
  [
    'to be honest',
    'with (all due )?respect|to be (perfectly |completely )?(honest|frank|fair)(?! (to|with)\\b)|frankly|obviously|' +
      'clearly|needless to say',
  ],
  // Other customers manage
  '(nobody|no one|none of our customers|no other customer) (else )?(has )?(complained|complains|had this)|' +
    "you (are|'re) the (only|first) (one|person|customer)",
)

export const sarcasm: readonly Pattern[] = table(
  // Congratulations
  'congratulations,? you|good luck with that|lucky you|nice try|how (very )?(nice|kind) of you|what a surprise|' +
    'big surprise|as if|yeah,? right|thanks a lot',
  // Sorry not sorry
  '(so|well|excuse me),? (sorry|excuse me) for (trying|helping|existing|caring)|pardon (me|us) for',
  ['your "problem"', /"(?:problem|issue|complaint|emergency|experience|loss|damage)"/gi],
)

export const jargon: readonly Pattern[] = table(
  ['letters', /\b(?:SLA|ETA|ETR|RMA|SKU|POD|KYC|CRM|ERP|OTP|PNR|CSAT|NPS|SOP|QA|[LT][123]|T&Cs?|COB|EOD|FYI|PII|AWB|B2C)\b/g],
  // Insiders
  '(tier|level)[ -](1|2|3|one|two|three)( support| agent| team)?|back[- ]?office|back[- ]?end|front[- ]?line|' +
    '(the|your|this|our|a) (support )?ticket (has|have|is|was|will be|had)( been)? (raised|opened|closed|created|escalated|logged|assigned|updated)|' +
    '(raise|raised|open|opened|close|closed|create|created|log|logged) (a|the|your|this) (support )?ticket|' +
    'support ticket|ticket id|escalat(e|ed|ing|ion) (matrix|path|team|queue)|workflow|downstream|upstream|' +
    'stakeholders?|touch base|going forward|circle back|leverage|synergy|action items?|root cause analysis|' +
    'system limitation|known issue|provision(ed|ing)|backorder(ed)?|fulfil(l)?ment (centre|center|team)|' +
    'dispatch note|chargeback|goodwill gesture|gesture of goodwill|ex gratia',
)
