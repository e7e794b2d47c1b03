// What narrows the view: six small choices, opened with F, open by themselves while one is made. A narrowing can be kept under a name.

import { NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useActs, useKeys } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { KeptView } from './KeptView.tsx'
import { narrowingNames, narrowingOf, queueSearchOf, type Narrowing, type QueueSearch } from './queue-search.ts'
import { useChoices } from './use-choices.ts'
import css from './FilterBar.module.css'

export function FilterBar({ search }: { search: QueueSearch }) {
  const navigate = useNavigate()
  const [isAsked, setAsked] = useState(false)
  const choices = useChoices()
  const isNarrow = Object.keys(narrowingOf(search)).length > 0
  useKeys({ f: { label: 'Filter the cases', run: () => setAsked((before) => !before) } }, { scope: 'screen' })
  const go = (next: QueueSearch) => void navigate({ to: '/', search: next })
  const clear = () => go(queueSearchOf({ view: search.view, find: search.find }))
  useActs([{ label: 'Clear the filter', run: clear }], { scope: 'screen', on: isNarrow })
  const narrow = (name: keyof Narrowing, value: string) => go(queueSearchOf({ ...search, [name]: value === '' ? undefined : value }))

  if (!isAsked && !isNarrow)
    return (
      <div className={css.bar}>
        <Button small look="quiet" keys="f" onClick={() => setAsked(true)}>
          Filter
        </Button>
      </div>
    )
  return (
    <div className={css.bar} role="group" aria-label="Filter the cases">
      {narrowingNames.map((name) =>
        choices[name].data.length < 2 ? null : (
          <NativeSelect
            key={name}
            size="xs"
            aria-label={choices[name].label}
            data={[{ value: '', label: choices[name].any }, ...choices[name].data]}
            value={written(search[name])}
            onChange={(event) => narrow(name, event.currentTarget.value)}
          />
        ),
      )}
      {isNarrow && (
        <Button small onClick={clear}>
          Clear the filter
        </Button>
      )}
      {isNarrow && search.find === undefined && <KeptView search={search} onGo={go} />}
    </div>
  )
}

/** A part of the narrowing as a select shows it. */
function written(value: unknown): string | number {
  return typeof value === 'string' || typeof value === 'number' ? value : ''
}
