// When reviews open by themselves. All rules are off at first; whoever may not change them reads them.

import { NumberInput, Switch } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMay, useMe } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { amountTyped, minorTyped, MoneyField } from '#web/ui/MoneyField.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import css from './ReviewRules.module.css'

type Rules = Got<'reviews.rules'>

export function ReviewRulesSection() {
  const answer = useAnswer('reviews.rules', {})
  const currency = useMe().data?.organisation.currency
  return (
    <Section
      title="Learning reviews"
      lead="A review can be started by hand from any case. By these rules one opens by itself, and waits for a lead who was not involved."
    >
      <Refusal of={answer.error} />
      {answer.data && currency && <Form key={JSON.stringify(answer.data)} rules={answer.data} currency={currency} />}
    </Section>
  )
}

type Typed = Pick<Rules, 'severity' | 'sample' | 'repeat' | 'promise'> & { cost: string }

function Form({ rules, currency }: { rules: Rules; currency: string }) {
  const mayChange = useMay('settings.reviews')
  const { costMinor, ...first } = rules
  const [typed, setTyped] = useState<Typed>({ ...first, cost: costMinor === null ? '' : amountTyped(costMinor, currency) })
  const act = useAct('reviews.changeRules', { shown: true, onDone: () => notify('Kept.') })
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const { cost, ...rest } = typed
    act.mutate({ ...rest, costMinor: minorTyped(cost, currency) })
  }
  return (
    <form className={css.form} onSubmit={keep} noValidate>
      <ReadOnly ability="settings.reviews" />
      <fieldset disabled={!mayChange} className={css.fields}>
        <Fields typed={typed} currency={currency} error={act.error} onType={(part) => setTyped({ ...typed, ...part })} />
      </fieldset>
      {mayChange && (
        <div>
          <Button type="submit" look="act" busy={act.isPending}>
            {words.save}
          </Button>
        </div>
      )}
      <Refusal of={act.error} fields={['severity', 'costMinor', 'sample']} />
    </form>
  )
}

type FieldsProps = { typed: Typed; currency: string; error: unknown; onType: (part: Partial<Typed>) => void }

function Fields({ typed, currency, error, onType }: FieldsProps) {
  return (
    <>
      <NumberInput
        label="Cases of this severity, or graver"
        description="1 is harm, legal or safety; 5 is irritation. Empty: never because of severity."
        min={1}
        max={5}
        value={typed.severity ?? ''}
        onChange={(value) => onType({ severity: value === '' ? null : Number(value) })}
        error={sentenceAt(error, 'severity')}
      />
      <MoneyField
        label="Cases that cost at least"
        description="What was granted, perks included. Empty: never because of the cost."
        typed={typed.cost}
        currency={currency}
        onType={(cost) => onType({ cost })}
        error={sentenceAt(error, 'costMinor')}
      />
      <NumberInput
        label="One in so many ended cases"
        description="Picked by chance, good ones too. Empty: none is picked."
        min={1}
        value={typed.sample ?? ''}
        onChange={(value) => onType({ sample: value === '' ? null : Number(value) })}
        error={sentenceAt(error, 'sample')}
      />
      <Switch
        label="A second mistake for the same customer in 90 days"
        checked={typed.repeat}
        onChange={(event) => onType({ repeat: event.currentTarget.checked })}
      />
      <Switch
        label="A promise that was not kept in time"
        checked={typed.promise}
        onChange={(event) => onType({ promise: event.currentTarget.checked })}
      />
    </>
  )
}
