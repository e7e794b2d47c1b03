// One case in the queue. The whole row opens it: the link of its title lies over the row, and "Take it" and the box to pick it by
// lie over the link. Of all rows only one is in the order of Tab.

import { Link } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import type { Instant } from '#core/time/instant.ts'
import { useAct } from '#web/platform/answers.ts'
import { placeName } from '#web/cases/step-names.ts'
import { Avatar } from '#web/ui/Avatar.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Flags } from '#web/ui/Flags.tsx'
import { Ring } from '#web/ui/Ring.tsx'
import { Severity } from '#web/ui/Severity.tsx'
import { StepBar } from '#web/ui/StepBar.tsx'
import type { Row } from './groups.ts'
import { addressOf, clockOf, flagsOf, marksOf } from './row-words.ts'
import type { Picks } from './use-picks.ts'
import css from './QueueRow.module.css'

type Props = {
  row: Row
  now: Instant
  zone: string
  /** Id of the member who looks. */
  me: string | undefined
  mayTake: boolean
  isChosen: boolean
  /** It is the one within reach of Tab. */
  isHeld?: boolean
  onChoose: () => void
  /** What stands in front instead of the clock, where a list is about something else. */
  inFront?: ReactNode
  /** Null where rows are not picked. */
  picks?: Picks | null
}

/** That a brand is retired stands in front of its name: a narrow column cuts off what stands behind. */
const brandInRow = ({ brand, brandRetired }: Row) => (brandRetired ? `Retired: ${brand}` : brand)

export function QueueRow({ row, now, zone, me, mayTake, isChosen, isHeld = false, onChoose, inFront, picks = null }: Props) {
  const isPicked = picks?.isPicked(row) ?? false
  const tabIndex = isHeld || picks === null ? 0 : -1
  /** With Shift a range is picked; the browser would open another window. */
  function onRow(event: MouseEvent): void {
    if (picks === null || !event.shiftKey) return
    event.preventDefault()
    picks.pick(row, true)
  }
  return (
    <li className={css.row} data-row data-chosen={isChosen || undefined} data-picked={isPicked || undefined}>
      {picks && <PickBox {...{ row, picks, isPicked, tabIndex }} />}
      <span className={css.clock}>{inFront || <Ring {...clockOf(row, now, zone)} />}</span>
      <span className={css.who}>
        <b>{row.customer}</b>
        <small>{brandInRow(row)}</small>
      </span>
      <Link
        to={addressOf(row.id)}
        className={css.title}
        dir="auto"
        data-case={row.id}
        tabIndex={tabIndex}
        onFocus={onChoose}
        onClick={onRow}
      >
        {row.title}
      </Link>
      <span className={css.flags}>
        <Flags words={flagsOf(row)} />
      </span>
      <span className={css.steps}>
        <StepBar marks={marksOf(row.stands)} words={placeName(row.stands)} />
      </span>
      <span className={css.severity}>
        <Severity level={row.severity} />
      </span>
      <span className={css.owner}>
        <Owner {...{ row, me, mayTake, tabIndex }} />
      </span>
    </li>
  )
}

type BoxProps = { row: Row; picks: Picks; isPicked: boolean; tabIndex: number }

function PickBox({ row, picks, isPicked, tabIndex }: BoxProps) {
  return (
    <label className={css.pick}>
      <input
        type="checkbox"
        aria-label={`Pick ${row.customer}: ${row.title}`}
        tabIndex={tabIndex}
        checked={isPicked}
        onChange={(event) => picks.pick(row, event.nativeEvent instanceof globalThis.MouseEvent && event.nativeEvent.shiftKey)}
      />
    </label>
  )
}

function Owner({ row, me, mayTake, tabIndex }: Pick<Props, 'row' | 'me' | 'mayTake'> & { tabIndex: number }) {
  const take = useAct('cases.take')
  if (row.owner !== null)
    return (
      <>
        <Avatar small name={row.owner.firstName} who={row.owner.id === me ? 'me' : 'colleague'} />
        <span className={css.name}>{row.owner.firstName}</span>
      </>
    )
  return (
    <>
      <Avatar small name={null} />
      {mayTake && row.endedAt === null ? (
        <Button
          small
          busy={take.isPending}
          tabIndex={tabIndex}
          aria-label={`Take it: ${row.title}`}
          onClick={() => take.mutate({ caseId: row.id })}
        >
          Take it
        </Button>
      ) : (
        <span className={css.name}>Nobody</span>
      )}
    </>
  )
}
