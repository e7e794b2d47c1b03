// “This finding is wrong”: the sentence is kept for the organisation's own test set, without anybody's name.

import { useRef, useState } from 'react'
import type { Mark } from '#core/coach/finder.ts'
import { notify } from '#web/platform/notices.ts'
import { type Example, exampleOf, type Read } from './called-wrong.ts'
import { asWrong, keyOf, nothingKept, openFindings, withKept } from './findings.ts'

/** Sends it to where it is known who is not to be named; what is refused is said by whoever sends. */
export type SendWrong = (example: Example) => Promise<unknown>

/** It is kept as an example, once, so nobody is asked about it in this text any more. */
export function useWrong(read: Read, keep: (finding: Mark, word: string) => void, send: SendWrong): (finding: Mark) => void {
  const underway = useRef(new Set<string>())
  return (finding) => {
    const key = keyOf(finding)
    if (underway.current.has(key)) return
    underway.current.add(key)
    const kept = () => {
      notify('Kept among the findings that were wrong. You find them in Settings, Coach.')
      keep(finding, asWrong)
    }
    void send(exampleOf(finding, read))
      .then(kept, () => undefined)
      .finally(() => underway.current.delete(key))
  }
}

/** Where findings stand spelled out beneath a field: those that nobody called wrong in this text, and the way back to the others. */
export function useSpelledOut(read: Read, findings: readonly Mark[], send: SendWrong) {
  const [kept, setKept] = useState(nothingKept)
  const place = useRef<HTMLDivElement>(null)
  const open = openFindings({ findings }, kept)
  const onWrong = useWrong(read, keep, send)
  // Whoever pressed the button by keyboard goes on here, though the finding and its button are gone.
  function keep(finding: Mark, word: string): void {
    if (place.current?.contains(document.activeElement)) place.current.focus()
    setKept(withKept(finding, word))
  }
  return { place, open, onWrong, kept: findings.length - open.length, lookAgain: () => setKept(nothingKept) }
}
