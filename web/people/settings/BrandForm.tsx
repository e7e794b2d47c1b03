// One brand: its name, where customers reach it, and when it is open. Running clocks keep their deadlines when the hours change.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { languageNames, languages, type Language } from '#core/languages/names.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got, Sent } from '#web/platform/call.ts'
import { Refused, sentenceAt } from '#web/platform/refused.ts'
import { words } from '#web/platform/words.ts'
import { touchedIn } from '#web/platform/typed.ts'
import { Field } from '#web/ui/Field.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { BrandLook } from './BrandLook.tsx'
import { HolidaysField } from './HolidaysField.tsx'
import { HoursField } from './HoursField.tsx'
import { timeTyped, weekdays, withDay, type Hours } from './hours.ts'

export type Brand = Got<'people.brands'>['brands'][number]
type Fields = Sent<'people.addBrand'>

/** `brand` null adds one, with the hours of `like`. */
export function BrandForm({ brand, like, onClose }: { brand: Brand | null; like: Brand | undefined; onClose: () => void }) {
  const [typed, setTyped] = useState(() => startingFrom(brand, like))
  const [day, setDay] = useState('')
  const add = useAct('people.addBrand', { shown: true, onDone: onClose })
  const change = useAct('people.changeBrand', { shown: true, onDone: onClose })
  const act = brand === null ? add : change
  const refusal = atTheirGroup(act.error)
  const set = (part: Partial<Fields>) => setTyped((before) => ({ ...before, ...part }))
  function keep(): void {
    const fields = {
      ...typed,
      phone: typed.phone?.trim() ? typed.phone : null,
      hours: tidy(typed.hours),
      holidays: withDay(typed.holidays, day),
    }
    if (brand === null) add.mutate(fields)
    else change.mutate({ brandId: brand.id, ...touchedIn(fields, brand) })
  }
  return (
    <FormDialog
      title={brand === null ? 'Add a brand' : brand.name}
      verb={brand === null ? 'Add the brand' : words.save}
      onClose={onClose}
      onDo={keep}
      act={{ isPending: act.isPending, error: refusal }}
      fields={['name', 'mailbox', 'aliases', 'phone', 'language', 'zone', 'hours', 'holidays', 'voice', 'signature', 'colour']}
      wide
    >
      <Reach typed={typed} refusal={refusal} set={set} />
      <BrandLook typed={typed} refusal={refusal} set={set} />
      <Field label="Opening hours" name="hours" refusal={refusal} help="Limits in open hours count only while you are open.">
        <HoursField hours={typed.hours} onChange={(hours) => set({ hours })} />
      </Field>
      <Field label="Days when you are shut" name="holidays" refusal={refusal}>
        <HolidaysField dates={typed.holidays} onChange={(holidays) => set({ holidays })} typed={day} onType={setDay} />
      </Field>
    </FormDialog>
  )
}

function Reach({ typed, refusal, set }: { typed: Fields; refusal: unknown; set: (part: Partial<Fields>) => void }) {
  return (
    <>
      <TextInput
        label="Name"
        description="Customers read it at the head of every mail and page."
        data-autofocus
        value={typed.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={sentenceAt(refusal, 'name')}
      />
      <TextInput
        label="Mailbox"
        description="Mail to this address opens cases, and our letters come from it."
        type="email"
        autoComplete="off"
        value={typed.mailbox}
        onChange={(event) => set({ mailbox: event.currentTarget.value })}
        error={sentenceAt(refusal, 'mailbox')}
      />
      <TextInput
        label="Phone"
        description="Shown to customers who would rather talk. May stay empty."
        type="tel"
        autoComplete="off"
        value={typed.phone ?? ''}
        onChange={(event) => set({ phone: event.currentTarget.value })}
        error={sentenceAt(refusal, 'phone')}
      />
      <NativeSelect
        label="Language"
        description="Of its form, and of letters and pages for customers whose own language nobody knows."
        data={languageNames.map((name) => ({ value: name, label: languages[name] }))}
        value={typed.language}
        onChange={(event) => set({ language: event.currentTarget.value as Language })}
        error={sentenceAt(refusal, 'language')}
      />
      <NativeSelect
        label="Time zone"
        data={zones(typed.zone)}
        value={typed.zone}
        onChange={(event) => set({ zone: event.currentTarget.value })}
        error={sentenceAt(refusal, 'zone')}
      />
    </>
  )
}

function startingFrom(brand: Brand | null, like: Brand | undefined): Fields {
  const from = brand ?? like
  return {
    name: brand?.name ?? '',
    mailbox: brand?.mailbox ?? '',
    phone: brand?.phone ?? null,
    language: brand?.language ?? like?.language ?? 'en',
    voice: brand?.voice ?? '',
    signature: brand?.signature ?? '',
    colour: brand?.colour ?? null,
    aliases: brand?.aliases ?? [],
    zone: from?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    hours: from?.hours ?? usualWeek(),
    holidays: from?.holidays ?? [],
  }
}

function usualWeek(): Hours {
  const open: [string, string][] = [['09:00', '17:30']]
  return { '1': open, '2': open, '3': open, '4': open, '5': open, '6': [], '7': [] }
}

/** A browser does not list every zone that it knows, so the one in use is added. */
function zones(own: string): string[] {
  return [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted()
}

/** Times as they are meant, also where Enter came before the field was left. */
function tidy(hours: Hours): Hours {
  return Object.fromEntries(weekdays.map(({ key }) => [key, hours[key].map(([from, to]) => [timeTyped(from), timeTyped(to)])])) as Hours
}

/** A refusal of one time or one date ("hours.1.0") stands at the whole group. */
function atTheirGroup(thrown: unknown): unknown {
  const group = thrown instanceof Refused ? /^(hours|holidays|aliases)\./.exec(thrown.field ?? '')?.[1] : undefined
  return thrown instanceof Refused && group !== undefined ? new Refused(thrown.status, thrown.code, thrown.sentence, group) : thrown
}
