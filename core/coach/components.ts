// The components of an apology in the order in which they work (Lewicki, Polin & Lount 2016), and what goes with it: empathy, and being specific.
// A composer shows them folded, and asks for this file once its letter is underlined.

import type { Span } from './draft.ts'
import { echoOfCrux } from './crux.ts'
import { placeOfTheirs } from './echo.ts'
import { isSaidBeside, type Letter, regretIn, repairIn, responsibilityIn } from './letter.ts'
import { firstIn, spotsIn } from './patterns.ts'
import { reasonsIn } from './reasons.ts'

export type ComponentId = 'responsibility' | 'repair' | 'regret' | 'explanation' | 'repentance' | 'forgiveness' | 'empathy' | 'specificity'
/**
 * `rank` is the place that the study gives, 1 working most; three share the third place. Null: not a part of that study.
 * `span` is where it stands, in UTF-16 offsets; left out where it is missing, or travels beside the words (prepared options).
 */
export type Component = { id: ComponentId; title: string; rank: number | null; there: boolean; span?: Span }

/** In rank order. */
const known: readonly { id: ComponentId; title: string; rank: number | null; place(letter: Letter): Span | null }[] = [
  { id: 'responsibility', title: 'Owns the mistake', rank: 1, place: responsibilityIn },
  { id: 'repair', title: 'Offers to make it right', rank: 2, place: repairIn },
  { id: 'regret', title: 'Says sorry', rank: 3, place: regretIn },
  { id: 'explanation', title: 'Explains what happened', rank: 3, place: explanationIn },
  { id: 'repentance', title: 'Says what changes', rank: 3, place: ({ draft }) => firstIn(draft, draft.language.phrases.repentance) },
  { id: 'forgiveness', title: 'Asks to be forgiven', rank: 6, place: ({ draft }) => firstIn(draft, draft.language.phrases.forgiveness) },
  { id: 'empathy', title: 'Feels with them', rank: null, place: empathyIn },
  { id: 'specificity', title: 'Names what is theirs', rank: null, place: specificityIn },
]

/** All of them, in rank order, each with its place when it is there. */
export function componentsOf(letter: Letter): Component[] {
  return known.map(({ id, title, rank, place }) => {
    const found = place(letter)
    if (found) return { id, title, rank, there: true, span: { start: found.start, end: found.end } }
    return { id, title, rank, there: isThereUnheard(id, letter) }
  })
}

/** Options travel beside the words, and a writer may call it wrong that sorry is missing. */
function isThereUnheard(id: ComponentId, letter: Letter): boolean {
  return (id === 'repair' && letter.about.hasOptions && letter.draft.hasWords) || (id === 'regret' && isSaidBeside(letter))
}

/** A policy or a comparison explains nothing that happened. */
function explanationIn({ draft }: Letter): Span | null {
  return firstIn(draft, draft.language.phrases.explanations) ?? reasonsIn(draft).find(({ kind }) => kind === 'cause') ?? null
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
