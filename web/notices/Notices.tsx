// What I was told, newest first: each leads to its case and is read once it was opened. J, K and Enter walk it, X marks one, A all.

import { Link, useNavigate } from '@tanstack/react-router'
import type { Instant } from '#core/time/instant.ts'
import { placeOfNotice } from '#core/notices/place.ts'
import { useAct } from '#web/platform/answers.ts'
import { useChoice } from '#web/platform/choice.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { useKeys } from '#web/platform/keys.ts'
import { useRows, type Row } from '#web/platform/rows.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import css from './Notices.module.css'

type Notice = Row<'notices.list'>

export function Notices() {
  const list = useRows('notices.list', { fireDrills: 'with' })
  const { rows, first } = list
  const read = useAct('notices.read')
  const { chosen, choose } = useWalk(rows, (notice) => read.mutate({ noticeId: notice.id }))
  const now = useNow(60_000)
  return (
    <div className={css.list}>
      <Refusal of={list.error} />
      {first === undefined && list.error === null && <p className={css.wait}>{words.reading}</p>}
      {first !== undefined && rows.length === 0 && (
        <Empty>Nothing to tell you. What comes near, passes or waits for you appears here.</Empty>
      )}
      <ul>
        {rows.map((notice) => (
          <Line
            key={notice.id}
            {...{ notice, now }}
            isChosen={notice === chosen}
            onChoose={() => choose(notice)}
            onRead={() => read.mutate({ noticeId: notice.id })}
          />
        ))}
      </ul>
      {list.hasMore && (
        <Button busy={list.isReadingMore} onClick={list.more}>
          Show older notices
        </Button>
      )}
    </div>
  )
}

type LineProps = { notice: Notice; now: Instant; isChosen: boolean; onChoose: () => void; onRead: () => void }

function Line({ notice, now, isChosen, onChoose, onRead }: LineProps) {
  const isUnread = notice.readAt === null
  return (
    <li className={css.row} data-unread={isUnread || undefined} data-chosen={isChosen || undefined}>
      <Link to={placeOfNotice(notice)} data-notice={notice.id} onFocus={onChoose} onClick={() => isUnread && onRead()}>
        {isUnread && <span className="only-heard">Unread: </span>}
        {notice.sentence}
        {notice.title && <small>{notice.title}</small>}
      </Link>
      <time dateTime={notice.at}>{whenOf(notice.at, now)}</time>
      <span className={css.act}>
        {isUnread && (
          <Button small look="quiet" aria-label={`Mark as read: ${notice.sentence}`} onClick={onRead}>
            Mark as read
          </Button>
        )}
      </span>
    </li>
  )
}

function useWalk(
  rows: readonly Notice[],
  mark: (notice: Notice) => void,
): { chosen: Notice | undefined; choose: (notice: Notice) => void } {
  const navigate = useNavigate()
  const { chosen, choose, next, before } = useChoice(rows)
  function walkTo(place: number): void {
    const notice = rows[place]
    if (notice === undefined) return
    choose(notice)
    document.querySelector<HTMLElement>(`[data-notice="${notice.id}"]`)?.focus()
  }
  function open(): void {
    if (chosen === undefined) return
    if (chosen.readAt === null) mark(chosen)
    void navigate({ to: placeOfNotice(chosen) })
  }
  useKeys(
    {
      j: { label: 'Next notice', run: () => walkTo(next()) },
      k: { label: 'Notice before', run: () => walkTo(before()) },
      enter: { label: 'Open what it is about', run: open },
    },
    { scope: 'screen', on: rows.length > 0 },
  )
  useKeys(
    { x: { label: 'Mark as read', run: () => chosen && mark(chosen) } },
    { scope: 'screen', on: chosen !== undefined && chosen.readAt === null },
  )
  return { chosen, choose }
}
