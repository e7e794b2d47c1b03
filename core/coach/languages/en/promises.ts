// What commits us in English, what is not firm, and what we ask of the customer instead.

import type { PromiseWords } from '#core/coach/languages/language.ts'
import { type Pattern, phrases, table } from '#core/coach/shapes.ts'

const bring = [
  'bring|send|call|phone|ring|deliver|mail|e-mail|email|ship|refund|pay|collect|come|write|drive|credit|repair|mend|replace|reply|answer|post|return',
  'transfer|book|pick|visit|get back|let you know|put',
].join('|')
const toYou = '(refunded|credited|called|paid|contacted|reimbursed)'

/** Behind one of these a thing may be part of another: "a van for your parcel, which comes". */
const beside = 'of|for|in|with|from|on|at|by|to'

const commitments: readonly Pattern[] = table(
  // We will
  phrases("(I|we)('ll| will| shall|'m going to| am going to|'re going to| are going to| promise| guarantee| commit| undertake)"),
  // Count on it
  phrases(
    '(you )?(can )?(expect|count on|rely on) (a|an|my|our|us|me|the|it|your)',
    '(you have|I give you|on) my word',
    'let me (check|look|find|ask|see|speak|talk|sort|arrange|take)',
    "you('ll| will) (know|learn|be (told|informed|contacted|called|updated|notified|paid))",
  ),
  // We bring
  phrases(`(I|we) (can )?(${bring})`),
  // We are bringing
  phrases("(I|we)('m|'re| am| are)( \\w+ly| also)? (?!clos|open|writ|being|look|try|hop|clear|go|wait|miss|apolog)[a-z]+ing"),
  // We have arranged
  phrases("(I|we)('ve| have) (arranged|asked|booked|reserved|scheduled|planned)"),
  // You will have
  phrases(`(you|they|she|he)('ll| will) (have|get|receive|hear|see|be ${toYou})`),
  // It will
  phrases(
    '(?!you\\b|if\\b|that\\b|who\\b|which\\b)\\w+ (will|shall) (?!need|have to|not|be (open|closed|available|away|out|off|\\d+|charged|taken|debited|due|deducted)|open|close|end|expire|renew|start|begin|run|change|become|cost|have (been|\\w+ed)|remain)\\w+',
    "(it|that|this|she|he|they|who)'ll",
  ),
  // It leaves
  phrases(
    'leaves|goes out|arrives|ships',
    'gets to you|reach(es)? you',
    '(is|are) (back )?(with you|on your account|at your door)',
    'our (driver|courier|engineer|technician|mechanic|colleague|team|workshop|plumber|electrician|fitter|warehouse) (?!opens|closes|moves|was|has|is)\\w+s',
    '(it|he|she|they|who|courier|driver|engineer|technician|colleague) comes?',
  ),
  // Somebody is bringing
  phrases(
    '(?!you\\b)\\w+ (is|are) (\\w+ly |also |now )?(delivering|sending|bringing|shipping|posting|calling|mending|repairing|refunding|collecting|writing to|visiting|replacing|dispatching|driving)',
  ),
  // Is booked for
  phrases(
    "(is|are|'s) (booked|scheduled|arranged|planned|on (its|the|their) way|coming|leaving|arriving|due to (arrive|be delivered|leave))",
  ),
)

