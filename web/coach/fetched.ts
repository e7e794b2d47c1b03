// A part of the coach that is not there with the composer: fetched when somebody first wants it, and kept.

import { useSyncExternalStore } from 'react'

/** `away`: it could not be fetched; whoever wants it next has it asked for again. */
export type Fetched<T> = { it: T; state: 'there' } | { it: null; state: 'unasked' | 'coming' | 'away' }

/** `use` is a hook: what there is of it. */
export function fetchedOnce<T extends object>(fetch: () => Promise<T>): { want: () => void; use: () => Fetched<T> } {
  let fetched: Fetched<T> = { it: null, state: 'unasked' }
  const heeding = new Set<() => void>()
  function turn(next: Fetched<T>): void {
    fetched = next
    for (const heed of heeding) heed()
  }
  function watch(heed: () => void): () => void {
    heeding.add(heed)
    return () => heeding.delete(heed)
  }
  function want(): void {
    if (fetched.state === 'coming' || fetched.state === 'there') return
    turn({ it: null, state: 'coming' })
    fetch().then(
      (it) => turn({ it, state: 'there' }),
      () => turn({ it: null, state: 'away' }),
    )
  }
  return { want, use: () => useSyncExternalStore(watch, () => fetched) }
}
