// Preparing for a mistake: what to ask, what to say, how to word it (the coach reads along), and which remedies to offer, in their order.

import { NativeSelect, Textarea } from '@mantine/core'
import { type ComponentType, useState } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { touchedIn } from '#web/platform/typed.ts'
import { Field } from '#web/ui/Field.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { linesOf, type Whole } from './entry.ts'
import css from './Forms.module.css'

/** The coach over words that will stand in many letters. */
export type ReadsAlong = ComponentType<{ text: string; language: string | null }>
type Props = { entry: Whole; Coach: ReadsAlong; onClose: () => void; onDone: (entry: Whole) => void }

const places = ['a', 'b', 'c', 'd'] as const

/** One form; long because it names each of its fields. */
export function PlaybookForm({ entry, Coach, onClose, onDone }: Props) {
  const [playbook] = useState(entry.playbook)
  const [ask, setAsk] = useState(playbook.ask.join('\n'))
  const [say, setSay] = useState(playbook.say.join('\n'))
  const [wording, setWording] = useState(playbook.wording ?? '')
  const [remedyIds, setRemedyIds] = useState<readonly string[]>(playbook.remedyIds)
  const act = useAct('anticipation.change', {
    shown: true,
    onDone: (whole) => {
      onClose()
      onDone(whole)
    },
  })
  function go(): void {
    const chosen = [...new Set(remedyIds.filter((id) => id !== ''))] as Whole['playbook']['remedyIds']
    const next = { ask: linesOf(ask), say: linesOf(say), wording: wording.trim() || null, remedyIds: chosen }
    const touched = touchedIn(next, playbook)
    // Nothing to keep is nothing to take back; what nobody touched here is what a colleague may have prepared meanwhile.
    if (Object.keys(touched).length === 0) return onClose()
    act.mutate({ anticipatedId: entry.id, playbook: { ...entry.playbook, ...touched } })
  }
  return (
    <FormDialog
      title={`Prepare for: ${entry.title}`}
      verb="Keep it"
      onClose={onClose}
      onDo={go}
      act={act}
      fields={['playbook', 'playbook.ask', 'playbook.say', 'playbook.wording']}
      wide
    >
      <Textarea
        label="What to ask"
        description="One question a line."
        data-autofocus
        autosize
        minRows={2}
        value={ask}
        onChange={(event) => setAsk(event.currentTarget.value)}
        error={sentenceAt(act.error, 'playbook.ask')}
      />
      <Textarea
        label="What to say"
        description="One sentence a line, as somebody can say it on the phone."
        autosize
        minRows={2}
        value={say}
        onChange={(event) => setSay(event.currentTarget.value)}
        error={sentenceAt(act.error, 'playbook.say')}
      />
      <Textarea
        label="How a letter can begin"
        description="Without greeting and name. It is put into the letter, and made this customer’s own there."
        autosize
        minRows={3}
        maxLength={3000}
        value={wording}
        onChange={(event) => setWording(event.currentTarget.value)}
        error={sentenceAt(act.error, 'playbook.wording')}
      />
      <Coach text={wording} language={null} />
      <Options chosen={remedyIds} onChange={setRemedyIds} refusal={act.error} />
    </FormDialog>
  )
}

type OptionProps = { chosen: readonly string[]; onChange: (ids: readonly string[]) => void; refusal: unknown }

/** As many places as are filled, and one more. */
function Options({ chosen, onChange, refusal }: OptionProps) {
  const remedies = useAnswer('remedies.list', {}).data?.remedies ?? []
  const offered = remedies.filter(({ perk, retiredAt }) => !perk && retiredAt === null)
  const shown = places.slice(0, Math.min(places.length, chosen.filter((id) => id !== '').length + 1))
  const put = (place: number, id: string) => {
    const next = places.map((_, n) => (n === place ? id : (chosen[n] ?? '')))
    onChange(next.filter((one) => one !== ''))
  }
  return (
    <Field label="What to offer" help="From the catalogue, in this order. The agent has the last word." name="playbook" refusal={refusal}>
      <div className={css.options}>
        {shown.map((letter, place) => (
          <NativeSelect
            key={letter}
            aria-label={`Option ${letter}`}
            value={chosen[place] ?? ''}
            onChange={(event) => put(place, event.currentTarget.value)}
            data={[
              { value: '', label: place < chosen.length ? 'Leave it out' : 'Add an option' },
              ...offered
                .filter(({ id }) => id === chosen[place] || !chosen.includes(id))
                .map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        ))}
      </div>
    </Field>
  )
}
