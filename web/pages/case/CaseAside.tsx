// The right column: the customer, what we offer or offered, what it cost, their answer, and whether this happened before.

import { titleOfKind } from '#core/cases/own-kinds.ts'
import { Answer } from '#web/cases/Answer.tsx'
import { Before } from '#web/cases/Before.tsx'
import { Earlier } from '#web/cases/Earlier.tsx'
import { has, type Desk } from '#web/cases/desk.ts'
import { CustomerCard } from '#web/people/CustomerCard.tsx'
import { useAnswer } from '#web/platform/answers.ts'
import { useActs } from '#web/platform/keys.ts'
import { useMay } from '#web/platform/session.ts'
import { ApprovalState } from '#web/remedies/approvals/ApprovalState.tsx'
import { approverFor } from '#web/remedies/approvals/approver.ts'
import { Ledger } from '#web/remedies/Ledger.tsx'
import { OptionsOffered } from '#web/remedies/OptionsOffered.tsx'
import { OptionsToOffer } from '#web/remedies/OptionsToOffer.tsx'
import { amountToApprove, type Prepared } from '#web/remedies/prepared.ts'
import type { Asked, Choice } from './use-desk.ts'
import css from './CaseAside.module.css'

type Props = { desk: Desk; options: Prepared[]; onAsk: (asked: Asked) => void; onChoose: (letter: Choice) => void }

export function CaseAside({ desk, options, onAsk, onChoose }: Props) {
  const mayGrant = useMay('remedies.grant')
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  const suggested = desk.kindSuggestion === null ? null : titleOfKind(kinds, desk.kindSuggestion.kind)
  const isOpen = desk.endedAt === null
  const isOffered = has(desk, 'offered')
  const amount = amountToApprove(options, desk.proposal.authority)
  const approver = amount === null ? null : approverFor(desk.approvals, desk.proposal.authority, amount)
  const isAsked = desk.approvals.current !== null && desk.approvals.current.decision === null
  const ask = approver === null || isAsked ? null : { name: approver, run: () => onAsk('approval') }
  useActs(isOpen && !isOffered && ask ? [{ label: `Ask ${ask.name} to approve`, run: ask.run }] : [], { scope: 'part' })
  return (
    <div className={css.aside}>
      <CustomerCard customer={desk.customer} language={desk.language}>
        {desk.earlier.length > 0 && <Earlier desk={desk} />}
      </CustomerCard>
      {isOpen && desk.approvals.current && <ApprovalState current={desk.approvals.current} />}
      {isOpen && !isOffered && desk.options.length === 0 && (
        <OptionsToOffer options={options} proposal={desk.proposal} suggested={suggested} onEdit={() => onAsk('options')} ask={ask} />
      )}
      {desk.options.length > 0 && (
        <OptionsOffered
          options={desk.options}
          customer={desk.customer.firstName}
          page={desk.customerPage}
          mayAct={isOpen && isOffered && mayGrant}
          onChoose={onChoose}
          onFulfil={() => onAsk('fulfil')}
        />
      )}
      <Ledger entries={desk.ledger} mayReverse={mayGrant} />
      {desk.answer && <Answer desk={desk} />}
      <Before desk={desk} onOpen={() => onAsk('learn')} />
    </div>
  )
}
