// When a cause may be called solved: with something stronger than a reminder in place, or with a written reason why this is enough.

import { type Refusal, refuse } from '#core/refusal.ts'
import { type ActionStanding, isOwed } from './standing.ts'
import { type ActionClass, onlyWeak } from './strength.ts'

type Action = { class: ActionClass; standing: ActionStanding }

export function solveFault(actions: readonly Action[], because: string | undefined): Refusal | null {
  if (because) return null
  const done = actions.filter(({ standing }) => !isOwed(standing) && standing !== 'notDoing')
  if (done.length === 0) return refuse('invalid', 'No action against this cause is in place. Say why it is solved all the same.', 'because')
  if (onlyWeak(done.map((action) => action.class)))
    return refuse('invalid', 'Only weaker actions are in place, and those fade. Say why they are enough here.', 'because')
  if (done.some(({ standing }) => standing === 'notEffective'))
    return refuse('invalid', 'An action was judged not effective. Say why the cause is solved all the same.', 'because')
  return null
}
