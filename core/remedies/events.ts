// What can happen to remedies, options and the ledger.

import { event } from '#core/events.ts'
import type { ApprovalId, CaseId, LedgerId, OptionId, RemedyId } from '#core/ids.ts'

export const remedyAdded = event<{ remedyId: RemedyId }>('remedy.added', 'A remedy was added to the catalogue')
export const remedyChanged = event<{ remedyId: RemedyId; fields: string[] }>('remedy.changed', 'A remedy was changed')
export const remedyRetired = event<{ remedyId: RemedyId }>('remedy.retired', 'A remedy was retired')
export const remedyReturned = event<{ remedyId: RemedyId }>('remedy.returned', 'A retired remedy is proposed again')
export const optionsPrepared = event<{ caseId: CaseId; optionIds: OptionId[] }>('remedy.prepared', 'Options were prepared')
export const optionsWithdrawn = event<{ caseId: CaseId; optionIds: OptionId[] }>('remedy.withdrawn', 'Options were withdrawn')
export const optionChosen = event<{ caseId: CaseId; optionId: OptionId; via: string }>('remedy.chosen', 'The customer chose an option')
export const remedyGranted = event<{ caseId: CaseId; ledgerId: LedgerId; amountMinor: number; currency: string }>(
  'remedy.granted',
  'A remedy was granted',
)
export const remedyFulfilled = event<{ caseId: CaseId; optionId: OptionId; ledgerId: LedgerId }>(
  'remedy.fulfilled',
  'A remedy was fulfilled',
)
export const perkGiven = event<{ caseId: CaseId; ledgerId: LedgerId; amountMinor: number; currency: string }>(
  'remedy.perkGiven',
  'A perk was given',
)
export const entryReversed = event<{ caseId: CaseId; ledgerId: LedgerId; reverses: LedgerId }>(
  'remedy.reversed',
  'A ledger entry was reversed',
)

type AboutApproval = { caseId: CaseId; approvalId: ApprovalId }
export const approvalAsked = event<AboutApproval & { amountMinor: number; currency: string }>('approval.asked', 'An approval was asked for')
export const approvalDecided = event<AboutApproval & { decision: 'approved' | 'declined'; allowedMinor: number | null; currency: string }>(
  'approval.decided',
  'An approval was decided',
)
export const approvalWithdrawn = event<AboutApproval & { because: string }>('approval.withdrawn', 'An approval is not needed any more')
