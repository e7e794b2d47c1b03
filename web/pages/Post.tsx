// Mail: every one that left, or would have left while no SMTP server is configured (the mail preview); one opens as it arrives.
// The letter is shown in a frame without scripts and without an origin: it is somebody else's HTML, even when we wrote it.
// Its links open beside the app, so that one can go to the customer's page as the customer does.

import { useState } from 'react'
import { sizeOf } from '#web/messages/size.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { useKeys } from '#web/platform/keys.ts'
import { useRows, type Row as RowOf } from '#web/platform/rows.ts'
import { useMay } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Chip, type ChipTone } from '#web/ui/Chip.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Sheet } from '#web/ui/Sheet.tsx'
import { Within } from '#web/ui/Within.tsx'
import css from './Post.module.css'

type Row = RowOf<'messages.post'>
type MessageId = Row['messageId']

const states: Record<Row['state'], { words: string; tone: ChipTone }> = {
  queued: { words: 'Waits to leave', tone: 'plain' },
  sending: { words: 'Leaving', tone: 'plain' },
  sent: { words: 'Sent', tone: 'done' },
  previewed: { words: 'Preview only', tone: 'plain' },
  failed: { words: 'Could not be sent', tone: 'soon' },
  unknown: { words: 'Did it arrive?', tone: 'soon' },
  'brought-back': { words: 'Brought back', tone: 'plain' },
}

export default function Post() {
  return (
    <Within ability="post.see" title="Mail preview">
      <Mails />
    </Within>
  )
}

function Mails() {
  const post = useRows('messages.post', { fireDrills: 'with' })
  const { rows, first } = post
  const now = useNow(60_000)
  const [at, setAt] = useState(0)
  const [open, setOpen] = useState<MessageId | null>(null)
  const chosen = rows[Math.min(at, rows.length - 1)]
  useKeys(
    {
      j: { label: 'Next mail', run: () => setAt((place) => Math.min(place + 1, rows.length - 1)) },
      k: { label: 'Mail before', run: () => setAt((place) => Math.max(place - 1, 0)) },
      enter: { label: 'Open the mail', run: () => setOpen(chosen?.messageId ?? null) },
    },
    { scope: 'screen', on: rows.length > 0 },
  )
  return (
    <div className={css.page}>
      <PageHeader
        title={first?.sending ? 'Mail' : 'Mail preview'}
        meta={first && <span>{first.sending ? sendingWords : previewWords}</span>}
      />
      <div className={css.list}>
        <Refusal of={post.error} />
        {first && rows.length === 0 && <Empty>No mail has left yet. The first one comes from a case.</Empty>}
        <ul>
          {rows.map((row) => (
            <li key={row.messageId}>
              <button type="button" className={css.row} data-chosen={row === chosen || undefined} onClick={() => setOpen(row.messageId)}>
                <Line row={row} when={whenOf(row.at, now)} />
              </button>
            </li>
          ))}
        </ul>
        {post.hasMore && (
          <Button busy={post.isReadingMore} onClick={post.more}>
            Show older mail
          </Button>
        )}
      </div>
      <Sheet title="As it arrives" opened={open !== null} onClose={() => setOpen(null)} width={640}>
        {open && <Letter messageId={open} />}
      </Sheet>
    </div>
  )
}

const sendingWords = 'Mail leaves through your SMTP server.'
const previewWords = 'No SMTP server is set up, so nothing leaves: every mail stays here.'

function Line({ row, when }: { row: Row; when: string }) {
  const state = states[row.state]
  return (
    <>
      <span className={css.to}>{row.toAddress}</span>
      <span className={css.subject}>{row.subject}</span>
      {row.fireDrill && <Chip>Fire drill</Chip>}
      <Chip tone={state.tone}>{state.words}</Chip>
      <time dateTime={row.at}>{when}</time>
    </>
  )
}

function Letter({ messageId }: { messageId: MessageId }) {
  const letter = useAnswer('messages.letter', { messageId })
  if (letter.data === undefined) return <Refusal of={letter.error} />
  const { data } = letter
  return (
    <article className={css.letter}>
      <dl>
        <dt>From</dt>
        <dd>{data.fromAddress}</dd>
        <dt>To</dt>
        <dd>{data.toAddress}</dd>
        <dt>Subject</dt>
        <dd>{data.subject}</dd>
        {data.attachments.length > 0 && <dt>Attached</dt>}
        {data.attachments.length > 0 && <dd>{data.attachments.map(({ name, bytes }) => `${name}, ${sizeOf(bytes)}`).join('; ')}</dd>}
      </dl>
      <Fate mail={data} />
      <iframe
        title="The mail"
        className={css.frame}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={`<base target="_blank">${data.html}`}
      />
      <details>
        <summary>As plain text</summary>
        <pre>{data.text}</pre>
      </details>
    </article>
  )
}

/** What a person has to decide about a mail: nothing, try again, or say whether it arrived. */
function Fate({ mail }: { mail: Row }) {
  const retry = useAct('messages.retry')
  const settle = useAct('messages.settle')
  const maySettle = useMay('messages.settle')
  if (mail.state === 'failed')
    return (
      <div className={css.fate}>
        <p>{mail.trouble ?? states.failed.words}</p>
        <Button busy={retry.isPending} onClick={() => retry.mutate({ messageId: mail.messageId })}>
          {words.again}
        </Button>
      </div>
    )
  if (mail.state !== 'unknown' || !maySettle) return null
  return (
    <div className={css.fate}>
      <p>Amends stopped while this mail was leaving, so nobody knows whether it arrived. Please look, or ask the customer.</p>
      <Button busy={settle.isPending} onClick={() => settle.mutate({ messageId: mail.messageId, arrived: true })}>
        It arrived
      </Button>
      <Button busy={settle.isPending} onClick={() => settle.mutate({ messageId: mail.messageId, arrived: false })}>
        Send it again
      </Button>
    </div>
  )
}
