// What everybody says of a shared review, in roles. One's own can be said otherwise, taken back and brought back; who has read it is a number.

import { useRef } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { whenOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { LineForm } from './LineForm.tsx'
import { useForm } from './use-form.ts'
import { useOtherWords, useWords } from './use-words.ts'
import { Words } from './Words.tsx'
import css from './SharedPart.module.css'

type Review = Got<'reviews.show'>
type Comment = Review['comments'][number]

/** Milliseconds for which a comment that was taken back can be brought back by one key. */
const undoFor = 10_000

export function Comments({ review, now }: { review: Review; now: string }) {
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
          {review.comments.map((one) => (
            <Shown key={one.id} review={review} comment={one} now={now} onGone={onDone} />
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

type ShownProps = { review: Review; comment: Comment; now: string; onGone: () => void }

function Shown({ review, comment, now, onGone }: ShownProps) {
  const [changes, setChanges, isBack] = useForm()
  const { by, mine, words, at } = comment
  if (changes) return <Changing review={review} comment={comment} onClose={() => setChanges(false)} />
  return (
    <li>
      <blockquote>{words}</blockquote>
      <div className={css.said}>
        <span>{`${mine ? 'you' : by}, ${whenOf(at, now, review.zone)}`}</span>
        {mine && (
          <span className={css.own}>
            <Button autoFocus={isBack} look="quiet" small aria-label={`Say it otherwise: ${words}`} onClick={() => setChanges(true)}>
              Change
            </Button>
            <TakeBack review={review} comment={comment} onGone={onGone} />
          </span>
        )}
      </div>
    </li>
  )
}

function TakeBack({ review, comment, onGone }: Omit<ShownProps, 'now'>) {
  const about = { reviewId: review.id, commentId: comment.id }
  const back = useAct('reviews.returnComment')
  const undo = () => back.mutate(about)
  const take = useAct('reviews.takeBackComment', {
    onDone: () => {
      onGone()
      offerUndo({ id: comment.id, words: 'Your comment is taken back.', verb: 'Bring it back', forMs: undoFor, undo })
    },
  })
  return (
    <Button look="quiet" small busy={take.isPending} aria-label={`Take back: ${comment.words}`} onClick={() => take.mutate(about)}>
      Take back
    </Button>
  )
}

function Changing({ review, comment, onClose }: { review: Review; comment: Comment; onClose: () => void }) {
  const { draft, meanwhile } = useOtherWords(comment.id, comment.words, 'you')
  const act = useAct('reviews.changeComment', {
    shown: true,
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  return (
    <li>
      <LineForm
        draft={draft}
        meanwhile={meanwhile}
        sort={{ factor: null, label: null }}
        name="Your comment, in other words"
        labelled={false}
        verb="Keep it"
        act={act}
        // Over what stands here now: what came meanwhile is said above the button.
        onKeep={(words) => act.mutate({ reviewId: review.id, commentId: comment.id, words, over: comment.words })}
        onClose={onClose}
      />
    </li>
  )
}

function readWords(readBy: number): string {
  if (readBy === 0) return 'nobody has said yet that they read it'
  return readBy === 1 ? 'one has read it' : `${readBy} have read it`
}
