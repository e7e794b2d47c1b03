// The list of the queue: groups of rows, its good news when it is empty, and more of it at the end.

import { useIntersection } from '@mantine/hooks'
import { useEffect, type ReactNode } from 'react'
import { useMay, useMe } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { groupWords, sizeInWords } from './groups.ts'
import { narrowingOf, type QueueSearch } from './queue-search.ts'
import { QueueRow } from './QueueRow.tsx'
import { useQueue, useWalk } from './use-queue.ts'
import { viewTable } from './views.ts'
import css from './Queue.module.css'

/** `foot` stands beneath the last row. */
export function Queue({ search, foot }: { search: QueueSearch; foot?: ReactNode }) {
  const { list, groups, shown, now, zone } = useQueue(search)
  const me = useMe().data?.member.id
  const mayTake = useMay('cases.work')
  const { chosen, choose } = useWalk(shown, mayTake)
  return (
    <div className={css.list} aria-busy={list.isFormer || undefined}>
      <Refusal of={list.error} />
      {list.first === undefined && list.error === null && <p className={css.wait}>{words.reading}</p>}
      {list.first !== undefined && shown.length === 0 && <Empty>{emptyWords(search)}</Empty>}
      {groups.map(({ name, rows }) => (
        <section key={name} aria-labelledby={`group-${name}`}>
          <h2 id={`group-${name}`} className={css.heading}>
            {name === 'found' ? 'Found' : groupWords[name].title} <span>{sizeInWords({ name, rows }, shown.length, list.hasMore)}</span>
            {name !== 'found' && groupWords[name].note && <em>{groupWords[name].note}</em>}
          </h2>
          <ul>
            {rows.map((row) => (
              <QueueRow key={row.id} {...{ row, now, zone, me, mayTake }} isChosen={row.id === chosen?.id} onChoose={() => choose(row)} />
            ))}
          </ul>
        </section>
      ))}
      {list.hasMore && <More busy={list.isReadingMore} onMore={list.more} />}
      {foot !== undefined && list.first !== undefined && !list.hasMore && <div className={css.foot}>{foot}</div>}
    </div>
  )
}

/** Asks for more as soon as the end comes into sight; the button is for whoever does not scroll. */
function More({ busy, onMore }: { busy: boolean; onMore: () => void }) {
  const { ref, entry } = useIntersection({ rootMargin: '240px' })
  const isInSight = entry?.isIntersecting === true
  useEffect(() => {
    if (isInSight && !busy) onMore()
  }, [isInSight, busy, onMore])
  return (
    <div ref={ref} className={css.more}>
      <Button busy={busy} onClick={onMore}>
        Show more
      </Button>
    </div>
  )
}

function emptyWords(search: QueueSearch): string {
  const { view = 'team', find } = search
  if (find === undefined)
    return Object.keys(narrowingOf(search)).length > 0
      ? 'No case here fits the filter. Clear a part of it to see more.'
      : viewTable[view].empty
  return `Nothing found for “${find}”. Try a name, a reference, or fewer words.`
}
