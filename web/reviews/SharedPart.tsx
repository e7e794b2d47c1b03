// After it is shared: what everybody says of it, and after 30 days somebody looks back.

import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { dayOf } from '#web/platform/dates.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Comments } from './Comments.tsx'
import { Words } from './Words.tsx'
import { stillWords } from './review-words.ts'
import { useWords } from './use-words.ts'
import css from './SharedPart.module.css'

type Review = Got<'reviews.show'>
type Props = { review: Review; now: string }

export function SharedPart({ review, now }: Props) {
  if (review.sharedAt === null) return null
  return (
    <div className={css.two}>
      <LookBack review={review} now={now} />
      <Comments review={review} now={now} />
    </div>
  )
}

function LookBack({ review, now }: Props) {
  const mayLead = useMay('reviews.lead')
  const [still, setStill] = useState<keyof typeof stillWords | ''>('')
  const { words, write, clear } = useWords(`${review.id}.lookBack`)
  const act = useAct('reviews.lookBack', { shown: true, onDone: clear })
  const { lookedBack, lookBackAt, lookBackIsDue } = review
  return (
    <Card title="Does it still make sense?" label="Looking back" className={css.part}>
      {lookedBack && (
        <>
          <p>{`${stillWords[lookedBack.still]}, said on ${dayOf(lookedBack.at, now, review.zone)}.`}</p>
          {lookedBack.words && <blockquote>{lookedBack.words}</blockquote>}
        </>
      )}
      {!lookedBack && !lookBackIsDue && lookBackAt && <p>{`It is asked again on ${dayOf(lookBackAt, now, review.zone)}.`}</p>}
      {!lookedBack && lookBackIsDue && !mayLead && <p>Its 30 days are over; whoever leads reviews looks back at it.</p>}
      {!lookedBack && lookBackIsDue && mayLead && (
        <>
          <SegmentedControl
            aria-label="Does it still make sense?"
            data={Object.entries(stillWords).map(([value, label]) => ({ value, label }))}
            value={still}
            onChange={(value) => setStill(value as typeof still)}
          />
          <Words label="What has changed since" value={words} onChange={write} rows={2} />
          <Refusal of={act.error} />
          <Button
            look="act"
            busy={act.isPending}
            disabled={still === ''}
            onClick={() => still !== '' && act.mutate({ reviewId: review.id, still, ...(words.trim() === '' ? {} : { words }) })}
          >
            Keep the look back
          </Button>
        </>
      )}
    </Card>
  )
}
