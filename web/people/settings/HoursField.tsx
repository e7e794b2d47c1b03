// Opening hours, weekday by weekday: none is closed, more than one leaves room for lunch.

import { TextInput } from '@mantine/core'
import { useRef } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { nextSpan, timeTyped, weekdays, type Hours, type Span } from './hours.ts'
import css from './HoursField.module.css'

type Props = { hours: Hours; onChange: (hours: Hours) => void }

export function HoursField({ hours, onChange }: Props) {
  return (
    <div className={css.week}>
      {weekdays.map(({ key, name }) => (
        <Day key={key} name={name} spans={hours[key]} onChange={(spans) => onChange({ ...hours, [key]: spans })} />
      ))}
    </div>
  )
}

function Day({ name, spans, onChange }: { name: string; spans: readonly Span[]; onChange: (spans: Span[]) => void }) {
  const add = useRef<HTMLButtonElement>(null)
  const remove = (place: number) => {
    onChange(spans.filter((_, other) => other !== place))
    add.current?.focus()
  }
  const put = (place: number, span: Span) => onChange(spans.map((old, other) => (other === place ? span : old)))
  return (
    <div className={css.day} role="group" aria-label={name}>
      <span className={css.name}>{name}</span>
      <div className={css.spans}>
        {spans.length === 0 && <span className={css.closed}>Closed</span>}
        {spans.map((span, place) => (
          <div key={place} className={css.span}>
            <Time label={`${name}, from`} time={span[0]} onChange={(from) => put(place, [from, span[1]])} />
            <span>to</span>
            <Time label={`${name}, to`} time={span[1]} onChange={(to) => put(place, [span[0], to])} />
            <button
              type="button"
              className={css.remove}
              aria-label={`Take out ${name} ${span[0]} to ${span[1]}`}
              onClick={() => remove(place)}
            >
              <Icon name="close" />
            </button>
          </div>
        ))}
      </div>
      {spans.length < 6 && (
        <Button ref={add} small look="quiet" aria-label={`Add hours on ${name}`} onClick={() => onChange([...spans, nextSpan(spans)])}>
          Add hours
        </Button>
      )}
    </div>
  )
}

function Time({ label, time, onChange }: { label: string; time: string; onChange: (time: string) => void }) {
  return (
    <TextInput
      w={76}
      aria-label={label}
      placeholder="09:00"
      inputMode="numeric"
      autoComplete="off"
      value={time}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => onChange(timeTyped(time))}
    />
  )
}
