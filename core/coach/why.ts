// Why what was found matters to the customer, and a better direction: of every rule. A composer asks for this file apart, with the first
// finding that it shows in full; `finder.ts` has said by then what it is and where it stands.

import { type Known, nothingKnown } from './about.ts'
import type { Mark } from './finder.ts'
import { type Why, whyOf } from './rule.ts'
import { rules } from './rules.ts'

/** `known`: what the reading knew. */
export function whyIs(mark: Pick<Mark, 'rule' | 'says'>, known: Known): Why {
  const rule = rules.find(({ id }) => id === mark.rule)
  if (!rule) throw new Error(`the rule ${mark.rule} has no reasons`)
  return whyOf(rule, mark, { ...nothingKnown, ...known })
}
