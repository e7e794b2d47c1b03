// What is shown is asked for again, because it may have changed.

import type { QueryClient } from '@tanstack/react-query'

/** Asks again for what it `concerns` (by its key); done when the answers are here. */
export async function askAfresh(client: QueryClient, concerns: (key: readonly unknown[]) => boolean = () => true): Promise<void> {
  const those = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => concerns(queryKey) }
  // A first answer that is on its way may be older than the change, and counts as new when it comes: so it is asked for once more then.
  const first = client
    .getQueryCache()
    .findAll({ ...those, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined)
  await client.invalidateQueries(those)
  if (first.length === 0) return
  await Promise.allSettled(first.map(({ promise }) => promise ?? Promise.resolve()))
  await client.invalidateQueries({ predicate: (query) => first.includes(query) })
}
