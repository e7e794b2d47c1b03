// The six parts of a good apology, and which of them a draft has. Shown as ticks, never as a score: the studies give ranks, not weights.

import { counts } from './apologies.ts'
import type { Apology } from './apologies.ts'
import type { Draft, Sentence, Span } from './draft.ts'
import { spotsIn } from './patterns.ts'
import type { Pattern, Spot } from './patterns.ts'
import type { SaidPromise } from './promises.ts'
import type { About, Finding } from './rule.ts'

export type PartId = 'sorry' | 'first' | 'harm' | 'owned' | 'remedy' | 'when'
/** `start` and `end` are there when the part is, and stands in one place. */
export type Part = { id: PartId; title: string; there: boolean; start?: number; end?: number }

/** What the parts are judged from: all of it read from the same draft. */
export type Reading = { draft: Draft; about: About; apologies: Apology[]; ownership: Spot[]; findings: Finding[]; promises: SaidPromise[] }

const titles: Record<PartId, string> = {
  sorry: 'Says sorry',
  first: 'Sorry comes first',
  harm: 'Names the harm',
  owned: 'Owned as one',
  remedy: 'Offers a remedy',
  when: 'Says when',
}

const harms: Pattern[] = [
  { name: 'you had to', shape: /\byou(?:'ve| have)? (?:had to|waited|gave up|given up|lost|missed|spent|paid|took (?:the|a|time)|were (?:left|told|charged|promised|kept|let down)|had (?:no|to|only)|got (?:no|the wrong))\b/gi },
  { name: 'it cost you', shape: /\b(?:cost you|let(?:ting)? you(?: \w+)? down|left you|kept you|keeping you|leaving you|made you|making you|spoil(?:ed|t)|ruined)\b/gi },
  { name: 'your time', shape: /\byour (?:lost |wasted |whole )?(?:time|morning|afternoon|evening|day|weekend|trust|money|patience)\b/gi },
  { name: 'what we left undone', shape: /\bwe (?:\w+ )?(?:promised|charged|sent|delivered|gave|told|booked)\b.{0,80}\b(?:not|never|nobody|no one|late|twice|wrong)\b/gi },
]
const give =
  '(?:refund|send|replace|bring|deliver|credit|cancel|repair|mend|fix|redo|collect|pay|return|exchange|swap|waive|cover|reimburse|drive|upgrade|rebook|book|ship|put (?:it|this) right|make (?:it|this) right)'
const given = '(?:refunded|sent|replaced|credited|cancelled|repaired|fixed|booked|ordered|arranged|reimbursed|waived|rebooked|packed|shipped|prepared|set aside|reserved)'
const remedies: Pattern[] = [
  { name: 'we will', shape: new RegExp(`\\b(?:I|we)(?:'ll| will| shall| can| am going to| are going to| would like to)?(?: \\w+ly| also| now| gladly)? ${give}\\b`, 'gi') },
  { name: 'we are', shape: new RegExp(`\\b(?:I|we)(?:'m|'re| am| are)(?: \\w+ly| also| now)? (?:refunding|sending|replacing|bringing|delivering|crediting|repairing|fixing|paying|collecting|booking|shipping)\\b`, 'gi') },
  { name: 'we have', shape: new RegExp(`\\b(?:I|we)(?:'ve| have)(?: \\w+ly| also| now)? ${given}\\b`, 'gi') },
  { name: 'your refund', shape: /\b(?:your|a|the) (?:new |full )?(?:refund|replacement|credit|money|lamp|parcel|order)(?: \w+){0,2} (?:is on (?:its|the) way|will (?:be|come|arrive|reach))\b/gi },
  { name: 'you will have', shape: /\byou(?:'ll| will) (?:have|get|receive)\b/gi },
  { name: 'options', shape: /\b(?:choose|pick|option|options)\b(?: \w+){0,3} ?\b(?:a|b|c|below|these|them|one)\b|\bwhich(?:ever)? (?:of (?:these|them)|suits)\b/gi },
]

const reasonRules = new Set(['excuse-before-apology', 'finger-pointing'])
/** Sorry may follow one naming sentence; after two it is no longer first. */
const sentencesBeforeSorry = 1
const smallWords = new Set(
  'a an and are as at be been but by can did do does for from had has have he her him his i if in into is it its me my need no not of on or our she should so that the their them they this to was we were will with would you your must know want wants'.split(' '),
)

/** The parts in the order in which the panel shows them. */
export function partsOf(reading: Reading): Part[] {
  const sorry = reading.apologies.find((apology) => counts(apology, reading.about)) ?? null
  return [
    part('sorry', sorry),
    part('first', sorry && comesFirst(sorry, reading) ? sorry : null),
    part('harm', harmNamed(reading)),
    part('owned', ownedAsOne(reading)),
    part('remedy', spotsIn(reading.draft, remedies)[0] ?? null, reading.about.hasOptions && reading.draft.words.length > 0),
    part('when', reading.promises[0] ?? null),
  ]
}

function part(id: PartId, place: Span | null, without = false): Part {
  const title = titles[id]
  return place ? { id, title, there: true, start: place.start, end: place.end } : { id, title, there: without }
}

function comesFirst(sorry: Apology, { draft, findings }: Reading): boolean {
  const before = draft.sentences.filter((sentence) => !sentence.courtesy && sentence.start < sorry.sentence.start)
  const reasonBefore = findings.some(({ rule, start }) => reasonRules.has(rule) && start < sorry.start)
  return before.length <= sentencesBeforeSorry && !reasonBefore
}

/** What it did to them: a harm in plain words, or two words of their own crux. */
function harmNamed({ draft, about }: Reading): Span | null {
  const stems = contentStems((about.crux ?? '').toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [])
  const enough = Math.min(2, stems.size)
  const echo = (sentence: Sentence) => enough > 0 && sharedStems(sentence, stems) >= enough
  return spotsIn(draft, harms)[0] ?? draft.sentences.find(echo) ?? null
}

function sharedStems(sentence: Sentence, stems: Set<string>): number {
  return [...contentStems(sentence.words.map(({ lower }) => lower))].filter((stem) => stems.has(stem)).length
}

function contentStems(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => word.length > 2 && !smallWords.has(word)).map((word) => word.replace(/'s$/, '').replace(/(?:ing|ed|es|s)$/, '')))
}

/** Ours, and nobody pointed at. While the fault is open a confession is not asked for, only that nobody is blamed. */
function ownedAsOne({ draft, about, ownership, findings }: Reading): Span | null {
  if (findings.some(({ rule }) => rule === 'finger-pointing')) return null
  return ownership[0] ?? (about.faultKnown ? null : (draft.sentences[0] ?? null))
}
