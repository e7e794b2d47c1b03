// What narrows the view: six small choices, opened with F (which leads into them) and left with Esc, open by themselves while one is made.
// A narrowing can be kept under a name.

import { NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useActs, useKeys } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { KeptView } from './KeptView.tsx'
import { narrowingNames, narrowingOf, queueSearchOf, type Narrowing, type QueueSearch } from './queue-search.ts'
import { useChoices } from './use-choices.ts'
import css from './FilterBar.module.css'

export function FilterBar({ search }: { search: QueueSearch }) {
  const navigate = useNavigate()
  const choices = useChoices()
  const isNarrow = Object.keys(narrowingOf(search)).length > 0
  const { bar, isAsked, open, close } = useAsked(isNarrow)
  useKeys({ f: { label: 'Filter the cases', run: open } }, { scope: 'screen' })
  const go = (next: QueueSearch) => void navigate({ to: '/', search: next })
  const clear = () => go(queueSearchOf({ view: search.view, find: search.find }))
  useActs([{ label: 'Clear the filter', run: clear }], { scope: 'screen', on: isNarrow })
  const narrow = (name: keyof Narrowing, value: string) => go(queueSearchOf({ ...search, [name]: value === '' ? undefined : value }))

  if (!isAsked && !isNarrow)
    return (
      <div className={css.bar} ref={bar}>
        <Button small look="quiet" keys="f" onClick={open}>
          Filter
        </Button>
      </div>
    )
  return (
    <div className={css.bar} ref={bar} role="group" aria-label="Filter the cases" onKeyDown={close}>
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

/** Whether the choices are asked for. The focus goes to what stands first in the bar once it has opened or closed. */
function useAsked(isNarrow: boolean) {
  const bar = useRef<HTMLDivElement>(null)
  const [isAsked, setAsked] = useState(false)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    if (times > 0) bar.current?.querySelector<HTMLElement>('select, button')?.focus()
  }, [times])
  function ask(asked: boolean): void {
    setAsked(asked)
    setTimes((before) => before + 1)
  }
  function close(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isNarrow) return
    // It closes the choices, and does not leave the search besides.
    event.preventDefault()
    ask(false)
  }
  return { bar, isAsked, open: () => ask(true), close }
}

/** A part of the narrowing as a select shows it. */
function written(value: unknown): string | number {
  return typeof value === 'string' || typeof value === 'number' ? value : ''
}
