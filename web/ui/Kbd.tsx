// The key of a verb, beside it: <Kbd keys="ctrl+enter" />, <Kbd keys="g t" />. Hidden from readers, who hear the verb;
// the button carries aria-keyshortcuts.

import { capsOf } from '#web/platform/strokes.ts'
import css from './Kbd.module.css'

export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={css.keys} aria-hidden="true">
      {capsOf(keys).map((cap, place) => (
        <span key={place} className={css.keys}>
          {place > 0 && <span>then</span>}
          <kbd className={css.cap}>{cap}</kbd>
        </span>
      ))}
    </span>
  )
}
