// A promise: a flag, what and by when, and its ring. It hangs on the message that made it. Kept, or let off with a reason, by a person.

import { useState } from 'react'
import { type Instant, plus } from '#core/time/instant.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { leftUntil, thereOf, whenOf } from '#web/platform/dates.ts'
import { useActs } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Ring } from '#web/ui/Ring.tsx'
import { ReleasePromise } from './ReleasePromise.tsx'
import { shareUsed, standingOf } from './standing.ts'
import css from './PromiseLine.module.css'

export type CustomerPromise = Got<'cases.show'>['promises'][number]

/** `zone` is the brand's: in it the letter said when. */
export function PromiseLine({ promise, zone, mayAct }: { promise: CustomerPromise; zone: string; mayAct: boolean }) {
  const read = useNow(15_000)
  // What is known to be broken is over, however long ago the clock was read.
  const now = promise.brokenAt !== null && promise.brokenAt >= read ? plus(promise.brokenAt, 1) : read
  const there = thereOf(promise.dueAt, now, zone)
  const [isReleasing, setReleasing] = useState(false)
  const keep = useAct('clocks.keepPromise')
  const isOpen = promise.keptAt === null && promise.releasedAt === null
  const isKept = () => keep.mutate({ promiseId: promise.id })
  useActs(
    [
      { label: `Kept: ${promise.what}`, run: isKept },
      { label: `Let off: ${promise.what}`, run: () => setReleasing(true) },
    ],
    { scope: 'part', on: isOpen && mayAct },
  )
  return (
    <div className={css.promise}>
      <Icon name="flag" size={14} />
      <span className={css.words}>
        <b>Promised:</b> {promise.what}, by {whenOf(promise.dueAt, now)}
        {there && ` (${there})`}
        {promise.releasedBecause && <small>Let off: {promise.releasedBecause}</small>}
      </span>
      <Fate promise={promise} now={now} />
      {isOpen && mayAct && (
        <span className={css.acts}>
          <Button look="quiet" small busy={keep.isPending} onClick={isKept}>
            Kept
          </Button>
          <Button look="quiet" small onClick={() => setReleasing(true)}>
            Let off
          </Button>
        </span>
      )}
      {isReleasing && <ReleasePromise promise={promise} onClose={() => setReleasing(false)} />}
    </div>
  )
}

function Fate({ promise, now }: { promise: CustomerPromise; now: Instant }) {
  if (promise.keptAt !== null)
    return (
      <Chip tone="done" icon="tick">
        kept {whenOf(promise.keptAt, now)}
      </Chip>
    )
  if (promise.releasedAt !== null) return <Chip>let off {whenOf(promise.releasedAt, now)}</Chip>
  const used = shareUsed(promise.madeAt, promise.dueAt, now)
  return <Ring chip standing={standingOf(promise.dueAt, used, now)} used={used} words={leftUntil(promise.dueAt, now)} />
}
