// One learning review: the case as it was known then, step by step; what each would have done; what made it likely; what we take away.

import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { whySentences } from '#core/reviews/review.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got, Sent } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { useActs } from '#web/platform/keys.ts'
import { isNotThere } from '#web/platform/refused.ts'
import { useMay } from '#web/platform/session.ts'
import { AddMoment } from '#web/reviews/AddMoment.tsx'
import { Known } from '#web/reviews/Known.tsx'
import { Leading } from '#web/reviews/Leading.tsx'
import { Load } from '#web/reviews/Load.tsx'
import { MyAnswer } from '#web/reviews/MyAnswer.tsx'
import { openedBy, stateWords } from '#web/reviews/review-words.ts'
import { SharedPart } from '#web/reviews/SharedPart.tsx'
import { Spread } from '#web/reviews/Spread.tsx'
import { Timeline } from '#web/reviews/Timeline.tsx'
import { mayAdd, Together } from '#web/reviews/Together.tsx'
import { WordsField, type WordsProps } from '#web/reviews/Words.tsx'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageBody, Parts } from '#web/ui/PageBody.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Trouble } from '#web/ui/Trouble.tsx'
import { NotThere } from './NotThere.tsx'
import { CoachedField } from './review/CoachedField.tsx'
import { IntoCause } from './review/IntoCause.tsx'
import css from './ReviewPage.module.css'

type Review = Got<'reviews.show'>
type ReviewId = Sent<'reviews.show'>['reviewId']

export default function ReviewPage() {
  const { reviewId = '' } = useParams({ strict: false })
  const answer = useAnswer('reviews.show', { reviewId: reviewId as ReviewId })
  if (answer.data) return <Shown key={answer.data.id} review={answer.data} />
  if (answer.error === null) return null
  if (isNotThere(answer.error)) return <NotThere />
  return <Trouble thrown={answer.error} again={() => void answer.refetch()} />
}

function Shown({ review }: { review: Review }) {
  const now = useNow(60_000)
  const { id: reviewId, moments, moment, isCovered } = review
  const coached = useCallback((props: WordsProps) => <CoachedField reviewId={reviewId} {...props} />, [reviewId])
  const [chosen, setChosen] = useState<string | null>(null)
  const place = placeOf(review, chosen ?? moment)
  const at = moments[place]?.at
  const look = useAnswer('reviews.asOf', { reviewId: review.id, at: at ?? review.from }, { on: at !== undefined, keep: true })
  return (
    <WordsField.Provider value={coached}>
      <PageBody>
        <PageHeader title={review.title} meta={<span>{metaOf(review, now)}</span>}>
          <Acts review={review} at={at} />
        </PageHeader>
        <Parts>
          <p className={css.safe}>
            <Icon name="lock" />
            For learning only. Names are roles; nothing here reaches a personal record.
          </p>
          <Similar review={review} />
          {moments.length === 0 && <p>There is something to see once whoever leads it has chosen the moment.</p>}
          <Timeline
            moments={moments}
            place={place}
            onPlace={(next) => setChosen(moments[next]?.at ?? null)}
            isCovered={isCovered}
            coveredUntil={openedBy(review)}
            zone={review.zone}
            now={now}
          />
          <Refusal of={look.error} />
          <div className={css.three}>
            {look.data && <Known stood={look.data.stood} zone={review.zone} />}
            {look.data && <Load load={look.data.workload} />}
            <div className={css.column}>
              <MyAnswer review={review} />
              <Leading review={review} at={at} now={now} />
              <Spread review={review} />
            </div>
          </div>
          <Together review={review} besideCondition={(line) => <IntoCause cause={review.cause} line={line} />} />
          <SharedPart review={review} now={now} />
        </Parts>
      </PageBody>
    </WordsField.Provider>
  )
}

/** The moment that is looked at: the chosen one, else that of the review, else the last that may be seen. */
function placeOf({ moments }: Review, at: string | null): number {
  const last = moments.length - 1
  if (at === null) return Math.max(0, last)
  const place = moments.findLastIndex((moment) => moment.at <= at)
  return Math.max(0, place)
}

function metaOf({ number, reference, why, lead, state, lookBackAt }: Review, now: string): string {
  return [
    `Learning review ${number}`,
    `case ${reference}`,
    why && whySentences[why].toLowerCase(),
    lead ? `led by ${lead}` : 'nobody leads it yet',
    stateWords[state].toLowerCase(),
    state === 'shared' && lookBackAt && `look back on ${dayOf(lookBackAt, now)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

function Acts({ review, at }: { review: Review; at: string | undefined }) {
  const mayLead = useMay('reviews.lead')
  const [adds, setAdds] = useState(false)
  const [drops, setDrops] = useState(false)
  const lead = useAct('reviews.takeLead')
  const isShared = review.sharedAt !== null && !review.isCovered
  const canAdd = mayAdd(review) && at !== undefined
  useActs([{ label: 'Add a moment to the timeline', run: () => setAdds(true) }], { scope: 'screen', on: canAdd })
  return (
    <>
      {!review.hasLead && mayLead && (
        <Button look="act" busy={lead.isPending} onClick={() => lead.mutate({ reviewId: review.id })}>
          Lead this review
        </Button>
      )}
      {review.caseId && (
        <Link className="link" to={`/cases/${review.caseId}` as string}>
          The case
        </Link>
      )}
      {canAdd && (
        <Button autoFocus={lead.isSuccess} onClick={() => setAdds(true)}>
          Add a moment
        </Button>
      )}
      {review.mayDrop && (
        <Button look="quiet" onClick={() => setDrops(true)}>
          Take it back
        </Button>
      )}
      {isShared && <Button onClick={() => window.location.assign(`/api/reviews/${review.id}/export.csv`)}>Save as CSV</Button>}
      {isShared && <Button onClick={() => window.print()}>Print</Button>}
      {adds && at !== undefined && <AddMoment review={review} at={at} onClose={() => setAdds(false)} />}
      {drops && <TakeBack reviewId={review.id} onClose={() => setDrops(false)} />}
    </>
  )
}

/** Nothing of it can be brought back, so it is said first. */
function TakeBack({ reviewId, onClose }: { reviewId: ReviewId; onClose: () => void }) {
  const navigate = useNavigate()
  const act = useAct('reviews.drop', { shown: true, onDone: () => void navigate({ to: '/reviews' as string }) })
  return (
    <FormDialog title="Take this review back?" verb="Take it back" onClose={onClose} onDo={() => act.mutate({ reviewId })} act={act}>
      <p>It goes with all that was prepared in it, the moments and lines that were added too. Its case stays, and can be reviewed anew.</p>
    </FormDialog>
  )
}

function Similar({ review }: { review: Review }) {
  if (review.similar.length === 0) return null
  return (
    <section className={css.similar} aria-label="Earlier reviews that may help">
      <h2>Earlier reviews that may help</h2>
      <ul>
        {review.similar.map(({ reviewId, number, title, because }) => (
          <li key={reviewId}>
            <Link className="link" to={`/reviews/${reviewId}` as string}>{`Review ${number}: ${title}`}</Link>
            <span>{because}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
