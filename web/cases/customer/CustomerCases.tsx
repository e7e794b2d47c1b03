// Every case of one customer, newest first, each a link.

import { Link } from '@tanstack/react-router'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { useRows, type Row } from '#web/platform/rows.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Table } from '#web/ui/Table.tsx'
import type { Sent } from '#web/platform/call.ts'
import { isStep, placeName } from '#web/cases/step-names.ts'

type Props = { customerId: Sent<'cases.ofCustomer'>['customerId']; firstName: string }

export function CustomerCases({ customerId, firstName }: Props) {
  const cases = useRows('cases.ofCustomer', { customerId })
  const now = useNow(60_000)
  const rows = cases.rows.map((one) => ({
    id: one.id,
    isQuiet: one.endedAt !== null,
    cells: [
      <Link key="case" className="link" to={`/cases/${one.id}` as string}>
        {one.title}
      </Link>,
      standing(one),
      one.owner ?? 'Nobody yet',
      dayOf(one.openedAt, now),
    ],
  }))
  return (
    <Section title="Cases">
      <Refusal of={cases.error} />
      {cases.first && rows.length === 0 && <p>{firstName} has no case. Nothing went wrong that we know of.</p>}
      {rows.length > 0 && <Table caption="Cases" columns={['What', 'Stands at', 'Owner', 'Opened']} rows={rows} />}
      {cases.hasMore && (
        <Button busy={cases.isReadingMore} onClick={cases.more}>
          Show older cases
        </Button>
      )}
    </Section>
  )
}

function standing({ stands }: Row<'cases.ofCustomer'>): string {
  return isStep(stands) ? `Open, at ${placeName(stands)}` : placeName(stands)
}
