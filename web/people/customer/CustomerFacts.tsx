// Name, phone, notes, and what the customer's loyalty amounts to: orders, their sum, since when. Kept together by one button; until then what
// is typed stays in this browser.

import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useRef } from 'react'
import { languageNames, languages } from '#core/languages/names.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMe } from '#web/platform/session.ts'
import { typedKey, useTyped } from '#web/platform/typed.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { amountTyped, minorTyped, MoneyField } from '#web/ui/MoneyField.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import css from './Customer.module.css'

type Customer = Got<'people.customer'>
type Typed = { name: string; phone: string; language: string; notes: string; orders: string; amount: string; since: string }
const fields = ['name', 'phone', 'language', 'notes']

export function CustomerFacts({ customer, mayWork }: { customer: Customer; mayWork: boolean }) {
  const me = useMe().data
  const currency = customer.value?.currency ?? me?.organisation.currency ?? 'EUR'
  const { typed, type, meanwhile, isTyped, done, leave } = useTyped(
    startingFrom(customer, currency),
    typedKey(me?.member.id ?? '', `customer.${customer.id}`),
  )
  const onDone = () => {
    done()
    notify(`What we know of ${customer.firstName} was kept.`)
  }
  const act = useAct('people.changeCustomer', { shown: true, onDone })
  const value = valueOf(typed, currency)
  function keep(event: FormEvent): void {
    event.preventDefault()
    if (value !== undefined)
      act.mutate({
        customerId: customer.id,
        name: typed.name,
        phone: typed.phone.trim() || null,
        language: languageNames.find((name) => name === typed.language) ?? null,
        notes: typed.notes,
        value,
      })
  }
  return (
    <Section title="What we know">
      <form className={css.form} onSubmit={keep} noValidate>
        <Words {...{ typed, meanwhile }} set={type} readOnly={!mayWork} refusal={act.error} />
        <Value typed={typed} set={type} readOnly={!mayWork} currency={currency} />
        {value === undefined && <p className="refusal">Orders are a whole number; the sum is an amount such as 18.50.</p>}
        <Refusal of={act.error} fields={fields} />
        {mayWork && <Foot isTyped={isTyped} busy={act.isPending} disabled={value === undefined} onLeave={leave} />}
      </form>
    </Section>
  )
}

/** What was typed before, perhaps on another day, is not taken for what is kept. */
function Foot({ isTyped, onLeave, ...save }: { isTyped: boolean; busy: boolean; disabled: boolean; onLeave: () => void }) {
  const saving = useRef<HTMLButtonElement>(null)
  function leave(): void {
    saving.current?.focus()
    onLeave()
  }
  return (
    <div className={css.foot}>
      <Button ref={saving} type="submit" {...save}>
        {words.save}
      </Button>
      {isTyped && (
        <>
          <Button onClick={leave}>{words.cancel}</Button>
          <span className={css.typed}>Not kept yet; it stays in this browser.</span>
        </>
      )}
    </div>
  )
}

type PartProps = { typed: Typed; set: (part: Partial<Typed>) => void; readOnly: boolean }

type WordsProps = PartProps & { meanwhile: (name: keyof Typed) => string | undefined; refusal: unknown }

function Words({ typed, set, meanwhile, readOnly, refusal }: WordsProps) {
  return (
    <>
      <TextInput
        label="Name"
        description={meanwhile('name')}
        autoComplete="off"
        readOnly={readOnly}
        value={typed.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={sentenceAt(refusal, 'name')}
      />
      <TextInput
        label="Phone"
        description={meanwhile('phone')}
        type="tel"
        autoComplete="off"
        readOnly={readOnly}
        value={typed.phone}
        onChange={(event) => set({ phone: event.currentTarget.value })}
        error={sentenceAt(refusal, 'phone')}
      />
      <NativeSelect
        label="Language"
        description="In which our letters and their page speak to them."
        data={[{ value: '', label: 'As the brand' }, ...languageNames.map((name) => ({ value: name, label: languages[name] }))]}
        disabled={readOnly}
        value={typed.language}
        onChange={(event) => set({ language: event.currentTarget.value })}
        error={sentenceAt(refusal, 'language')}
      />
      <Textarea
        label="Notes"
        description={meanwhile('notes') ?? 'For colleagues only. Write what you would let the customer read.'}
        rows={4}
        maxLength={5000}
        readOnly={readOnly}
        value={typed.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
        error={sentenceAt(refusal, 'notes')}
      />
    </>
  )
}

function Value({ typed, set, readOnly, currency }: PartProps & { currency: string }) {
  return (
    <div className={css.row}>
      <TextInput
        label="Orders"
        inputMode="numeric"
        autoComplete="off"
        readOnly={readOnly}
        value={typed.orders}
        onChange={(event) => set({ orders: event.currentTarget.value })}
      />
      <MoneyField
        label="Together"
        typed={typed.amount}
        currency={currency}
        onType={(amount) => !readOnly && set({ amount })}
        error={undefined}
      />
      <TextInput
        label="Customer since"
        type="date"
        readOnly={readOnly}
        value={typed.since}
        onChange={(event) => set({ since: event.currentTarget.value })}
      />
    </div>
  )
}

function startingFrom({ name, phone, language, notes, value }: Customer, currency: string): Typed {
  return {
    name,
    phone: phone ?? '',
    language: language ?? '',
    notes,
    orders: value === null ? '' : String(value.orders),
    amount: value === null ? '' : amountTyped(value.amountMinor, currency),
    since: value?.since ?? '',
  }
}

/** Null when all three are empty, undefined when something is no number. */
function valueOf({ orders, amount, since }: Typed, currency: string): Customer['value'] | undefined {
  if ([orders, amount, since].every((text) => text.trim() === '')) return null
  const amountMinor = amount.trim() === '' ? 0 : minorTyped(amount, currency)
  if (amountMinor === null || !/^\d{0,6}$/.test(orders.trim())) return undefined
  return { orders: Number(orders.trim()), amountMinor, currency, since: since || null }
}
