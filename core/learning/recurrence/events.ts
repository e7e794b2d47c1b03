// What can happen to a suggestion of what happened before, and to a proposal of a new kind.

import { event } from '#core/events.ts'
import type { CaseId, MistakeId, ProposalId } from '#core/ids.ts'

export const recurrenceAnswered = event<{ caseId: CaseId; mistakeId: MistakeId; answer: 'yes' | 'no' | 'open' }>(
  'recurrence.answered',
  'Somebody said whether it is a mistake that is known',
)
export const mistakeProposed = event<{ proposalId: ProposalId; cases: number }>(
  'recurrence.proposed',
  'Cases that are alike came faster than usual: a new kind of mistake is proposed',
)
export const proposalAnswered = event<{ proposalId: ProposalId; answer: 'accepted' | 'refused'; mistakeId?: MistakeId }>(
  'recurrence.proposalAnswered',
  'Somebody said whether the proposed mistake is one',
)
export const meaningRead = event<{ texts: number }>('recurrence.meaningRead', 'An embedding service has read some texts')
export const meaningTurned = event<{ on: boolean }>('recurrence.meaningTurned', 'An embedding service reads along, or not any more')
