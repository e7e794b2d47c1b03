// A fire drill says so on top of the desk: the customer is made up, and nothing is to be done outside.

import type { Desk } from './desk.ts'
import css from './RepeatLine.module.css'

export function DrillLine({ desk }: { desk: Desk }) {
  if (!desk.fireDrill) return null
  return (
    <div className={css.line} role="note">
      <p>
        <b>Fire drill.</b>{' '}
        <span>
          {desk.customer.firstName} is made up. {nextOf(desk)}
        </span>
      </p>
    </div>
  )
}

function nextOf({ endedAt }: Desk): string {
  if (endedAt !== null) return 'It is over; nothing of it counts anywhere.'
  return 'Work as if it were real; no mail leaves the house and nothing counts. Please send and pay nothing outside.'
}
