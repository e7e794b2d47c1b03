// Says that this desk is open, and whether somebody writes at it, for as long as it is looked at. Nobody is told when it fails:
// the next word comes soon.

import { useEffect, useRef, useState } from 'react'
import { call } from '#web/platform/call.ts'
import type { Desk } from './desk.ts'

/** Milliseconds between two words; the server holds each for 45 s. */
const every = 20_000
/** Milliseconds after the last stroke for which one still writes. */
const pondering = 60_000

/** `words`: everything begun here, or '' while nothing is. */
export function usePresence(caseId: Desk['id'], words: string): void {
  const doing = useDoing(words)
  useEffect(() => {
    const say = () => {
      if (document.visibilityState === 'visible') void call('cases.bePresent', { caseId, doing }).catch(() => undefined)
    }
    say()
    const timer = setInterval(say, every)
    document.addEventListener('visibilitychange', say)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', say)
    }
  }, [caseId, doing])
}

/**
 * Told only where it changes: a state that is set after each stroke, even to what it is, lets React take fifty strokes without a pause
 * between them for a circle, and throw away the next.
 */
function useDoing(words: string): 'reading' | 'writing' {
  const [doing, setDoing] = useState<'reading' | 'writing'>('reading')
  const told = useRef(doing)
  const before = useRef(words)
  useEffect(() => {
    if (words === before.current) return
    before.current = words
    const tell = (next: 'reading' | 'writing') => {
      if (next !== told.current) setDoing(next)
      told.current = next
    }
    tell(words === '' ? 'reading' : 'writing')
    const timer = setTimeout(() => tell('reading'), pondering)
    return () => clearTimeout(timer)
  }, [words])
  return doing
}
