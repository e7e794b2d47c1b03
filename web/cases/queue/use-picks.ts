// Which rows are picked. Kept by their cases, so that news change nothing; a row that has left the view is not picked any more.

import { useRef, useState } from 'react'
import { mostAtOnce } from '#core/cases/most-at-once.ts'
import { notify } from '#web/platform/notices.ts'
import type { Row } from './groups.ts'
import { rowsBetween } from './picking.ts'

type Id = Row['id']
const nothing: ReadonlySet<Id> = new Set()

export function usePicks(shown: readonly Row[]) {
  const [ids, setIds] = useState(nothing)
  /** With a finger: a tap on a row picks it instead of opening it. */
  const [isTapping, setTapping] = useState(false)
  const from = useRef<Id | null>(null)
  const picked = shown.filter(({ id }) => ids.has(id))

  function keep(next: Iterable<Id>): void {
    const all = [...next]
    if (all.length > mostAtOnce) notify(`${mostAtOnce} cases at once is the most. The first ${mostAtOnce} are picked.`)
    setIds(new Set(all.slice(0, mostAtOnce)))
  }
  /** Picks it or lets it go; with `to` everything between the last one picked and this one. */
  function pick({ id }: Row, to = false): void {
    const now = picked.map((row) => row.id)
    if (to) return keep(new Set([...now, ...rowsBetween(shown, from.current, id)]))
    from.current = id
    keep(ids.has(id) ? now.filter((one) => one !== id) : [...now, id])
  }
  function letGo(): void {
    setIds(nothing)
    setTapping(false)
    from.current = null
  }
  return {
    picked,
    isPicked: ({ id }: Row) => ids.has(id),
    isOn: picked.length > 0 || isTapping,
    isTapping,
    tap: () => setTapping(true),
    pick,
    /** From here a range is picked. */
    begin: ({ id }: Row) => {
      if (picked.length === 0) from.current = id
    },
    pickAll: () => keep(shown.map(({ id }) => id)),
    /** Only these stay picked: what was refused. */
    leave: (rest: readonly Id[]) => (rest.length === 0 ? letGo() : setIds(new Set(rest))),
    letGo,
  }
}
export type Picks = ReturnType<typeof usePicks>
