// Handing a case over: to whom, and why. The reason is kept, and every hand-off counts.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { nthMistake, repeatDays } from '#core/cases/repeat.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useKeys } from '#web/platform/keys.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'
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
      <Senior desk={desk} act={act} />
      <NativeSelect
        label="To whom"
        data-autofocus={!desk.repeat?.senior || undefined}
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

type SeniorProps = { desk: Desk; act: ReturnType<typeof useAct<'cases.handOver'>> }

/** On a repeat: the senior who helps here, one key away, with the reason said for them. */
function Senior({ desk: { id, repeat }, act }: SeniorProps) {
  const senior = repeat?.senior ?? null
  function hand(): void {
    if (!senior || !repeat || act.isPending) return
    act.mutate({ caseId: id, memberId: senior.id, reason: `${nthMistake(repeat.earlier)} mistake in ${repeatDays} days: a senior owner` })
  }
  useKeys({ s: { label: 'Hand it to a senior', run: hand } }, { scope: 'dialog', on: senior !== null })
  if (!senior) return null
  return (
    <p>
      A senior owner helps here.{' '}
      <Button small keys="s" data-autofocus busy={act.isPending} onClick={hand}>
        {`Hand to ${senior.firstName}`}
      </Button>
    </p>
  )
}
