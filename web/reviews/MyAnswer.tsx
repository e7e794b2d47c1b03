// What would you have done? Written with what was known at the moment, and kept for good; until it is, the draft is saved as typed.

import { useRef } from 'react'
import type { Got } from '#web/platform/call.ts'
import { useAct } from '#web/platform/answers.ts'
import { timeOf } from '#web/platform/dates.ts'
import { useKeys } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Words } from './Words.tsx'
import { openedBy, writtenWords } from './review-words.ts'
import { useDraftOfAnswer } from './use-words.ts'
import css from './MyAnswer.module.css'

type Review = Got<'reviews.show'>

export function MyAnswer({ review }: { review: Review }) {
  const { mine, moment, state } = review
  // What was pressed is gone once the answer is kept.
  const place = useRef<HTMLDivElement>(null)
  if (mine === null) return null
  const question = moment === null ? 'What would you have done?' : `What would you have done at ${timeOf(moment, review.zone)}?`
  return (
    <Card title={question}>
      <div ref={place} tabIndex={-1} role="group" aria-label={question}>
        {mine.words !== null && <blockquote className={css.kept}>{mine.words}</blockquote>}
        {mine.words === null && state === 'preparing' && <p>It is still being prepared. You can write once it has begun.</p>}
        {mine.words === null && <p className={css.please}>{mine.sawAt === null ? unseen : seen}</p>}
        {mine.words === null && state !== 'preparing' && (
          <Writing review={review} draft={mine.draft} question={question} onKept={() => place.current?.focus()} />
        )}
        {review.isCovered && (
          <p className={css.seal}>
            <Icon name="lock" />
            <span>
              {`What happened next opens when ${openedBy(review)}.`} <b>{writtenWords(review.asked, review.written)}.</b>
            </span>
          </p>
        )}
      </div>
    </Card>
  )
}

const unseen = 'Please do not open the case before you have written: it shows what happened next.'
const seen = 'You have opened the case since you were asked. Write all the same: what looked right before you knew is worth just as much.'

type WritingProps = { review: Review; draft: string; question: string; onKept: () => void }

function Writing({ review, draft, question, onKept }: WritingProps) {
  const { words, write, clear } = useDraftOfAnswer(review.id, draft)
  const act = useAct('reviews.write', {
    shown: true,
    onDone: () => {
      clear()
      onKept()
    },
  })
  const keep = () => {
    if (words.trim() !== '' && !act.isPending) act.mutate({ reviewId: review.id, words })
  }
  useKeys({ 'ctrl+enter': { label: 'Keep my answer', run: keep } }, { scope: 'part' })
  return (
    <>
      <Words label={question} hidden value={words} onChange={write} rows={5} placeholder="With what you see here, and nothing more" />
      <Refusal of={act.error} />
      <div className={css.acts}>
        <Button look="act" keys="ctrl+enter" busy={act.isPending} disabled={words.trim() === ''} onClick={keep}>
          Keep my answer
        </Button>
        <span className={css.quiet}>It cannot be changed later.</span>
      </div>
    </>
  )
}
