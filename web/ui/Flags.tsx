// The flags of a case as plain chips: at most two in a row, then how many more, whose words are told on hover and to readers.

import { Chip } from './Chip.tsx'
import css from './Flags.module.css'

export function Flags({ words, most = 2 }: { words: readonly string[]; most?: number }) {
  const more = words.slice(most)
  return (
    <span className={css.flags}>
      {words.slice(0, most).map((flag) => (
        <Chip key={flag}>{flag}</Chip>
      ))}
      {more.length > 0 && (
        <span title={more.join(', ')}>
          <Chip>
            +{more.length}
            <span className="only-heard">{more.join(', ')}</span>
          </Chip>
        </span>
      )}
    </span>
  )
}
