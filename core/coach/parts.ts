// The six parts of a good apology, and which of them a draft has. Shown as ticks, never as a score: the studies give ranks, not weights.

import type { About } from './about.ts'
import { counts } from './apologies.ts'
import type { Apology } from './apologies.ts'
import type { Draft, Span } from './draft.ts'
import { echoOfCrux } from './echo.ts'
import { spotsIn } from './patterns.ts'
import type { Spot } from './patterns.ts'
import type { SaidPromise } from './promises.ts'
import type { Finding } from './rule.ts'

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

const reasonRules = new Set(['excuse-before-apology', 'finger-pointing'])
/** Sorry may follow one naming sentence; after two it is no longer first. */
const sentencesBeforeSorry = 1
/** The parts in the order in which the panel shows them. */
export function partsOf(reading: Reading): Part[] {
  const sorry = reading.apologies.find((apology) => counts(apology, reading.about, reading.draft)) ?? null
  return [
    part('sorry', sorry),
    part('first', sorry && comesFirst(sorry, reading) ? sorry : null),
    part('harm', harmNamed(reading)),
    part('owned', ownedAsOne(reading)),
    part(
      'remedy',
      spotsIn(reading.draft, reading.draft.language.parts.remedies)[0] ?? null,
      reading.about.hasOptions && reading.draft.hasWords,
    ),
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

/** What it did to them: a harm in plain words, or their own crux said back. */
function harmNamed({ draft, about }: Reading): Span | null {
  return spotsIn(draft, draft.language.parts.harms)[0] ?? echoOfCrux(draft, about)
}

/** Ours, and nobody pointed at. While the fault is open a confession is not asked for, only that nobody is blamed. */
function ownedAsOne({ draft, about, ownership, findings }: Reading): Span | null {
  if (findings.some(({ rule }) => rule === 'finger-pointing')) return null
  return ownership[0] ?? (about.faultKnown ? null : (draft.sentences[0] ?? null))
}
