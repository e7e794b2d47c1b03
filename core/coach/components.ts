// The components of an apology in the order in which they work (Lewicki, Polin & Lount 2016), and what goes with it: empathy, and being specific.
// What counts as evidence for the apologise step is defined here and nowhere else: regret, and responsibility as one company.

import type { About } from './about.ts'
import { counts } from './apologies.ts'
import type { Apology } from './apologies.ts'
import type { Draft, Span } from './draft.ts'
import { echoOfCrux, placeOfTheirs } from './echo.ts'
import { spotsIn } from './patterns.ts'
import type { Spot } from './patterns.ts'
import { reasonsIn } from './reasons.ts'
import type { Finding } from './rule.ts'

export const componentIds = [
  'responsibility',
  'repair',
  'regret',
  'explanation',
  'repentance',
  'forgiveness',
  'empathy',
  'specificity',
] as const
export type ComponentId = (typeof componentIds)[number]
/**
 * `rank` is the place that the study gives, 1 working most; three share the third place. Null: not a part of that study.
 * `span` is where it stands, in UTF-16 offsets; left out where it is missing, or travels beside the words (prepared options).
 */
export type Component = { id: ComponentId; title: string; rank: number | null; there: boolean; span?: Span }

/** What a letter is judged from: all of it read from the same draft. */
export type Letter = { draft: Draft; about: About; apologies: Apology[]; ownership: Spot[]; findings: Finding[] }

const known: Record<ComponentId, { title: string; rank: number | null; place(letter: Letter): Span | null }> = {
  responsibility: { title: 'Owns the mistake', rank: 1, place: responsibilityIn },
  repair: { title: 'Offers to make it right', rank: 2, place: repairIn },
  regret: { title: 'Says sorry', rank: 3, place: regretIn },
  explanation: { title: 'Explains what happened', rank: 3, place: explanationIn },
  repentance: { title: 'Says what changes', rank: 3, place: ({ draft }) => spotsIn(draft, draft.language.phrases.repentance)[0] ?? null },
  forgiveness: {
    title: 'Asks to be forgiven',
    rank: 6,
    place: ({ draft }) => spotsIn(draft, draft.language.phrases.forgiveness)[0] ?? null,
  },
  empathy: { title: 'Feels with them', rank: null, place: empathyIn },
  specificity: { title: 'Names what is theirs', rank: null, place: specificityIn },
}

/** All of them, in rank order, each with its place when it is there. */
export function componentsOf(letter: Letter): Component[] {
  return componentIds.map((id) => {
    const { title, rank, place } = known[id]
    const found = place(letter)
    if (found) return { id, title, rank, there: true, span: { start: found.start, end: found.end } }
    return { id, title, rank, there: id === 'repair' && letter.about.hasOptions && letter.draft.hasWords }
  })
}

/** What the apologise step asks of a message. */
export function evidenceOf(letter: Letter): { apology: boolean; ownership: boolean } {
  return { apology: regretIn(letter) !== null, ownership: responsibilityIn(letter) !== null }
}

/** Sorry that answers for the mistake; while the fault is open, sympathy is enough. */
export function regretIn({ apologies, about, draft }: Letter): Apology | null {
  return apologies.find((apology) => counts(apology, about, draft)) ?? null
}

/** Ours, and nobody pointed at. While the fault is open a confession is not asked for, only that nobody is blamed. */
export function responsibilityIn({ draft, about, ownership, findings }: Letter): Span | null {
  if (findings.some(({ rule }) => rule === 'finger-pointing')) return null
  return ownership[0] ?? (about.faultKnown ? null : (draft.sentences[0] ?? null))
}

export function repairIn({ draft }: Letter): Span | null {
  return spotsIn(draft, draft.language.parts.remedies)[0] ?? null
}

/** A policy or a comparison explains nothing that happened. */
function explanationIn({ draft }: Letter): Span | null {
  return spotsIn(draft, draft.language.phrases.explanations)[0] ?? reasonsIn(draft).find(({ kind }) => kind === 'cause') ?? null
}

/** Not where their mood is what we are sorry about. */
function empathyIn({ draft, findings }: Letter): Span | null {
  const moods = findings.filter(({ rule }) => rule === 'feelings-non-apology')
  const felt = spotsIn(draft, draft.language.phrases.empathy)
  return felt.find(({ start, end }) => !moods.some((mood) => start < mood.end && mood.start < end)) ?? null
}

function specificityIn({ draft, about }: Letter): Span | null {
  return echoOfCrux(draft, about) ?? placeOfTheirs(draft, about)
}
