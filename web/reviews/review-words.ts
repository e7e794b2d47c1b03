// What stands on the screen for the states of a review and for what it asks of you.

import type { Got } from '#web/platform/call.ts'
import type { Row } from '#web/platform/rows.ts'

type ReviewRow = Row<'reviews.list'>

export const stateWords: Record<ReviewRow['state'], string> = {
  preparing: 'Being prepared',
  writing: 'Everybody writes',
  revealed: 'Being put together',
  shared: 'Shared',
  lookedBack: 'Looked back',
}

const leaderless = 'Waits for somebody to lead it'

/** Where it stands, when it asks nothing of you. */
export function standsIn({ state, hasLead }: ReviewRow): string {
  return hasLead ? stateWords[state] : leaderless
}

/** What it asks of you now, in a few words; null when nothing. `mayLead`: only they can lead one and look back at it. */
export function asksOf({ yours, state, hasLead, lookBackIsDue }: ReviewRow, mayLead: boolean): string | null {
  if (yours === 'write') return 'Write what you would have done'
  if (!hasLead && mayLead) return leaderless
  if (lookBackIsDue && mayLead) return 'Look back: does it still make sense?'
  if (yours === 'lead' && state === 'preparing') return 'Choose the moment, and ask colleagues'
  if (yours === 'lead' && state === 'revealed') return 'Put it together, and share it'
  return null
}

/** "2 of 4 have written"; of one and of everybody it is said in words. */
export function writtenWords(asked: number, written: number): string {
  if (asked === 0) return 'Nobody is asked to write yet'
  if (written === asked)
    return asked === 1 ? 'The one who was asked has written' : asked === 2 ? 'Both have written' : `All ${asked} have written`
  if (asked === 1) return 'The one who was asked has not written yet'
  return `${written} of ${asked} ${written === 1 ? 'has' : 'have'} written`
}

type Covered = Pick<Got<'reviews.show'>, 'state'> & { mine: object | null }

/** What has to be before what came later is shown: whoever is not asked reads it shared, and one that is revealed waits for nobody else. */
export function openedBy({ state, mine }: Covered): string {
  if (mine === null) return 'it is shared'
  return state === 'preparing' || state === 'writing' ? 'everyone has written' : 'you have written'
}

export const stillWords = { yes: 'Yes, it does', partly: 'In part', no: 'Not any more' } as const
