// Whole days on which the house is shut, in the order of the year; clocks in open hours stand still on them.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import css from './HoursField.module.css'

export function HolidaysField({ dates, onChange }: { dates: readonly string[]; onChange: (dates: string[]) => void }) {
  const now = useNow(60_000)
  const [typed, setTyped] = useState('')

  function add(): void {
    if (typed === '') return
    onChange([...new Set([...dates, typed])].toSorted())
    setTyped('')
  }

  return (
    <div>
      {dates.length > 0 && (
        <ul className={css.dates}>
          {dates.map((date) => (
            <li key={date} className={css.date}>
              {dayOf(`${date}T12:00:00.000Z`, now, 'UTC')}
              <button
                type="button"
                className={css.remove}
                aria-label={`Take out ${date}`}
                onClick={() => onChange(dates.filter((other) => other !== date))}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={css.add}>
        <TextInput
          type="date"
          aria-label="A day when you are shut"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button disabled={typed === ''} onClick={add}>
          Add the day
        </Button>
      </div>
    </div>
  )
}
