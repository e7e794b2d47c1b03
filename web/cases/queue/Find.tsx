// "Find a customer or words": searches while one types, over everything and not only the view. "/" leads here, Enter or the arrow down to
// what was found, Esc out of it.

import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useKeys } from '#web/platform/keys.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { Kbd } from '#web/ui/Kbd.tsx'
import css from './QueueHead.module.css'

/** Milliseconds without a key press after which it is looked for. */
const pause = 250

export function Find({ found, onFind }: { found: string | undefined; onFind: (words: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(found ?? '')
  const look = useDebouncedCallback(onFind, pause)
  // A view was chosen: what was looked for is gone.
  useEffect(() => {
    if (found === undefined && document.activeElement !== field.current) setTyped('')
  }, [found])

  function clear(): void {
    look.cancel()
    setTyped('')
    field.current?.blur()
    onFind('')
  }

  function toFound(event: KeyboardEvent): void {
    if ((event.key !== 'Enter' && event.key !== 'ArrowDown') || event.nativeEvent.isComposing) return
    event.preventDefault()
    look.flush()
    field.current?.blur()
    document.querySelector<HTMLElement>('[data-case][tabindex="0"]')?.focus()
  }

  useKeys({ '/': { label: 'Find a customer or words', run: () => field.current?.focus() } }, { scope: 'screen' })
  useKeys({ esc: { label: 'Leave the search', run: clear } }, { scope: 'screen', on: typed !== '' || found !== undefined })
  return (
    <TextInput
      ref={field}
      type="search"
      className={css.find}
      aria-label="Find a customer or words"
      placeholder="Find a customer or words"
      leftSection={<Icon name="find" />}
      rightSection={typed === '' ? <Kbd keys="/" /> : null}
      rightSectionPointerEvents="none"
      value={typed}
      onKeyDown={toFound}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        look(event.currentTarget.value)
      }}
    />
  )
}
