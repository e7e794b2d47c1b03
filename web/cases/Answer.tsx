// What the customer answered when we asked: a number from 1 to 5. Words that came with it stand in the conversation, as theirs.

import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import type { Desk } from './desk.ts'
import css from './Before.module.css'

export function Answer({ desk }: { desk: Desk }) {
  const now = useNow(60_000)
  if (desk.answer === null) return null
  return (
    <section className={css.before}>
      <h2>
        {desk.customer.firstName}’s answer <span>{whenOf(desk.answer.at, now)}</span>
      </h2>
      <p>
        <b>{desk.answer.rating} of 5</b>
      </p>
    </section>
  )
}
