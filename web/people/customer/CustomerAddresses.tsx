// The addresses of a customer: the first is where our letters go; each with how we came to have it.

import { TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Table } from '#web/ui/Table.tsx'
import css from './Customer.module.css'

type Customer = Got<'people.customer'>
type Props = { customer: Customer; mayWork: boolean }

export function CustomerAddresses({ customer, mayWork }: Props) {
  const now = useNow(60_000)
  const rows = customer.addressNotes.map(({ address, note, since }, place) => ({
    id: address,
    cells: [
      <span key="address">
        <b>{address}</b> {place === 0 && <Chip>Letters go here</Chip>}
      </span>,
      note ?? 'They wrote from it',
      dayOf(since, now),
      ...(mayWork ? [<Acts key="acts" customer={customer} address={address} isMain={place === 0} />] : []),
    ],
  }))
  return (
    <Section title="Addresses" lead="Mail from any of them comes to this customer.">
      {rows.length === 0 && <p>No address is known. Letters cannot reach {customer.firstName}; a call can.</p>}
      {rows.length > 0 && (
        <Table caption="Addresses" columns={['Address', 'How we have it', 'Since', ...(mayWork ? [''] : [])]} rows={rows} />
      )}
      {mayWork && <Add customer={customer} />}
    </Section>
  )
}

function Acts({ customer, address, isMain }: { customer: Customer; address: string; isMain: boolean }) {
  const choose = useAct('people.chooseAddress')
  const remove = useAct('people.removeAddress')
  const about = { customerId: customer.id, address }
  return (
    <>
      {!isMain && (
        <>
          <Button small busy={choose.isPending} aria-label={`Send letters to ${address}`} onClick={() => choose.mutate(about)}>
            Send letters here
          </Button>{' '}
        </>
      )}
      <Button small look="quiet" busy={remove.isPending} aria-label={`Remove ${address}`} onClick={() => remove.mutate(about)}>
        Remove
      </Button>
    </>
  )
}

function Add({ customer }: { customer: Customer }) {
  const [address, setAddress] = useState('')
  const [note, setNote] = useState('')
  const act = useAct('people.addAddress', {
    shown: true,
    onDone: () => {
      setAddress('')
      setNote('')
    },
  })
  function add(event: FormEvent): void {
    event.preventDefault()
    act.mutate({ customerId: customer.id, address, ...(note.trim() === '' ? {} : { note }) })
  }
  return (
    <form className={css.form} onSubmit={add} noValidate>
      <div className={css.row}>
        <TextInput
          label="A further address"
          type="email"
          autoComplete="off"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          error={sentenceAt(act.error, 'address')}
        />
        <TextInput
          label="How we have it"
          placeholder="Said it on the phone"
          autoComplete="off"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={sentenceAt(act.error, 'note')}
        />
      </div>
      <Refusal of={act.error} fields={['address', 'note']} />
      <Button type="submit" busy={act.isPending} disabled={address.trim() === ''}>
        Add the address
      </Button>
    </form>
  )
}
