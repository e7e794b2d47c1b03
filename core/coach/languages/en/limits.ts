// What English letters put in the place of an answer: how things are in general, what a channel cannot do, what a record says.
// Weaker than a policy held up: each of them may be true and useful, so no more than a warning comes of it.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { phrases } from '#core/coach/shapes.ts'

const prices =
  '(prices?|fares?|fees?|rates?|tickets?|seats?|stock|availability|tariffs?|charges|schedules?|(delivery|waiting|opening) times)'
const able = "(unable|not able|aren't able|isn't able|not allowed|not permitted|can't|cannot)"
const remedy = '(gestures?|refunds?|vouchers?|compensation|discounts?|credits?|replacements?)'
const itIs = "(that is|that's|this is|it is|it's)"
const fine =
  '(on time|to schedule|on schedule|as (scheduled|planned|booked|ordered|expected)|correct(ly)?|delivered|in order|normal(ly)?|no (fault|problem|issue|delay)s?)'

const shape = (wordings: string): ReasonShape => ({ kind: 'limit', shape: phrases(wordings) })

export const limits: readonly ReasonShape[] = [
  // Not from here
  shape(
    "(no|(do not|don't) have( any)?) access to (your|the|any|customer) (\\w+ ){0,2}(via|through|on|over|from|here|in)|" +
      `${able}( to)? (\\w+|talk about|pull up|look up) (your|this|these|the|that|any|account)( \\w+){0,4} (via|through|on|over|by|from) (here|this|social|twitter|facebook|chat|e-?mail|phone)`,
  ),
  // In general
  shape(
    `${prices} (can |may |do |will |are )?(always |constantly |often )?(change|changing|vary|varies|fluctuate|fluctuates|sell|move|differ|differs|depend|depends)|` +
      `${prices} (is|are) (set|determined|decided|controlled|based|dynamic|limited)|` +
      'first[ -]come,?( and)? first[ -]serve(d)?|' +
      '(can|may|might|could|will|do)( sometimes)? (be|take|run|get)( \\w+){0,2} (longer|higher|slower|later|more|less|lower) than (usual|normal|expected|planned|advertised|shown|before)|' +
      '(but|and|so)( \\w+){1,3} (may|might|could) (well )?be (higher|lower|different|later|more expensive)|' +
      '(usually|typically|generally|normally) only',
  ),
  // How it is made
  shape(
    `${itIs} (just|simply) (how|the way|what)|` +
      '(standard|usual|normal|correct) (size|procedure|process|practice|amount|fee|charge)s? (is|are|for)|' +
      `${itIs} (\\w+ly )?(normal|standard|usual) (for|on|with|in|behaviou?r|practice)|` +
      '(works?|working|operates?|operating) as (designed|intended|expected)|(is|are) not designed (to|for)',
  ),
  // Only
  shape(
    "(we|I)( can| could|'re able to| are able to)? only( \\w+ly)? (offer|provide|accept|ship|deliver|support|refund|cover|serve|sell|do|see|help)|" +
      '(only|just) (valid|available|applicable|applies|apply|covered|eligible|possible|refundable|accepted|offered) (for|on|in|if|to|with|within|until|before|up to)|' +
      '(offer|promotion|promo|sale|warranty|guarantee|voucher|deal)( period)? (has |had |have )?(ended|expired|closed|lapsed|run out|finished)|' +
      "(offer|price|discount|voucher|code|guarantee|rule|deal|coupon|promotion)s? (isn't|is not|are not|aren't|doesn't|does not|do not|don't|cannot be|can't be) (applied|apply|valid|combined|used|included|transferable)|" +
      '(is|are) (non[- ]refundable|not refundable|non[- ]transferable|not transferable)|' +
      "(ticket|fare|plan|subscription|tariff|package|contract)( types?)? (does not|doesn't|do not|don't) (allow|include|cover|permit)|" +
      '(is|are) no longer (supported|available|sold|made|offered|active|valid)|' +
      "(we|I)('re| are| do)? no longer (offer|sell|support|accept|provide|make(?! you)|stock)\\w*|" +
      "(cannot|can't|unable to|not able to|won't|will not)( \\w+){1,6} (until|unless) (you|we|the|your|it|after)",
  ),
  // Must follow
  shape(
    '(we|I|they|our \\w+)( \\w+)? (have|has|had|need|needs|required|obliged|bound|obligated) (to|by) (\\w+ )?(follow|comply|adhere|abide|charge|stick to|law|regulations?)|' +
      "(we|I)('re| are|'m| am) only (obligated|obliged|required|allowed|permitted)",
  ),
  // Would not help
  shape(
    `${remedy} (\\w+ )?(is|are|would|will)(n't| not)( going to| really)? (resolve|solve|fix|change|help|be appropriate|undo)|` +
      `(offering|giving|sending|paying) (you )?(a|an|any)? ?${remedy}( \\w+)? (is|would|will)(n't| not)`,
  ),
  // Our records
  shape(
    `(as far as|from what) (we|I) (can|could) (see|tell|find)\\b[^.!?]{0,80}\\b${fine}|` +
      `(according to|per) (our|the) (records?|systems?|tracking|logs?)\\b[^.!?]{0,80}\\b${fine}|` +
      `(our|the) (records?|systems?|tracking|logs?|scans?) (shows?|says?|indicates?|states?|confirms?)\\b[^.!?]{0,80}\\b${fine}`,
  ),
  // The system does
  shape('(the|our) (system|computer|software|website|app|platform) (automatically|always|only|would|simply)( \\w+)?'),
]
