// Handing a case over: to whom, and why. The reason is kept, and every hand-off counts.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { Desk } from './desk.ts'

type MemberId = NonNullable<Desk['owner']>['id']

export function HandOver({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const members = useAnswer('people.members', {})
  const [memberId, setMember] = useState<MemberId | ''>('')
  const [reason, setReason] = useState('')
  const act = useAct('cases.handOver', { shown: true, onDone: onClose })
  const others = (members.data?.members ?? []).filter(({ id, leftAt }) => id !== desk.owner?.id && leftAt === null)
  return (
    <FormDialog
      title="Hand this case over"
      verb="Hand over"
      onClose={onClose}
      act={act}
      fields={['memberId', 'reason']}
      ready={memberId !== '' && reason.trim() !== ''}
      onDo={() => memberId !== '' && act.mutate({ caseId: desk.id, memberId, reason })}
    >
      <NativeSelect
        label="To whom"
        data-autofocus
        value={memberId}
        data={[{ value: '', label: 'Choose a colleague' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => setMember(event.currentTarget.value as MemberId | '')}
        error={sentenceAt(members.error ?? act.error, 'memberId')}
      />
      <TextInput
        label="Why"
        description="It is kept with the case. The new owner reads it first."
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={sentenceAt(act.error, 'reason')}
      />
    </FormDialog>
  )
}
