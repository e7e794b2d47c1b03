// Why a finding matters, a better direction, and where that is known from: fetched when the first finding is shown in full, since a letter is
// read without it, and a finding says by itself what it is.

import { useEffect } from 'react'
import type { Known } from '#core/coach/about.ts'
import type { Mark } from '#core/coach/finder.ts'
import type { Why } from '#core/coach/rule.ts'
import { fetchedOnce } from './fetched.ts'

const reasons = fetchedOnce(() => import('#core/coach/why.ts'))
const sources = fetchedOnce(() => import('#core/coach/evidence.ts'))

/** A finding is shown in full. */
export function wantReasons(): void {
  reasons.want()
  sources.want()
}

/** `evidence` in one line, empty until it is there. */
export type Told = { state: 'there'; why: Why; evidence: string } | { state: 'unasked' | 'coming' | 'away' }

/** Hands back what can be told of any finding in a text of which `known` is known. */
export function useReasons(known: Known): (finding: Mark) => Told {
  const { it, state } = reasons.use()
  const from = sources.use()
  return (finding) =>
    it === null ? { state } : { state, why: it.whyIs(finding, known), evidence: from.it?.evidenceOf(finding.rule) ?? '' }
}

/** Where findings stand spelled out as soon as there are some, they are open from the start. */
export function useOpened(isOpened: boolean): void {
  useEffect(() => {
    if (isOpened) wantReasons()
  }, [isOpened])
}
