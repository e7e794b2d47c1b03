// What everybody would have done, side by side and in no order: how many ways looked sensible with what was known.

import type { Got } from '#web/platform/call.ts'
import { Card } from '#web/ui/Card.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { writtenWords } from './review-words.ts'
import css from './Spread.module.css'

export function Spread({ review }: { review: Got<'reviews.show'> }) {
  const { answers, asked, written, state } = review
  if (answers === null || asked === 0) return null
  const isClosed = state === 'preparing' || state === 'writing'
  return (
    <Card title="What they would have done" note={writtenWords(asked, written)}>
      <ul className={css.answers}>
        {answers.map(({ role, words, sawFirst }, n) => (
          <li key={n}>
            <blockquote>{words}</blockquote>
            <span>{sawFirst ? `${role}, after having seen the case` : role}</span>
          </li>
        ))}
      </ul>
      {isClosed && (
        <p className={css.seal}>
          <Icon name="lock" />
          Only you see these until everyone has written.
        </p>
      )}
    </Card>
  )
}
