// The list of reviews: what each is called, where it stands, and what it asks of you.

import { Link } from '@tanstack/react-router'
import { whySentences } from '#core/reviews/review.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import type { Row } from '#web/platform/rows.ts'
import { useMay } from '#web/platform/session.ts'
import { Chip } from '#web/ui/Chip.tsx'
import { asksOf, standsIn, writtenWords } from './review-words.ts'
import css from './ReviewRows.module.css'

export function ReviewRows({ rows }: { rows: readonly Row<'reviews.list'>[] }) {
  const now = useNow(60_000)
  return (
    <ul className={css.rows}>
      {rows.map((review) => (
        <li key={review.id}>
          <Link to={`/reviews/${review.id}` as string} className={css.row} data-review>
            <span className={css.title}>
              <b>{review.title}</b>
              <span className={css.meta}>
                {[
                  `Review ${review.number}`,
                  review.why && whySentences[review.why],
                  review.state === 'writing' && writtenWords(review.asked, review.written),
                  review.sharedAt && `shared ${dayOf(review.sharedAt, now)}`,
                  review.state === 'shared' && review.lookBackAt && `look back on ${dayOf(review.lookBackAt, now)}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span className={css.state}>
              <Asks review={review} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Asks({ review }: { review: Row<'reviews.list'> }) {
  const asks = asksOf(review, useMay('reviews.lead'))
  return asks === null ? <Chip>{standsIn(review)}</Chip> : <Chip tone="act">{asks}</Chip>
}
