// The workload of a moment, as far as the record tells. By role; what the record does not hold is not shown.

import type { Got } from '#web/platform/call.ts'
import { Card } from '#web/ui/Card.tsx'
import css from './Load.module.css'

export function Load({ load }: { load: Got<'reviews.asOf'>['workload'] }) {
  const { owner, open, unowned, roles, acted } = load
  return (
    <Card title="The workload then">
      <dl className={css.load}>
        {owner !== null && (
          <>
            <Line name="Open cases, the owner" value={owner.open} />
            <Line name="Of theirs due within 30 min" value={owner.near} />
            {owner.hoursIn !== null && <Line name="Since their first act that day" value={hoursWords(owner.hoursIn)} />}
          </>
        )}
        <Line name="Open cases in all" value={open} />
        <Line name="Nobody’s yet" value={unowned} />
        {roles.map(({ role, people, open: theirs }) => (
          <Line key={role} name={ownersWords(role, people)} value={theirs} />
        ))}
        <Line name="Colleagues seen at work that day" value={acted} />
      </dl>
    </Card>
  )
}

/** "Owned by an agent", "Owned by 2 agents between them" */
function ownersWords(role: string, people: number): string {
  return people === 1 ? `Owned by ${role}` : `Owned by ${people} ${role.replace(/^an? /, '')}s between them`
}

function hoursWords(hours: number): string {
  return hours < 1 ? 'under an hour' : `${hours} h`
}

function Line({ name, value }: { name: string; value: number | string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
