// One remedy of the catalogue: the customer's words, what it costs us, how soon, and for which mistakes it is proposed.

import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { fieldWithin, sentenceAt } from '#web/platform/refused.ts'
import { words } from '#web/platform/words.ts'
import { touchedIn } from '#web/platform/typed.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { amountTyped, minorTyped, MoneyField } from '#web/ui/MoneyField.tsx'
import { BrandsField } from './BrandsField.tsx'
import { FitsField } from './FitsField.tsx'
import { hoursOf, proofWords, remedyKindWords, severityChoices, withinTyped, type Remedy } from './remedy-words.ts'
import css from './RemedyForm.module.css'

type Fields = Sent<'remedies.add'>
type Typed = Omit<Fields, 'costMinor' | 'within' | 'brands'> & { cost: string; hours: string; brands: Remedy['brands'] }
type Part = { typed: Typed; refusal: unknown; set: (part: Partial<Typed>) => void }

const fields = ['kind', 'title', 'detail', 'costMinor', 'within', 'gravest', 'mildest', 'proof', 'perk']

export function RemedyForm({ remedy, currency, onClose }: { remedy: Remedy | null; currency: string; onClose: () => void }) {
  const [typed, setTyped] = useState(() => startingFrom(remedy, currency))
  const add = useAct('remedies.add', { shown: true, onDone: onClose })
  const change = useAct('remedies.change', { shown: true, onDone: onClose })
  const act = remedy === null ? add : change
  const { cost, hours, ...plain } = typed
  const [costMinor, within] = [minorTyped(cost, currency), withinTyped(hours)]
  const part: Part = { typed, refusal: act.error, set: (changed) => setTyped({ ...typed, ...changed }) }
  function keep(): void {
    if (costMinor === null || within === null) return
    const kept = { ...plain, costMinor, within }
    if (remedy === null) add.mutate(kept)
    else change.mutate({ remedyId: remedy.id, ...touchedIn(kept, remedy) })
  }
  return (
    <FormDialog
      title={remedy === null ? 'Add a remedy' : 'Change this remedy'}
      verb={remedy === null ? 'Add the remedy' : words.save}
      onClose={onClose}
      onDo={keep}
      act={act}
      fields={[...fields, ...fieldsWithin(act.error)]}
      ready={costMinor !== null && within !== null}
      wide
    >
      <Words {...part} />
      <Terms {...part} currency={currency} />
      <BrandsField brands={typed.brands} onChange={(brands) => part.set({ brands })} refusal={act.error} />
      <FitsField fits={typed.fits} onChange={(fits) => part.set({ fits })} refusal={act.error} />
      <Checkbox
        label="A perk"
        description="A personal gesture over and above. It is never offered as one of the options."
        checked={typed.perk}
        onChange={(event) => part.set({ perk: event.currentTarget.checked })}
      />
    </FormDialog>
  )
}

function Words({ typed, refusal, set }: Part) {
  return (
    <>
      <TextInput
        label="Title"
        description="What the customer reads as the choice."
        placeholder="We bring it to your door"
        data-autofocus
        value={typed.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={sentenceAt(refusal, 'title')}
      />
      <Textarea
        label="Detail"
        description="What happens and when, in the customer’s words."
        rows={3}
        value={typed.detail}
        onChange={(event) => set({ detail: event.currentTarget.value })}
        error={sentenceAt(refusal, 'detail')}
      />
    </>
  )
}

function Terms({ typed, refusal, set, currency }: Part & { currency: string }) {
  const select = (name: 'kind' | 'proof', label: string, table: Record<string, string>) => (
    <NativeSelect
      label={label}
      data={Object.entries(table).map(([value, said]) => ({ value, label: said }))}
      value={typed[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
      error={sentenceAt(refusal, name)}
    />
  )
  const level = (name: 'gravest' | 'mildest', label: string) => (
    <NativeSelect
      label={label}
      data={severityChoices}
      value={String(typed[name])}
      onChange={(event) => set({ [name]: Number(event.currentTarget.value) })}
      error={sentenceAt(refusal, name)}
    />
  )
  return (
    <div className={css.terms}>
      {select('kind', 'Kind', remedyKindWords)}
      <MoneyField
        label="Cost to us"
        typed={typed.cost}
        currency={currency}
        onType={(cost) => set({ cost })}
        error={sentenceAt(refusal, 'costMinor')}
      />
      <Within hours={typed.hours} onType={(hours) => set({ hours })} error={sentenceAt(refusal, 'within')} />
      {select('proof', 'Proof that it was done', proofWords)}
      {level('gravest', 'From severity')}
      {level('mildest', 'To severity')}
    </div>
  )
}

function Within({ hours, onType, error }: { hours: string; onType: (hours: string) => void; error: string | undefined }) {
  const isFit = hours.trim() === '' || withinTyped(hours) !== null
  return (
    <TextInput
      label="Done within"
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span>open hours</span>}
      rightSectionWidth={92}
      rightSectionPointerEvents="none"
      value={hours}
      onChange={(event) => onType(event.currentTarget.value)}
      error={isFit ? error : 'This should be a number of hours such as 4 or 0.5.'}
    />
  )
}

function startingFrom(remedy: Remedy | null, currency: string): Typed {
  if (remedy === null)
    return {
      kind: 'service',
      title: '',
      detail: '',
      cost: '',
      hours: '8',
      fits: [],
      gravest: 1,
      mildest: 5,
      proof: 'note',
      perk: false,
      brands: [],
    }
  const { kind, title, detail, fits, gravest, mildest, proof, perk, brands } = remedy
  return {
    kind,
    title,
    detail,
    fits,
    gravest,
    mildest,
    proof,
    perk,
    brands: [...brands],
    cost: amountTyped(remedy.costMinor, currency),
    hours: hoursOf(remedy.within),
  }
}

/** Fields of which several are ticked: a refusal of one ("fits.3", "brands.0") stands at the whole field. */
function fieldsWithin(thrown: unknown): string[] {
  return ['fits', 'brands'].map((name) => fieldWithin(thrown, name))
}
