// What goes along with a letter: the prepared options, and whether it is the explanation. Each has a sensible beginning for the open
// step, and from then on it is what the writer chose.

import { useState } from 'react'
import { has, type Desk } from '#web/cases/desk.ts'
import { hindrance, type Prepared } from '#web/remedies/prepared.ts'

export function useAlong(desk: Desk, options: Prepared[]) {
  const [wantsOptions, setWantsOptions] = useState<boolean | null>(null)
  const [wantsExplains, setWantsExplains] = useState<boolean | null>(null)
  const hinders = hindrance(options, desk.proposal.authority)
  const mayOffer = desk.endedAt === null && !has(desk, 'offered') && options.length > 0
  const mayExplain = desk.endedAt === null && has(desk, 'fulfilled') && !has(desk, 'explained')
  const isTheirTurn = desk.stands === 'apologise' || desk.stands === 'makeRight'
  return {
    mayOffer,
    hinders,
    withOptions: mayOffer && hinders === null && (wantsOptions ?? isTheirTurn),
    turnOptions: setWantsOptions,
    mayExplain,
    explains: mayExplain && (wantsExplains ?? desk.stands === 'explain'),
    turnExplains: setWantsExplains,
    startAfresh: () => {
      setWantsOptions(null)
      setWantsExplains(null)
    },
  }
}
