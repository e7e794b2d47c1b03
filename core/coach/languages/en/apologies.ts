// The English words of apology: sorry and its kinds, being sorry without saying so, and the phrases that fit anybody.

import type { ApologyWords } from '#core/coach/languages/language.ts'
import { never, type Pattern, table } from '#core/coach/shapes.ts'
import { formulas } from './canned.ts'

const words: readonly Pattern[] = table(
  // Sorry
  /\bsorry\b/gi,
  // Apologise
  /\bapologi[sz](?:e|es|ing)\b/gi,
  // Apology
  /\bapolog(?:y|ies)\b/gi,
  // Regret
  /\b(?:I|we)(?: \w+ly| do)? regret\b(?! to\b)/gi,
  // Forgive
  /\bforgive (?:us|me)\b/gi,
)

const mood = '(?:un)?(?:happy|upset|disappointed|frustrated|annoyed|angry|dissatisfied|displeased|irritated)'
const hearing = '(?: that| to (?:hear|see|read|learn)(?: that)?)?'
const moods = '(?:frustration|disappointment|upset|annoyance|feelings?|anger|dissatisfaction|unhappiness|displeasure|irritation)'

const vague =
  '(?:inconvenience|trouble|frustration|confusion|hassle|disappointment|upset|difficult(?:y|ies)|issue|problem|experience|situation|mistake|error|mix-up|matter)s?'
const those =
  '(?:this|that|it|these|those|everything|(?:the|your|all the|all this|this|that)(?: \\w+){0,2} ' +
  vague +
  '(?: and(?: the)? ' +
  vague +
  ')?)'
