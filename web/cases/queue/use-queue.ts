// The queue as it is read: its rows in groups, and rings that turn while a page is left open.

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useNow } from '#web/platform/clock.ts'
import { useRows } from '#web/platform/rows.ts'
import { groupsOf, type Group, type Row } from './groups.ts'
import { listedAt, type QueueSearch } from './queue-search.ts'

/** Milliseconds after which rings are drawn anew, for a page that is left open. */
const turnEvery = 60_000

export function useQueue(search: QueueSearch) {
  const { find } = search
  const list = useRows('cases.list', listedAt(search))
  const now = useNow(15_000)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  useTurningRings()
  // What was found is newest first, whatever is due.
  const groups: (Group | { name: 'found'; rows: Row[] })[] =
    find === undefined ? groupsOf(list.rows, now, zone) : list.rows.length > 0 ? [{ name: 'found', rows: list.rows }] : []
  return { list, groups, shown: groups.flatMap((group) => group.rows), now, zone }
}

function useTurningRings(): void {
  const client = useQueryClient()
  const turn = useNow(turnEvery)
  const drawn = useRef(turn)
  useEffect(() => {
    if (drawn.current === turn) return
    drawn.current = turn
    void client.invalidateQueries({ queryKey: ['cases.list'] })
  }, [client, turn])
}
