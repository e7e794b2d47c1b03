// One of several to tick: a brand, a kind of mistake.

import { Checkbox } from '@mantine/core'

type Props<T extends string> = { of: T; label: string; ticked: readonly T[]; onChange: (ticked: T[]) => void }

export function Tick<T extends string>({ of, label, ticked, onChange }: Props<T>) {
  return (
    <Checkbox
      size="xs"
      label={label}
      checked={ticked.includes(of)}
      onChange={(event) => onChange(event.currentTarget.checked ? [...ticked, of] : ticked.filter((one) => one !== of))}
    />
  )
}
