// The customer beside the case: who they are, how to reach them, what they like, and what went wrong for them before.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { languages, type Language } from '#core/languages/names.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { Avatar } from '#web/ui/Avatar.tsx'
import { Kbd } from '#web/ui/Kbd.tsx'
import { CustomerInterests } from './CustomerInterests.tsx'
import css from './CustomerCard.module.css'

type Customer = Got<'people.customer'>

/** `language`: in which we write to them here. `children`: earlier cases, or nothing. */
export function CustomerCard({ customer, language, children }: { customer: Customer; language: Language; children: ReactNode }) {
  return (
    <section className={css.card}>
      <div className={css.head}>
        <Avatar name={customer.name} who="customer" large />
        <p>
          <b>
            <Link to={`/customers/${customer.id}` as string}>{customer.name}</Link>
          </b>
          <small>{customer.fireDrill ? 'Fire drill: made up' : `Known since ${monthOf(customer.since)}`}</small>
        </p>
        {customer.phone !== null && (
          <a className={css.call} href={`tel:${customer.phone.replace(/[^+\d]/g, '')}`} aria-keyshortcuts="t">
            Call <Kbd keys="t" />
          </a>
        )}
      </div>
      <dl className={css.rows}>
        <dt>Mail</dt>
        <dd>
          {customer.addresses.length === 0
            ? 'no address known'
            : customer.addresses.map((address) => <Address key={address} of={address} />)}
        </dd>
        <dt>Phone</dt>
        <dd>
          <Phone key={customer.phone} customer={customer} />
        </dd>
        <dt>Reads</dt>
        <dd>{languages[language]}</dd>
        <dt>Likes</dt>
        <dd>
          <CustomerInterests customer={customer} />
        </dd>
        {children && (
          <>
            <dt>Before</dt>
            <dd>{children}</dd>
          </>
        )}
      </dl>
    </section>
  )
}

/** Where it is too long for its line it goes on at the "@", and not in the middle of a name. */
function Address({ of: address }: { of: string }) {
  const at = address.lastIndexOf('@')
  return (
    <span>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </span>
  )
}

/** Typed where it stands, kept when one leaves the field. */
function Phone({ customer }: { customer: Customer }) {
  const act = useAct('people.changeCustomer')
  return (
    <input
      className={css.phone}
      type="tel"
      aria-label="Phone"
      placeholder="not known"
      maxLength={40}
      defaultValue={customer.phone ?? ''}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      onBlur={(event) => {
        const phone = event.currentTarget.value.trim() || null
        if (phone !== customer.phone) act.mutate({ customerId: customer.id, phone })
      }}
    />
  )
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' })

function monthOf(at: string): string {
  return months.format(Date.parse(at))
}
