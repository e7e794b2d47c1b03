// The coach by keyboard: from finding to finding, its words, or one's own.

import { useActs, useKeys } from '#web/platform/keys.ts'
import type { Reading } from './use-reading.ts'

/** Laid only while there is something to do with them, so that "?" shows what works now. */
export function useCoachKeys({ shown, open, step, use: put, keep, kept, lookAgain }: Reading): void {
  const next = { label: 'To the coach’s next finding', run: () => step(1) }
  const before = { label: 'To the coach’s finding before', run: () => step(-1) }
  useKeys({ 'alt+down': next, f8: next, 'alt+up': before }, { scope: 'part', on: shown.length > 0 })
  useKeys({ 'alt+enter': { label: 'Use the coach’s words', run: () => put(open) } }, { scope: 'part', on: Boolean(open?.replacement) })
  useActs([{ label: 'Look again at what I kept', run: lookAgain }], { scope: 'part', on: kept > 0 })
  useKeys({ 'alt+shift+enter': { label: 'Keep my words', run: () => open && keep(open, null) } }, { scope: 'part', on: open !== null })
}
