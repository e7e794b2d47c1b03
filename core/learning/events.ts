// What can happen to causes, actions and their checks.

import { event } from '#core/events.ts'
import type { ActionId, CaseId, CauseId, MemberId, MistakeId } from '#core/ids.ts'

export const causeFound = event<{ causeId: CauseId }>('cause.found', 'A cause was found')
export const causeChanged = event<{ causeId: CauseId; part: string }>('cause.changed', 'What is known of a cause was changed')
export const causeRemoved = event<{ causeId: CauseId }>('cause.removed', 'A cause that led to nothing was removed')
export const mistakeGathered = event<{ causeId: CauseId | null; mistakeId: MistakeId }>(
  'cause.gathered',
  'A mistake belongs to a cause, or no longer',
)
export const causeSolved = event<{ causeId: CauseId }>('cause.solved', 'A cause counts as solved')
export const causeUnsolved = event<{ causeId: CauseId }>('cause.unsolved', 'A cause does not count as solved any more')
export const factorsChanged = event<{ factor: string }>('factor.changed', 'The list of contributing factors was changed')
export const exposureBrought = event<{ measure: string; days: number }>(
  'exposure.brought',
  'Orders, contacts or calls of some days were brought in',
)

type AboutAction = { actionId: ActionId; causeId: CauseId }
export const actionDecided = event<AboutAction & { ownerId: MemberId; by: string }>('action.decided', 'An action was decided')
export const actionChanged = event<AboutAction & { fields: string[] }>('action.changed', 'An action was changed')
export const actionGiven = event<AboutAction & { ownerId: MemberId; by: string }>('action.given', 'An action has another owner')
export const actionInPlace = event<AboutAction>('action.inPlace', 'An action is in place')
export const actionNotDoing = event<AboutAction>('action.notDoing', 'It was decided not to do an action')
export const actionTakenUp = event<AboutAction>('action.takenUp', 'An action that was not to be done is to be done after all')
export const actionWarned = event<AboutAction>('action.warned', 'The date of an action comes near')
export const actionOverdue = event<AboutAction>('action.overdue', 'The date of an action has passed')
export const actionReopened = event<AboutAction & { recurrence: CaseId }>(
  'action.reopened',
  'It happened again after the action was judged effective',
)
export const checkFixed = event<AboutAction>('check.fixed', 'How an action will be judged is fixed')
export const checkBegun = event<AboutAction>('check.begun', 'An action is watched from now on')
export const checkJudged = event<AboutAction & { outcome: string }>('check.judged', 'An action was judged')
