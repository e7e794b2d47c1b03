// Where a rule is known from: fetched with the first finding that is spelled out, since a letter is read without it.

import { fetchedOnce } from './fetched.ts'

const useSources = fetchedOnce(() => import('#core/coach/evidence.ts'))

/** In one line; empty until it is there. */
export function useEvidence(rule: string): string {
  return useSources()?.evidenceOf(rule) ?? ''
}
