// Planning a fire drill: what the made-up customer writes, when, whether colleagues know beforehand, and what they choose and answer.

import { NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { type ComponentType, useState } from 'react'
import { choices, type Script, scriptFrom } from '#core/anticipation/script.ts'
import { isInUse } from '#core/people/brands/in-use.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FieldRow } from '#web/ui/FieldRow.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { askedIn, changedIn, typedFrom } from './drill-typed.ts'
import type { WholeDrill } from './entry.ts'
import css from './Forms.module.css'

export type DrillDraft = { title: string; kind: string | null; script: Script; anticipatedId: Sent<'fireDrills.plan'>['anticipatedId'] }
export type KindField = ComponentType<{ kind: string; onChange: (kind: string) => void; refusal?: unknown; unset?: string }>
type Props = { drill?: WholeDrill; draft?: DrillDraft; Kind: KindField; onClose: () => void; onDone: (drill: WholeDrill) => void }

const blank: DrillDraft = { title: '', kind: null, script: { ...scriptFrom({ title: '', words: null }), text: '' }, anticipatedId: null }

/** One form; long because it names each of its fields. */
export function DrillForm({ drill, draft = blank, Kind, onClose, onDone }: Props) {
  const [from] = useState<DrillDraft | WholeDrill>(drill ?? draft)
  const brands = (useAnswer('people.brands', {}).data?.brands ?? []).filter(isInUse)
  const [typed, setTyped] = useState(() => typedFrom(from))
  const set = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }))
  const done = (whole: WholeDrill) => {
    onClose()
    onDone(whole)
  }
  const plan = useAct('fireDrills.plan', { shown: true, onDone: done })
  const change = useAct('fireDrills.change', { shown: true, onDone: done })
  const act = drill ? change : plan
  function go(): void {
    if (drill) return change.mutate({ fireDrillId: drill.id, ...changedIn(typed, 'beginsAt' in from ? from : drill, drill) })
    const brandId = typed.brandId as WholeDrill['brand']['id'] | ''
    plan.mutate({ ...askedIn(typed, from), anticipatedId: draft.anticipatedId ?? null, ...(brandId ? { brandId } : {}) })
  }
  return (
    <FormDialog
      title={drill ? 'Change the plan' : 'Plan a fire drill'}
      verb={drill ? 'Keep it' : typed.when ? 'Plan it' : 'Begin it now'}
      onClose={onClose}
      onDo={go}
      act={act}
      fields={['title', 'kind', 'beginsAt', 'brandId', 'script.name', 'script.address', 'script.subject', 'script.text', 'script.patience']}
      // Of a plan the time is not left empty: that would keep the old one without a word.
      ready={[typed.title, typed.name, typed.subject, typed.text, ...(drill ? [typed.when] : [])].every((words) => words.trim() !== '')}
      wide
    >
      <TextInput
        label="What is tried out"
        data-autofocus
        maxLength={160}
        value={typed.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={sentenceAt(act.error, 'title')}
      />
      <FieldRow>
        <TextInput
          type="datetime-local"
          label="When its mail comes in"
          description={drill ? 'On your clock.' : 'On your clock; empty is now.'}
          value={typed.when}
          onChange={(event) => set({ when: event.currentTarget.value })}
          error={sentenceAt(act.error, 'beginsAt')}
        />
        {!drill && brands.length > 1 && (
          <NativeSelect
            label="To which brand"
            value={typed.brandId}
            onChange={(event) => set({ brandId: event.currentTarget.value })}
            data={[{ value: '', label: 'Choose a brand' }, ...brands.map(({ id, name }) => ({ value: id, label: name }))]}
            error={sentenceAt(act.error, 'brandId')}
          />
        )}
        <Kind kind={typed.kind} onChange={(kind) => set({ kind })} refusal={act.error} unset="Of no certain kind" />
      </FieldRow>
      <Radio.Group
        label="Do colleagues know beforehand?"
        description="It is kinder when they do, and it measures the same clocks."
        value={typed.announced ? 'yes' : 'no'}
        onChange={(value) => set({ announced: value === 'yes' })}
      >
        <div className={css.radios}>
          <Radio value="yes" label="Yes: everybody is told, and it is marked wherever it stands" />
          <Radio
            value="no"
            label="No: leads see it; everybody does as soon as something would have to be done outside, and when it is over"
          />
        </div>
      </Radio.Group>
      <FieldRow>
        <TextInput
          label="Who writes"
          description="Made up; no mail to them leaves the house."
          value={typed.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={sentenceAt(act.error, 'script.name')}
        />
        <TextInput
          type="email"
          label="From which address"
          description={emptyAddress[typed.announced ? 'announced' : 'quiet']}
          placeholder="Made from their name"
          value={typed.address}
          onChange={(event) => set({ address: event.currentTarget.value })}
          error={sentenceAt(act.error, 'script.address')}
        />
      </FieldRow>
      <TextInput
        label="Subject"
        value={typed.subject}
        onChange={(event) => set({ subject: event.currentTarget.value })}
        error={sentenceAt(act.error, 'script.subject')}
      />
      <Textarea
        label="What they write"
        autosize
        minRows={5}
        value={typed.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        error={sentenceAt(act.error, 'script.text')}
      />
      <FieldRow>
        <NativeSelect
          label="Which option they take"
          value={typed.chooses ?? ''}
          onChange={(event) => set({ chooses: choices.find((one) => one === event.currentTarget.value) ?? null })}
          data={[...choices.map((letter) => ({ value: letter, label: letter })), { value: '', label: 'None' }]}
        />
        <NativeSelect
          label="How they answer afterwards"
          value={String(typed.rating ?? '')}
          onChange={(event) => set({ rating: event.currentTarget.value ? Number(event.currentTarget.value) : null })}
          data={[...[5, 4, 3, 2, 1].map((n) => ({ value: String(n), label: `${n} of 5` })), { value: '', label: 'Silence' }]}
        />
        <TextInput
          type="number"
          label="Minutes that they take"
          min={1}
          value={String(typed.patience)}
          onChange={(event) => set({ patience: Number(event.currentTarget.value) })}
          error={sentenceAt(act.error, 'script.patience')}
        />
      </FieldRow>
    </FormDialog>
  )
}

/** What comes of the field for the address when it stays empty. */
const emptyAddress = {
  announced: 'Nobody’s, at a domain of yours. Empty: one that ends in “.example” and says what it is.',
  quiet: 'Nobody’s, at a domain of yours. Empty: one that reads like any other, where your mailbox is.',
}
