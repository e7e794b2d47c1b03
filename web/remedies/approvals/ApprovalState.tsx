// On the desk: what was asked above one's authority, who answers by when, what they said, and what it is good for now.

import { Link, useNavigate } from '@tanstack/react-router'
import { inWords } from '#core/money.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { leftUntil, whenOf } from '#web/platform/dates.ts'
import { useActs, type Key } from '#web/platform/keys.ts'
import { useMay, useMe } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Ring } from '#web/ui/Ring.tsx'
import { SectionHead } from '#web/remedies/SectionHead.tsx'
import css from './ApprovalState.module.css'

export type DeskApprovals = Got<'cases.show'>['approvals']
type Current = NonNullable<DeskApprovals['current']>

export function ApprovalState({ current }: { current: Current }) {
  const now = useNow(15_000)
  const withdraw = useAct('approvals.withdraw')
  const me = useMe().data?.member
  const mayApprove = useMay('remedies.approve')
  const { clock, decision } = current
  const isMine = me?.firstName === current.askedBy
  const navigate = useNavigate()
  const back = decision === null ? 'Take it back' : 'Not needed any more'
  const takeBack = () => withdraw.mutate({ approvalId: current.id })
  const mayAnswer = decision === null && mayApprove && !isMine
  const mayTakeBack = decision !== 'declined' && isMine
  const acts: Key[] = [
    ...(mayAnswer ? [{ label: 'Answer the approval', run: () => void navigate({ to: '/', search: { view: 'approvals' } }) }] : []),
    ...(mayTakeBack ? [{ label: `The approval: ${back.toLowerCase()}`, run: takeBack }] : []),
  ]
  useActs(acts, { scope: 'part' })
  return (
    <section className={css.state}>
      <SectionHead title="Approval" meta={whenOf(current.decidedAt ?? current.askedAt, now)} />
      <p>{wordsOf(current)}</p>
      {clock && (
        <Ring standing={clock.standing} used={clock.used} words={leftUntil(clock.dueAt, now)} under={`${current.approver} answers`} />
      )}
      <div className={css.acts}>
        {mayAnswer && (
          <Link to="/" search={{ view: 'approvals' }} className="link">
            Answer it
          </Link>
        )}
        {mayTakeBack && (
          <Button small look="quiet" busy={withdraw.isPending} onClick={takeBack}>
            {back}
          </Button>
        )}
      </div>
    </section>
  )
}

function wordsOf({ what, decision, decidedBy, allowedMinor, amountMinor, currency, word, askedBy, approver }: Current): string {
  const thing = what.kind === 'perk' ? `“${what.perk.title}”` : 'the options'
  const added = word ? ` “${word}”` : ''
  if (decision === 'approved')
    return `${decidedBy} approved ${thing}, up to ${inWords({ minor: allowedMinor ?? 0, currency })}. It can be used once.${added}`
  if (decision === 'declined') return `${decidedBy} declined ${thing}.${added}`
  return `${askedBy} asked ${approver} to approve ${thing}, ${inWords({ minor: amountMinor, currency })}.`
}
