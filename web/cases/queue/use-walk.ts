// Walking the rows: J and K or the arrows move, Enter opens, X picks, with Shift a range. One row holds the place of all in the order
// of Tab. The chosen row is kept by its case (platform/choice.ts).

import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useChoice } from '#web/platform/choice.ts'
import { useKeys } from '#web/platform/keys.ts'
import type { Row } from './groups.ts'
import { addressOf, caseAt } from './row-words.ts'
import type { Picks } from './use-picks.ts'

/** The case that was last opened from a list of cases. */
let left: string | null = null

/** `picks` null: these rows are walked only. `of`: what is looked for, null while the rows are those of something else. */
export function useWalk(shown: readonly Row[], picks: Picks | null, of: string | null) {
  const navigate = useNavigate()
  const { chosen, held, choose, next, before } = useChoice(shown, of, left)
  useComingBack(chosen?.id)

  function walkTo(place: number): Row | undefined {
    const row = shown[Math.min(Math.max(place, 0), shown.length - 1)]
    if (row === undefined) return undefined
    choose(row)
    document.querySelector<HTMLElement>(`[data-case="${row.id}"]`)?.focus()
    return row
  }
  /** The row that is left is picked too, as one expects of a range. */
  function pickTo(place: number): void {
    if (picks === null) return
    if (chosen && !picks.isPicked(chosen) && picks.picked.length === 0) picks.begin(chosen)
    const row = walkTo(place)
    if (row) picks.pick(row, true)
  }

  useKeys(
    {
      j: { label: 'Next case', run: () => walkTo(next()) },
      k: { label: 'Case before', run: () => walkTo(before()) },
      enter: { label: 'Open the case', run: () => chosen && void navigate({ to: addressOf(chosen.id) }) },
    },
    { scope: 'screen', on: shown.length > 0 },
  )
  useKeys(
    {
      x: { label: 'Pick the case, or let it go', run: () => chosen && picks?.pick(chosen) },
      'shift+j': { label: 'Pick down to the next case', run: () => pickTo(next()) },
      'shift+k': { label: 'Pick up to the case before', run: () => pickTo(before()) },
      'shift+x': { label: 'Pick all that are shown', run: () => picks?.pickAll() },
    },
    { scope: 'screen', on: picks !== null && shown.length > 0 },
  )

  const onKeyDown = onArrow({ next, before, last: shown.length - 1, walkTo, pickTo })
  return { chosen, held, choose, onKeyDown }
}

type Walking = { next: () => number; before: () => number; last: number; walkTo: (place: number) => void; pickTo: (place: number) => void }

/** The arrows, for whoever has put single letters to rest; elsewhere on the page they scroll. */
function onArrow({ next, before, last, walkTo, pickTo }: Walking) {
  return (event: KeyboardEvent): void => {
    const places: Record<string, number> = { ArrowDown: next(), ArrowUp: before(), Home: 0, End: last }
    const place = places[event.key]
    if (place === undefined || !(event.target instanceof HTMLElement) || !event.target.closest('[data-row]')) return
    event.preventDefault()
    if (event.shiftKey) pickTo(place)
    else walkTo(place)
  }
}

/** Brings the row that was left before the eyes again, and remembers the case to which one goes next. */
function useComingBack(id: string | undefined): void {
  const hasCome = useRef(left === null)
  useEffect(() => {
    if (hasCome.current || id === undefined) return
    const row = document.querySelector<HTMLElement>(`[data-case="${id}"]`)
    if (row === null) return
    hasCome.current = true
    if (id !== left) return
    if (document.activeElement === document.body) row.focus()
    else row.scrollIntoView({ block: 'nearest' })
  })
  useEffect(
    () => () => {
      left = caseAt(window.location.pathname)
    },
    [],
  )
}
