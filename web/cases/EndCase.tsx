// Ending a case that was not recovered, honestly; and opening an ended one again. Both need a reason.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { LineChoices } from '#web/ui/LineChoices.tsx'
import type { Desk } from './desk.ts'

const endings = [
  { end: 'unableToRecover', sentence: 'We could not put it right' },
  { end: 'withdrawn', sentence: 'The customer withdrew it, or it was no mistake of ours' },
] as const

export function EndCase({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [end, setEnd] = useState<(typeof endings)[number]['end'] | null>(null)
  const [reason, setReason] = useState('')
  const act = useAct('cases.end', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title="End this case without a recovery"
      verb="End the case"
      onClose={onClose}
      act={act}
      fields={['reason']}
      ready={end !== null && reason.trim() !== ''}
      onDo={() => end !== null && act.mutate({ caseId: desk.id, end, reason })}
    >
      <LineChoices legend="How it ended">
        {endings.map((one, place) => (
          <label key={one.end} data-chosen={one.end === end || undefined}>
            <input
              type="radio"
              name="end"
              data-autofocus={place === 0 || undefined}
              checked={one.end === end}
              onChange={() => setEnd(one.end)}
            />
            <span data-words>{one.sentence}</span>
          </label>
        ))}
      </LineChoices>
      <TextInput
        label="Why"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={sentenceAt(act.error, 'reason')}
      />
    </FormDialog>
  )
}

export function Reopen({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const act = useAct('cases.reopen', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title="Open this case again"
      verb="Open it again"
      onClose={onClose}
      act={act}
      fields={['reason']}
      ready={reason.trim() !== ''}
      onDo={() => act.mutate({ caseId: desk.id, reason })}
    >
      <TextInput
        label="Why"
        data-autofocus
        description="The recovery starts afresh; what was learned stays."
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={sentenceAt(act.error, 'reason')}
      />
    </FormDialog>
  )
}
