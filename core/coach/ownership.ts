// Where a draft owns the mistake as one company: "we" did it, or left it undone. A "we" that only explains or denies does not own.

import { apologiesIn } from './apologies.ts'
import { keptWith } from '#core/kept-with.ts'
import type { Draft } from './draft.ts'
import { spotsIn } from './patterns.ts'
import type { Spot } from './patterns.ts'

/** Every place where the draft owns the failing. "Sorry if we let you down" owns nothing. */
export const ownershipIn: (draft: Draft) => Spot[] = keptWith((draft) => {
  const doubts = apologiesIn(draft).filter(({ kind, shape }) => kind === 'conditional' && shape !== 'but')
  return spotsIn(draft, draft.language.ownership).filter(({ start, end }) => !doubts.some((one) => start >= one.start && end <= one.end))
})
