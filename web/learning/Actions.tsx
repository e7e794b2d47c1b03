// Actions, and how we will know: what is done, how strong its kind is, who by when, and whether it worked.

import { useState } from 'react'
import { isOwed, standingTitles } from '#core/learning/standing.ts'
import { actionClasses, strengths, strengthWords, type Strength } from '#core/learning/strength.ts'
import { dateInWords } from '#core/time/date.ts'
import { Link } from '@tanstack/react-router'
import { useAct } from '#web/platform/answers.ts'
import { useActs } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { type Action, type Cause, isSaidByCheck, tones } from './cause.ts'
import { CheckPart } from './CheckPart.tsx'
import { ActionForm } from './ActionForm.tsx'
import { FixCheck } from './FixCheck.tsx'
import { InPlace, NotDoing } from './InPlace.tsx'
import css from './Actions.module.css'

type Asked = 'change' | 'place' | 'check' | 'notDoing'

export function Actions({ cause, may, today, onDecide }: { cause: Cause; may: boolean; today: string; onDecide: () => void }) {
  return (
    <Card
      title="Actions, and how we will know"
      note="each check is fixed before it can be known"
      acts={
        may && (
          <Button small keys="d" onClick={onDecide}>
            Decide an action
          </Button>
        )
      }
      rows
    >
      {cause.actions.length === 0 && (
        <Empty>No action yet. One that changes the place lasts; one that asks people to take care fades.</Empty>
      )}
      <ul>
        {cause.actions.map((action) => (
          <Row key={action.id} {...{ action, cause, may, today }} />
        ))}
      </ul>
    </Card>
  )
}

function Row({ action, cause, may, today }: { action: Action; cause: Cause; may: boolean; today: string }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const takeUp = useAct('actions.takeUp')
  const close = () => setAsked(null)
  const acts = actsOf(action, setAsked, () => takeUp.mutate({ actionId: action.id }))
  useActs(
    acts.map(({ label, run }) => ({ label: `${label}: ${action.title}`, run })),
    { scope: 'screen', on: may },
  )
  return (
    <li className={css.row} data-quiet={action.standing === 'notDoing' || undefined}>
      <div>
        <p className={css.title}>{action.title}</p>
        <Mark strength={action.strength} />
        <p className={css.meta}>{`${actionClasses[action.class].title}. ${strengthWords[action.strength]}`}</p>
      </div>
      <Standing action={action} today={today} />
      <CheckPart action={action} today={today} />
      {may && (
        <span className={css.acts}>
          {acts.map(({ label, run }) => (
            <Button key={label} small look="quiet" aria-label={`${label}: ${action.title}`} onClick={run}>
              {label}
            </Button>
          ))}
        </span>
      )}
      {asked === 'change' && <ActionForm cause={cause} action={action} today={today} onClose={close} />}
      {asked === 'place' && <InPlace action={action} today={today} onClose={close} />}
      {asked === 'check' && <FixCheck action={action} onClose={close} />}
      {asked === 'notDoing' && <NotDoing action={action} onClose={close} />}
    </li>
  )
}

function actsOf(action: Action, ask: (asked: Asked) => void, takeUp: () => void): { label: string; run: () => void }[] {
  if (action.standing === 'notDoing') return [{ label: 'Do it after all', run: takeUp }]
  const owed = isOwed(action.standing)
  return [
    ...(owed ? [{ label: 'It is in place', run: () => ask('place') }] : []),
    {
      label: action.check === null ? 'Fix how we will know' : action.check.watchedFrom === null ? 'Change the check' : 'Fix another check',
      run: () => ask('check'),
    },
    { label: 'Change', run: () => ask('change') },
    ...(owed ? [{ label: 'Not doing it', run: () => ask('notDoing') }] : []),
  ]
}

/** Three squares, as many filled as it is strong; the word says it too. */
function Mark({ strength }: { strength: Strength }) {
  const filled = 3 - strengths.indexOf(strength)
  return (
    <p className={css.mark}>
      {strengths.map((one, n) => (
        <i key={one} data-filled={n < filled || undefined} />
      ))}
      {strength}
    </p>
  )
}

function Standing({ action, today }: { action: Action; today: string }) {
  const on = (date: string) => dateInWords(date, today)
  return (
    <div className={css.standing}>
      <p>{action.owner.firstName}</p>
      {action.isOverdue ? (
        <Chip tone="late">{`was due ${on(action.dueOn)}`}</Chip>
      ) : (
        !isSaidByCheck(action) && <Chip tone={tones[action.standing]}>{standingTitles[action.standing]}</Chip>
      )}
      {isOwed(action.standing) && !action.isOverdue && <p className={css.meta}>{`by ${on(action.dueOn)}`}</p>}
      {action.movedBecause && isOwed(action.standing) && <p className={css.meta}>{`Moved: ${action.movedBecause}`}</p>}
      {action.inPlace && (
        <p className={css.meta}>
          {`In place since ${on(action.inPlace.on)}: ${action.inPlace.words} `}
          {action.inPlace.link && (
            <a href={action.inPlace.link} target="_blank" rel="noreferrer noopener" className="link">
              what shows it
            </a>
          )}
        </p>
      )}
      {action.notDoing && <p className={css.meta}>{`Because ${action.notDoing.because}`}</p>}
      {action.reopened && action.standing === 'reopened' && (
        <p className={css.meta}>
          It happened again.{' '}
          <Link to="/cases/$caseId" params={{ caseId: action.reopened.caseId }} className="link">
            The case
          </Link>
        </p>
      )}
    </div>
  )
}
