// After it is shared: who has read it is a number, comments come from roles, and after 30 days somebody looks back.

import { SegmentedControl } from '@mantine/core'
import { useRef, useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { dayOf, whenOf } from '#web/platform/dates.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
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

function Comments({ review, now }: Props) {
  const { words, write, clear } = useWords(`${review.id}.comment`)
  // The button that was pressed is gone or rests afterwards.
  const place = useRef<HTMLDivElement>(null)
  const onDone = () => place.current?.focus()
  const comment = useAct('reviews.comment', {
    shown: true,
    onDone: () => {
      clear()
      onDone()
    },
  })
  const read = useAct('reviews.acknowledge', { onDone })
  return (
    <Card title="Comments" note={readWords(review.readBy)} className={css.part}>
      <div ref={place} tabIndex={-1} role="group" aria-label="Comments" className={css.part}>
        <ul>
          {review.comments.map(({ id, by, mine, at, words: said }) => (
            <li key={id}>
              <blockquote>{said}</blockquote>
              <span>{`${mine ? 'you' : by}, ${whenOf(at, now, review.zone)}`}</span>
            </li>
          ))}
        </ul>
        <Words
          label="Your comment"
          hidden
          placeholder="What helps, or what is the same elsewhere"
          value={words}
          onChange={write}
          rows={2}
        />
        <Refusal of={comment.error} />
        <div className={css.acts}>
          <Button busy={comment.isPending} disabled={words.trim() === ''} onClick={() => comment.mutate({ reviewId: review.id, words })}>
            Add the comment
          </Button>
          {!review.readByYou && (
            <Button look="act" icon="tick" busy={read.isPending} onClick={() => read.mutate({ reviewId: review.id })}>
              I have read it
            </Button>
          )}
        </div>
      </div>
    </Card>
  )
}

function readWords(readBy: number): string {
  if (readBy === 0) return 'nobody has said yet that they read it'
  return readBy === 1 ? 'one has read it' : `${readBy} have read it`
}
