// What commits us in English, what is not firm, and what we ask of the customer instead.

import type { PromiseWords } from '#core/coach/languages/language.ts'
import { type Pattern, table } from '#core/coach/shapes.ts'

const bring = [
  'bring|send|call|phone|ring|deliver|mail|e-mail|email|ship|refund|pay|collect|come|write|drive|credit|repair|mend|replace|reply|answer|post|return',
  'transfer|book|pick|visit|get back|let you know|put',
].join('|')
const toYou = '(refunded|credited|reimbursed|called|paid|contacted)'

/** Behind one of these a thing may be part of another: "a van for your parcel, which comes". */
const beside = 'of|for|in|with|from|on|at|by|to'

const commitments: readonly Pattern[] = table(
  // We will
  "(we|I)('ll| will| shall| am going to| are going to|'m going to|'re going to|( can| do)? (promise|guarantee|commit|undertake)|( can)? assure you)|^((I'm |we're )?gonna|going to (?!be\\b)|im (?!being|look|try)[a-z]+ing|ill (be|call|check|email|get|have|let|make|ring|send|text|update))",
  // Count on it
  '(you )?(can )?(?<!\\bwill )(expect|count on|rely on) (a|an|my|our|us|me|the|it|your|his|her|their)|(on|I give you|you have) my word|' +
    'let me (speak|talk|see|find|check|take|ask|sort|arrange|look|call|ring|get back)|' +
    "you('ll| will) (know|learn|be (told|informed|updated|notified|called|paid|contacted))",
  // We bring
  `(we|I) ((can )?(${bring})|can have)`,
  // We are bringing
  "(?<!\\bthe \\w+ )(we|I)( are|'m| am|'re)( \\w+ly| also)? (?!clos(?!ing (her|his|their|your) )|open|writ|being|look|try|hop|clear|go|wait|miss|apolog)[a-z]+ing",
  // We have arranged
  "(we|I)('ve| have) (reserved|arranged|asked|booked|scheduled|planned)",
  // You will have
  `(you|he|she|they)('ll| will) (have|get|receive|hear|see|be ${toYou})|you can have (it|them|your \\w+) back`,
  // It will
  '(^|(?!you\\b|if\\b|that\\b|who\\b|which\\b)\\w+ )(shall|will|(is|are) going to) (?!need|have to|not|be (open|closed|available|away|out(?! for delivery)|off|\\d+|charged|taken|debited|due|deducted|shut|full|dry|held|running)|(re)?open|close|end|last|resume|shut|take place|want|expect|require|come to an end|terminate|expire|lapse|renew|start|begin|run|change|become|cost|rise|go (up|down)|depart|remain)\\w+|' +
    "(it|he|she|they|who|this|that)'ll",
  // Our people will
  '^who will|our (\\w+ )?(crew|people|staff|team|\\w+(er|ian|ist|or)s?) will(?! (be (available|away|closed|out)|close|open))',
  // It leaves
  'leaves|go(es)? out|arrives|ships|follows|(gets to|reach(es)?|calls|rings|visits) you|(brings|collects|delivers|drives|fetches|repairs|replaces|sends) (an?|it|the|them|your?)|' +
    '(is|are|can be) (back )?(with you|at your door|(in|on) your account)|' +
    'our (plumber|team|mechanic|workshop|electrician|fitter|warehouse|courier|driver|engineer|technician|colleague) (?!opens|closes|moves|was|has|is)\\w+s|' +
    '(it|the \\w+|your \\w+) (is|gets) (credited|paid|put|refunded|returned|sent|transferred)( back)? (in|into|on|onto|to) (you|your|the)\\b|' +
    '(it|he|she|they|who|courier|driver|engineer|technician|colleague) comes?|\\w+ comes (back|by|down|over|round)|' +
    "(it|that|this|everything|(your|the)( \\w+){1,2}?)( is|'s|( is|'s) being) (back|cleared|corrected|credited|finished|fixed|installed|lifted|posted|ready|refunded|reinstated|repaired|replaced|re-?sent|resolved|restored|returned|reversed|sent|shipped|sorted)",
  // Somebody is bringing
  '(?!you\\b)\\w+ (is|are) (\\w+ly |also |now )?(delivering|sending|bringing|shipping|repairing|refunding|collecting|replacing|posting|calling|mending|writing to|visiting|dispatching|driving|paying|fixing|installing|transferring|crediting|processing|replacing|preparing|releasing|coming|returning|going (in|into|out))',
  // Is booked for
  "(is|are|'s) (booked|scheduled|arranged|planned|on (its|the|their) way|coming|leaving|arriving|due to (arrive|be delivered|leave))",
)

