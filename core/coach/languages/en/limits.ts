// What English letters put in the place of an answer: how things are in general, what a channel cannot do, what a record says.
// Weaker than a policy held up: each of them may be true and useful, so no more than a warning comes of it.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { phrases } from '#core/coach/shapes.ts'

const prices =
  '(prices?|fares?|fees?|rates?|tickets?|seats?|stock|availability|tariffs?|charges|schedules?|(delivery|waiting|opening) times)'
const able = "(cannot|can't|unable|not able|not allowed|not permitted|aren't able|isn't able)"
const remedy = '(refunds?|vouchers?|compensation|discounts?|credits?|replacements?|gestures?)'
const itIs = "(this is|it is|it's|that's|that is)"
const fine =
  '(on time|to schedule|on schedule|as (scheduled|planned|expected|booked|ordered)|correct(ly)?|delivered|in order|normal(ly)?|no (delay|fault|issue|problem)s?)'

const shape = (wordings: string): ReasonShape => ({ kind: 'limit', shape: phrases(wordings) })

export const limits: readonly ReasonShape[] = [
  // Not from here
  shape(
    "(no|(do not|don't) have( any)?) access to (any|customer|your|the) (\\w+ ){0,2}(via|through|on|over|from|here|in)|" +
      `${able}( to)? (\\w+|talk about|pull up|look up) (your|this|these|the|that|any|account)( \\w+){0,4} (via|through|on|over|from|by) (here|this|social|twitter|facebook|chat|e-?mail|phone)`,
  ),
  // In general
  shape(
    `${prices} (are |may |do |can |will )?(constantly |always |often )?(change|changing|vary|varies|fluctuate|fluctuates|sell|move|differ|differs|depend|depends)|` +
      `${prices} (is|are) (based|determined|dynamic|limited|decided|controlled|set)|` +
      'first[ -]come,?( and)? first[ -]serve(d)?|' +
      '(can|could|may|might|will|do)( sometimes)? (take|be|get|run)( \\w+){0,2} (higher|lower|later|more|longer|slower|less) than (shown|usual|normal|before|advertised|planned|expected)|' +
      '(and|but|so)( \\w+){1,3} (could|may|might) (well )?be (higher|lower|later|more expensive|different)|' +
      '(usually|normally|generally|typically) only',
  ),
  // How it is made
  shape(
    `${itIs} (simply|just) (how|what|the way)|` +
      '(correct|normal|standard|usual) (process|procedure|amount|charge|size|practice|fee)s? (is|are|for)|' +
      `${itIs} (\\w+ly )?(normal|standard|usual) (for|on|with|in|behaviou?r|practice)|` +
      '(works?|working|operates?|operating) as (designed|intended|expected)|(is|are) not designed (for|to)',
  ),
  // Only
  shape(
    "(we|I)( are able to| can| could|'re able to)? only( \\w+ly)? (see|help|refund|provide|deliver|accept|offer|ship|cover|serve|sell|support|do)|" +
      '(only|just) (covered|eligible|possible|apply|valid|applies|available|offered|applicable|refundable|accepted) (for|on|in|if|to|with|within|until|before|up to)|' +
      '(offer|promotion|promo|sale|warranty|guarantee|voucher|deal)( period)? (had |have |has )?(ended|expired|lapsed|run out|finished|closed)|' +
      "(offer|guarantee|voucher|deal|coupon|discount|price|promotion|rule|code)s? (isn't|doesn't|does not|aren't|is not|are not|cannot be|can't be|do not|don't) (apply|valid|applied|used|combined|included|transferable)|" +
      '(is|are) (non[- ]refundable|not refundable|non[- ]transferable|not transferable)|' +
      "(plan|subscription|contract|ticket|fare|tariff|package)( types?)? (doesn't|does not|do not|don't) (allow|include|cover|permit)|" +
      '(is|are) no longer (made|valid|available|offered|active|sold|supported)|' +
      "(we|I)('re| are| do)? no longer (offer|sell|support|accept|provide|make(?! you)|stock)\\w*|" +
      "(cannot|can't|unable to|not able to|won't|will not)( \\w+){1,6} (unless|until) (you|we|the|your|it|after)",
  ),
  // Must follow
  shape(
    '(we|I|they|our \\w+)( \\w+)? (have|has|had|need|needs|required|obliged|bound|obligated) (to|by) (\\w+ )?(adhere|follow|comply|abide|stick to|law|regulations?|charge)|' +
      "(we|I)('re| are|'m| am) only (allowed|obliged|permitted|required|obligated)",
  ),
  // Would not help
  shape(
    `${remedy} (\\w+ )?(are|is|would|will)(n't| not)( going to| really)? (resolve|solve|fix|change|help|be appropriate|undo)|` +
      `(offering|paying|giving|sending) (you )?(a|an|any)? ?${remedy}( \\w+)? (is|would|will)(n't| not)`,
  ),
  // Our records
  shape(
    `(as far as|from what) (we|I) (can|could) (tell|see|find)\\b[^.!?]{0,80}\\b${fine}|` +
      `(according to|per) (our|the) (records?|systems?|tracking|logs?)\\b[^.!?]{0,80}\\b${fine}|` +
      `(our|the) (records?|systems?|tracking|logs?|scans?) (indicates?|shows?|confirms?|says?|states?)\\b[^.!?]{0,80}\\b${fine}`,
  ),
  // The system does
  shape('(our|the) (system|computer|software|website|app|platform) (would|automatically|always|only|simply)( \\w+)?'),
]
