// The cases behind a number or a bar, newest first: rows as in the queue, walked by J and K, nothing to take or to pick.

import { useNow } from '#web/platform/clock.ts'
import type { Rows } from '#web/platform/rows.ts'
import { useMe } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { QueueRow } from './QueueRow.tsx'
import { useWalk } from './use-walk.ts'

type Props = { list: Rows<'learning.cases'> | Rows<'coverage.cases'>; empty: string; css: { wait?: string; list?: string } }

export function CaseRows({ list, empty, css }: Props) {
  const now = useNow(60_000)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const me = useMe().data?.member.id
  const { chosen, choose } = useWalk(list.rows, null)
  return (
    <div className={css.list} aria-busy={list.isFormer || undefined}>
      <Refusal of={list.error} />
      {list.first === undefined && list.error === null && <p className={css.wait}>{words.reading}</p>}
      {list.first !== undefined && list.rows.length === 0 && <Empty>{empty}</Empty>}
      <ul>
        {list.rows.map((row) => (
          <QueueRow
            key={row.id}
            {...{ row, now, zone, me }}
            mayTake={false}
            isChosen={row.id === chosen?.id}
            onChoose={() => choose(row)}
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
