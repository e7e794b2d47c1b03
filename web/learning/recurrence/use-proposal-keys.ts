// Proposals by keyboard: J and K walk, Enter names the mistake, X says that it is none.

import { useChoice } from '#web/platform/choice.ts'
import { useKeys } from '#web/platform/keys.ts'
import type { Proposal } from './proposal.ts'

type Acts = { name: (one: Proposal) => void; refuse: (one: Proposal) => void }

/** Answers how a proposal is chosen by other means: it got the focus. */
export function useProposalKeys(proposals: readonly Proposal[], { name, refuse }: Acts, mayWork: boolean): (one: Proposal) => void {
  const { chosen, choose, next, before } = useChoice(proposals)
  const walkTo = (place: number) => {
    const one = proposals[place]
    if (one === undefined) return
    choose(one)
    document.querySelector<HTMLElement>(`[data-proposal="${one.id}"]`)?.focus()
  }
  useKeys(
    { j: { label: 'Next proposal', run: () => walkTo(next()) }, k: { label: 'Proposal before', run: () => walkTo(before()) } },
    { scope: 'screen', on: proposals.length > 0 },
  )
  useKeys(
    {
      enter: { label: 'Name the mistake', run: () => chosen && name(chosen) },
      x: { label: 'Not one mistake', run: () => chosen && refuse(chosen) },
    },
    { scope: 'screen', on: mayWork && chosen !== undefined },
  )
  return choose
}
