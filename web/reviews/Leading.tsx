// For whoever leads it: what comes next, whom it asks, and how to lead one. Everything here follows from the state of the review.

import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got, Sent } from '#web/platform/call.ts'
import { dayOf, timeOf } from '#web/platform/dates.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMe } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { writtenWords } from './review-words.ts'
import { type Place, useFocusOn } from './use-focus-on.ts'
import css from './Leading.module.css'

type Review = Got<'reviews.show'>
type Props = { review: Review; /** The moment that is looked at. */ at: string | undefined; now: string }

export function Leading({ review, at, now }: Props) {
  const { people, state, moment, zone } = review
  const [chosen, awaitChosen] = useFocusOn(moment)
  const [listed, awaitListed] = useFocusOn(`${state} ${people?.length}`)
  if (people === null || state === 'lookedBack') return null
  const isBefore = state === 'preparing' || state === 'writing'
  return (
    <Card title={titles[state]} label="Leading this review" className={css.leading}>
      {state === 'preparing' && <Moment review={review} at={at} now={now} place={chosen} onChosen={awaitChosen} />}
      {moment !== null && state === 'writing' && (
        <p>{`They write about one moment: ${dayOf(moment, now, zone)}, ${timeOf(moment, zone)}.`}</p>
      )}
      {isBefore && <Asking review={review} onAsked={awaitListed} />}
      {people.length > 0 && <People review={review} place={listed} onLetOff={awaitListed} />}
      <Next review={review} onDone={awaitListed} />
      <Guide state={state} />
    </Card>
  )
}

const titles: Record<Review['state'], string> = {
  preparing: 'Prepare it',
  writing: 'They write',
  revealed: 'Put it together',
  shared: 'It is shared',
  lookedBack: 'Looked back',
}

function Moment({ review, at, now, place, onChosen }: Props & { place: Place; onChosen: () => void }) {
  const act = useAct('reviews.prepare', { onDone: onChosen })
  const { moment, zone, until } = review
  const isLast = at !== undefined && until !== null && at >= until
  return (
    <div className={css.step}>
      <p ref={place} tabIndex={-1}>
        {moment === null
          ? 'No moment is chosen yet. Step to the one at which it could still go either way.'
          : `They will write about one moment: ${dayOf(moment, now, zone)}, ${timeOf(moment, zone)}.`}
      </p>
      {at !== undefined && at !== moment && (
        <Button busy={act.isPending} disabled={isLast} onClick={() => act.mutate({ reviewId: review.id, moment: at })}>
          {isLast ? 'Nothing comes after this moment' : `Choose this moment, ${timeOf(at, zone)}`}
        </Button>
      )}
    </div>
  )
}

