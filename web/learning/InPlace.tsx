// Saying that an action is in place, with what shows it; and saying honestly that it is not done.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { Action } from './cause.ts'

type Props = { action: Action; onClose: () => void }

export function InPlace({ action, today, onClose }: Props & { today: string }) {
  const [on, setOn] = useState(today)
  const [words, setWords] = useState('')
  const [link, setLink] = useState('')
  const act = useAct('actions.inPlace', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title="It is in place"
      verb="Keep it"
      onClose={onClose}
      onDo={() => act.mutate({ actionId: action.id, on, words, ...(link.trim() ? { link: link.trim() } : {}) })}
      act={act}
      fields={['on', 'words', 'link']}
      ready={words.trim() !== '' && on !== ''}
    >
      <p>
        {action.check === null
          ? 'No check is fixed yet. One that is fixed later counts from the day after that only.'
          : 'From the next day on its check counts, and cannot be changed any more.'}
      </p>
      <TextInput
        label="What shows that it is in place"
        data-autofocus
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={sentenceAt(act.error, 'words')}
      />
      <TextInput
        label="Where one can see it"
        description="An address, if there is one."
        placeholder="https://"
        value={link}
        onChange={(event) => setLink(event.currentTarget.value)}
        error={sentenceAt(act.error, 'link')}
      />
      <TextInput
        type="date"
        label="Since"
        max={today}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
        error={sentenceAt(act.error, 'on')}
      />
    </FormDialog>
  )
}

export function NotDoing({ action, onClose }: Props) {
  const [because, setBecause] = useState('')
  const act = useAct('actions.notDoing', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title="We do not do this"
      verb="Keep the reason"
      onClose={onClose}
      onDo={() => act.mutate({ actionId: action.id, because })}
      act={act}
      fields={['because']}
      ready={because.trim() !== ''}
    >
      <TextInput
        label="Because"
        description="An honest outcome; it can be taken up again."
        data-autofocus
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        error={sentenceAt(act.error, 'because')}
      />
    </FormDialog>
  )
}
