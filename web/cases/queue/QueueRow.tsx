// One case in the queue. The whole row opens it: the link of its title lies over the row, and "Take it" lies over the link.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
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
import css from './QueueRow.module.css'

type Props = {
  row: Row
  now: Instant
  zone: string
  /** Id of the member who looks. */
  me: string | undefined
  mayTake: boolean
  isChosen: boolean
  onChoose: () => void
  /** What stands in front instead of the clock, where a list is about something else. */
  inFront?: ReactNode
}

export function QueueRow({ row, now, zone, me, mayTake, isChosen, onChoose, inFront }: Props) {
  return (
    <li className={css.row} data-chosen={isChosen || undefined}>
      <span className={css.clock}>{inFront || <Ring {...clockOf(row, now, zone)} />}</span>
      <span className={css.who}>
        <b>{row.customer}</b>
        <small>{row.brand}</small>
      </span>
      <Link to={addressOf(row.id)} className={css.title} data-case={row.id} onFocus={onChoose}>
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
        <Owner row={row} me={me} mayTake={mayTake} />
      </span>
    </li>
  )
}

function Owner({ row, me, mayTake }: Pick<Props, 'row' | 'me' | 'mayTake'>) {
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
        <Button small busy={take.isPending} aria-label={`Take it: ${row.title}`} onClick={() => take.mutate({ caseId: row.id })}>
          Take it
        </Button>
      ) : (
        <span className={css.name}>Nobody</span>
      )}
    </>
  )
}
