// Writing on the charts what happened on a date, so that whoever looks at a jump knows what else there was.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { brandOf, type WeekSearch } from './search.ts'

export function NoteForm({ today, search, onClose }: { today: string; search: WeekSearch; onClose: () => void }) {
  const [on, setOn] = useState(today)
  const [words, setWords] = useState('')
  const act = useAct('insights.note', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title="What happened?"
      verb="Write it on the charts"
      onClose={onClose}
      onDo={() => act.mutate({ on, words, ...brandOf(search) })}
      act={act}
      fields={['on', 'words']}
      ready={on !== '' && words.trim() !== ''}
    >
      <TextInput
        label="In a few words"
        description="A condition, not a person: “The depot moved”, “Strike of the courier”."
        data-autofocus
        maxLength={120}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={sentenceAt(act.error, 'words')}
      />
      <TextInput
        type="date"
        label="On"
        max={today}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
        error={sentenceAt(act.error, 'on')}
      />
    </FormDialog>
  )
}
