// What somebody begins to write is kept as typed: in this browser at once, so that a reload or a crash loses nothing, and where the server
// keeps it too, a moment later.

import { useEffect, useRef, useState } from 'react'
import { call, type Sent } from '#web/platform/call.ts'
import { meanwhile } from '#web/platform/typed.ts'

/** Milliseconds after the last stroke until the server is told. */
const pause = 800

type ReviewId = Sent<'reviews.draft'>['reviewId']

export type Draft = { words: string; write: (words: string) => void; clear: () => void }

export function useWords(key: string, first = ''): Draft {
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

/** Words that stand already and are said otherwise: with what stood when one began, so that what `who` kept meanwhile is not replaced unseen. */
export function useOtherWords(key: string, kept: string, who?: string): { draft: Draft; meanwhile: string | undefined } {
  const own = useWords(key, kept)
  const over = useWords(`${key}.over`)
  return {
    draft: {
      words: own.words,
      write: (words) => {
        if (over.words === '') over.write(kept)
        own.write(words)
      },
      clear: () => {
        own.clear()
        over.clear()
      },
    },
    meanwhile: meanwhile(
      { typed: { words: own.words }, over: over.words === '' ? {} : { words: over.words }, isKept: false },
      { words: kept },
      'words',
      undefined,
      who,
    ),
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
