// Listening, written down: the crux in one sentence in the customer's words, and what stands around it.

import { Checkbox, TextInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useTyped } from '#web/platform/typed.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import type { Desk } from './desk.ts'
import { isConfirmed } from './step-words.ts'
import css from './Hear.module.css'

const rows = [
  { name: 'feeling', label: 'How it feels', description: 'Let down, worried about the party' },
  { name: 'wanted', label: 'What they want', description: 'In their words, not what we can do' },
  { name: 'impact', label: 'What it did', description: 'Time, money, a day that matters' },
] as const

export function Hear({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { typed, type, meanwhile } = useTyped<Typed>({
    crux: desk.crux ?? '',
    feeling: desk.feeling ?? '',
    wanted: desk.wanted ?? '',
    impact: desk.impact ?? '',
  })
  const [saidYes, setConfirmed] = useState<boolean | null>(null)
  const confirmed = saidYes ?? isConfirmed(desk)
  const act = useAct('cases.hear', { shown: true, onDone: onClose })
  const { firstName } = desk.customer

  function keep(): void {
    const [feeling, wanted, impact] = [typed.feeling, typed.wanted, typed.impact].map((words) => words.trim() || undefined)
    act.mutate({ caseId: desk.id, crux: typed.crux.replace(/\s+/g, ' ').trim(), feeling, wanted, impact, confirmed })
  }

  return (
    <FormDialog
      title="What we heard"
      verb="Keep what we heard"
      onClose={onClose}
      act={act}
      fields={['crux', 'feeling', 'wanted', 'impact']}
      ready={typed.crux.trim() !== ''}
      onDo={keep}
      wide
    >
      <Words desk={desk} />
      <Textarea
        label="The crux, in one sentence"
        description={meanwhile('crux') ?? `In ${firstName}’s own words: what matters most. It is said back on ${firstName}’s private page.`}
        data-autofocus
        rows={2}
        maxLength={300}
        classNames={{ input: css.crux }}
        value={typed.crux}
        onChange={(event) => type({ crux: event.currentTarget.value })}
        error={sentenceAt(act.error, 'crux')}
      />
      <Around {...{ typed, type, meanwhile }} refusal={act.error} />
      <Checkbox
        label={`${firstName} said “yes, that’s it”`}
        description="On the phone or in person. By mail they can say it on their page."
        checked={confirmed}
        onChange={(event) => setConfirmed(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}

type Typed = Record<'crux' | 'feeling' | 'wanted' | 'impact', string>

/** What stands around the crux; each of it may stay empty. */
function Around({
  typed,
  type,
  meanwhile,
  refusal,
}: Pick<ReturnType<typeof useTyped<Typed>>, 'typed' | 'type' | 'meanwhile'> & { refusal: unknown }) {
  return rows.map(({ name, label, description }) => (
    <TextInput
      key={name}
      label={label}
      placeholder={description}
      description={meanwhile(name)}
      maxLength={name === 'feeling' ? 200 : 300}
      value={typed[name]}
      onChange={(event) => type({ [name]: event.currentTarget.value })}
      error={sentenceAt(refusal, name)}
    />
  ))
}

/** Their last message, to read while writing. */
function Words({ desk }: { desk: Desk }) {
  const last = desk.messages.findLast(({ direction, automatic }) => direction === 'in' && automatic === null)
  return last ? <blockquote className={css.words}>{last.body}</blockquote> : null
}
