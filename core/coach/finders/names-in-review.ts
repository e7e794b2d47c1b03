// In a review people are roles: what happened would have happened to whoever stood there.

import type { OwnName } from '#core/coach/about.ts'
import { named } from '#core/coach/blame.ts'
import { placedOnce } from '#core/coach/draft.ts'
import { finder } from '#core/coach/finder.ts'
import { apart } from '#core/coach/patterns.ts'

export const namesInReview = finder({
  id: 'names-in-review',
  title: 'A name where a role would do',
  severity: 'hint',
  reads: ['review'],
  find({ sentences, language }, { ownNames }) {
    const members = membersOf(ownNames)
    const found = sentences.flatMap((sentence) =>
      placedOnce(
        sentence,
        members,
        (alone) => named(alone, members, language.blame).map(({ start, end }) => ({ start, end })),
        ({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }),
      ),
    )
    return apart(found.sort((a, b) => a.start - b.start || b.end - a.end))
  },
})

/** The same list for as long as the case is, so that sentences can keep who is named in them. */
function membersOf(ownNames: readonly OwnName[]): readonly OwnName[] {
  const before = known.get(ownNames)
  if (before) return before
  const members = ownNames.filter(({ kind }) => kind === 'member')
  known.set(ownNames, members)
  return members
}

const known = new WeakMap<readonly OwnName[], readonly OwnName[]>()
