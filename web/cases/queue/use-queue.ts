// The queue as it is read: its rows in groups, and rings that turn while a page is left open.

import { useNow } from '#web/platform/clock.ts'
import { useRows } from '#web/platform/rows.ts'
import { groupsOf, type Group, type Row } from './groups.ts'
import { listedAt, type QueueSearch } from './queue-search.ts'

/** Milliseconds after which the list is asked for again, so that rings turn on a page that is left open. */
const turnEvery = 60_000

export function useQueue(search: QueueSearch) {
  const { find } = search
  const list = useRows('cases.list', listedAt(search), turnEvery)
  const now = useNow(15_000)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  // What was found is newest first, whatever is due.
  const groups: (Group | { name: 'found'; rows: Row[] })[] =
    find === undefined ? groupsOf(list.rows, now, zone) : list.rows.length > 0 ? [{ name: 'found', rows: list.rows }] : []
  return { list, groups, shown: groups.flatMap((group) => group.rows), now, zone }
}
