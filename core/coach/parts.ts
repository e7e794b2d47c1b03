// The six parts of a good apology, and which of them a draft has. Shown as ticks, never as a score: the studies give ranks, not weights.

import { counts } from './apologies.ts'
import type { Apology } from './apologies.ts'
import type { Draft, Sentence, Span } from './draft.ts'
import { phrases, spotsIn } from './patterns.ts'
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
  {
    name: 'you had to',
    shape: phrases(
      "you('ve| have)? (had to|waited|gave up|given up|lost|missed|spent|paid|took (the|a|time)|got (no|the wrong))",
      'you were (left|told|charged|promised|kept|let down)',
      'you had (no|to|only)',
    ),
  },
  {
    name: 'it cost you',
    shape: phrases('cost you', 'let(ting)? you( \\w+)? down', '(left|leaving|kept|keeping|made|making) you', 'spoil(ed|t)', 'ruined'),
  },
  {
    name: 'your time',
    shape: phrases('your (lost |wasted |whole )?(time|morning|afternoon|evening|day|weekend|birthday|trust|money|patience)'),
  },
  {
    name: 'what we left undone',
    shape: phrases('we (\\w+ )?(promised|charged|sent|delivered|gave|told|booked)\\b.{0,80}\\b(not|never|nobody|no one|late|twice|wrong)'),
  },
  {
    name: 'what it was',
    shape: phrases(
      '(sorry|apologi[sz]e|apologies)\\b[^,;]{0,60}\\b(late|lost|broken|wrong|missing|damaged|cold|twice|delay(ed)?|cancelled)',
    ),
  },
]
const give =
  '(refund|send|replace|bring|deliver|credit|cancel|repair|mend|fix|redo|collect|pick up|pay|return|exchange|swap|waive|cover|reimburse|drive|upgrade|rebook|book|ship|' +
  '(put|make) (it|this) right)'
const giving = '(refunding|sending|replacing|bringing|delivering|crediting|repairing|fixing|paying|collecting|booking|shipping)'
const given =
  '(refunded|sent|replaced|credited|cancelled|repaired|fixed|booked|ordered|arranged|reimbursed|waived|rebooked|packed|shipped|prepared|set aside|reserved)'
const thing = '(refund|replacement|credit|money|parcel|order|new \\w+)'
const remedies: Pattern[] = [
  {
    name: 'we will',
    shape: phrases(`(I|we)('ll| will| shall| can| am going to| are going to| would like to)?( \\w+ly| also| now| gladly)? ${give}`),
  },
  { name: 'a colleague will', shape: phrases(`(?!you\\b)\\w+ will ${give}`) },
  { name: 'we are', shape: phrases(`(I|we)('m|'re| am| are)( \\w+ly| also| now)? ${giving}`) },
  { name: 'we have', shape: phrases(`(I|we)('ve| have)( \\w+ly| also| now)? ${given}`) },
  {
    name: 'your refund',
    shape: phrases(`(your|a|the) (full )?${thing}( \\w+){0,2} (is on (its|the) way|will (be|come|arrive|reach)|leaves|is coming)`),
  },
  { name: 'you will have', shape: phrases("you('ll| will) (have|get|receive)") },
  {
    name: 'options',
    shape: phrases('(choose|pick|options?)( \\w+){0,3} (a|b|c|below|these|them|one)', 'which(ever)? (of (these|them)|suits)'),
  },
]

const reasonRules = new Set(['excuse-before-apology', 'finger-pointing'])
/** Sorry may follow one naming sentence; after two it is no longer first. */
const sentencesBeforeSorry = 1
const smallWords = new Set(
  (
    'and are been but can did does for from had has have her him his into its need not our she should that the their them they this ' +
    'was were will with would you your must know want wants'
  ).split(' '),
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
  const telling = words.filter((word) => word.length > 2 && !smallWords.has(word))
  return new Set(telling.map((word) => word.replace(/'s$/, '').replace(/(?:ing|ed|es|s)$/, '')))
}

/** Ours, and nobody pointed at. While the fault is open a confession is not asked for, only that nobody is blamed. */
function ownedAsOne({ draft, about, ownership, findings }: Reading): Span | null {
  if (findings.some(({ rule }) => rule === 'finger-pointing')) return null
  return ownership[0] ?? (about.faultKnown ? null : (draft.sentences[0] ?? null))
}
