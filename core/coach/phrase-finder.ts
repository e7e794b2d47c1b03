// A finder that is a table of phrases: it marks each place where one of them stands, unless it says that it is fine there.
// What it tells the rule's words is the name of the shape.

import type { PhraseTopic } from '#core/coach/languages/language.ts'
import type { About } from './about.ts'
import { clauseEnd, type Draft } from './draft.ts'
import type { Finder } from './finder.ts'
import { apart, type Spot, spotsIn } from './patterns.ts'
import type { TimesSaid } from './times-said.ts'

type Parts = Omit<Finder, 'find'> & {
  topic: PhraseTopic
  /** To the end of the clause instead of the phrase alone. */
  wholeClause?: true
  /** False where the phrase does no harm. */
  when?: (spot: Spot, draft: Draft, about: About, said: TimesSaid | null) => boolean
}

export function phraseFinder({ topic, wholeClause, when = () => true, ...parts }: Parts): Finder<string> {
  return {
    ...parts,
    find(draft, about, said) {
      const spots = spotsIn(draft, draft.language.phrases[topic]).filter((spot) => when(spot, draft, about, said))
      return apart(spots).map(({ start, end, of, sentence }) => ({
        start,
        end: wholeClause ? clauseEnd(sentence, end) : end,
        says: of.name ?? '',
      }))
    },
  }
}
