// Asking a colleague with more authority: what it is, one sentence why, and how soon they answer.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { inWords } from '#core/money.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { Proposal } from '#web/remedies/prepared.ts'
import { answersWithin, approverFor } from './approver.ts'
import type { DeskApprovals } from './ApprovalState.tsx'

type Props = {
  caseId: Sent<'approvals.ask'>['caseId']
  what: Sent<'approvals.ask'>['what']
  amountMinor: number
  authority: Proposal['authority']
  approvals: DeskApprovals
  onClose: () => void
}

export function AskApproval({ caseId, what, amountMinor, authority, approvals, onClose }: Props) {
  const [reason, setReason] = useState('')
  const act = useAct('approvals.ask', { shown: true, onDone: onClose })
  const approver = approverFor(approvals, authority, amountMinor)
  const name = approver ?? 'a colleague'
  return (
    <FormDialog
      title={`Ask ${name} to approve ${inWords({ minor: amountMinor, currency: authority.currency })}`}
      verb={`Ask ${name}`}
      onClose={onClose}
      act={act}
      fields={['reason']}
      ready={reason.trim() !== '' && approver !== null}
      onDo={() => act.mutate({ caseId, what, reason })}
    >
      <p>
        {approver === null ? 'Nobody here may approve this much. An administrator can raise a limit.' : answersWithin(approver, approvals)}
      </p>
      <TextInput
        label="Why it is right here"
        description="One sentence is enough."
        data-autofocus
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={sentenceAt(act.error, 'reason')}
      />
    </FormDialog>
  )
}
