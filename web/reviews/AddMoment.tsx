// The timeline grows and is never rewritten: a moment that the record does not hold is added with its time.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { fromWallTime, wallTime, zoneHere } from '#web/platform/wall-time.ts'
import type { Got } from '#web/platform/call.ts'
import { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { Words } from './Words.tsx'

type Props = { review: Got<'reviews.show'>; at: string; onClose: () => void }

export function AddMoment({ review, at, onClose }: Props) {
  const { id: reviewId, zone } = review
  const [from] = useState(at)
  const [when, setWhen] = useState(() => wallTime(from, zone))
  const [words, setWords] = useState('')
  const act = useAct('reviews.addLine', { shown: true, onDone: onClose })
  const add = () => act.mutate({ reviewId, section: 'moment', words, at: fromWallTime(when, from, zone) })
  return (
    <FormDialog
      title="Add a moment"
      verb="Add it"
      onClose={onClose}
      onDo={add}
      act={act}
      fields={['at', 'words']}
      ready={words.trim() !== '' && when !== ''}
    >
      <p>It stays on the timeline; only what was known then belongs here.</p>
      <TextInput
        type="datetime-local"
        step={60}
        label="When"
        description={zone === zoneHere() ? undefined : `By the clock of the timeline: ${zone}.`}
        value={when}
        onChange={(event) => setWhen(event.currentTarget.value)}
        error={sentenceAt(act.error, 'at')}
      />
      <Words label="What was seen, said or known" value={words} onChange={setWords} rows={3} isFirst />
    </FormDialog>
  )
}
