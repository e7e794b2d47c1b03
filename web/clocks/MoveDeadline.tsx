// Another time for a running clock, with a reason from the list. Every change stays visible beneath.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { delayReasons, type DelayReason } from '#core/clocks/reasons.ts'
import { instant } from '#core/time/instant.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { wallTime } from '#web/platform/wall-time.ts'
import css from './MoveDeadline.module.css'

type Clock = Got<'cases.show'>['steps'][number]['clocks'][number]
const reasons = (Object.keys(delayReasons) as DelayReason[]).filter((name) => delayReasons[name].moves && name !== 'severity-changed')

export function MoveDeadline({ clock, onClose }: { clock: Clock; onClose: () => void }) {
  const [at, setAt] = useState(wallTime(clock.dueAt))
  const [reason, setReason] = useState<DelayReason | ''>('')
  const act = useAct('clocks.moveDeadline', { shown: true, onDone: onClose })
  const isTime = !Number.isNaN(Date.parse(at))
  return (
    <FormDialog
      title="Move the deadline"
      verb="Move it"
      onClose={onClose}
      act={act}
      fields={['dueAt', 'reason']}
      ready={reason !== '' && isTime}
      onDo={() => reason !== '' && act.mutate({ clockId: clock.id, dueAt: instant(Date.parse(at)), reason })}
    >
      <TextInput
        type="datetime-local"
        label="New time"
        data-autofocus
        value={at}
        onChange={(event) => setAt(event.currentTarget.value)}
        error={sentenceAt(act.error, 'dueAt')}
      />
      <NativeSelect
        label="Why"
        value={reason}
        data={[{ value: '', label: 'Choose a reason' }, ...reasons.map((name) => ({ value: name, label: delayReasons[name].sentence }))]}
        onChange={(event) => setReason(event.currentTarget.value as DelayReason | '')}
        error={sentenceAt(act.error, 'reason')}
      />
      <Changes clock={clock} />
    </FormDialog>
  )
}

function Changes({ clock }: { clock: Clock }) {
  const now = useNow(60_000)
  if (clock.changes.length === 0) return null
  return (
    <ul className={css.changes} aria-label="Changes so far">
      {clock.changes.map((change) => (
        <li key={change.at}>
          {whenOf(change.at, now)}: from {whenOf(change.dueBefore, now)} to {whenOf(change.dueAfter, now)}. {wordsOf(change.reason)}
        </li>
      ))}
    </ul>
  )
}

function wordsOf(reason: string): string {
  return reason in delayReasons ? delayReasons[reason as DelayReason].sentence : reason
}
