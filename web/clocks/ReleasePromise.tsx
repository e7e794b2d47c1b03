// The customer let us off a promise, or it never was one. The reason stays with it.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'

type Props = { promise: Pick<Got<'cases.show'>['promises'][number], 'id' | 'what'>; onClose: () => void }

export function ReleasePromise({ promise, onClose }: Props) {
  const [reason, setReason] = useState('')
  const act = useAct('clocks.releasePromise', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title={`Let off: ${promise.what}`}
      verb="Let us off"
      onClose={onClose}
      act={act}
      fields={['reason']}
      ready={reason.trim() !== ''}
      onDo={() => act.mutate({ promiseId: promise.id, reason })}
    >
      <TextInput
        label="Why"
        description="The customer said it is fine, or it never was a promise."
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={sentenceAt(act.error, 'reason')}
      />
    </FormDialog>
  )
}
