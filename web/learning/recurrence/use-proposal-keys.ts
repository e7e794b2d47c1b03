// Proposals by keyboard: J and K walk, Enter names the mistake, X says that it is none.

import { useState } from 'react'
import { useKeys } from '#web/platform/keys.ts'
import type { Proposal } from './proposal.ts'

type Acts = { name: (one: Proposal) => void; refuse: (one: Proposal) => void }

export function useProposalKeys(proposals: readonly Proposal[], { name, refuse }: Acts, mayWork: boolean): void {
  const [place, setPlace] = useState(0)
  const at = Math.min(place, Math.max(0, proposals.length - 1))
  const walk = (to: number) => {
    const next = Math.min(Math.max(to, 0), proposals.length - 1)
    setPlace(next)
    document.querySelector<HTMLElement>(`[data-proposal="${proposals[next]?.id}"]`)?.focus()
  }
  const chosen = proposals[at]
  useKeys(
    { j: { label: 'Next proposal', run: () => walk(at + 1) }, k: { label: 'Proposal before', run: () => walk(at - 1) } },
    { scope: 'screen', on: proposals.length > 0 },
  )
  useKeys(
    {
      enter: { label: 'Name the mistake', run: () => chosen && name(chosen) },
      x: { label: 'Not one mistake', run: () => chosen && refuse(chosen) },
    },
    { scope: 'screen', on: mayWork && proposals.length > 0 },
  )
}
