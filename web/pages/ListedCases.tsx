// A list of cases that were counted somewhere: walked with J and K, opened with Enter, read page after page.

import type { ReactNode } from 'react'
import { QueueRow } from '#web/cases/queue/QueueRow.tsx'
import { useWalk } from '#web/cases/queue/use-walk.ts'
import { useNow } from '#web/platform/clock.ts'
import type { PagedId, Row, Rows } from '#web/platform/rows.ts'
import { useMe } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import css from './NumberPage.module.css'

/** Lists of which each row is a case. */
type CasesId = { [Id in PagedId]: Row<Id> extends Row<'cases.list'> ? Id : never }[PagedId]

type Props<Id extends CasesId> = { list: Rows<Id>; empty: string; inFront?: (row: Row<Id>) => ReactNode }

export function ListedCases<Id extends CasesId>({ list, empty, inFront }: Props<Id>) {
  const now = useNow(60_000)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const me = useMe().data?.member.id
  const rows = list.rows as (Row<Id> & Row<'cases.list'>)[]
  const { chosen, choose } = useWalk(rows, null, '')
  return (
    <div className={css.list} aria-busy={list.isFormer || undefined}>
      <Refusal of={list.error} />
      {list.first === undefined && list.error === null && <p className={css.wait}>{words.reading}</p>}
      {list.first !== undefined && rows.length === 0 && <Empty>{empty}</Empty>}
      <ul>
        {rows.map((row) => (
          <QueueRow
            key={row.id}
            {...{ row, now, zone, me }}
            mayTake={false}
            isChosen={row.id === chosen?.id}
            onChoose={() => choose(row)}
            inFront={inFront?.(row)}
          />
        ))}
      </ul>
      {list.hasMore && (
        <Button busy={list.isReadingMore} onClick={list.more}>
          Show more
        </Button>
      )}
    </div>
  )
}
