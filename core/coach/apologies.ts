// Where a draft says sorry, and what kind of sorry it is. Finding the word is easy; the kind is what the customer hears.

import { clauseEnd, oncePerDraft } from './draft.ts'
import type { Draft, Sentence } from './draft.ts'
import { spotsIn } from './patterns.ts'
import type { Pattern, Spot } from './patterns.ts'
import type { About, Replacement } from './rule.ts'

/**
 * `full` is sorry for what happened; `sympathy` is sorry to hear it; `conditional` doubts it; `feelings` is sorry for the customer's mood;
 * `other` is sorry about something else (a late reply).
 */
export type ApologyKind = 'full' | 'sympathy' | 'conditional' | 'feelings' | 'other'
/** From the word of apology to the end of its clause. */
export type Apology = Spot & { kind: ApologyKind; shape: string }

const sorryWords: Pattern[] = [
  { name: 'sorry', shape: /\bsorry\b/gi },
  { name: 'apologise', shape: /\bapologi[sz](?:e|es|ing)\b/gi },
  { name: 'apology', shape: /\bapolog(?:y|ies)\b/gi },
  { name: 'regret', shape: /\b(?:I|we)(?: \w+ly| do)? regret\b(?! to\b)/gi },
  { name: 'forgive', shape: /\bforgive (?:us|me)\b/gi },
]

const notAnApology = /\b(?:no need to|not|never|need to|have to|your|his|her|their|without(?: an| any)?)(?: be| say)? $/i
const mood = '(?:un)?(?:happy|upset|disappointed|frustrated|annoyed|angry|dissatisfied|displeased|irritated)'
const hearing = '(?: that| to (?:hear|see|read|learn)(?: that)?)?'
const moods = '(?:frustration|disappointment|upset|annoyance|feelings?|anger|dissatisfaction|unhappiness|displeasure|irritation)'

/** What follows the word of apology, tried in this order. */
const kinds: { kind: ApologyKind; name: string; after: RegExp }[] = [
  { kind: 'feelings', name: 'you feel', after: new RegExp(`^${hearing} you (?:feel|felt|think|thought)\\b`, 'i') },
  {
    kind: 'feelings',
    name: 'you are upset',
    after: new RegExp(
      `^${hearing} you(?:'re| are| were|'ve been| have been|(?: are|'re| were) not| aren't| weren't)(?: \\w+)? ${mood}\\b`,
      'i',
    ),
  },
  { kind: 'feelings', name: 'your frustration', after: new RegExp(`^ (?:for|about) your (?:\\w+ )?${moods}\\b`, 'i') },
  { kind: 'conditional', name: 'if', after: /^,? (?:if|in case|whenever|should (?:you|we|this|that|anything))\b/i },
  { kind: 'conditional', name: 'for it, if', after: /^ (?:for|about) (?:the|this|that|it|them)(?: \w+){0,2},? if\b/i },
  { kind: 'conditional', name: 'any', after: /^(?: again| sincerely)?,? (?:(?:for|about) )?(?:any|whatever)\b/i },
  { kind: 'conditional', name: 'may have', after: /^ (?:for|about|that) [^,;:]{0,60}\b(?:may|might) have\b/i },
  { kind: 'conditional', name: 'anyone who', after: /^ to (?:anyone|those|everyone) who\b/i },
  {
    kind: 'other',
    name: 'not understood',
    after:
      /^,? but (?:(?:I|we) )?(?:\w+n't|cannot|(?:can|are|am|do|did) not) (?:quite )?(?:understand|find|see|follow|read|hear)(?:ing)?\b/i,
  },
  { kind: 'conditional', name: 'but', after: /^(?: (?:for|about) (?:this|that|it))?,? (?:but|however)\b/i },
  { kind: 'other', name: 'late reply', after: /^ (?:for|about) (?:the|my|our|this) (?:late|slow|delayed) (?:reply|response|answer)\b/i },
  {
    kind: 'other',
    name: 'delay in replying',
    after: /^ (?:for|about) (?:the|my|our|this) (?:delay|wait) (?:in|with) (?:\w+ ){0,2}(?:reply|respon|answer|getting back|coming back)/i,
  },
  { kind: 'other', name: 'for asking', after: /^ to (?:bother|trouble|ask|chase|interrupt|disturb|say|inform|tell)\b/i },
  { kind: 'sympathy', name: 'to hear', after: /^ to (?:hear|read|learn|see)\b(?!.*\b(?:we|our|us)\b)/i },
]

const opening =
  /^(?:(?:and|so|please|we|our|my|I|accept|offer|do|are|am|very|really|truly|most|sincere(?:ly)?|deeply|we're|i'm|just)\b ?)*$/i
const conditionFirst = /^(?:if|should) (?:we|you|this|that|it|anything|anyone|there)\b[^;:]{0,80}, (?:then )?(?:[\w']+ ){0,4}$/i

/** Every apology to this customer, in order of reading. */
export const apologiesIn: (draft: Draft) => Apology[] = oncePerDraft((draft) =>
  spotsIn(draft, sorryWords)
    .filter(({ sentence, start }) => !notAnApology.test(sentence.text.slice(0, start - sentence.start)))
    .map(read),
)

/** True when this apology answers for the mistake: whole, or (while fault is not established) sympathy. */
export function counts(apology: Apology, about: About): boolean {
  if (apology.kind === 'full') return true
  if (apology.kind === 'sympathy') return !about.faultKnown
  return apology.kind === 'other' && /repl|answer|respon|call|contact|hear|wait/i.test(about.crux ?? '') && apology.shape !== 'for asking'
}

/** "I am sorry." for a sentence that holds only a weak apology; null when the sentence says more than that. */
export function plainSorry({ sentence, start, end }: Spot): Replacement | null {
  const before = sentence.text.slice(0, start - sentence.start)
  const nothingMore = /^[.!]*$/.test(sentence.text.slice(end - sentence.start)) && !/ and (?:we|I|will|have|are|am)\b/i.test(sentence.text)
  if (!opening.test(before) || !nothingMore) return null
  const company = /\b(?:we|our)\b[^,]* (?:sorry|apolog|regret)/i.test(sentence.text)
  return { start: sentence.start, end: sentence.end, text: company ? 'We are sorry.' : 'I am sorry.' }
}

function read(spot: Spot): Apology {
  const { sentence, start } = spot
  const rest = sentence.text.slice(spot.end - sentence.start)
  const found = kinds.find(({ after }) => after.test(rest))
  const end = found && found.name === 'but' ? wordEnd(sentence, spot.end) : clauseEnd(sentence, spot.end)
  const doubted = !found && conditionFirst.test(sentence.text.slice(0, start - sentence.start))
  if (doubted) return { ...spot, start: sentence.start, end, kind: 'conditional', shape: 'if, first' }
  return { ...spot, end, kind: found?.kind ?? 'full', shape: found?.name ?? 'plain' }
}

function wordEnd(sentence: Sentence, from: number): number {
  const words = /^(?: (?:for|about) (?:this|that|it))?,? \w+/.exec(sentence.text.slice(from - sentence.start))
  return from + (words?.[0].length ?? 0)
}
