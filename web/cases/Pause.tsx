// Pausing the clocks: only for what the customer asked or owes us. Waiting for our own supplier does not stop their time.

import { useState } from 'react'
import { delayReasons, type DelayReason } from '#core/clocks/reasons.ts'
import { useAct } from '#web/platform/answers.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { LineChoices } from '#web/ui/LineChoices.tsx'
import type { Desk } from './desk.ts'

const reasons = (Object.keys(delayReasons) as DelayReason[]).filter((name) => delayReasons[name].pauses)

export function Pause({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [reason, setReason] = useState<DelayReason | null>(null)
  const act = useAct('cases.pause', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title="Pause the clocks"
      verb="Pause"
      onClose={onClose}
      act={act}
      ready={reason !== null}
      onDo={() => reason !== null && act.mutate({ caseId: desk.id, reason })}
    >
      <PauseReasons reason={reason} onChoose={setReason} />
      <p>Waiting for a supplier does not pause: to {desk.customer.firstName} we are one company. Move that deadline instead.</p>
    </FormDialog>
  )
}

export function PauseReasons({ reason, onChoose }: { reason: DelayReason | null; onChoose: (reason: DelayReason) => void }) {
  return (
    <LineChoices legend="Why">
      {reasons.map((name, place) => (
        <label key={name} data-chosen={name === reason || undefined}>
          <input
            type="radio"
            name="reason"
            data-autofocus={place === 0 || undefined}
            checked={name === reason}
            onChange={() => onChoose(name)}
          />
          <span data-words>{delayReasons[name].sentence}</span>
        </label>
      ))}
    </LineChoices>
  )
}
