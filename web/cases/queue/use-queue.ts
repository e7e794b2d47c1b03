// The queue as it is read and walked: its rows in groups, the chosen one, and the keys. The chosen row is kept by its case, so that
// what arrives above it moves nothing under the hand.

import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { useKeys } from '#web/platform/keys.ts'
import { useRows } from '#web/platform/rows.ts'
import { groupsOf, type Group, type Row } from './groups.ts'
import { narrowingOf, type QueueSearch } from './queue-search.ts'
import { addressOf } from './row-words.ts'

/** Milliseconds after which rings are drawn anew, for a page that is left open. */
const turnEvery = 60_000

export function useQueue(search: QueueSearch) {
  const { view = 'team', find } = search
  const narrowing = narrowingOf(search)
  const list = useRows('cases.list', find === undefined ? { view, ...narrowing } : { search: find, ...narrowing })
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
  useEffect(() => void client.invalidateQueries({ queryKey: ['cases.list'] }), [client, turn])
}

/** J, K, Enter and M over the rows as they are shown. */
export function useWalk(shown: readonly Row[], mayTake: boolean): { chosen: Row | undefined; choose: (row: Row) => void } {
  const navigate = useNavigate()
  const [id, setId] = useState<Row['id'] | null>(null)
  const take = useAct('cases.take')
  const at = Math.max(
    0,
    shown.findIndex((row) => row.id === id),
  )
  const chosen = shown[at]
  const isFree = mayTake && chosen !== undefined && chosen.owner === null && chosen.endedAt === null

  function walkTo(place: number): void {
    const row = shown[Math.min(Math.max(place, 0), shown.length - 1)]
    if (row === undefined) return
    setId(row.id)
    document.querySelector<HTMLElement>(`[data-case="${row.id}"]`)?.focus()
  }

  useKeys(
    {
      j: { label: 'Next case', run: () => walkTo(at + 1) },
      k: { label: 'Case before', run: () => walkTo(at - 1) },
      enter: { label: 'Open the case', run: () => chosen && void navigate({ to: addressOf(chosen.id) }) },
    },
    { scope: 'screen', on: shown.length > 0 },
  )
  useKeys({ m: { label: 'Take it', run: () => chosen && take.mutate({ caseId: chosen.id }) } }, { scope: 'screen', on: isFree })
  return { chosen, choose: (row) => setId(row.id) }
}
