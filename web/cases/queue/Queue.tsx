// The list of the queue: groups of rows, its good news when it is empty, and more of it at the end. At its foot the keys, or what can
// be done with the picked rows.

import { useIntersection } from '@mantine/hooks'
import { useDeferredValue, useEffect, type ReactNode } from 'react'
import { BulkBar } from '#web/cases/bulk/BulkBar.tsx'
import { BulkQuestion } from '#web/cases/bulk/BulkQuestions.tsx'
import { useBulkActs } from '#web/cases/bulk/use-bulk-acts.ts'
import { useMay, useMe } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { drawnOf, groupWords, sizeInWords } from './groups.ts'
import { KeyBar } from './KeyBar.tsx'
import { narrowingOf, type QueueSearch } from './queue-search.ts'
import { QueueRow } from './QueueRow.tsx'
import { usePicks } from './use-picks.ts'
import { useQueue } from './use-queue.ts'
import { useWalk } from './use-walk.ts'
import { viewTable } from './views.ts'
import css from './Queue.module.css'

/** So many rows fill a screen; they are drawn first, and the others when these stand. */
const screenful = 20

/** `foot` stands beneath the last row. */
export function Queue({ search, foot }: { search: QueueSearch; foot?: ReactNode }) {
  const { list, groups, shown, now, zone } = useQueue(search)
  const me = useMe().data?.member.id
  const mayWork = useMay('cases.work')
  const isStanding = useDeferredValue(list.first !== undefined, false)
  const picks = usePicks(shown)
  const { chosen, held, choose, onKeyDown } = useWalk(shown, mayWork ? picks : null, list.isFormer ? null : (search.find ?? ''))
  const { acts, question, close, isBusy } = useBulkActs(chosen, picks, mayWork)
  return (
    <>
      <div
        className={css.list}
        aria-busy={list.isFormer || undefined}
        data-picking={picks.isTapping ? 'tap' : picks.isOn || undefined}
        onKeyDown={onKeyDown}
      >
        <Refusal of={list.error} />
        {list.first === undefined && list.error === null && <p className={css.wait}>{words.reading}</p>}
        {list.first !== undefined && shown.length === 0 && <Empty>{emptyWords(search)}</Empty>}
        {mayWork && shown.length > 0 && !picks.isOn && <StartPicking onStart={picks.tap} />}
        {drawnOf(groups, isStanding ? Infinity : screenful).map(({ name, rows, drawn }) => (
          <section key={name} aria-labelledby={`group-${name}`}>
            <h2 id={`group-${name}`} className={css.heading}>
              {name === 'found' ? 'Found' : groupWords[name].title} <span>{sizeInWords({ name, rows }, shown.length, list.hasMore)}</span>
              {name !== 'found' && groupWords[name].note && <em>{groupWords[name].note}</em>}
            </h2>
            <ul>
              {drawn.map((row) => (
                <QueueRow
                  key={row.id}
                  {...{ row, now, zone, me }}
                  mayTake={mayWork}
                  isChosen={row.id === chosen?.id}
                  isHeld={row.id === held?.id}
                  onChoose={() => choose(row)}
                  picks={mayWork ? picks : null}
                />
              ))}
            </ul>
          </section>
        ))}
        {isStanding && list.hasMore && <More busy={list.isReadingMore} onMore={list.more} />}
        {foot !== undefined && list.first !== undefined && !list.hasMore && <div className={css.foot}>{foot}</div>}
      </div>
      {picks.isOn ? <BulkBar {...{ picks, acts, isBusy }} shown={shown.length} hasMore={list.hasMore} /> : <KeyBar />}
      {question && <BulkQuestion {...question} onClose={close} onDone={(rest) => picks.leave(rest.map(({ caseId }) => caseId))} />}
    </>
  )
}

/** For a finger: where there is a pointer, a box stands in each row. */
function StartPicking({ onStart }: { onStart: () => void }) {
  return (
    <div className={css.start}>
      <Button look="quiet" small onClick={onStart}>
        Pick several
      </Button>
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
