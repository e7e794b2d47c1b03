// Mail to members: invitations and links, with what became of each. One opens as it arrives; a link that has left is not kept.

import { useState } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { useRows, type Row as RowOf } from '#web/platform/rows.ts'
import { useMay } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Chip, type ChipTone } from '#web/ui/Chip.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Sheet } from '#web/ui/Sheet.tsx'
import { Table } from '#web/ui/Table.tsx'
import css from './MemberMails.module.css'

type Row = RowOf<'messages.memberMails'>

const states: Record<Row['state'], { words: string; tone: ChipTone }> = {
  queued: { words: 'Waits to leave', tone: 'plain' },
  sending: { words: 'Leaving', tone: 'plain' },
  sent: { words: 'Sent', tone: 'done' },
  previewed: { words: 'Preview only', tone: 'plain' },
  failed: { words: 'Could not be sent', tone: 'soon' },
}

const whatIsThere = 'Invitations, links for a forgotten password, and what is said about a new address.'

export function MemberMails() {
  const mayRead = useMay('settings.members')
  if (mayRead) return <Mails />
  return (
    <Section title="Mail to members" lead={whatIsThere}>
      <ReadOnly ability="settings.members" isHidden />
    </Section>
  )
}

function Mails() {
  const mails = useRows('messages.memberMails', {})
  const now = useNow(60_000)
  const [open, setOpen] = useState<Row['id'] | null>(null)
  const lead = mails.first?.sending === false ? 'No SMTP server is set up, so nothing leaves: every mail stays here.' : whatIsThere
  const rows = mails.rows.map((row) => ({
    id: row.id,
    cells: [
      <span key="to">
        <b>{row.toAddress}</b>
        <small>{row.subject}</small>
      </span>,
      <Chip key="state" tone={states[row.state].tone}>
        {states[row.state].words}
      </Chip>,
      whenOf(row.at, now),
      <Button key="open" small aria-label={`Read it: the mail to ${row.toAddress}`} onClick={() => setOpen(row.id)}>
        Read it
      </Button>,
    ],
  }))
  return (
    <Section title="Mail to members" lead={lead}>
      <Refusal of={mails.error} />
      {mails.first && rows.length === 0 && <p>No mail to a member yet. Adding one sends the first.</p>}
      {rows.length > 0 && <Table caption="Mail to members" columns={['To', 'State', 'When', '']} rows={rows} />}
      {mails.hasMore && (
        <Button busy={mails.isReadingMore} onClick={mails.more}>
          Show older mail
        </Button>
      )}
      <Sheet title="As it arrives" opened={open !== null} onClose={() => setOpen(null)} width={640}>
        {open && <Letter memberMailId={open} />}
      </Sheet>
    </Section>
  )
}

function Letter({ memberMailId }: { memberMailId: Row['id'] }) {
  const letter = useAnswer('messages.memberMail', { memberMailId })
  const retry = useAct('messages.retryMemberMail')
  if (letter.data === undefined) return <Refusal of={letter.error} />
  const { data } = letter
  return (
    <article className={css.letter}>
      <p>
        To <b>{data.toAddress}</b>: {data.subject}
      </p>
      {data.trouble && <p>{data.trouble}</p>}
      {data.state === 'failed' && (
        <Button busy={retry.isPending} onClick={() => retry.mutate({ memberMailId })}>
          {words.again}
        </Button>
      )}
      <iframe title="The mail" className={css.frame} sandbox="" srcDoc={data.html} />
      <details>
        <summary>As plain text</summary>
        <pre>{data.text}</pre>
      </details>
    </article>
  )
}
