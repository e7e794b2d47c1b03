// On a phone the panel lies beneath the letter and the keyboard covers it: while one writes, the open finding stands right above the
// keyboard, in one line that unfolds. Pressing it leaves the focus in the letter, so the keyboard stays.

import { useEffect, useState, useSyncExternalStore, type PointerEvent } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { FindingCard, type FindingActs } from './FindingCard.tsx'
import { keyOf, weights } from './findings.ts'
import { useOpened } from './reasons.ts'
import type { Reading } from './use-reading.ts'
import css from './CoachSheet.module.css'

export function CoachSheet({ reading, ...acts }: FindingActs & { reading: Reading }) {
  const { open, shown } = reading
  const [isUnfolded, setUnfolded] = useState(false)
  const covered = useSyncExternalStore(watchView, coveredBelow)
  const isWriting = useIsWriting()
  useOpened(isUnfolded)
  if (open === null || !isWriting) return null
  return (
    <div className={css.sheet} style={{ bottom: `max(var(--bottom-bar), ${covered}px)` }} data-coach-sheet onPointerDown={leaveFocus}>
      <div className={css.line}>
        <button type="button" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          <b>{weights[open.severity]}</b> {open.title}
        </button>
        {shown.length > 1 && (
          <Button look="quiet" small onClick={() => reading.step(1)}>
            Next of {shown.length}
          </Button>
        )}
      </div>
      {isUnfolded && (
        <div className={css.card}>
          <FindingCard finding={open} known={reading.about} isAsking={reading.asking === keyOf(open)} onLeave={reading.askNot} {...acts} />
        </div>
      )}
    </div>
  )
}

function leaveFocus(event: PointerEvent): void {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault()
}

/** How much of the page's foot the keyboard covers, in pixels. */
function coveredBelow(): number {
  const view = window.visualViewport
  return view ? Math.max(0, Math.round(window.innerHeight - view.height - view.offsetTop)) : 0
}

function watchView(heed: () => void): () => void {
  const view = window.visualViewport
  view?.addEventListener('resize', heed)
  view?.addEventListener('scroll', heed)
  return () => {
    view?.removeEventListener('resize', heed)
    view?.removeEventListener('scroll', heed)
  }
}

function useIsWriting(): boolean {
  const [isWriting, setWriting] = useState(false)
  useEffect(() => {
    const look = () => setWriting(isWritingAt(document.activeElement))
    const left = () => setTimeout(look)
    look()
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', left)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', left)
    }
  }, [])
  return isWriting
}

function isWritingAt(element: Element | null): boolean {
  return element instanceof HTMLElement && (element.isContentEditable || element.closest('[data-coach-sheet]') !== null)
}
