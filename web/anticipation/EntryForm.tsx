// Foreseeing a mistake, or saying one better: what it is, how it is rated (with what comes of that at once), who owns it.

import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { priorityOf, priorityWords } from '#core/anticipation/priority.ts'
import { scaleNames, scales, stepInWords } from '#core/anticipation/scales.ts'
import { datePlus } from '#core/time/date.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMe } from '#web/platform/session.ts'
import { touchedIn } from '#web/platform/typed.ts'
import { Chip } from '#web/ui/Chip.tsx'
import { FieldRow } from '#web/ui/FieldRow.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { type Entry, priorityTitles, priorityTones, type Suggestion, type Whole } from './entry.ts'
import { KindChoices } from './KindChoices.tsx'
import css from './Forms.module.css'

type Begun = Pick<Suggestion, 'title' | 'severity' | 'occurrence' | 'detection'> & { kinds: readonly string[] }
type Props = { entry?: Entry; begun?: Begun; today: string; onClose: () => void; onDone: (entry: Whole) => void }

const middle = { title: '', kinds: [], severity: 6, occurrence: 5, detection: 6 } as const

/** One form; long because it names each of its fields. */
export function EntryForm({ entry, begun, today, onClose, onDone }: Props) {
  const me = useMe().data?.member.id ?? ''
  const members = (useAnswer('people.members', {}).data?.members ?? []).filter(({ leftAt }) => leftAt === null)
  // What it said when the form was opened: a field that nobody touches keeps what a colleague writes there meanwhile.
  const [before] = useState(entry)
  const from = before ?? begun ?? middle
  const [typed, setTyped] = useState({
    title: from.title,
    words: before?.words ?? '',
    kinds: [...from.kinds],
    severity: from.severity,
    occurrence: from.occurrence,
    detection: from.detection,
    ownerId: before?.owner.id ?? me,
    lookOn: before?.lookOn ?? datePlus(today, 182),
    because: '',
  })
  const set = (part: Partial<typeof typed>) => setTyped((now) => ({ ...now, ...part }))
  const done = (whole: Whole) => {
    onClose()
    onDone(whole)
  }
  const add = useAct('anticipation.add', { shown: true, onDone: done })
  const change = useAct('anticipation.change', { shown: true, onDone: done })
  const act = entry ? change : add
  const isMoved = before !== undefined && typed.lookOn !== before.lookOn
  const priority = priorityOf(typed)
  function go(): void {
    const { because, words, ownerId, ...rest } = typed
    const asked = { ...rest, words: words.trim() || null, ownerId: ownerId as Entry['owner']['id'] }
    if (before === undefined) return add.mutate(asked)
    const touched = touchedIn(asked, { ...before, ownerId: before.owner.id })
    // Nothing to keep is nothing to take back.
    if (Object.keys(touched).length === 0) return onClose()
    change.mutate({ anticipatedId: before.id, ...touched, ...(because.trim() ? { because } : {}) })
  }
  return (
    <FormDialog
      title={entry ? 'Say it better' : 'Foresee a mistake'}
      verb={entry ? 'Keep it' : 'Foresee it'}
      onClose={onClose}
      onDo={go}
      act={act}
      fields={['title', 'words', 'kinds', 'ownerId', 'lookOn', 'because']}
      ready={typed.title.trim() !== '' && typed.ownerId !== '' && (!isMoved || typed.because.trim() !== '')}
      wide
    >
      <TextInput
        label="What can go wrong"
        placeholder="Sold what was not in stock"
        data-autofocus
        maxLength={160}
        value={typed.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={sentenceAt(act.error, 'title')}
      />
      <Textarea
        label="How it shows itself, if you like"
        autosize
        minRows={2}
        value={typed.words}
        onChange={(event) => set({ words: event.currentTarget.value })}
        error={sentenceAt(act.error, 'words')}
      />
      <FieldRow>
        {scaleNames.map((name) => (
          <NativeSelect
            key={name}
            label={scales[name].title}
            description={scales[name].question}
            value={String(typed[name])}
            onChange={(event) => set({ [name]: Number(event.currentTarget.value) })}
            data={scales[name].steps.map((_, place) => ({ value: String(place + 1), label: stepInWords(name, place + 1) }))}
          />
        ))}
      </FieldRow>
      <p className={css.outcome} role="status">
        <Chip tone={priorityTones[priority]}>{`${priorityTitles[priority]} priority`}</Chip> {priorityWords[priority]}
      </p>
      <KindChoices chosen={typed.kinds} onChange={(kinds) => set({ kinds })} refusal={act.error} />
      <FieldRow>
        <NativeSelect
          label="Who keeps an eye on it"
          value={typed.ownerId}
          onChange={(event) => set({ ownerId: event.currentTarget.value })}
          data={members.map(({ id, name }) => ({ value: id, label: name }))}
          error={sentenceAt(act.error, 'ownerId')}
        />
        <TextInput
          type="date"
          label="When we look at it again"
          value={typed.lookOn}
          onChange={(event) => set({ lookOn: event.currentTarget.value })}
          error={sentenceAt(act.error, 'lookOn')}
        />
      </FieldRow>
      {isMoved && (
        <TextInput
          label="Why the date moves"
          value={typed.because}
          onChange={(event) => set({ because: event.currentTarget.value })}
          error={sentenceAt(act.error, 'because')}
        />
      )}
    </FormDialog>
  )
}
