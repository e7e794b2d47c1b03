// What is put together once everybody has written: why it made sense, conditions instead of culprits, what it meant, and what we take away.

import type { ReactNode } from 'react'
import type { Got } from '#web/platform/call.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Line, Lines } from './Lines.tsx'
import css from './Together.module.css'

type Review = Got<'reviews.show'>

/** Those who wrote add while it is put together; whoever leads it, until the look back. */
export function mayAdd({ yours, state, isCovered, mine }: Review): boolean {
  if (state === 'lookedBack') return false
  if (yours === 'lead') return true
  return !isCovered && mine !== null && state === 'revealed'
}

/** `besideCondition`: what the page puts beside a condition, such as the way into a cause. */
type Props = { review: Review; besideCondition: (line: Line) => ReactNode }

export function Together({ review, besideCondition }: Props) {
  if (review.isCovered) return null
  const may = mayAdd(review)
  const isClosed = review.state === 'preparing' || review.state === 'writing'
  return (
    <>
      {isClosed && (
        <p className={css.open}>
          <span>Open to you as you lead it. The others see it once everyone has written.</span>
        </p>
      )}
      <div className={css.two}>
        <Card className={css.lines}>
          <Lines review={review} section="sense" hint="what they saw, knew and wanted" mayAdd={may} />
          <Lines review={review} section="factor" hint="conditions, not people" mayAdd={may} labelled beside={besideCondition} />
          <Lines review={review} section="surprise" hint="what none of us expected" mayAdd={may} />
          <Lines review={review} section="well" hint="and is worth keeping" mayAdd={may} />
        </Card>
        <Card className={css.lines}>
          <Lines review={review} section="customer" hint="time, money, trust" mayAdd={may} />
          <Lines review={review} section="team" hint="what it cost those who were there" mayAdd={may} />
          <Lines review={review} section="business" hint="as far as it is known" mayAdd={may} />
          <div className={css.away}>
            <Lines review={review} section="takeaway" hint="what somebody elsewhere could use" mayAdd={may} />
          </div>
        </Card>
      </div>
    </>
  )
}
