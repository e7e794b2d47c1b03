// Two who are one person: find the other one, see what will happen, and make them one. It cannot be taken apart again, so it is said.

import { Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got, Sent } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import css from './MergeCustomer.module.css'

type Props = { customer: Got<'people.customer'>; onClose: () => void; onMerged: (id: string) => void }
type CustomerId = Sent<'cases.mergeCustomers'>['intoId']

export function MergeCustomer({ customer, onClose, onMerged }: Props) {
  const [search, setSearch] = useState('')
  const [intoId, setInto] = useState<CustomerId | null>(null)
  const found = useAnswer('people.customers', { search: search.trim(), limit: 8 }, { on: search.trim() !== '', keep: true })
  const act = useAct('cases.mergeCustomers', {
    shown: true,
    onDone: (kept) => {
      onClose()
      notify(`What was known of ${customer.name} is with ${kept.name} now.`)
      onMerged(kept.id)
    },
  })
  const others = search.trim() === '' ? [] : (found.data?.rows ?? []).filter(({ id }) => id !== customer.id)
  return (
    <FormDialog
      title={`Who is ${customer.firstName} too?`}
      verb="Make them one"
      onClose={onClose}
      onDo={() => intoId !== null && act.mutate({ customerId: customer.id, intoId })}
      act={act}
      ready={others.some(({ id }) => id === intoId)}
    >
      <p>
        Everything about {customer.name} goes to the one you choose: cases, addresses, notes and likes. That one keeps their name and main
        address. This cannot be taken apart again.
      </p>
      <TextInput
        label="Name or address"
        description="How it begins is enough."
        autoComplete="off"
        data-autofocus
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Refusal of={found.error} />
      {search.trim() !== '' && found.data && others.length === 0 && <p>Nobody else begins like this.</p>}
      {others.length > 0 && found.data?.next !== null && <p>More begin like this. A letter more brings the others nearer.</p>}
      {others.length > 0 && (
        <Radio.Group label="The same person" value={intoId ?? ''} onChange={(id) => setInto(id as CustomerId)}>
          <div className={css.found}>
            {others.map(({ id, name, address }) => (
              <Radio key={id} value={id} label={address === null ? name : `${name}, ${address}`} />
            ))}
          </div>
        </Radio.Group>
      )}
    </FormDialog>
  )
}
