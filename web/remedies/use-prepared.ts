// The prepared options of one case while somebody works on them. Until they are touched they follow what was
// asked a colleague to approve, or else the proposal.

import { useState } from 'react'
import type { Got } from '#web/platform/call.ts'
import { fromApproval, fromProposal, type Prepared, type Proposal } from './prepared.ts'

export function usePrepared(
  proposal: Proposal,
  approvals: Got<'cases.show'>['approvals'],
): {
  options: Prepared[]
  change: (options: Prepared[]) => void
  isOwn: boolean
  reset: () => void
} {
  const [own, setOwn] = useState<Prepared[] | null>(null)
  return {
    options: own ?? fromApproval(approvals) ?? fromProposal(proposal),
    change: setOwn,
    isOwn: own !== null,
    reset: () => setOwn(null),
  }
}
