// The mistakes that happen for this reason; more are gathered from those without a cause.

import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { Rows } from '#web/ui/Rows.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import type { Cause } from './cause.ts'

type Props = { cause: Cause; may: boolean; isAsked: boolean; onAsk: (asked: boolean) => void }

export function Gathered({ cause, may, isAsked, onAsk }: Props) {
  return (
    <Card
      title="Mistakes that come of it"
      acts={
        may && (
          <Button small keys="m" onClick={() => onAsk(true)}>
            Gather a mistake
          </Button>
        )
      }
      rows
    >
      {cause.mistakes.length === 0 && <Empty>No mistake is gathered here yet, so nothing is counted for this cause.</Empty>}
      <Rows>
        {cause.mistakes.map((mistake) => (
          <Line key={mistake.id} {...{ cause, mistake, may }} />
        ))}
      </Rows>
      {isAsked && <GatherForm cause={cause} onClose={() => onAsk(false)} />}
    </Card>
  )
}

/** Milliseconds for which a mistake that was let go can be gathered again. */
const undoFor = 10_000

function Line({ cause, mistake, may }: { cause: Cause; mistake: Cause['mistakes'][number]; may: boolean }) {
  const gather = useAct('learning.gather')
  const ungather = useAct('learning.ungather', {
    onDone: () =>
      offerUndo({
        id: `gathered-${mistake.id}`,
        words: `“${mistake.title}” has no cause now.`,
        verb: 'Gather it again',
        forMs: undoFor,
        undo: () => gather.mutate({ causeId: cause.id, mistakeId: mistake.id }),
      }),
  })
  return (
    <li>
      <span>
        {mistake.title}
        <small>{mistake.cases === 1 ? '1 case' : `${mistake.cases} cases`}</small>
      </span>
      {may && (
        <Button
          small
          look="quiet"
          aria-label={`Let go: ${mistake.title}`}
          busy={ungather.isPending}
          onClick={() => ungather.mutate({ causeId: cause.id, mistakeId: mistake.id })}
        >
          Let it go
        </Button>
      )}
    </li>
  )
}

function GatherForm({ cause, onClose }: { cause: Cause; onClose: () => void }) {
  const loose = useAnswer('learning.mistakes', { limit: 100 }).data?.mistakes
  const [mistakeId, setMistakeId] = useState('')
  const act = useAct('learning.gather', { shown: true, onDone: onClose })
  const chosen = loose?.find(({ id }) => id === mistakeId)
  return (
    <FormDialog
      title="Gather a mistake"
      verb="Gather it"
      onClose={onClose}
      onDo={() => chosen && act.mutate({ causeId: cause.id, mistakeId: chosen.id })}
      act={act}
      ready={chosen !== undefined}
    >
      {loose?.length === 0 && <p>Every known mistake has a cause. One that belongs here is let go at its cause first.</p>}
      <NativeSelect
        label="Mistake"
        data-autofocus
        value={mistakeId}
        onChange={(event) => setMistakeId(event.currentTarget.value)}
        data={[{ value: '', label: 'Choose one' }, ...(loose ?? []).map(({ id, title }) => ({ value: id, label: title }))]}
      />
    </FormDialog>
  )
}
