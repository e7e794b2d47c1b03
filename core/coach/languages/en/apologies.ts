// The English words of apology: sorry and its kinds, being sorry without saying so, and the phrases that fit anybody.

import type { ApologyWords } from '#core/coach/languages/language.ts'
import { never, type Pattern, table } from '#core/coach/shapes.ts'
import { formulas } from './canned.ts'

const words: readonly Pattern[] = table(
  // Sorry
  /\bsorry\b/gi,
  // Apologise
  /\bapologi[sz](e|es|ing)\b/gi,
  // Apology
  /\bapolog(y|ies)\b/gi,
  // Regret
  /(^|\b(we|I)( \w+ly| do)? )regret\b(?! to\b)|\b(is|are)( \w+ly)? regretted\b/gi,
  // Forgive
  /\bforgive (us|me)\b|\b(ask|beg)( for)? your (forgiveness|pardon)\b(?! me\b)|\bmy (\w+ )?regrets\b/gi,
)

const mood =
  '(un|dis)?(angry|annoyed|bummed|fed up|hurt|keen|impressed|having fun|let down|loving|stressed|thrilled|worried|disappointed|offended|pleased|satisfied|happy|irritated|frustrated|upset)'
const hearing = '( that| to (read|hear|see|learn)( that)?)?'
const moods = '(unhappiness|anger|annoyance|feelings?|dissatisfaction|displeasure|irritation|frustration|disappointment|upset)'

const vague =
  '(inconvenience|trouble|frustration|confusion|hassle|disappointment|mess|upset|difficult(y|ies)|experience|situation|(?<=(the|this|that|any|your) )(issue|problem|mistake|error|mix-up|matter))s?'
const those =
  '(this|that|it|these|those|everything|all of (it|this)|(the|your|all the|this|that|all this)( \\w+){0,2} ' +
  vague +
  '( and( the)? ' +
  vague +
  ')?)'
