// What became of a mail, where a person has to know or decide: it still waits here, it could not be sent, or nobody knows.

import { useAct } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { useActs } from '#web/platform/keys.ts'
import { useMay } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import type { MessageShown } from './message-shown.ts'
import css from './MailFate.module.css'

export function MailFate({ message, customer, onBack }: { message: MessageShown; customer: string; onBack: () => void }) {
  switch (message.mail?.state) {
    case 'queued':
      return <Waits dueAt={message.mail.dueAt} onBack={onBack} />
    case 'failed':
      return <Failed message={message} customer={customer} />
    case 'unknown':
      return <Unknown message={message} customer={customer} />
    case 'brought-back':
      return <p className={css.quiet}>Brought back before it left.</p>
    case 'previewed':
      return <p className={css.quiet}>Kept in the mail preview: it has not left the house.</p>
    default:
      return null
  }
}

function Waits({ dueAt, onBack }: { dueAt: string; onBack: () => void }) {
  const now = useNow(1000)
  useActs([{ label: 'Bring the mail back', run: onBack }], { scope: 'part', on: now < dueAt })
  if (now >= dueAt) return <p className={css.quiet}>On its way.</p>
  return (
    <div className={css.waits}>
      <p>Leaves in a moment.</p>
      <Button look="quiet" small onClick={onBack}>
        Bring it back
      </Button>
    </div>
  )
}

function Failed({ message, customer }: { message: MessageShown; customer: string }) {
  const retry = useAct('messages.retry')
  const again = () => retry.mutate({ messageId: message.id })
  useActs([{ label: 'Try to send the mail again', run: again }], { scope: 'part' })
  return (
    <div className={css.fate}>
      <p>
        {message.mail?.trouble ?? 'This mail could not be sent.'} {customer} has not read it.
      </p>
      <Button small busy={retry.isPending} onClick={again}>
        {words.again}
      </Button>
    </div>
  )
}

function Unknown({ message, customer }: { message: MessageShown; customer: string }) {
  const settle = useAct('messages.settle')
  const may = useMay('messages.settle')
  const say = (arrived: boolean) => settle.mutate({ messageId: message.id, arrived })
  useActs(
    [
      { label: 'The mail arrived', run: () => say(true) },
      { label: 'The mail did not arrive: send it again', run: () => say(false) },
    ],
    { scope: 'part', on: may },
  )
  return (
    <div className={css.fate}>
      <p>
        <b>Did it arrive?</b> Amends stopped while this mail was leaving, so nobody knows. Please look, or ask {customer}.
      </p>
      {may && (
        <>
          <Button small busy={settle.isPending} onClick={() => say(true)}>
            It arrived
          </Button>
          <Button small busy={settle.isPending} onClick={() => say(false)}>
            Send it again
          </Button>
        </>
      )}
    </div>
  )
}
