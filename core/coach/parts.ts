// The six parts of a good apology, and which of them a draft has. Shown as ticks, never as a score: the studies give ranks, not weights.

import type { Apology } from './apologies.ts'
import type { Span } from './draft.ts'
import { echoOfCrux } from './crux.ts'
import { isSaidBeside, type Letter, regretIn, repairIn, responsibilityIn } from './letter.ts'
import { firstIn } from './patterns.ts'
import type { Pattern } from './shapes.ts'
import { toldIn } from './told.ts'

export type PartId = 'sorry' | 'first' | 'harm' | 'owned' | 'remedy' | 'when'
/** `start` and `end` are there when the part is, and stands in one place. */
export type Part = { id: PartId; title: string; there: boolean; start?: number; end?: number }

const reasonRules = new Set(['excuse-before-apology', 'finger-pointing'])
/** Sorry may follow one naming sentence; after two it is no longer first. */
const sentencesBeforeSorry = 1
/** The parts in the order in which the panel shows them. While nothing is known of times, none is called missing that one of them may be. */
export function partsOf(reading: Letter, isTimeKnown: boolean): Part[] {
  const sorry = regretIn(reading)
  const all = [
    part('sorry', 'Says sorry', sorry, isSaidBeside(reading)),
    part('first', 'Sorry comes first', sorry && comesFirst(sorry, reading) ? sorry : null),
    part('harm', 'Names the harm', harmNamed(reading)),
    part('owned', 'Owned as one', responsibilityIn(reading)),
    part('remedy', 'Offers a remedy', repairIn(reading), reading.about.hasOptions && reading.draft.hasWords),
    part('when', 'Says when', reading.promises[0] ?? null),
  ]
  return isTimeKnown ? all : all.filter(({ id, there }) => there || !['owned', 'remedy', 'when'].includes(id))
}

function part(id: PartId, title: string, place: Span | null, without = false): Part {
  return place ? { id, title, there: true, start: place.start, end: place.end } : { id, title, there: without }
}

function comesFirst(sorry: Apology, { draft, findings }: Letter): boolean {
  const before = draft.sentences.filter((sentence) => !sentence.courtesy && sentence.start < sorry.sentence.start)
  const reasonBefore = findings.some(({ rule, start }) => reasonRules.has(rule) && start < sorry.start)
  return before.length <= sentencesBeforeSorry && !reasonBefore
}

/** What it did to them: a harm in plain words, their own crux said back, what the sorry is for, or what we did beside it. */
function harmNamed({ draft, about, apologies, ownership }: Letter): Span | null {
  const { parts, besideSorry = [] } = draft.language
  const isWeDid = (of: Pattern) => of === besideSorry[0] || (of.name !== undefined && of.name === besideSorry[0]?.name)
  return (
    firstIn(draft, parts.harms) ??
    echoOfCrux(draft, about) ??
    apologies.find(({ kind }) => kind === 'full') ??
    ownership.find(({ of }) => isWeDid(of)) ??
    toldIn(draft)[0] ??
    null
  )
}
