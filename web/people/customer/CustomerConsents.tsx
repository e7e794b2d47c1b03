// What a customer allows or refuses, with the day on which they said so.

import { NativeSelect } from '@mantine/core'
import { useAct } from '#web/platform/answers.ts'
import type { Got, Sent } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { Section } from '#web/ui/Section.tsx'
import css from './Customer.module.css'

type Customer = Got<'people.customer'>
type About = Sent<'people.recordConsent'>['about']

const questions: readonly { about: About; words: string }[] = [
  { about: 'testimonial', words: 'May we show their words to others?' },
  { about: 'phone', words: 'May we call them?' },
]
const choices = [
  { value: '', label: 'Not asked' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

export function CustomerConsents({ customer, mayWork }: { customer: Customer; mayWork: boolean }) {
  return (
    <Section title="What they allow">
      <div className={css.row}>
        {questions.map(({ about, words }) => (
          <Consent key={about} customer={customer} about={about} words={words} mayWork={mayWork} />
        ))}
      </div>
    </Section>
  )
}

function Consent({ customer, about, words, mayWork }: { customer: Customer; about: About; words: string; mayWork: boolean }) {
  const act = useAct('people.recordConsent')
  const now = useNow(60_000)
  const said = customer.consents[about]
  return (
    <NativeSelect
      label={words}
      description={said ? `Said ${dayOf(said.at, now)}` : 'Nobody has asked yet.'}
      data={choices}
      // Not while it is kept: that would take the focus away.
      disabled={!mayWork}
      value={said === undefined ? '' : said.given ? 'yes' : 'no'}
      onChange={(event) => {
        const { value } = event.currentTarget
        act.mutate({ customerId: customer.id, about, given: value === '' ? null : value === 'yes' })
      }}
    />
  )
}
