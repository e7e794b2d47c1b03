// The prepared options of one case while somebody works on them. Until they are touched they follow the proposal.

import { useState } from 'react'
import { fromProposal, type Prepared, type Proposal } from './prepared.ts'

export function usePrepared(proposal: Proposal): {
  options: Prepared[]
  change: (options: Prepared[]) => void
  isOwn: boolean
  reset: () => void
} {
  const [own, setOwn] = useState<Prepared[] | null>(null)
  return { options: own ?? fromProposal(proposal), change: setOwn, isOwn: own !== null, reset: () => setOwn(null) }
}
