// When reviews open by themselves. All rules are off at first; whoever may not change them reads them.

import { NumberInput, Switch } from '@mantine/core'
import type { FormEvent } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMay, useMe } from '#web/platform/session.ts'
import { useTyped } from '#web/platform/typed.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { MoneyField } from '#web/ui/MoneyField.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { isSwitchedOn, rulesIn, rulesTyped, type RulesTyped, switched } from './rules-typed.ts'
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
      {answer.data && currency && <Form rules={answer.data} currency={currency} />}
    </Section>
  )
}

function Form({ rules, currency }: { rules: Rules; currency: string }) {
  const mayChange = useMay('settings.reviews')
  const { typed, type, meanwhile, done } = useTyped(rulesTyped(rules, currency))
  const act = useAct('reviews.changeRules', {
    shown: true,
    onDone: () => {
      done()
      notify('Kept.')
    },
  })
  const meant = rulesIn(typed, currency)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (meant) act.mutate(meant)
  }
  return (
    <form className={css.form} onSubmit={keep} noValidate>
      <ReadOnly ability="settings.reviews" />
      <fieldset disabled={!mayChange} className={css.fields}>
        <Fields {...{ typed, currency, meanwhile }} error={act.error} onType={type} />
      </fieldset>
      {mayChange && (
        <div>
          <Button type="submit" look="act" busy={act.isPending} disabled={meant === null}>
            {words.save}
          </Button>
        </div>
      )}
      <Refusal of={act.error} fields={['severity', 'costMinor', 'sample']} />
    </form>
  )
}

type FieldsProps = {
  typed: RulesTyped
  currency: string
  meanwhile: (name: keyof RulesTyped) => string | undefined
  error: unknown
  onType: (part: Partial<RulesTyped>) => void
}

function Fields({ typed, currency, meanwhile, error, onType }: FieldsProps) {
  return (
    <>
      <NumberInput
        label="Cases of this severity, or graver"
        description={meanwhile('severity') ?? '1 is harm, legal or safety; 5 is irritation. Empty: never because of severity.'}
        min={1}
        max={5}
        // What is out of reach is refused in words, and not made another number unseen.
        clampBehavior="none"
        allowDecimal={false}
        value={typed.severity}
        onChange={(value) => onType({ severity: String(value) })}
        error={sentenceAt(error, 'severity')}
      />
      <MoneyField
        label="Cases that cost at least"
        description={meanwhile('costMinor') ?? 'What was granted, perks included. Empty: never because of the cost.'}
        typed={typed.costMinor}
        currency={currency}
        onType={(costMinor) => onType({ costMinor })}
        error={sentenceAt(error, 'costMinor')}
      />
      <NumberInput
        label="One in so many ended cases"
        description={meanwhile('sample') ?? 'Picked by chance, good ones too. Empty: none is picked.'}
        min={1}
        clampBehavior="none"
        allowDecimal={false}
        value={typed.sample}
        onChange={(value) => onType({ sample: String(value) })}
        error={sentenceAt(error, 'sample')}
      />
      <Switch
        label="A second mistake for the same customer in 90 days"
        checked={isSwitchedOn(typed.repeat)}
        onChange={(event) => onType({ repeat: switched(event.currentTarget.checked) })}
      />
      <Switch
        label="A promise that was not kept in time"
        checked={isSwitchedOn(typed.promise)}
        onChange={(event) => onType({ promise: switched(event.currentTarget.checked) })}
      />
    </>
  )
}
