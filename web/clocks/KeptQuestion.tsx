// Something happened that may have kept a promise: one question, yes or no. A person says so; nothing is kept by itself.

import type { ReactNode } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useKeys } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import css from './KeptQuestion.module.css'

type Question = Got<'cases.show'>['keptQuestions'][number]

/** The first of them; the next one comes when it is answered. */
export function KeptQuestions({ questions }: { questions: readonly Question[] }): ReactNode {
  const [first] = questions
  return first ? <KeptQuestion key={first.promiseId + first.at} question={first} /> : null
}

function KeptQuestion({ question: { promiseId, what, because, at } }: { question: Question }) {
  const keep = useAct('clocks.keepPromise')
  const doubt = useAct('clocks.doubtPromise')
  const isBusy = keep.isPending || doubt.isPending
  const yes = () => void (isBusy || keep.mutate({ promiseId, at }))
  const no = () => void (isBusy || doubt.mutate({ promiseId, until: at }))
  useKeys(
    { y: { label: 'Yes, this is the promise kept', run: yes }, x: { label: 'No, this promise is still open', run: no } },
    { scope: 'part' },
  )
  return (
    <div className={css.question} role="group" aria-label="Is this the promise kept?">
      <Icon name="flag" size={14} />
      <p>
        <b>Is this the promise kept?</b> “{what}” <small>{because}</small>
      </p>
      <span className={css.acts}>
        <Button small keys="y" busy={keep.isPending} onClick={yes}>
          Yes, kept
        </Button>
        <Button small look="quiet" keys="x" busy={doubt.isPending} onClick={no}>
          No, still open
        </Button>
      </span>
    </div>
  )
}
