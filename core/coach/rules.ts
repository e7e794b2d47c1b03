// The house rules of the coach, in the order in which its documentation tells them.

import type { Rule } from './rule.ts'
import { apologyPresent } from './rules/apology-present.ts'
import { asksWhatToDo } from './rules/asks-what-to-do.ts'
import { conditionalNonApology } from './rules/conditional-non-apology.ts'
import { excuseBeforeApology } from './rules/excuse-before-apology.ts'
import { feelingsNonApology } from './rules/feelings-non-apology.ts'
import { fingerPointing } from './rules/finger-pointing.ts'
import { formulaApology } from './rules/formula-apology.ts'
import { mistakesWereMade } from './rules/mistakes-were-made.ts'
import { ownershipPresent } from './rules/ownership-present.ts'

export const rules: readonly Rule[] = [
  apologyPresent,
  ownershipPresent,
  conditionalNonApology,
  feelingsNonApology,
  excuseBeforeApology,
  fingerPointing,
  asksWhatToDo,
  mistakesWereMade,
  formulaApology,
]