const notFirm: readonly Pattern[] = table(
  // Hoped
  '(aim|try|hop)(e|es|s|ing|efully)?|tri(es|ed)|(we|I) (\\w+ )?expect|expect(s|ed|ing)|(the|our|my) best|luck|fingers crossed|' +
    "ideally|no (guarantee|promise|telling)|(would|'d) like to (believe|hope|think)|if all goes well|all being well|weather permitting|likely|about to|in theory|" +
    '(believed|thought|was told|were told|assumed)|since (this|last|the) \\w+|' +
    'might|(?<!(\\d(st|nd|rd|th)?|of|in|by|on|before|from|day,?) )may|maybe|perhaps|probably|possibl[ey]|should|could|would',
  // A condition
  '(unless|as soon as|once|when|if|before|after|while) you',
  // In general
  'usually|normally|generally|typically|always|as a rule|often|most (customers|orders|parcels)',
  // Away
  "(are|is|be|am|'re|'m) (away|out of|on (leave|annual leave|vacation|holiday)|off)",
  // Gone by
  '(was|were|had|did|said|promised|told|meant|planned|wanted|you.(wi)?ll have (been|\\w+ed|\\w+en))',
  // Not able
  "not|nothing|nobody|no one|none|neither|unable|cannot|never|\\w+n't",
)
const ofCustomer: readonly Pattern[] = table(
  // Please
  '(please|kindly)(?! (note|know|rest assured|be (advised|assured|aware|informed)))',
  // You must
  "you('ll| will)? (need|have to|must|have until|can(?! expect| count| rely| have (it|them|your \\w+) back)|should|could|may|want|would like|prefer|reply|answer|send|confirm|choose|return|told|said|asked)",
  // Your journey
  '(your|the) (\\w+ )?(flight|train|bus|plane|ferry|trip|tour|holiday|concert|show|party|wedding|birthday|event|exam|meeting) (is|was|will|has|goes|(leave|depart|start|begin|take|arrive|land)s)',
  // The van you ordered
  /\byou (\w+ed|made|bought|(dealt|spoke|talked)( to| with)?)\s*$/gi,
  // Your contract
  '(your|the) (\\w+ )?(plan|subscription|contract|offer|guarantee|voucher|booking|membership|warranty|trial|payment|invoice|instalment|deadline|sale) (\\w+ )?(ends?|expires?|renews?|runs?|lapses?|starts?|begins?|is (due|valid)|must|will(?! be (changed|corrected|drawn|e-?mailed|extended|mailed|ready|refunded|sent|with|(at|in|on) your)\\b))',
  // Send it
  /^(send|provide|let(?! me (?!know))|reply|return|call|contact|confirm|choose|tell|give(?! (me|us) (until|(\w+ ){1,3}(minute|hour|day|week)))|bring|visit|apply|ask|book|cancel|claim|collect|complete|order|pay|register|sign|submit|upload)\b/gi,
  // And send us
  /^(and |then |or )(let us|let me|reply|confirm(?! (by|in|it|the|this|with))|choose|contact|tell|(bring|send|give|return|call)( it)?( to| back to)? (us|me))\b/gi,
)

export const promises: PromiseWords = {
  commitments,
  notFirm,
  ofCustomer,
  /** "… and is due to arrive": who or what stands in the clause before. */
  subjectless: /^(and|then|or) (has|have|is|are|will)\b/i,
  bare: [
    {
      lead: /^(and )?(then )?(?=(?:arrives|ships|leaves|goes|gets|comes|reaches) )/i,
      subject: /^(?:your|the|our|my|an?|this|that)(?: [\w'-]+){1,5}?(?= (?:is|are|was|were|has|have|left|leaves|went|goes|will) )/i,
      alone: /^(?:your|the|our|my)(?: [\w'-]+){1,3}$/i,
    },
    {
      lead: /^(?:which|who) /i,
      subject: new RegExp(
        `(?<!\\b(?:${beside}) )\\b(?:your|the|our|my|an?)(?: (?!(?:${beside}|your|the|our|my|an?)\\b)[\\w'-]+){1,3}$`,
        'i',
      ),
    },
  ],
  condition:
    /^(but |and |or )?(if|once(?! (again|more))|when|whenever|whether(?! or|.* or not\b)|unless|as soon as|provided|should you|in case)\b/i,
  conditionInside:
    /\b(if|unless|once|when|whenever|as soon as|provided|assuming|in case)\s+(you|we|I|your|the|it|they|he|she|this|that|there|possible|necessary|needed|all|everything)\b/i,
  toldQuestion: /\b(check|tell|ask|show|know|confirm|say|explain|find out|hear|see)( (us|you|them))? (when|if)\b.*/is,
  general:
    /^(all |any |most )?(applications|claims|complaints|deliveries|enquiries|orders|parcels|payments|refunds|requests|returns)\b|^((as )?per|according to|in line with|under) (our|the) (\w+ )?(agreement|policy|rules|terms)/i,
  reason: /^(because|why) /i,
  openingHours:
    /\b(open|(be|are|is) closed|we close|closes|closed|opening hours|office hours|available|reach (us|me)|lines? (is|are)|until \w+ on (week|satur|sun)days)\b/i,
  clauseCut: /[,;:](?=\s)|\s[-–—]\s|\s(?=(and|but|so|or) (?!\d|the other|not\b))/g,
  subordinate: /^that /i,
  goesOn: /^(that|then|and|but|or) (?!(you|your|it|the|he|she|they)\b)/i,
  lead: /^(and|but|so|or) /i,
}
