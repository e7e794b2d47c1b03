// Where the focus goes when the button that was pressed is gone afterwards: to the words that the press changed, once they are there.

import { type RefObject, useEffect, useRef } from 'react'

export type Place = RefObject<HTMLParagraphElement | null>

/** Where those words stand, and what the press calls. `told` is what they tell. Whoever went somewhere else meanwhile stays there. */
export function useFocusOn(told: unknown): [place: Place, await: () => void] {
  const place = useRef<HTMLParagraphElement>(null)
  const isAwaited = useRef(false)
  useEffect(() => {
    if (!isAwaited.current) return
    isAwaited.current = false
    const now = document.activeElement
    if (now === document.body || place.current?.closest('section')?.contains(now)) place.current?.focus()
  }, [told])
  const awaitIt = () => {
    isAwaited.current = true
  }
  return [place, awaitIt]
}
