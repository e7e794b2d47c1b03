// Linking the case to the mistake behind it: a known one, or a new one with a name. Conditions are named, never people.

import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { LineChoices } from '#web/ui/LineChoices.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import type { Desk } from './desk.ts'
import { KindSelect } from './KindSelect.tsx'
import css from './Learn.module.css'

type Mistake = Got<'cases.mistakes'>['rows'][number]

/** `children`: the known mistakes that it probably is. */
export function Learn({ desk, onClose, children }: { desk: Desk; onClose: () => void; children?: ReactNode }) {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Mistake | null>(null)
  const [kind, setKind] = useState(desk.kind ?? '')
  const act = useAct('cases.learn', { shown: true, onDone: onClose })
  const link = () =>
    act.mutate({ caseId: desk.id, ...(chosen ? { mistakeId: chosen.id } : { title: typed.trim(), ...(kind === '' ? {} : { kind }) }) })

  return (
    <FormDialog
      title="The mistake behind it"
      verb={chosen || typed.trim() === '' ? 'Link it' : 'Name it and link'}
      onClose={onClose}
      act={act}
      fields={['title', 'kind', 'mistakeId']}
      ready={chosen !== null || typed.trim() !== ''}
      onDo={link}
    >
      {children}
      <TextInput
        label="What went wrong, as a condition"
        description="“Courier cut-off moved, our clock did not”. Things and rules, not people."
        data-autofocus
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setChosen(null)
        }}
        error={sentenceAt(act.error, 'title')}
      />
      <Known search={typed} kind={kind} chosen={chosen} onChoose={setChosen} />
      {chosen === null && typed.trim() !== '' && <KindSelect kind={kind} onChange={setKind} refusal={act.error} />}
    </FormDialog>
  )
}

type KnownProps = { search: string; kind: string; chosen: Mistake | null; onChoose: (mistake: Mistake) => void; unknown?: string }

/** Known mistakes that fit the words; one can be chosen. */
export function Known({ search, kind, chosen, onChoose, unknown = 'Not known yet. It becomes a new one.' }: KnownProps) {
  const words = search.trim()
  const answer = useAnswer('cases.mistakes', words === '' ? { limit: 8 } : { search: words, limit: 8 }, { keep: true })
  const rows = (answer.data?.rows ?? []).toSorted((a, b) => Number(b.kind === kind) - Number(a.kind === kind))
  if (answer.error) return <Refusal of={answer.error} />
  if (rows.length === 0)
    return answer.data ? <p className={css.none}>{words === '' ? 'No mistake has been named yet. Name the first one.' : unknown}</p> : null
  return (
    <LineChoices legend="Known mistakes" scrolls>
      {rows.map((mistake) => (
        <label key={mistake.id} data-chosen={mistake.id === chosen?.id || undefined}>
          <input type="radio" name="mistake" checked={mistake.id === chosen?.id} onChange={() => onChoose(mistake)} />
          <span data-words>{mistake.title}</span>
          <small>{mistake.cases === 1 ? '1 case' : `${mistake.cases} cases`}</small>
        </label>
      ))}
    </LineChoices>
  )
}
