// One request: who asks for what, for whom and why, by when, and the three answers.

import { Link } from '@tanstack/react-router'
import { inWords } from '#core/money.ts'
import type { Instant } from '#core/time/instant.ts'
import { leftUntil } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Ring } from '#web/ui/Ring.tsx'
import type { Waiting } from './waiting.ts'
import css from './Approvals.module.css'

type Props = {
  approval: Waiting
  now: Instant
  isChosen: boolean
  busy: boolean
  onChoose: () => void
  onApprove: () => void
  onAsk: (how: 'decline' | 'lower') => void
}

export function ApprovalCard({ approval, now, isChosen, busy, onChoose, onApprove, onAsk }: Props) {
  const { clock, currency, usedMinor } = approval
  const money = (minor: number) => inWords({ minor, currency })
  return (
    <li className={css.card} data-chosen={isChosen || undefined} onFocus={onChoose}>
      <div className={css.head}>
        <Link to="/cases/$caseId" params={{ caseId: approval.caseId }} data-approval={approval.id}>
          {approval.askedBy} asks for {money(approval.amountMinor)}
        </Link>
        {clock && <Ring standing={clock.standing} used={clock.used} words={leftUntil(clock.dueAt, now)} />}
      </div>
      <p className={css.about}>
        {approval.fireDrill && 'Fire drill. '}
        {approval.customer}: {approval.title}
      </p>
      <WhatIsAsked approval={approval} money={money} />
      <p className={css.about}>Why: {approval.reason}</p>
      {usedMinor > 0 && <p className={css.about}>{money(usedMinor)} is granted on this case already.</p>}
      <div className={css.acts}>
        <Button small look={isChosen ? 'act' : 'plain'} keys="y" busy={busy} onClick={onApprove}>
          Approve
        </Button>
        <Button small keys="l" onClick={() => onAsk('lower')}>
          A lower amount
        </Button>
        <Button small keys="n" onClick={() => onAsk('decline')}>
          Decline
        </Button>
      </div>
    </li>
  )
}

function WhatIsAsked({ approval: { what }, money }: { approval: Waiting; money: (minor: number) => string }) {
  if (what.kind === 'perk') return <p>A perk: {what.perk.title}</p>
  return (
    <ol className={css.options}>
      {what.options.map((option, place) => (
        <li key={option.remedyId + place}>
          {option.title}, {money(option.costMinor)}
        </li>
      ))}
    </ol>
  )
}
