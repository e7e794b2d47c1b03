// Whole days on which the house is shut, in the order of the year; clocks in open hours stand still on them. A day that is typed and not yet
// added belongs to whoever keeps the form, so that it is not lost there.

import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef } from 'react'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { withDay } from './hours.ts'
import css from './HoursField.module.css'

type Props = {
  dates: readonly string[]
  onChange: (dates: string[]) => void
  /** The day that is typed; empty for none. */
  typed: string
  onType: (typed: string) => void
}

export function HolidaysField({ dates, onChange, typed, onType }: Props) {
  const field = useRef<HTMLInputElement>(null)

  function add(): void {
    if (typed === '') return
    onChange(withDay(dates, typed))
    onType('')
    field.current?.focus()
  }
  /** Enter would keep the whole form; here it means this day. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || typed === '') return
    event.preventDefault()
    add()
  }
  function remove(date: string): void {
    onChange(dates.filter((other) => other !== date))
    field.current?.focus()
  }

  return (
    <div>
      {dates.length > 0 && <Days dates={dates} onRemove={remove} />}
      <div className={css.add}>
        <TextInput
          ref={field}
          type="date"
          aria-label="A day when you are shut"
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button disabled={typed === ''} onClick={add}>
          Add the day
        </Button>
      </div>
    </div>
  )
}

function Days({ dates, onRemove }: { dates: readonly string[]; onRemove: (date: string) => void }) {
  const now = useNow(60_000)
  const said = (date: string) => dayOf(`${date}T12:00:00.000Z`, now, 'UTC')
  return (
    <ul className={css.dates}>
      {dates.map((date) => (
        <li key={date} className={css.date}>
          {said(date)}
          <button type="button" className={css.remove} aria-label={`Take out ${said(date)}`} onClick={() => onRemove(date)}>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  )
}
