// What English letters put in the place of an answer: how things are in general, what a channel cannot do, what a record says.
// Weaker than a policy held up: each of them may be true and useful, so no more than a warning comes of it.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { phrases } from '#core/coach/shapes.ts'
import { duty } from './blame.ts'
import { ofAKind } from './of-a-kind.ts'

/** "Cannot", "do not", "isn't": what is not so now. That something was not done is no limit. */
export const neg = "(ca|can|do|does|is|are|wo|will) ?n[o']t"
export const unable = `(${neg}|unable to|not (be )?(able|allowed|permitted) to)`
const remedy = '((refund|voucher|discount|credit|replacement|gesture)s?|compensation)'
export const itIs = "(this is|it is|it's|that's|that is)"
export const fine =
  '(active|available|online|open|working|on time|to schedule|on schedule|as (scheduled|planned|expected|booked|ordered)|correct(ly)?|delivered|in order|normal(ly)?|no (delay|fault|issue|problem)s?)'

const shape = (wordings: string): ReasonShape => ({ kind: 'limit', shape: phrases(wordings) })
export const limits: readonly ReasonShape[] = [
  ofAKind,
  // Not from here
  shape(
    `(no|${neg} have( any)?) access to (any|customer|your|the) (\\w+ ){0,2}(via|through|on|over|from|here|in)|` +
      `${unable}( \\w+){1,8} (via|through|on|over|from|by(?! this)) (here|this|social|twitter|facebook|chat|e-?mail|phone)|` +
      `(we|I)('re| are|'m| am)? ${unable} (access|affect|control|discuss|deliver|influence|open|predict|see|track|view|have (any |that |this )?(info\\w*|control|influence)\\b)`,
  ),
  // In general
  shape(
    `(is|are)( \\w+)? ((${duty}) by (?!me|our|us)|(allocated|assigned|based|calculated|checked|chosen|estimated|excluded|generated|licensed|measured|priced|read|set) (automatically|by|from|in|on|once|only|per|when)|subject to)|` +
      '(can|may|might|do|does|will)( \\w+)? (fluctuate|vary|differ|(appear|look|be) different)|(changes|depends|differs|fluctuates|varies) (by|daily|every|from|on|with)|(busier|fewer|higher|more)( \\w+){0,2} than (usual|normal|expected|we)|takes? (some )?time(?=[.,!]|$| to (assess|process|review))|' +
      'first[ -]come,?( and)? first[ -]serve(d)?|' +
      '(can|could|may|might|will|do)( sometimes)? (take|be|get|run)( \\w+){0,2} (higher|lower|later|more|longer|slower|less) than (shown|usual|normal|before|advertised|planned|expected)|' +
      '(and|but|so)( \\w+){1,3} (could|may|might) (well )?be (higher|lower|later|more expensive|different)',
  ),
  // How it is made
  shape(
    `${itIs} (simply|just) (how|what|the way)|` +
      '(correct|normal|standard|usual) (process|procedure|amount|charge|size|practice|fee)s? (is|are|for)|' +
      `(which is|is( an?)?|${itIs}) (\\w+ly |kinda |pretty |quite )?(normal|standard|usual)( (for|on|with|in|behaviou?r|practice|procedure)|(?=[.,!]|$))|` +
      '(works?|working|operates?|operating) as (designed|intended|expected)',
  ),
  // Only
  shape(
    "(we|I)( are able to| can| could|'re able to)? only( \\w+ly)? (see|help|refund|provide|deliver|accept|offer|ship|cover|serve|sell|support|do)|" +
      '(only|just) (covered|eligible|possible|apply|valid|applies|available|offered|applicable|refundable|accepted) (for|on|in|if|to|with|within|until|before|up to)|' +
      '(offer|promotion|promo|sale|warranty|guarantee|voucher|deal)( period)? (had |have |has )?(ended|expired|lapsed|run out|finished|closed)|' +
      '(is|are) no longer (made|valid|available|offered|active|sold|supported)|' +
      "(we|I)('re| are| do)? no longer (?!close|have|keep|leave|let|make you|need|pack|rely|trust)\\w+|not all (of )?(our|the) |can only (?!apologi|imagine|say|thank)\\w+|only (cover|support|allow)\\w*|as (it says|stated|shown|listed) (in|on)|in (our|the) (T&Cs|terms)|" +
      `(?<!please )${unable}( \\w+){1,6} (unless|until) (you|we|the|your|it|after|\\d+)`,
  ),
  // Sadly not
  shape(
    `(unfortunately|sadly|regrettably|afraid),?( \\w+){0,6} (${neg}|unable|no|not (able|possible)|only|must|nothing)\\b|` +
      `(${neg}( be)?|not|non|never)( \\w+ly)?[ -](accepted|allowed|amended|applied|available|cancelled|combined|covered|designed|exchanged|guaranteed|included|permitted|possible|refundable|refunded|supported|transferable|transferred|valid|waived)|` +
      `${neg} be changed|(ha(ve|s) to|must) be \\w+e[dn]? (within|before|by)|(have|there is|there's) no (way|influence|control)|reserve the right|not obliged`,
  ),
  // Must follow
  shape(
    "(we|I|they|our \\w+)('re| are|( \\w+)?) (have|has|had|need|needs|required|obliged|bound|obligated) (to|by) (\\w+ )?(adhere|follow|comply|abide|stick to|law|regulations?|charge)|" +
      "(we|I)('re| are|'m| am) only (allowed|obliged|permitted|required|obligated)|we only (?!ask|found|heard|hope|mean|need|noticed|want)\\w+|no (exceptions|exchanges|refunds|returns) (after|can|for|on|past|without)|not( \\w+)? (at|on) our (end|side)",
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
