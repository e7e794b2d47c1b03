// Dead letters: what came in and could not be understood, with the reason. Nothing is thrown away; each can be read and tried again.

import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { notify } from '#web/platform/notices.ts'
import { useRows, type Row } from '#web/platform/rows.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Sheet } from '#web/ui/Sheet.tsx'
import { Table } from '#web/ui/Table.tsx'
import { RawMail } from './RawMail.tsx'

type Letter = Row<'intake.dead'>

const ways: Record<Letter['via'], string> = { mail: 'by mail', file: 'as a file', form: 'by the form', api: 'by the API' }
const after: Record<Got<'intake.retry'>['state'], string> = {
  filed: 'It was understood this time, and lies in its case.',
  duplicate: 'It was understood: the same had come in already.',
  waiting: 'It is being read.',
  loop: 'It is a mail of our own that came back to us.',
  dead: 'It could not be understood this time either.',
  test: 'It was a test mail of our own.',
}

export function DeadLetters() {
  const letters = useRows('intake.dead', {})
  const now = useNow(60_000)
  const [open, setOpen] = useState<Letter | null>(null)
  const rows = letters.rows.map((letter) => ({
    id: letter.id,
    cells: [
      <From key="from" letter={letter} />,
      letter.reason ?? 'No reason was kept.',
      whenOf(letter.receivedAt, now),
      <Acts key="acts" letter={letter} onOpen={() => setOpen(letter)} />,
    ],
  }))
  return (
    <Section title="Dead letters" lead="What came in and could not be understood. The sender had their receipt; a person has to look.">
      <Refusal of={letters.error} />
      {letters.first && rows.length === 0 && <p>No dead letters. Everything that came in was understood.</p>}
      {rows.length > 0 && <Table caption="Dead letters" columns={['From', 'Why', 'Came in', '']} rows={rows} />}
      {letters.hasMore && (
        <div>
          <Button busy={letters.isReadingMore} onClick={letters.more}>
            Show older ones
          </Button>
        </div>
      )}
      <Sheet title="As it came in" opened={open !== null} onClose={() => setOpen(null)} width={640}>
        {open && <RawMail receivedId={open.id} />}
      </Sheet>
    </Section>
  )
}

function From({ letter }: { letter: Letter }) {
  return (
    <>
      <b>{letter.envelopeFrom ?? 'Sender not known'}</b>
      <small>{`to ${letter.recipient}, ${ways[letter.via]}`}</small>
    </>
  )
}

function Acts({ letter, onOpen }: { letter: Letter; onOpen: () => void }) {
  const retry = useAct('intake.retry', { onDone: ({ state }) => notify(after[state]) })
  const who = letter.envelopeFrom ?? 'a sender not known'
  return (
    <>
      <Button small look="quiet" aria-label={`Read it: letter from ${who}`} onClick={onOpen}>
        Read it
      </Button>{' '}
      <Button
        small
        busy={retry.isPending}
        aria-label={`${words.again}: letter from ${who}`}
        onClick={() => retry.mutate({ receivedId: letter.id })}
      >
        {words.again}
      </Button>
    </>
  )
}
