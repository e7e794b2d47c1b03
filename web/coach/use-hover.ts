// Which finding the mouse rests on: it opens after a moment and stays while the mouse is on its words or on its card.

import { useEffect, useRef, useState } from 'react'
import type { Mark } from '#core/coach/finder.ts'

export type Pointed = { at: number; left: number; top: number; bottom: number }

/** Milliseconds: long enough that a mouse on its way opens nothing, and long enough to reach the card. */
const rest = 350
const grace = 250

export function useHover(find: (at: number) => Mark | null) {
  const [hovered, setHovered] = useState<{ finding: Mark; at: Pointed } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  function later(run: () => void, ms: number): void {
    clearTimeout(timer.current)
    timer.current = setTimeout(run, ms)
  }
  const close = () => {
    clearTimeout(timer.current)
    setHovered(null)
  }
  function point(pointed: Pointed | null): void {
    if (pointed === null) return later(() => setHovered(null), grace)
    later(() => {
      const finding = find(pointed.at)
      setHovered(finding && { finding, at: pointed })
    }, rest)
  }
  return { hovered, point, close, stay: () => clearTimeout(timer.current), leave: () => point(null) }
}
