// What is owed, soonest date first, and what is being watched. Each opens its cause.

import { Link } from '@tanstack/react-router'
import { isOwed, standingTitles } from '#core/learning/standing.ts'
import { dateInWords } from '#core/time/date.ts'
import { Card } from '#web/ui/Card.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { RowEnd, Rows } from '#web/ui/Rows.tsx'
import { type Owed, tones } from './cause.ts'

export function ActionsDue({ actions, today }: { actions: readonly Owed[]; today: string }) {
  return (
    <Card title="Actions" rows>
      {actions.length === 0 && <Empty>Nothing is owed and nothing is watched. An action is decided on the page of its cause.</Empty>}
      <Rows>
        {actions.map((action) => (
          <li key={action.id}>
            <Link to="/learning/$causeId" params={{ causeId: action.causeId }} data-walk>
              {action.title}
              <small>{action.cause}</small>
            </Link>
            <RowEnd>
              {action.isOverdue ? (
                <Chip tone="late">{`was due ${dateInWords(action.dueOn, today)}`}</Chip>
              ) : (
                <Chip tone={tones[action.standing]}>{standingTitles[action.standing]}</Chip>
              )}
              <small>{whenOf(action, today)}</small>
            </RowEnd>
          </li>
        ))}
      </Rows>
    </Card>
  )
}

function whenOf(action: Owed, today: string): string {
  if (isOwed(action.standing))
    return action.isOverdue ? action.owner.firstName : `${action.owner.firstName}, by ${dateInWords(action.dueOn, today)}`
  return action.sentence ?? `${action.owner.firstName}, in place since ${dateInWords(action.inPlace?.on ?? action.decidedOn, today)}`
}
