// A rule that is a table of phrases: it marks each place where one of them stands, unless the rule says that it is fine there.

import type { PhraseTopic } from '#core/coach/languages/language.ts'
import type { About } from './about.ts'
import { clauseEnd, type Draft } from './draft.ts'
import { apart, type Spot, spotsIn } from './patterns.ts'
import { type Found, type Rule, rule } from './rule.ts'

type Parts = Omit<Rule, 'find'> & {
  topic: PhraseTopic
  /** To the end of the clause instead of the phrase alone. */
  wholeClause?: true
  /** False where the phrase does no harm. */
  when?: (spot: Spot, draft: Draft, about: About) => boolean
  /** A better direction, by the name of the shape; `general` for those that it does not name. */
  better: { general: string } & Readonly<Record<string, string>>
}

export function phraseRule({ topic, wholeClause, when = () => true, better, ...parts }: Parts): Rule {
  return rule({
    ...parts,
    find(draft, about): Found[] {
      const spots = spotsIn(draft, draft.language.phrases[topic]).filter((spot) => when(spot, draft, about))
      return apart(spots).map((spot) => ({
        start: spot.start,
        end: wholeClause ? clauseEnd(spot.sentence, spot.end) : spot.end,
        better: better[spot.name] ?? better.general,
      }))
    },
  })
}
