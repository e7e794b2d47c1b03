// Leaving a step out, honestly: which one, and why. Listening and the apology cannot be left out.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Step } from '#core/cases/protocol.ts'
import { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { Empty } from '#web/ui/Empty.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { Desk } from './desk.ts'

const title = 'Leave a step out'

export function LeaveOut({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const possible = desk.steps.filter(({ waivable, state }) => waivable && (state === 'open' || state === 'ahead'))
  const [step, setStep] = useState<Step | undefined>((possible.find(({ state }) => state === 'open') ?? possible[0])?.step)
  const [reason, setReason] = useState('')
  const act = useAct('cases.waive', { shown: true, onDone: onClose })
  if (step === undefined)
    return (
      <Dialog title={title} opened onClose={onClose}>
        <Empty>Every step that can be left out is behind us.</Empty>
      </Dialog>
    )
  return (
    <FormDialog
      title={title}
      verb="Leave it out"
      onClose={onClose}
      act={act}
      fields={['reason', 'step']}
      ready={reason.trim() !== ''}
      onDo={() => act.mutate({ caseId: desk.id, step, reason })}
    >
      <NativeSelect
        label="Which step"
        description="Listen and Apologise always belong to a recovery."
        value={step}
        data={possible.map((one) => ({ value: one.step, label: one.title }))}
        onChange={(event) => setStep(event.currentTarget.value as Step)}
        error={sentenceAt(act.error, 'step')}
      />
      <TextInput
        label="Why"
        data-autofocus
        description="Kept with the step, where everyone can read it."
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={sentenceAt(act.error, 'reason')}
      />
    </FormDialog>
  )
}
