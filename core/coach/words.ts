// A reading put into words: of each finding the title, why it matters and a better direction, what the letter has of
// a good apology, and what an unsure time asks.
// A composer underlines without them and asks for this file apart, so that it need not be there before the first letter is typed.

import type { Coached, Read } from './coach-by.ts'
import { type Component, componentsOf } from './components.ts'
import type { About } from './about.ts'
import type { Finder, Mark } from './finder.ts'
import { evidenceOf } from './letter.ts'
import { type Part, partsOf } from './parts.ts'
import { type AskedPromise, asked } from './questions.ts'
import { type Finding, inWordsOf } from './rule.ts'
import { rules } from './rules.ts'

export type Coaching = Read<Finding, AskedPromise> & {
  /** The small checklist of the panel. */
  parts: Part[]
  /** What the apologise step asks for, as `letter.ts` defines it. */
  evidence: { apology: boolean; ownership: boolean }
  /** The components of an apology in rank order, with empathy and being specific; for those who want to see more. */
  components: Component[]
}

/** What is looked for, notes and reviews included. */
export const finders: readonly Finder[] = rules

export function inWords({ letter, back, findings, promises }: Coached): Coaching {
  const { about } = letter
  return {
    findings: findings.map((mark) => worded(mark, about)),
    parts: back(partsOf(letter)),
    components: back(componentsOf(letter)),
    promises: promises.map((promise) => asked(promise, about)),
    evidence: evidenceOf(letter),
  }
}

function worded(mark: Mark, about: About): Finding {
  const rule = rules.find(({ id }) => id === mark.rule)
  if (!rule) throw new Error(`the rule ${mark.rule} has no words`)
  return inWordsOf(rule, mark, about)
}
