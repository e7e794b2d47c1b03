// One line for each clock: how long, in which unit, and which hours count.

import { NativeSelect, TextInput } from '@mantine/core'
import { limitedClocks } from '#core/clocks/own-limits.ts'
import type { Basis, LimitedClockName } from '#core/clocks/policy.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { basisWords, clockWords, type Typed, type TypedLimit, type Unit, units } from './rules-typed.ts'
import css from './LimitFields.module.css'

type Props = {
  typed: Typed['limits']
  /** What a colleague kept of it since it was touched. */
  meanwhile: (clock: LimitedClockName) => string | undefined
  refusal: unknown
  onChange: (clock: LimitedClockName, typed: TypedLimit) => void
}

export function LimitFields({ typed, meanwhile, refusal, onChange }: Props) {
  return (
    <div className={css.limits}>
      {limitedClocks.map((name) => (
        <Limit
          key={name}
          clock={name}
          typed={typed[name]}
          meanwhile={meanwhile(name)}
          refusal={refusal}
          onChange={(limit) => onChange(name, limit)}
        />
      ))}
    </div>
  )
}

type LimitProps = {
  clock: LimitedClockName
  typed: TypedLimit
  meanwhile: string | undefined
  refusal: unknown
  onChange: (typed: TypedLimit) => void
}

function Limit({ clock, typed, meanwhile, refusal, onChange }: LimitProps) {
  const { title, from } = clockWords[clock]
  const wrong = sentenceAt(refusal, `limits.${clock}.budget`) ?? sentenceAt(refusal, `limits.${clock}.basis`)
  return (
    <div className={css.limit} role="group" aria-label={title}>
      <span className={css.name}>
        {title}
        <small>{from}</small>
      </span>
      <TextInput
        aria-label={`${title}, how long`}
        inputMode="decimal"
        autoComplete="off"
        value={typed.count}
        onChange={(event) => onChange({ ...typed, count: event.currentTarget.value })}
        error={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `wrong-${clock}`}
      />
      <NativeSelect
        aria-label={`${title}, unit`}
        value={typed.unit}
        data={Object.keys(units)}
        onChange={(event) => onChange({ ...typed, unit: event.currentTarget.value as Unit })}
      />
      <NativeSelect
        aria-label={`${title}, which hours count`}
        value={typed.basis}
        disabled={clock === 'explain'}
        data={Object.entries(basisWords).map(([value, label]) => ({ value, label }))}
        onChange={(event) => onChange({ ...typed, basis: event.currentTarget.value as Basis })}
      />
      {meanwhile !== undefined && (
        <p role="status" className={css.meanwhile}>
          {meanwhile}
        </p>
      )}
      {wrong !== undefined && (
        <p id={`wrong-${clock}`} role="alert" className={css.wrong}>
          {wrong}
        </p>
      )}
    </div>
  )
}
