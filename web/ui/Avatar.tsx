// Two letters for a person: blue for me, amber for a customer, grey for a colleague, dashed for nobody yet.
// The name stands beside it, so it is hidden from readers.

import css from './Avatar.module.css'

type Props = { name: string | null; who?: 'me' | 'colleague' | 'customer'; small?: boolean; large?: boolean }

export function Avatar({ name, who = 'colleague', small = false, large = false }: Props) {
  return (
    <span
      className={css.avatar}
      data-who={name === null ? 'nobody' : who}
      data-small={small || undefined}
      data-large={large || undefined}
      aria-hidden="true"
    >
      {name === null ? '?' : lettersOf(name)}
    </span>
  )
}

/** Two letters that nothing is put on: no accent, no joiner. Most names are told by this, which is there at once. */
const plain = /^[a-z]{2}(?![\p{M}\u200d])/iu

/** The first two letters of the first name: "Ilse Maes" is "Il". By grapheme, so that no accent is torn off. */
export function lettersOf(name: string): string {
  const own = name.trim()
  return (
    plain.exec(own)?.[0] ??
    (Array.from(new Intl.Segmenter().segment(own), (part) => part.segment)
      .slice(0, 2)
      .join('')
      .trim() ||
      '?')
  )
}
