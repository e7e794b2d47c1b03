// The addresses of a customer: the first is where our letters go; each with how we came to have it.

import { TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, type FormEvent } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { call, type Got, type Sent } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt, sentenceOf } from '#web/platform/refused.ts'
import { useMe } from '#web/platform/session.ts'
import { typedKey, useTyped } from '#web/platform/typed.ts'
import { Button } from '#web/ui/Button.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
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
      note ?? 'It came with a case of theirs',
      dayOf(since, now),
      ...(mayWork ? [<Acts key="acts" customer={customer} address={address} note={note} isMain={place === 0} />] : []),
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

type ActsProps = { customer: Customer; address: string; note: string | null; isMain: boolean }

/** What was pressed is gone afterwards, so the focus is led to what stands. */
function Acts({ customer, address, note, isMain }: ActsProps) {
  const about = { customerId: customer.id, address }
  const offerBack = useRemoved()
  const removing = useRef<HTMLButtonElement>(null)
  const choose = useAct('people.chooseAddress', { onDone: () => removing.current?.focus() })
  const remove = useAct('people.removeAddress', {
    onDone: () => {
      document.querySelector<HTMLElement>('[data-further-address]')?.focus()
      offerBack({ ...about, ...(note === null ? {} : { note }) }, isMain)
    },
  })
  return (
    <>
      {!isMain && (
        <>
          <Button small busy={choose.isPending} aria-label={`Send letters to ${address}`} onClick={() => choose.mutate(about)}>
            Send letters here
          </Button>{' '}
        </>
      )}
      <Button
        ref={removing}
        small
        look="quiet"
        busy={remove.isPending}
        aria-label={`Remove ${address}`}
        onClick={() => remove.mutate(about)}
      >
        Remove
      </Button>
    </>
  )
}

/** Milliseconds for which an address that was removed can be had back. */
const offered = 10_000

function useRemoved() {
  const client = useQueryClient()
  return (removed: Sent<'people.addAddress'>, wasMain: boolean) => {
    const back = async () => {
      await call('people.addAddress', removed)
      if (wasMain) await call('people.chooseAddress', { customerId: removed.customerId, address: removed.address })
    }
    const undo = () =>
      void back()
        .catch((thrown: unknown) => notify(sentenceOf(thrown)))
        .then(() => client.invalidateQueries())
    offerUndo({ id: `address-${removed.address}`, words: `${removed.address} was removed.`, verb: 'Undo', forMs: offered, undo })
  }
}

const nothing = { address: '', note: '' }

/** What is typed stays in this browser until it is added. */
function Add({ customer }: { customer: Customer }) {
  const me = useMe().data?.member.id ?? ''
  const { typed, type, leave } = useTyped(nothing, typedKey(me, `address.${customer.id}`))
  const { address, note } = typed
  const act = useAct('people.addAddress', { shown: true, onDone: leave })
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
          data-further-address
          autoComplete="off"
          value={address}
          onChange={(event) => type({ address: event.currentTarget.value })}
          error={sentenceAt(act.error, 'address')}
        />
        <TextInput
          label="How we have it"
          placeholder="Said it on the phone"
          autoComplete="off"
          value={note}
          onChange={(event) => type({ note: event.currentTarget.value })}
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
