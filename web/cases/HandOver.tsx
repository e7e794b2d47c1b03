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
  const [{ memberId, reason }, setHanding] = useState(noHanding)
  const act = useAct('cases.handOver', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title="Hand this case over"
      verb="Hand over"
      onClose={onClose}
      act={act}
      fields={['memberId', 'reason']}
      ready={isWhole({ memberId, reason })}
      onDo={() => memberId !== '' && act.mutate({ caseId: desk.id, memberId, reason })}
    >
      <Senior desk={desk} act={act} />
      <ToWhom
        isFirst={!desk.repeat?.senior}
        without={desk.owner?.id}
        handing={{ memberId, reason }}
        onChange={setHanding}
        refusal={act.error}
      />
    </FormDialog>
  )
}

type Handing = { memberId: MemberId | ''; reason: string }
type ToWhomProps = {
  /** Without anything above it, the first field has the focus. */
  isFirst?: boolean
  without?: MemberId | undefined
  handing: Handing
  onChange: (handing: Handing) => void
  refusal: unknown
}

/** To whom, and why; for one case or for several. */
export function ToWhom({ isFirst = true, without, handing, onChange, refusal }: ToWhomProps) {
  const members = useAnswer('people.members', {})
  const others = (members.data?.members ?? []).filter(({ id, leftAt }) => id !== without && leftAt === null)
  return (
    <>
      <NativeSelect
        label="To whom"
        description={members.data && others.length === 0 ? 'Nobody else is here yet. Colleagues are invited in the settings.' : undefined}
        data-autofocus={isFirst || undefined}
        value={handing.memberId}
        data={[{ value: '', label: 'Choose a colleague' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => onChange({ ...handing, memberId: event.currentTarget.value as MemberId | '' })}
        error={sentenceAt(members.error ?? refusal, 'memberId')}
      />
      <TextInput
        label="Why"
        description="It is kept with the case. The new owner reads it first."
        value={handing.reason}
        onChange={(event) => onChange({ ...handing, reason: event.currentTarget.value })}
        error={sentenceAt(refusal, 'reason')}
      />
    </>
  )
}

export const noHanding: Handing = { memberId: '', reason: '' }
export const isWhole = ({ memberId, reason }: Handing) => memberId !== '' && reason.trim() !== ''

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