/** Nothing named: the sentence ends, or goes on with words that fit anybody. */
const generic = new RegExp(
  `^(?: again| once more| sincerely| so much| all round)?(?:,?(?: that)? (?:this|that|it)(?: has| had| have)? (?:happened|occurred)|,? (?:for|about|over|regarding|on) ${those}(?: (?:you|we|this|it)(?:'ve| have| has)?(?: had| caused| experienced| faced)?(?: you)?| caused| experienced)?)?(?=\\s*(?:[.!,;:)-]|$)| (?:and|but|\\p{Lu}))`,
  'u',
)
const kinds: ApologyWords['kinds'] = [
  { kind: 'feelings', after: new RegExp(`^${hearing} you (?:feel|felt|think|thought)\\b`, 'i') },
  {
    kind: 'feelings',
    after: new RegExp(
      `^${hearing} you(?:'re| are| were|'ve been| have been|(?: are|'re| were) not| aren't| weren't)(?: \\w+)? ${mood}\\b`,
      'i',
    ),
  },
  { kind: 'feelings', after: new RegExp(`^ (?:for|about) your (?:\\w+ )?${moods}\\b`, 'i') },
  { kind: 'conditional', after: /^,? (?:if|in case|whenever|should (?:you|we|this|that|anything))\b/i },
  { kind: 'conditional', after: /^ (?:for|about) (?:the|this|that|it|them)(?: \w+){0,2},? if\b/i },
  { kind: 'conditional', after: /^(?: again| sincerely)?,? (?:(?:for|about) )?(?:any|whatever)\b/i },
  { kind: 'conditional', after: /^ (?:for|about|that) [^,;:]{0,60}\b(?:may|might) have\b/i },
  { kind: 'conditional', after: /^ to (?:anyone|those|everyone) who\b/i },
  {
    kind: 'other',
    after:
      /^,? but (?:(?:I|we) )?(?:\w+n't|cannot|(?:can|are|am|do|did) not) (?:quite )?(?:understand|find|see|follow|read|hear)(?:ing)?\b/i,
  },
  { kind: 'conditional', after: /^(?: (?:for|about) (?:this|that|it))?,? (?:but|however)\b/i, spans: 'word' },
  { kind: 'other', after: /^ (?:for|about) (?:the|my|our|this) (?:late|slow|delayed) (?:reply|response|answer)\b/i },
  {
    kind: 'other',
    after: /^ (?:for|about) (?:the|my|our|this) (?:delay|wait) (?:in|with) (?:\w+ ){0,2}(?:reply|respon|answer|getting back|coming back)/i,
  },
  { kind: 'other', name: 'for asking', after: /^ to (?:bother|trouble|ask|chase|interrupt|disturb|say|inform|tell)\b/i },
  {
    kind: 'other',
    after:
      /^(?: that)? (?:I|we)(?:'m| am|'re| are)?(?: \w+ly)? (?:not|unable to|can't|cannot|don't|do not|couldn't|could not) (?:\w+ )?(?:show|see|find|locat|access|follow|understand|hav)/i,
  },
  {
    kind: 'sympathy',
    after: /^ (?:to (?:hear|her|here|read|learn|see)|(?:of|about) hearing)\b(?!(?: \w+){0,2} (?:we|our)\b)/i,
  },
  { kind: 'sympathy', name: 'you will', after: /^(?: that)? you(?:'re| are)(?: \w+ly)? (?:going|about) to\b/i },
  {
    kind: 'sympathy',
    after:
      /^(?: that)? you(?:'re|'ve|'ll| are| have| had| will| did| do|'d)?(?:n't| not)?(?: \w+ly)? (?:going|having|had|experienc|encounter|missing|miss\b|missed|facing|fac|receiv|enjoy|seeing|find|feel|dealing|running|ran)(?!\w* (?:to|waiting)\b)/i,
  },
  {
    kind: 'sympathy',
    after:
      /^(?: that)? (?:the|this|that|another|your)(?: [a-z]+)? (?:stores?|shops?|couriers?|carriers?|sellers?|drivers?|partners?|airlines?|hotels?|restaurants?|banks?|passengers?|guests?|suppliers?|manufacturers?|vendors?|provider)\b/i,
  },
  { kind: 'generic', after: generic },
]

const sad = '(disappointed|disappointing|concerned|concerning|saddened|saddening|sad|dismayed|upset|unhappy|not happy)'
const us = "((we|I) (are|am)|we're|I'm|(this|that|it)( is|'s))"
const dislikes: readonly Pattern[] = table(
  // We never like to hear
  "(we|I) (do not|don't|never) (like|want|love|enjoy) (to hear|hearing|to see|seeing|to read)|" + '(we|I) hate (to hear|hearing|to see)',
  // Not what we like to hear
  "not (what|something|the \\w+) (that )?(we|I)('d)? (would )?(like|want|love|hope)d? to (hear|see|read)",
  // Sad to hear
  `${us}( \\w+ly| so| very)? ${sad} (to|that you) (hear|read|learn|see)`,
  // We never want you to feel
  "(we|I) (never|don't|do not|didn't|did not) (ever )?want (you|anyone|any of our \\w+|our \\w+) to (feel|be|think)",
)

export const apologies: ApologyWords = {
  words,
  not: /\b(?:no need to|not|never|need to|have to|your|his|her|their|without(?: an| any)?)(?: be| say)? $/i,
  on: never,
  kinds,
  conditionFirst: /^(?:if|should) (?:we|you|this|that|it|anything|anyone|there)\b[^;:]{0,80}, (?:then )?(?:[\w']+ ){0,4}$/i,
  plain: {
    opening: /^(?:(?:and|so|please|we|our|my|I|accept|offer|do|are|am|very|really|truly|most|sincere(?:ly)?|deeply|we're|i'm|just)\b ?)*$/i,
    goesOn: / and (?:we|I|will|have|are|am)\b/i,
    company: /\b(?:we|our)\b[^,]{0,80} (?:sorry|apolog|regret)/i,
    we: 'We are sorry.',
    one: 'I am sorry.',
    only: /^(?:I am|I'm|We are|We're)(?: \w+)? sorry[.!]$/i,
  },
  aboutAnswers: /repl|answer|respon|call|contact|hear|wait/i,
  dislikes,
  formulas,
}
