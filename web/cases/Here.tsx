// Who else has this case open, beside its owner: "Tomas is reading", "Tomas is writing".

import { Avatar } from '#web/ui/Avatar.tsx'
import type { Desk } from './desk.ts'
import css from './Here.module.css'

/** More than two are said as a number, so that the head stays a head. */
const shown = 2

export function Here({ desk: { here } }: { desk: Desk }) {
  const rest = here.length - shown
  return (
    <div className={css.here} role="status">
      {here.slice(0, shown).map(({ id, firstName, doing }) => (
        <span key={id} className={css.one} data-doing={doing}>
          <Avatar small name={firstName} />
          {firstName} is {doing}
        </span>
      ))}
      {rest > 0 && <span>and {rest} more</span>}
    </div>
  )
}
