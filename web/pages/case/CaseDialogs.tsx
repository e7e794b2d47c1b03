// The question that is open over the desk, if any.

import { EndCase, Reopen } from '#web/cases/EndCase.tsx'
import { HandOver } from '#web/cases/HandOver.tsx'
import { Hear } from '#web/cases/Hear.tsx'
import { Learn } from '#web/cases/Learn.tsx'
import { LeaveOut } from '#web/cases/LeaveOut.tsx'
import { LogStep } from '#web/cases/LogStep.tsx'
import { Pause } from '#web/cases/Pause.tsx'
import { Sort } from '#web/cases/Sort.tsx'
import type { Desk } from '#web/cases/desk.ts'
import { Candidates } from '#web/learning/recurrence/Candidates.tsx'
import { MoveDeadline } from '#web/clocks/MoveDeadline.tsx'
import { AskApproval } from '#web/remedies/approvals/AskApproval.tsx'
import { amountToApprove, offeredOf } from '#web/remedies/prepared.ts'
import { Choose } from '#web/remedies/Choose.tsx'
import { EditOptions } from '#web/remedies/EditOptions.tsx'
import { Fulfil } from '#web/remedies/Fulfil.tsx'
import { Perk } from '#web/remedies/Perk.tsx'
import type { usePrepared } from '#web/remedies/use-prepared.ts'
import type { Asked, DeskDoing } from './use-desk.ts'

type Props = { desk: Desk; doing: DeskDoing; prepared: ReturnType<typeof usePrepared> }

export function CaseDialogs({ desk, doing, prepared }: Props) {
  const close = () => doing.ask(null)
  if (doing.moving) return <MoveDeadline clock={doing.moving} onClose={() => doing.move(null)} />
  switch (doing.asked) {
    case null:
      return null
    case 'learn':
      return (
        <Learn desk={desk} onClose={close}>
          <Candidates caseId={desk.id} linked={desk.mistake?.id ?? null} onLinked={close} />
        </Learn>
      )
    case 'logStep':
      return <LogStep desk={desk} onClose={close} onLog={doing.log} />
    case 'options':
    case 'choose':
    case 'fulfil':
    case 'perk':
    case 'approval':
      return <OfRemedies asked={doing.asked} desk={desk} prepared={prepared} onClose={close} />
    default: {
      const Question = ofCases[doing.asked]
      return <Question desk={desk} onClose={close} />
    }
  }
}

const ofCases = { handOver: HandOver, sort: Sort, hear: Hear, leaveOut: LeaveOut, pause: Pause, end: EndCase, reopen: Reopen }

type RemediesProps = {
  asked: Extract<Asked, 'options' | 'choose' | 'fulfil' | 'perk' | 'approval'>
  desk: Desk
  prepared: Props['prepared']
  onClose: () => void
}

function OfRemedies({ asked, desk, prepared, onClose }: RemediesProps) {
  const { id, brand, customer, proposal, approvals } = desk
  if (asked === 'options')
    return (
      <EditOptions
        options={prepared.options}
        proposal={proposal}
        brandId={brand.id}
        kind={desk.kind}
        language={desk.language}
        onChange={prepared.change}
        onClose={onClose}
      />
    )
  if (asked === 'choose') return <Choose caseId={id} customer={customer.firstName} options={desk.options} onClose={onClose} />
  if (asked === 'approval') {
    const what = { kind: 'options' as const, options: offeredOf(prepared.options) }
    const amountMinor = amountToApprove(prepared.options, proposal.authority) ?? 0
    return <AskApproval caseId={id} authority={proposal.authority} {...{ what, amountMinor, approvals, onClose }} />
  }
  if (asked === 'perk') {
    const interests = customer.interests.map(({ words }) => words)
    return (
      <Perk
        caseId={id}
        brandId={brand.id}
        customer={customer.firstName}
        {...{ interests, approvals, onClose }}
        authority={proposal.authority}
      />
    )
  }
  const chosen = desk.options.find(({ chosenAt }) => chosenAt !== null)
  return chosen ? <Fulfil caseId={id} option={chosen} onClose={onClose} /> : null
}
