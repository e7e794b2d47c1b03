// One phrase of the house: the words, why they are not used, what to say instead, and how much it weighs.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { words as said } from '#web/platform/words.ts'
import { touchedIn } from '#web/platform/typed.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { type Phrase, severityOptions } from './severity-words.ts'

// long because a phrase has six fields, each kept while one types
export function PhraseForm({ phrase, onClose }: { phrase: Phrase | null; onClose: () => void }) {
  const [words, setWords] = useState(phrase?.words ?? '')
  const [reason, setReason] = useState(phrase?.reason ?? '')
  const [better, setBetter] = useState(phrase?.better ?? '')
  const [poor, setPoor] = useState(phrase?.poor ?? '')
  const [good, setGood] = useState(phrase?.good ?? '')
  const [severity, setSeverity] = useState<Phrase['severity']>(phrase?.severity ?? 'warning')
  const add = useAct('coach.addPhrase', { shown: true, onDone: onClose })
  const change = useAct('coach.changePhrase', { shown: true, onDone: onClose })
  const act = phrase === null ? add : change
  function keep(): void {
    const fields = { words, reason, better: better.trim() || null, poor: poor.trim() || null, good: good.trim() || null, severity }
    if (phrase === null) add.mutate(fields)
    else change.mutate({ phraseId: phrase.id, ...touchedIn(fields, phrase) })
  }
  const field = (name: string, label: string, description: string, value: string, set: (value: string) => void, max: number) => (
    <TextInput
      label={label}
      description={description}
      autoComplete="off"
      maxLength={max}
      data-autofocus={name === 'words' || undefined}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      error={sentenceAt(act.error, name)}
    />
  )
  return (
    <FormDialog
      title={phrase === null ? 'Add a phrase' : `“${phrase.words}”`}
      verb={phrase === null ? 'Add the phrase' : said.save}
      onClose={onClose}
      onDo={keep}
      act={act}
      fields={['words', 'reason', 'better', 'poor', 'good', 'severity']}
    >
      {field('words', 'Words', 'Found as whole words, in capitals or not.', words, setWords, 120)}
      {field('reason', 'Why not', 'Whoever writes them reads this.', reason, setReason, 300)}
      {field('better', 'What to say instead', 'Can stay empty.', better, setBetter, 300)}
      {field('poor', 'An example', 'A sentence with these words. Can stay empty.', poor, setPoor, 300)}
      {field('good', 'The same as you say it', 'Whoever writes the words reads this. Can stay empty.', good, setGood, 300)}
      <NativeSelect
        label="How much it weighs"
        description="Must fix asks for one word why when the words stay."
        data={severityOptions}
        value={severity}
        onChange={(event) => setSeverity(event.currentTarget.value as Phrase['severity'])}
        error={sentenceAt(act.error, 'severity')}
      />
    </FormDialog>
  )
}
