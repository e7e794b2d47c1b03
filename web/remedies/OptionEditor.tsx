// One option as the customer will read it: which remedy, its name, what happens and when, and what it costs us.

import { NativeSelect, TextInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import { decimals, fromTyped } from '#core/money.ts'
import { Button } from '#web/ui/Button.tsx'
import { fromRemedy, letterAt, type Prepared, type Remedy } from './prepared.ts'
import css from './EditOptions.module.css'

type Props = { option: Prepared; place: number; remedies: Remedy[]; onChange: (option: Prepared) => void; onRemove: () => void }

export function OptionEditor({ option, place, remedies, onChange, onRemove }: Props) {
  const swap = (id: string) => {
    const remedy = remedies.find((one) => one.id === id)
    if (remedy) onChange(fromRemedy(remedy))
  }
  const known = remedies.some(({ id }) => id === option.remedyId)
  return (
    <fieldset className={css.editor} aria-label={`Option ${letterAt(place)}`}>
      <span aria-hidden="true">{letterAt(place)}</span>
      <NativeSelect
        label="Remedy"
        value={option.remedyId}
        data={[
          ...(known ? [] : [{ value: option.remedyId, label: option.title }]),
          ...remedies.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(event) => swap(event.currentTarget.value)}
      />
      <Cost key={option.remedyId} option={option} onChange={onChange} />
      <Button look="quiet" small onClick={onRemove}>
        Remove
      </Button>
      <div className={css.wide}>
        <TextInput
          label="What the customer reads"
          maxLength={120}
          data-autofocus={place === 0 || undefined}
          value={option.title}
          onChange={(event) => onChange({ ...option, title: event.currentTarget.value })}
        />
      </div>
      <div className={css.wide}>
        <Textarea
          label="What happens, and when"
          rows={2}
          maxLength={600}
          value={option.detail}
          onChange={(event) => onChange({ ...option, detail: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  )
}

/** The amount as typed; the option changes as soon as it is one. */
function Cost({ option, onChange }: { option: Prepared; onChange: (option: Prepared) => void }) {
  const { currency, costMinor } = option
  const [typed, setTyped] = useState(() =>
    (costMinor / 10 ** decimals(currency)).toFixed(costMinor % 10 ** decimals(currency) === 0 ? 0 : decimals(currency)),
  )
  const amount = fromTyped(typed, currency)
  return (
    <TextInput
      label={`Cost, ${currency}`}
      inputMode="decimal"
      value={typed}
      error={amount === null ? 'Such as 18 or 18.50' : undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        const next = fromTyped(event.currentTarget.value, currency)
        if (next !== null) onChange({ ...option, costMinor: next.minor })
      }}
    />
  )
}
