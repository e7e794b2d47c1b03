// Saying a cause better, and calling it solved: with weaker actions only, that needs a reason.

import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { touchedIn } from '#web/platform/typed.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { Cause } from './cause.ts'

type Props = { cause: Cause; onClose: () => void }

export function CauseWords({ cause, onClose }: Props) {
  const [begun] = useState(cause)
  const [title, setTitle] = useState(cause.title)
  const [words, setWords] = useState(cause.words ?? '')
  const act = useAct('learning.changeCause', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title="Say it better"
      verb="Keep it"
      onClose={onClose}
      onDo={() => act.mutate({ causeId: cause.id, ...touchedIn({ title, words: words.trim() || null }, begun) })}
      act={act}
      fields={['title', 'words']}
      ready={title.trim() !== ''}
    >
      <TextInput
        label="What makes it happen"
        data-autofocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={sentenceAt(act.error, 'title')}
      />
      <Textarea
        label="More about it"
        autosize
        minRows={3}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={sentenceAt(act.error, 'words')}
      />
    </FormDialog>
  )
}

export function Solve({ cause, onClose }: Props) {
  const [because, setBecause] = useState('')
  const act = useAct('learning.solve', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title="Call this cause solved"
      verb="Call it solved"
      onClose={onClose}
      onDo={() => act.mutate({ causeId: cause.id, ...(because.trim() ? { because } : {}) })}
      act={act}
      fields={['because']}
    >
      <TextInput
        label="Why this is enough"
        description="Needed where nothing is in place, or only weaker actions are."
        data-autofocus
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        error={sentenceAt(act.error, 'because')}
      />
    </FormDialog>
  )
}
