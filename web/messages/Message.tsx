// One message of a conversation: a mail or form on paper, a call with its length, an internal note on straw that nobody can take for a mail.

import type { ReactNode } from 'react'
import { isCut } from '#core/messages/room.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { Avatar } from '#web/ui/Avatar.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Attachments } from './Attachments.tsx'
import { Dressed } from './Dressed.tsx'
import { keptInWords } from './kept-words.ts'
import { MailFate } from './MailFate.tsx'
import type { MessageShown } from './message-shown.ts'
import css from './Message.module.css'

/** `customer` is the first name; `children` hang beneath: promises. */
type Props = { message: MessageShown; customer: string; myId: string; onBack: (message: MessageShown) => void; children: ReactNode }

export function Message({ message, customer, myId, onBack, children }: Props) {
  const now = useNow(60_000)
  const look = message.automatic !== null ? 'machine' : message.channel === 'note' ? 'note' : message.direction === 'in' ? 'theirs' : 'ours'
  const who = message.direction === 'in' ? 'customer' : message.author?.id === myId ? 'me' : 'colleague'
  const name = message.direction === 'in' ? (message.fromName ?? customer) : (message.author?.firstName ?? message.fromName ?? 'Amends')
  return (
    <article className={css.message} data-look={look}>
      <Avatar name={name} who={who} />
      <div className={css.paper}>
        <header>
          <Heading message={message} name={name} customer={customer} />
          <time dateTime={message.at}>{whenOf(message.at, now)}</time>
        </header>
        <Words message={message} name={name} />
        <Quoted words={message.quoted} />
        <GoesOn message={message} />
        <Dressed of={message} name={name} />
        {message.automatic === null && <Attachments of={message} />}
        <Kept of={message} />
        <MailFate message={message} customer={customer} onBack={() => onBack(message)} />
        {children && <div className={css.beneath}>{children}</div>}
      </div>
    </article>
  )
}

const automaticWords: Record<NonNullable<MessageShown['automatic']>, string> = {
  'auto-reply': 'Automatic reply, written by a machine. The clocks go on as before.',
  bounce: 'The report about a mail that came back',
  list: 'Sent to many at once, written by a machine',
}

/** What Amends or another machine writes by itself is the same each time, so it is folded. */
function Words({ message, name }: { message: MessageShown; name: string }) {
  if (message.automatic !== null)
    return (
      <details className={css.folded}>
        <summary>{automaticWords[message.automatic]}</summary>
        <p className={css.text}>{message.body}</p>
        <Attachments of={message} />
      </details>
    )
  if (message.purpose === 'survey' || message.purpose === 'confirmation')
    return (
      <details className={css.folded}>
        <summary>{message.subject ?? 'Written by Amends'}</summary>
        <p className={css.text}>{message.body}</p>
      </details>
    )
  if (message.body === '') return null
  return (
    <p className={css.text}>
      {message.channel === 'note' && <b>{name}: </b>}
      {message.body}
    </p>
  )
}

function Heading({ message, name, customer }: { message: MessageShown; name: string; customer: string }) {
  if (message.channel === 'note')
    return (
      <>
        <span className={css.tag}>
          <Icon name="lock" size={13} />
          Internal note
        </span>
        <span>· {customer} never sees this</span>
      </>
    )
  if (message.channel === 'call')
    return (
      <>
        <b>{name}</b> spoke with {customer} <Icon name="phone" size={13} /> {lengthOfCall(message.seconds)}
      </>
    )
  return (
    <>
      <b>{name}</b>
      <Icon name="mail" size={13} />
      <span className={css.to}>{wayOf(message)}</span>
      {message.purpose === 'explanation' && <span className={css.tag}>explains</span>}
    </>
  )
}

const ways: Partial<Record<MessageShown['channel'], string>> = {
  form: 'by the form',
  // By a colleague in the form, or by a program of the house: the line beneath says who.
  api: 'entered here',
  file: 'from a file',
  page: 'on the private page',
}

function wayOf(message: MessageShown): string {
  const way = ways[message.channel]
  if (way !== undefined) return way
  return message.toAddress === null ? '' : `to ${message.toAddress}`
}

/** "6 min 40" is how people write down a call; nothing when nobody looked at the clock. */
function lengthOfCall(seconds: number | null): string {
  if (seconds === null || seconds === 0) return ''
  const rest = seconds % 60
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${String(rest).padStart(2, '0')}`}`
}

/** Longer than anybody reads on a screen; nothing of it is lost. */
function GoesOn({ message }: { message: MessageShown }) {
  if (message.channel !== 'mail' || message.direction !== 'in' || !isCut(message.body, message.quoted)) return null
  return (
    <p className={css.goesOn}>
      This mail goes on.{' '}
      <a className="link" href={`/api/messages/${message.id}/original`} download>
        Keep all of it as a file
      </a>
    </p>
  )
}

/** What the coach would have changed, and the word why it stayed. */
function Kept({ of: { kept } }: { of: MessageShown }) {
  if (kept.length === 0) return null
  return (
    <ul className={css.kept}>
      {keptInWords(kept).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function Quoted({ words }: { words: string | null }) {
  if (words === null || words.trim() === '') return null
  return (
    <details className={css.quoted}>
      <summary>What was quoted</summary>
      <p>{words}</p>
    </details>
  )
}
