// What English letters put in the place of an answer: how things are in general, what a channel cannot do, what a record says.
// Weaker than a policy held up: each of them may be true and useful, so no more than a warning comes of it.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { phrases } from '#core/coach/shapes.ts'

const prices = '(prices?|fares?|fees?|rates?|tickets?|seats?|stock|availability|tariffs?|charges|schedules?|(delivery|waiting|opening) times)'
const able = "(unable|not able|aren't able|isn't able|not allowed|not permitted|can't|cannot)"
const remedy = '(gestures?|refunds?|vouchers?|compensation|discounts?|credits?|replacements?)'
const fine = '(on time|to schedule|on schedule|as (scheduled|planned|booked|ordered|expected)|correct(ly)?|delivered|in order|normal(ly)?|no (fault|problem|issue|delay)s?)'

const shape = (name: string, ...wordings: string[]): ReasonShape => ({ kind: 'limit', name, reach: 'clause', shape: phrases(...wordings) })

export const limits: readonly ReasonShape[] = [
  shape(
    'not from here',
    "(no|(do not|don't) have( any)?) access to (your|the|any|customer) (\\w+ ){0,2}(via|through|on|over|from|here|in)",
    `${able}( to)? (access|see|view|open|pull up|discuss|address|share|talk about|look up) (your|this|these|the|that|any|account)( \\w+){0,4} (via|through|on|over|by|from) (here|this|social|twitter|facebook|chat|e-?mail|phone)`,
  ),
  shape(
    'in general',
    `${prices} (can |may |do |will |are )?(always |constantly |often )?(change|changing|vary|varies|fluctuate|fluctuates|sell|move|differ|differs|depend|depends)`,
    `${prices} (is|are) (set|determined|decided|controlled|based|dynamic|limited)`,
    'first[ -]come,?( and)? first[ -]serve(d)?',
    '(can|may|might|could|will|do)( sometimes)? (be|take|run|get)( \\w+){0,2} (longer|higher|slower|later|more|less|lower) than (usual|normal|expected|planned|advertised|shown|before)',
    '(but|and|so)( \\w+){1,3} (may|might|could) (well )?be (higher|lower|different|later|more expensive)',
    '(can|may|might) take (up to|at least|as long as) (\\d+|\\w+)( business| working)? (minutes|hours|hrs|days|weeks)',
  ),
  shape(
    'how it is made',
    "(that is|that's|this is|it is|it's) (just|simply) (how|the way|what)",
    '(standard|usual|normal|correct) (size|procedure|process|practice|amount|fee|charge)s? (is|are|for)',
    "(works?|working|operates?|operating) as (designed|intended|expected)",
    '(is|are) not designed (to|for)',
  ),
  shape(
    'only',
    "(we|I)( can| could|'re able to| are able to)? only( \\w+ly)? (offer|provide|accept|ship|deliver|support|refund|cover|serve|sell|do|see|help)",
    '(only|just) (valid|available|applicable|applies|apply|covered|eligible) (for|on|in|if|to|with|within)',
    '(offer|promotion|promo|sale|warranty|guarantee|voucher|deal)( period)? (has |had |have )?(ended|expired|closed|lapsed|run out|finished)',
  ),
  shape('must follow', '(have|has|had|need|needs|required|obliged|bound) (to|by) (\\w+ )?(follow|comply|adhere|abide|charge|stick to|law|regulations?)'),
  shape(
    'would not help',
    `${remedy} (\\w+ )?(is|are|would|will)(n't| not)( going to| really)? (resolve|solve|fix|change|help|be appropriate|undo)`,
    `(offering|giving|sending|paying) (you )?(a|an|any)? ?${remedy}( \\w+)? (is|would|will)(n't| not)`,
  ),
  shape(
    'our records',
    `(as far as|from what) (we|I) (can|could) (see|tell|find)\\b[^.!?]{0,80}\\b${fine}`,
    `(according to|per) (our|the) (records?|systems?|tracking|logs?)\\b[^.!?]{0,80}\\b${fine}`,
    `(our|the) (records?|systems?|tracking|logs?|scans?) (shows?|says?|indicates?|states?|confirms?)\\b[^.!?]{0,80}\\b${fine}`,
  ),
  shape('the system does', '(the|our) (system|computer|software|website|app|platform) (automatically|always|only|would|simply)( \\w+)?'),
]
