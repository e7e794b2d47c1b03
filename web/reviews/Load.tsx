// The workload of a moment, as far as the record tells. By role; what the record does not hold is not shown.

import type { Got } from '#web/platform/call.ts'
import css from './Load.module.css'

export function Load({ load }: { load: Got<'reviews.asOf'>['workload'] }) {
  const { owner, open, unowned, roles, acted } = load
  return (
    <section className={css.card} aria-label="The workload then">
      <h2>The workload then</h2>
      <dl>
        {owner !== null && (
          <>
            <Line name="Open cases, the owner" value={owner.open} />
            <Line name="Of theirs due within 30 min" value={owner.near} />
            {owner.hoursIn !== null && <Line name="Hours since their first act" value={owner.hoursIn} />}
          </>
        )}
        <Line name="Open cases in all" value={open} />
        <Line name="Nobody’s yet" value={unowned} />
        {roles.map(({ role, people, open: theirs }) => (
          <Line
            key={role}
            name={people === 1 ? `Owned by ${role}` : `Owned by ${people} with the role of ${role.replace(/^an? /, '')}`}
            value={theirs}
          />
        ))}
        <Line name="Colleagues seen at work that day" value={acted} />
      </dl>
    </section>
  )
}

function Line({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
