// The customer, found by the beginning of a name or an address; left empty when nobody knows whom it touches.

import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'

export type CustomerFound = Got<'people.customers'>['rows'][number]

/** Milliseconds of rest before asking, so that a name is asked for once and not letter by letter. */
const pause = 150

type Props = { chosen: CustomerFound | null; onChoose: (customer: CustomerFound | null) => void; error: string | undefined }

export function CustomerSelect({ chosen, onChoose, error }: Props) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), pause)
  const isChosenText = chosen !== null && search === wordsOf(chosen)
  const found = useAnswer('people.customers', { search, limit: 10 }, { on: search !== '' && !isChosenText, keep: true }).data?.rows ?? []
  const all = chosen !== null && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found
  return (
    <Select
      label="Which customer, if you know"
      placeholder="Type a name or an address"
      searchable
      clearable
      autoComplete="off"
      data={all.map((one) => ({ value: one.id, label: wordsOf(one) }))}
      // The server has chosen already.
      filter={({ options }) => options}
      value={chosen?.id ?? null}
      onChange={(id) => onChoose(all.find((one) => one.id === id) ?? null)}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={search === '' ? undefined : 'Nobody by this name. Leave it empty, and cases can be linked later.'}
      comboboxProps={{ withinPortal: true }}
      error={error}
    />
  )
}

function wordsOf({ name, address }: CustomerFound): string {
  return address === null ? name : `${name} (${address})`
}
