// A customer: who they are and how to reach them, what they allow, what they are worth to us, and every case of theirs.

import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { CustomerCases } from '#web/cases/customer/CustomerCases.tsx'
import { MergeCustomer } from '#web/cases/customer/MergeCustomer.tsx'
import { CustomerInterests } from '#web/people/CustomerInterests.tsx'
import { CustomerAddresses } from '#web/people/customer/CustomerAddresses.tsx'
import { CustomerConsents } from '#web/people/customer/CustomerConsents.tsx'
import { CustomerFacts } from '#web/people/customer/CustomerFacts.tsx'
import { useAnswer } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { isNotThere } from '#web/platform/refused.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Trouble } from '#web/ui/Trouble.tsx'
import { NotThere } from './NotThere.tsx'
import css from './CustomerPage.module.css'

type CustomerId = Sent<'people.customer'>['customerId']

export default function CustomerPage() {
  const { customerId = '' } = useParams({ strict: false })
  const navigate = useNavigate()
  const answer = useAnswer('people.customer', { customerId: customerId as CustomerId })
  const now = useNow(60_000)
  const mayWork = useMay('cases.work')
  const [merges, setMerges] = useState(false)
  const { data: customer } = answer
  const goTo = (id: string) => void navigate({ to: `/customers/${id}`, replace: true })
  // An address from before a merger leads to who remains.
  useEffect(() => {
    if (customer && customer.id !== customerId) void navigate({ to: `/customers/${customer.id}`, replace: true })
  }, [customer, customerId, navigate])

  if (customer === undefined) {
    if (answer.error === null) return null
    if (isNotThere(answer.error)) return <NotThere />
    return <Trouble thrown={answer.error} again={() => void answer.refetch()} />
  }
  return (
    <div className={css.page}>
      <PageHeader
        title={customer.name}
        meta={[`Known since ${dayOf(customer.since, now)}`, ...customer.alsoCalled.map((name) => `also called ${name}`)].join(' · ')}
      >
        {mayWork && <Button onClick={() => setMerges(true)}>Same person as …</Button>}
      </PageHeader>
      <div className={css.parts}>
        <ReadOnly ability="cases.work" />
        <CustomerCases customerId={customer.id} firstName={customer.firstName} />
        <CustomerFacts key={customer.id} customer={customer} mayWork={mayWork} />
        <CustomerAddresses customer={customer} mayWork={mayWork} />
        <CustomerConsents customer={customer} mayWork={mayWork} />
        <Section title="Likes" lead="For a gesture that is meant for this person.">
          <div className={css.likes}>
            <CustomerInterests customer={customer} />
          </div>
        </Section>
      </div>
      {merges && <MergeCustomer customer={customer} onClose={() => setMerges(false)} onMerged={goTo} />}
    </div>
  )
}
