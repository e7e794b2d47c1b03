// Why a mistake happened: a cause that is known, or a new one with a name.

import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { Cause } from './cause.ts'
import type { Loose } from './LooseMistakes.tsx'

type Props = { mistake?: Loose; onClose: () => void }

/** One form; long because it names each of its fields. */
export function NameCause({ mistake, onClose }: Props) {
  const navigate = useNavigate()
  const causes = useAnswer('learning.causes', { period: 'ever' }, { on: mistake !== undefined }).data?.causes ?? []
  const [known, setKnown] = useState('')
  const [title, setTitle] = useState('')
  const [words, setWords] = useState('')
  const open = ({ id }: Cause) => void navigate({ to: '/learning/$causeId', params: { causeId: id } })
  const add = useAct('learning.addCause', { shown: true, onDone: open })
  const gather = useAct('learning.gather', { shown: true, onDone: open })
  const act = known === '' ? add : gather
  function go(): void {
    const cause = causes.find(({ id }) => id === known)
    if (cause && mistake) gather.mutate({ causeId: cause.id, mistakeId: mistake.id })
    else add.mutate({ title, ...(words.trim() ? { words } : {}), mistakeIds: mistake ? [mistake.id] : [] })
  }
  return (
    <FormDialog
      title={mistake ? `Why did it happen: ${mistake.title}` : 'Name a cause'}
      verb={known === '' ? 'Name the cause' : 'Gather it there'}
      onClose={onClose}
      onDo={go}
      act={act}
      fields={['title', 'words']}
      ready={known !== '' || title.trim() !== ''}
    >
      {causes.length > 0 && (
        <NativeSelect
          label="Cause"
          value={known}
          onChange={(event) => setKnown(event.currentTarget.value)}
          data={[{ value: '', label: 'A new one' }, ...causes.map((cause) => ({ value: cause.id, label: cause.title }))]}
        />
      )}
      {known === '' && (
        <>
          <TextInput
            label="What makes it happen"
            description="A condition that can be changed, not a person."
            data-autofocus
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={sentenceAt(add.error, 'title')}
          />
          <Textarea
            label="More about it, if you like"
            autosize
            minRows={2}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            error={sentenceAt(add.error, 'words')}
          />
        </>
      )}
    </FormDialog>
  )
}
