// An amount as people type it ("18", "18.50", "18,5") in the currency of the organisation; what is no amount is said at once.

import { TextInput } from '@mantine/core'
import { decimals, fromTyped, inWords } from '#core/money.ts'

type Props = {
  label: string
  description?: string
  typed: string
  currency: string
  onType: (typed: string) => void
  error: string | undefined
  /** The first field of a dialog has the focus. */
  isFirst?: boolean
}

export function MoneyField({ label, description, typed, currency, onType, error, isFirst = false }: Props) {
  const isAmount = typed.trim() === '' || fromTyped(typed, currency) !== null
  return (
    <TextInput
      label={label}
      description={description}
      data-autofocus={isFirst || undefined}
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span>{currency}</span>}
      rightSectionWidth={56}
      rightSectionPointerEvents="none"
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      error={isAmount ? error : `This should be an amount such as ${decimals(currency) === 0 ? '1500' : '18.50'}.`}
    />
  )
}

/** What stands in the field for an amount that is known: "18.50". */
export function amountTyped(minor: number, currency: string): string {
  return inWords({ minor, currency }).split(' ')[0] ?? ''
}

/** Minor units of what was typed; null while it is no amount. */
export function minorTyped(typed: string, currency: string): number | null {
  return fromTyped(typed, currency)?.minor ?? null
}
