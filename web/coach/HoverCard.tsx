// A finding at its words, opened while the mouse rests on them. It takes no focus; everything in it stands in the panel too.

import { createPortal } from 'react-dom'
import type { Known } from '#core/coach/about.ts'
import type { Mark } from '#core/coach/finder.ts'
import { FindingCard, type FindingActs } from './FindingCard.tsx'
import { useOpened } from './reasons.ts'
import css from './HoverCard.module.css'

type Props = FindingActs & {
  finding: Mark
  known: Known
  /** Where its words are on the screen. */
  at: { left: number; top: number; bottom: number }
  isAsking: boolean
  /** The word why is no longer wanted; the mouse has come to the card; it has left it. */
  onLeave: () => void
  onEnter: () => void
  onExit: () => void
}

const width = 300

export function HoverCard({ at, onEnter, onExit, ...card }: Props) {
  useOpened(true)
  const left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8))
  const isLow = at.bottom > window.innerHeight * 0.6
  const place = isLow ? { bottom: window.innerHeight - at.top + 6 } : { top: at.bottom + 6 }
  return createPortal(
    <div className={css.hover} style={{ left, width, ...place }} onMouseEnter={onEnter} onMouseLeave={onExit}>
      <FindingCard {...card} />
    </div>,
    document.body,
  )
}