/** Nothing named: the sentence ends, or goes on with words that fit anybody. */
const generic = new RegExp(
  `^( again| sincerely| all round| once more| personally| so much| unreservedly| from the bottom of (my|our) hearts?| to you( and your \\w+)?( personally)?)?(,?( that)? (this|that|it)( has| had| have)? (happened|occurred)|,? ((on|about|regarding|for|over) |(?=(the|all) inconv))${those}( (this|it|we|you)('ve| have| has)?( faced| had| caused| experienced)?( you)?| caused| experienced)?)?(?=\\s*([.!,;:)-]|$)| (and|but|\\p{Lu}))`,
  'u',
)
const kinds: ApologyWords['kinds'] = [
  { kind: 'feelings', after: new RegExp(`^${hearing} you (felt|feel|think|thought|took it)\\b`, 'i') },
  {
    kind: 'feelings',
    after: new RegExp(`^${hearing} you('re| are| were|'ve been| have been|('re| are| were) not| aren't| weren't)( \\w+)? ${mood}\\b`, 'i'),
  },
  {
    kind: 'feelings',
    after: /^(?! (that )?(we|I)\b)[^,;:]{0,50}\b(left|makes?|made|how|were)( you)?('re| are| left| made)?( to)? ?(feel|felt|feeling)\b/i,
  },
  { kind: 'feelings', after: new RegExp(`^ (for|about) your (\\w+ )?${moods}\\b`, 'i') },
  { kind: 'conditional', after: /^,? (if|in case|whenever|should (we|you|this|that|anything))\b/i },
  { kind: 'conditional', after: /^ (for|about) (the|this|that|it|them)( \w+){0,2},? if\b/i },
  { kind: 'conditional', after: /^( again| sincerely)?,? ((for|about) )?(any|whatever)\b/i },
  { kind: 'conditional', after: /^ (for|about|that) [^,;:]{0,60}\b(may|might) have\b/i },
  { kind: 'conditional', after: /^ to (those|everyone|anyone) who\b/i },
  {
    kind: 'other',
    after: /^,? but ((we|I) )?(\w+n't|cannot|(are|am|do|did|can) not) (quite )?(read|hear|see|find|follow|understand)(ing)?\b/i,
  },
  { kind: 'conditional', after: /^,? (but|however)\b/i, spans: 'word' },
  {
    kind: 'other',
    after:
      /^ (for|about) (this|our|the|my) (belated|late|delayed|slow|tardy) (answer|response|reply)\b|^ this (answer|response|reply) took\b|^( that)? (we|I)('m|'re| am| are)( so)? (late|slow) (in |with )?(get|com|repl|answer|respon)/i,
  },
  {
    kind: 'other',
    after: /^ (for|about) (this|our|the|my) (wait|delay) (in|with) (\w+ ){0,2}(getting back|coming back|respon|answer|reply)/i,
  },
  { kind: 'other', after: /^( that)? (we|I) missed (you(?!r)|your (call|message|reply))/i },
  { kind: 'full', name: 'the delay', after: /^ (for|about) (the|this|our|my) (delay|wait)(?=[.,!]|$)/i },
  { kind: 'other', name: 'for asking', after: /^ to (bother|ask|chase|disturb|say|inform|tell|trouble|interrupt)\b/i },
  {
    kind: 'other',
    after:
      /^( that)? (we|I)( are|'m| am|'re)?( \w+ly)? (not|can't|cannot|don't|do not|couldn't|could not|unable to) (\w+ )?(be|show|locat|access|hav|see|find|follow|understand)/i,
  },
  {
    kind: 'sympathy',
    after: /^ (to (hear|her|here|read|learn|see)|(of|about) hearing|for what you)\b(?!( \w+){0,2} (we|our)\b)/i,
  },
  { kind: 'sympathy', name: 'you will', after: /^( that)? you('re| are)( \w+ly)? (going|about) to\b/i },
  {
    kind: 'sympathy',
    after:
      /^( that)? you('re| are| do|'ll| will|'d|'ve| have| had| did)?(n't| not)?( \w+ly)? (going|having|had|experienc|encounter|missing|miss\b|missed|facing|fac|receiv|enjoy|seeing|find|feel|dealing|running|ran|unable to)(?!\w* (to|waiting|(\w+ ){0,2}(issue|problem|trouble|difficult)\w* (with|\w+ing))\b)/i,
  },
  {
    kind: 'sympathy',
    said: /sorry/i,
    after:
      /^( that)? (this|that|another|the|your)( [a-z]+)? (sellers?|stores?|shops?|couriers?|carriers?|drivers?|partners?|airlines?|hotels?|restaurants?|banks?|passengers?|guests?|suppliers?|manufacturers?|vendors?|provider)\b/i,
  },
  { kind: 'generic', after: generic },
]

const sad = '(disappointed|disappointing|concerned|concerning|saddened|saddening|sad|dismayed|upset|unhappy|not happy)'
const us = "((we|I) (are|am)|we're|I'm|(this|that|it)( is|'s))"
const dislikes: readonly Pattern[] = table(
  // We never like to hear
  "(we|I)( \\w+)? (never|don't|do not) (like|want|love|enjoy) (to hear|hearing|to see|to read|seeing)|(never|not|no)( \\w+)? (easy|fun|good|great|nice|pleasant)( for us)? to (hear|read|see)|" +
    "(we|I)('d| would)? hate (to|for|hearing|that)|(difficult|disappointing|hard|sad|upsetting)( for us)? to (hear|learn|read|see)|(nobody|no one)( \\w+){0,3} (likes|loves|wants) (to )?(hear|read|see)\\w*|(bums|pains) (me|us)",
  // Not what we like to hear
  "(not|isn't|never)( \\w+){1,4} (we|I)('d)?( \\w+)? (dream|like|want|love|hope|expect|strive|wish)(ed)?\\b",
  // Sad to hear
  `${us}( \\w+ly| so| very| always)? ${sad} (when|(that you|to) (read|hear|see|learn))|saddens (me|us)`,
  // We never want you to feel
  "(we|I)('d| would)? (did not|didn't|never|don't|do not) (ever )?want (you|anyone|any of our \\w+|(our|an?) \\w+) to (be|come|feel|go|have|leave|think)",
)

export const apologies: ApologyWords = {
  words,
  not: /\b(no need to|not|never|need to|have to|your|his|her|their|without( an| any)?)( say| be)? $|"$/i,
  on: never,
  kinds,
  conditionFirst: /^(if|in case|should|to the extent)\b[^;:]{0,80}(,| then) (then )?([\w']+ ){0,4}$|\bif any\b/i,
  plain: {
    opening: /^((and|so|please|we|our|my|I|accept|offer|do|are|am|very|really|truly|most|sincere(ly)?|deeply|we're|i'm|just)\b ?)*$/i,
    goesOn: / and (we|I|will|have|are|am)\b/i,
    company: /\b(we|our)\b[^,]{0,80} (sorry|apolog|regret)/i,
    we: 'We are sorry.',
    one: 'I am sorry.',
    only: /^(I am|We are|I'm|We're)( \w+)? sorry[.!]$/i,
  },
  aboutAnswers: /repl|answer|respon|call|contact|hear|wait/i,
  waiting: /wait|late|delay|hour|min|day|week|month|time|long|yet|still|since|slow|arriv|hold|sit/i,
  dislikes,
  formulas,
}
