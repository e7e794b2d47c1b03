// The conversation: messages and calls, and between them what the journal says, newest at the bottom.
// It stays at the bottom while one reads there; otherwise nothing moves and a line says that there is something newer.

import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Instant } from '#core/time/instant.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Hearing } from './Hearing.tsx'
import { factOf, type Desk, type Entry } from './desk.ts'
import { byWhom, threadOf, type ThreadItem } from './thread.ts'
import css from './Thread.module.css'

type Props = {
  desk: Desk
  message: (message: Desk['messages'][number], promises: ReactNode) => ReactNode
  promise: (promise: Desk['promises'][number]) => ReactNode
}

/** Pixels from the bottom within which one counts as reading there. */
const near = 48

export function Thread({ desk, message, promise }: Props) {
  const now = useNow(60_000)
  const items = useMemo(() => threadOf(desk), [desk])
  const heardAt = heardPlace(desk, items)
  const { place, hasNewer, onScroll, toBottom } = useBottom(items.length)
  return (
    <div className={css.frame}>
      <section ref={place} className={css.line} aria-label="Conversation" tabIndex={0} onScroll={onScroll}>
        {items.map((item, at) => (
          <div key={keyOf(item)} className={css.item}>
            {item.kind === 'message' &&
              message(
                item.message,
                item.promises.map((one) => <div key={one.id}>{promise(one)}</div>),
              )}
            {item.kind === 'promise' && <div className={css.alone}>{promise(item.promise)}</div>}
            {item.kind === 'fact' && <FactLine entry={item.entry} now={now} />}
            {at === heardAt && <Hearing desk={desk} />}
          </div>
        ))}
      </section>
      {hasNewer && (
        <div className={css.newer}>
          <Button small onClick={toBottom}>
            Something new below
          </Button>
        </div>
      )}
    </div>
  )
}

function FactLine({ entry, now }: { entry: Entry; now: Instant }) {
  const by = byWhom(entry)
  return (
    <p className={css.fact}>
      <span>
        {entry.sentence.replace(/\.$/, '')}
        {by !== null && <span className={css.by}>, {by}</span>}
      </span>
      <time dateTime={entry.at}>{whenOf(entry.at, now)}</time>
    </p>
  )
}

function keyOf(item: ThreadItem): string {
  if (item.kind === 'message') return item.message.id
  return item.kind === 'promise' ? item.promise.id : item.entry.id
}

/** What we heard stands beneath the fact that it was heard; at the very end when the journal does not tell it. */
function heardPlace(desk: Desk, items: ThreadItem[]): number {
  if (desk.crux === null) return -1
  const told = items.findLastIndex((item) => item.kind === 'fact' && item.entry.event === 'case.heard')
  if (told >= 0) return told
  const at = factOf(desk, 'heard')?.at ?? desk.openedAt
  return Math.max(
    0,
    items.findLastIndex((item) => item.at <= at),
  )
}

function useBottom(count: number) {
  const place = useRef<HTMLElement>(null)
  const isNear = useRef(true)
  const [hasNewer, setNewer] = useState(false)
  const toBottom = () => place.current?.scrollTo({ top: place.current.scrollHeight })

  useLayoutEffect(() => {
    if (isNear.current) toBottom()
    else setNewer(true)
  }, [count])
  useLayoutEffect(() => {
    if (place.current === null) return
    const watcher = new ResizeObserver(() => isNear.current && toBottom())
    watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [])

  function onScroll(): void {
    const own = place.current
    if (own === null) return
    isNear.current = own.scrollHeight - own.scrollTop - own.clientHeight < near
    if (isNear.current) setNewer(false)
  }
  return { place, hasNewer, onScroll, toBottom }
}
