// Earlier cases of the same customer: when, what, and how each of them ended.

import { Link } from '@tanstack/react-router'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import type { Desk } from './desk.ts'
import { isStep, placeName } from './step-names.ts'
import css from './Earlier.module.css'

export function Earlier({ desk }: { desk: Desk }) {
  const now = useNow(60_000)
  if (desk.earlier.length === 0) return null
  return (
    <ul className={css.earlier} aria-label="Earlier cases">
      {desk.earlier.map((one) => (
        <li key={one.id}>
          <Link to={`/cases/${one.id}` as string}>
            {dayOf(one.openedAt, now)}: {one.title}
          </Link>
          <span>{isStep(one.stands) ? `open, at ${placeName(one.stands)}` : placeName(one.stands).toLowerCase()}</span>
        </li>
      ))}
    </ul>
  )
}
