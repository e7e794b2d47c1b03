// Deciding an action, or saying one better: what, of which kind, who, and by when.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type ActionClass, actionClasses, actionClassNames, strengths, strengthWords } from '#core/learning/strength.ts'
import { datePlus } from '#core/time/date.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMe } from '#web/platform/session.ts'
import { touchedIn } from '#web/platform/typed.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { Action, Cause } from './cause.ts'

type Props = { cause: Cause; action?: Action; today: string; onClose: () => void }
/** `class` is chosen, never preset: how strong an action is decides whether it counts. */
type Typed = { title: string; class: ActionClass | ''; ownerId: string; dueOn: string; whyId: string; because: string }

const strengthAsked = 'Its strength follows from it: what changes the place lasts, what asks people to take care fades.'

/** One form; long because it names each of its fields. */
export function ActionForm({ cause, action, today, onClose }: Props) {
  const me = useMe().data?.member.id ?? ''
  const members = (useAnswer('people.members', {}).data?.members ?? []).filter(({ leftAt }) => leftAt === null)
  const [typed, setTyped] = useState<Typed>({
    title: action?.title ?? '',
    class: action?.class ?? '',
    ownerId: action?.owner.id ?? me,
    dueOn: action?.dueOn ?? datePlus(today, 30),
    whyId: action?.whyId ?? '',
    because: '',
  })
  const set = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  const decide = useAct('actions.decide', { shown: true, onDone: onClose })
  const change = useAct('actions.change', { shown: true, onDone: onClose })
  const act = action ? change : decide
  const [begun] = useState(action && { ...action, ownerId: action.owner.id })
  const isMoved = begun !== undefined && typed.dueOn !== begun.dueOn
  const roots = cause.whys.filter(({ isRoot }) => isRoot)
  function go(): void {
    const { because, class: kind, ...rest } = typed
    if (kind === '') return
    const asked = { ...rest, class: kind, ownerId: rest.ownerId as Action['owner']['id'], whyId: (rest.whyId || null) as Action['whyId'] }
    if (begun) change.mutate({ actionId: begun.id, ...touchedIn(asked, begun), ...(because.trim() ? { because } : {}) })
    else decide.mutate({ causeId: cause.id, ...asked })
  }
  return (
    <FormDialog
      title={action ? 'Change this action' : 'Decide an action'}
      verb={action ? 'Keep it' : 'Decide it'}
      onClose={onClose}
      onDo={go}
      act={act}
      fields={['title', 'class', 'ownerId', 'dueOn', 'because', 'whyId']}
      ready={typed.title.trim() !== '' && typed.class !== '' && typed.ownerId !== '' && (!isMoved || typed.because.trim() !== '')}
    >
      <TextInput
        label="What is done"
        data-autofocus
        value={typed.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={sentenceAt(act.error, 'title')}
      />
      <NativeSelect
        label="Which kind of action it is"
        description={typed.class === '' ? strengthAsked : strengthWords[actionClasses[typed.class].strength]}
        value={typed.class}
        onChange={(event) => set({ class: event.currentTarget.value as ActionClass })}
        data={[
          ...(typed.class === '' ? [{ value: '', label: 'Choose one' }] : []),
          ...strengths.map((strength) => ({
            group: strength,
            items: actionClassNames
              .filter((name) => actionClasses[name].strength === strength)
              .map((name) => ({ value: name, label: actionClasses[name].title })),
          })),
        ]}
      />
      <NativeSelect
        label="Who sees to it"
        value={typed.ownerId}
        onChange={(event) => set({ ownerId: event.currentTarget.value })}
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
        error={sentenceAt(act.error, 'ownerId')}
      />
      <TextInput
        type="date"
        label="By when"
        description="A promise to ourselves: it warns two days before."
        value={typed.dueOn}
        onChange={(event) => set({ dueOn: event.currentTarget.value })}
        error={sentenceAt(act.error, 'dueOn')}
      />
      {isMoved && (
        <TextInput
          label="Why the date moves"
          value={typed.because}
          onChange={(event) => set({ because: event.currentTarget.value })}
          error={sentenceAt(act.error, 'because')}
        />
      )}
      {roots.length > 0 && (
        <NativeSelect
          label="Which end of the whys it answers"
          value={typed.whyId}
          onChange={(event) => set({ whyId: event.currentTarget.value })}
          data={[{ value: '', label: 'The cause as a whole' }, ...roots.map(({ id, sentence }) => ({ value: id, label: sentence }))]}
        />
      )}
    </FormDialog>
  )
}