function Asking({ review, onAsked }: { review: Review; onAsked: () => void }) {
  const me = useMe().data?.member.id
  const all = useAnswer('people.members', {}).data?.members ?? []
  const [chosen, setChosen] = useState<string[]>([])
  const act = useAct('reviews.ask', {
    shown: true,
    onDone: () => {
      setChosen([])
      onAsked()
    },
  })
  const asked = new Set(review.people?.map(({ memberId }) => memberId))
  const open = all.filter(({ id, leftAt }) => id !== me && leftAt === null && !asked.has(id))
  if (open.length === 0) return review.people?.length === 0 ? <p>There is no colleague here yet whom you could ask.</p> : null
  return (
    <div className={css.step}>
      <MultiSelect
        label="Whom to ask"
        description="Two to six people who do this work, those who were there among them if they wish."
        data={open.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={setChosen}
        searchable
        error={sentenceAt(act.error, 'memberIds')}
      />
      <Button
        busy={act.isPending}
        disabled={chosen.length === 0}
        onClick={() => act.mutate({ reviewId: review.id, memberIds: chosen as Sent<'reviews.ask'>['memberIds'] })}
      >
        {chosen.length > 1 ? `Ask these ${chosen.length}` : 'Ask them'}
      </Button>
      <Refusal of={act.error} fields={['memberIds']} />
    </div>
  )
}

function People({ review, place, onLetOff }: { review: Review; place: Place; onLetOff: () => void }) {
  const letOff = useAct('reviews.letOff', { onDone: onLetOff })
  const { people, asked, written, state } = review
  return (
    <div>
      <p ref={place} tabIndex={-1} className={css.quiet}>
        {writtenWords(asked, written)}. Only you see who.
      </p>
      <ul className={css.people}>
        {people?.map(({ memberId, firstName, wrote }) => (
          <li key={memberId}>
            <span>{firstName}</span>
            <span className={css.quiet}>
              {wrote ? 'has written' : state === 'preparing' ? 'is asked when it begins' : 'is still to write'}
            </span>
            {!wrote && (
              <Button
                look="quiet"
                small
                busy={letOff.isPending}
                aria-label={`Let ${firstName} off`}
                onClick={() => letOff.mutate({ reviewId: review.id, memberId })}
              >
                Let off
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Next({ review, onDone }: { review: Review; onDone: () => void }) {
  const [isSure, setSure] = useState(false)
  const done = () => {
    setSure(false)
    onDone()
  }
  const begin = useAct('reviews.begin', { shown: true, onDone: done })
  const reveal = useAct('reviews.reveal', { shown: true, onDone: done })
  const share = useAct('reviews.share', { shown: true, onDone: done })
  const { id: reviewId, state, moment, asked, written } = review
  return (
    <div className={css.acts}>
      {state === 'preparing' && (
        <Sure
          look="act"
          words="Their reviews ask them for it from then on. The moment stays as it is, and the review cannot be taken back."
          verb="Let them write"
          isReady={moment !== null && asked > 0}
          isSure={isSure}
          onAsk={setSure}
          busy={begin.isPending}
          onDo={() => begin.mutate({ reviewId })}
        />
      )}
      {state === 'writing' && written < asked && (
        <Sure
          words="Those who have not written will still not see what came later."
          verb="Reveal it now"
          isSure={isSure}
          onAsk={setSure}
          busy={reveal.isPending}
          onDo={() => reveal.mutate({ reviewId })}
        />
      )}
      {state === 'revealed' && (
        <Sure
          look="act"
          words="Everybody here will be able to read it. It is looked at again in 30 days."
          verb="Share it"
          isSure={isSure}
          onAsk={setSure}
          busy={share.isPending}
          onDo={() => share.mutate({ reviewId })}
        />
      )}
      <Refusal of={begin.error ?? reveal.error ?? share.error} />
    </div>
  )
}

type SureProps = {
  look?: 'act'
  words: string
  verb: string
  isReady?: boolean
  isSure: boolean
  onAsk: (sure: boolean) => void
  busy: boolean
  onDo: () => void
}

/** What cannot be brought back is said before it is done. */
function Sure({ look, words, verb, isReady = true, isSure, onAsk, busy, onDo }: SureProps) {
  if (!isSure || !isReady)
    return (
      <Button {...(look ? { look } : {})} disabled={!isReady} onClick={() => onAsk(true)}>
        {verb}
      </Button>
    )
  return (
    <div className={css.sure} role="group" aria-label={verb}>
      <p>{words}</p>
      <Button look="act" busy={busy} autoFocus onClick={onDo}>
        {verb}
      </Button>
      <Button onClick={() => onAsk(false)}>Not yet</Button>
    </div>
  )
}

const guides: Record<Review['state'], readonly string[]> = {
  preparing: [
    'Lead a review of something that you had no part in.',
    'Choose the last moment at which everything could still have gone well.',
    'Add moments that the record does not hold: what a screen showed, what somebody was told.',
    'Call it by what happened, not by what somebody did or how it ended: they read the name before they write.',
  ],
  writing: [
    'Do not talk about it with those who still write.',
    'Read the spread as it comes: where answers differ, the situation was not plain.',
  ],
  revealed: [
    'Ask “what made it sensible?” and “how?”, not “why did you?” or “who?”.',
    'If most would have done the same, look at the conditions and not at the person.',
    'A takeaway is something that somebody who was not there can use.',
  ],
  shared: ['Answer comments with thanks. In 30 days it asks whether it still makes sense.'],
  lookedBack: [],
}

function Guide({ state }: { state: Review['state'] }) {
  return (
    <details className={css.guide}>
      <summary>How to lead this part</summary>
      <ul>
        {guides[state].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  )
}
