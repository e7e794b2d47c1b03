// What somebody begins to write is kept as typed: in this browser at once, so that a reload or a crash loses nothing, and where the server
// keeps it too, a moment later.

import { useEffect, useRef, useState } from 'react'
import { call, type Sent } from '#web/platform/call.ts'

/** Milliseconds after the last stroke until the server is told. */
const pause = 800

type ReviewId = Sent<'reviews.draft'>['reviewId']

export function useWords(key: string, first = ''): { words: string; write: (words: string) => void; clear: () => void } {
  const kept = `amends.review.${key}`
  const [words, setWords] = useState(() => localStorage.getItem(kept) ?? first)
  return {
    words,
    write: (next) => {
      setWords(next)
      if (next === '') localStorage.removeItem(kept)
      else localStorage.setItem(kept, next)
    },
    clear: () => {
      setWords('')
      localStorage.removeItem(kept)
    },
  }
}

/** The draft of one's answer: on the server too, so that it is found on another machine. */
export function useDraftOfAnswer(reviewId: ReviewId, saved: string) {
  const own = useWords(`${reviewId}.answer`, saved)
  const { words } = own
  const sent = useRef(saved)
  useEffect(() => {
    if (words === sent.current) return
    const timer = setTimeout(() => {
      sent.current = words
      // A save that did not reach the server is made up for by the next stroke; until then this browser has it.
      void call('reviews.draft', { reviewId, words }).catch(() => undefined)
    }, pause)
    return () => clearTimeout(timer)
  }, [reviewId, words])
  return own
}