const notFirm: readonly Pattern[] = table(
  // Hoped
  phrases(
    '(hop|aim|try)(e|es|s|ing)?',
    'tries',
    '(I|we) (\\w+ )?expect',
    'expect(ed|ing|s)',
    '(my|our|the) best',
    'luck',
    'fingers crossed',
    'ideally',
    'if all goes well',
    'all being well',
    'weather permitting',
    'likely',
    'about to',
    'in theory',
    '(believed|thought|assumed|were told|was told)',
    'since (last|the|this) \\w+',
    'might|may|maybe|perhaps|probably|possibly|should|could|would',
  ),
  // A condition
  phrases('(if|unless|once|when|as soon as) you'),
  // In general
  phrases('usually|normally|generally|typically|always|as a rule|often|most (orders|customers|parcels)'),
  // Away
  phrases("(be|am|are|is|'m|'re) (away|out of|on (leave|holiday|vacation|annual leave)|off)"),
  // Gone by
  phrases('(was|were|had|did|said|promised|told|meant|planned|wanted|will have (been|\\w+ed|\\w+en))'),
  // Not able
  phrases("not|unable|cannot|never|\\w+n't"),
)
const ofCustomer: readonly Pattern[] = table(
  // Please
  phrases('please|kindly'),
  // You must
  phrases(
    "you('ll| will)? (need|have to|must|have until|can(?! expect| count| rely)|should|could|may|want|would like|prefer|reply|answer|send|confirm|choose|return|told|said|asked)",
  ),
  // Your journey
  phrases(
    '(your|the) (\\w+ )?(flight|train|bus|plane|ferry|trip|tour|holiday|concert|show|party|wedding|birthday|event|exam|meeting) \\w+',
  ),
  // Your contract
  phrases(
    '(your|the) (\\w+ )?(contract|subscription|membership|warranty|guarantee|voucher|offer|trial|plan|payment|invoice|instalment|deadline|sale|booking) (\\w+ )?(ends?|expires?|renews?|runs?|lapses?|starts?|begins?|is (due|valid)|must|will)',
  ),
  // Send it
  /^(?:send|provide|let(?! me (?!know))|reply|return|call|contact|confirm|choose|tell|give|bring|visit)\b/gi,
  // And send us
  /^(?:and |then |or )(?:let us|let me|reply|confirm|choose|contact|tell|(?:send|return|give|bring|call)(?: it)?(?: to| back to)? (?:us|me))\b/gi,
)

export const promises: PromiseWords = {
  commitments,
  notFirm,
  ofCustomer,
  /** "… and is due to arrive": who or what stands in the clause before. */
  subjectless: /^(?:and|or|then) (?:is|are|will|has|have)\b/i,
  bare: [
    {
      lead: /^(?:and )?(?:then )?(?=(?:arrives|ships|leaves|goes|gets|comes|reaches) )/i,
      subject: /^(?:your|the|our|my|an?|this|that)(?: [\w'-]+){1,5}?(?= (?:is|are|was|were|has|have|left|leaves|went|goes|will) )/i,
    },
    {
      lead: /^(?:which|who) /i,
      subject: new RegExp(
        `(?<!\\b(?:${beside}) )\\b(?:your|the|our|my|an?)(?: (?!(?:${beside}|your|the|our|my|an?)\\b)[\\w'-]+){1,3}$`,
        'i',
      ),
    },
  ],
  condition: /^(?:but |and |or )?(?:if|once|when|whenever|unless|as soon as|provided|should you|in case)\b/i,
  conditionInside:
    /\b(?:if|unless|once|when|whenever|as soon as|provided|assuming|in case)\s+(?:you|we|I|your|the|it|they|he|she|this|that|there|possible|necessary|needed|all|everything)\b/i,
  toldQuestion: /\b(?:tell|say|show|hear|see|ask|know|explain|check|confirm|find out)(?: (?:you|us|them))? (?:if|when)\b.*/is,
  openingHours:
    /\b(?:open|we close|closes|closed|opening hours|office hours|available|reach (?:us|me)|lines? (?:are|is)|until \w+ on (?:week|sun|satur)days)\b/i,
  clauseCut: /[,;:](?=\s)|\s[-–—]\s|\s(?=(?:and|but|or|so) (?!\d))/g,
  subordinate: /^that /i,
  goesOn: /^(?:that|and|or|then|but) (?!(?:you|your|it|the|he|she|they)\b)/i,
  lead: /^(?:and|but|so|or) /i,
}
