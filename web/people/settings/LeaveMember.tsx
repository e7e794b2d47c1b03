// A member leaves: who takes their open cases, or nobody, so that anybody may. What they did stays in the record under their name.

import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { Member } from './MemberForm.tsx'

type To = Sent<'people.leave'>['to']

export function LeaveMember({ member, onClose }: { member: Member; onClose: () => void }) {
  const members = useAnswer('people.members', {}).data?.members ?? []
  const [to, setTo] = useState<To>(null)
  const act = useAct('people.leave', { shown: true, onDone: onClose })
  const others = members.filter(({ id, leftAt }) => id !== member.id && leftAt === null)
  return (
    <FormDialog
      title={`${member.firstName} leaves?`}
      verb={`Let ${member.firstName} go`}
      onClose={onClose}
      onDo={() => act.mutate({ memberId: member.id, to })}
      act={act}
      fields={['to']}
    >
      <p>
        They are signed out everywhere at once, and their API keys stop. Everything they did stays in the record. They can come back later.
      </p>
      <NativeSelect
        label="Who takes their open cases and actions"
        description="Each case counts as a hand-off, with the reason “left”; promises stay with it. Foreseen mistakes go along; reviews that they led wait for another lead."
        data-autofocus
        value={to ?? ''}
        data={[
          { value: '', label: 'Nobody yet: anybody may take them' },
          ...others.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={(event) => setTo((event.currentTarget.value || null) as To)}
        error={sentenceAt(act.error, 'to')}
      />
    </FormDialog>
  )
}
