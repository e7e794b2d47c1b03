// The keys of the queue along its foot. Not on a phone, which has none.

import { Kbd } from '#web/ui/Kbd.tsx'
import css from './KeyBar.module.css'

const keys: readonly (readonly [keys: readonly string[], verb: string])[] = [
  [['j', 'k'], 'move'],
  [['enter'], 'open'],
  [['x'], 'pick several'],
  [['m'], 'take it'],
  [['h'], 'hand over'],
  [['/'], 'find'],
  [['g m'], 'mine'],
  [['g l'], 'late soon'],
]

export function KeyBar() {
  return (
    <div className={css.bar} aria-hidden="true">
      {keys.map(([caps, verb]) => (
        <span key={verb}>
          {caps.map((cap) => (
            <Kbd key={cap} keys={cap} />
          ))}
          {verb}
        </span>
      ))}
      <span className={css.last}>
        <Kbd keys="?" />
        all keys
      </span>
    </div>
  )
}
