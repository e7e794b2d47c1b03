// Where a rule is known from: fetched with the first finding that is spelled out, since a letter is read without it.

import { useEffect, useState } from 'react'
import type { evidenceOf } from '#core/coach/evidence.ts'

let fetched: typeof evidenceOf | null = null

/** In one line; empty until it is there. */
export function useEvidence(rule: string): string {
  const [there, setThere] = useState(() => fetched)
  useEffect(() => {
    let isWanted = true
    const come = ({ evidenceOf: arrived }: { evidenceOf: typeof evidenceOf }) => {
      fetched = arrived
      if (isWanted) setThere(() => arrived)
    }
    if (fetched === null) import('#core/coach/evidence.ts').then(come, () => undefined)
    return () => {
      isWanted = false
    }
  }, [])
  return there?.(rule) ?? ''
}
