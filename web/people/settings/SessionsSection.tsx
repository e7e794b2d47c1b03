// Every browser in which one is signed in; each can be ended, or all at once.

import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Table } from '#web/ui/Table.tsx'
import { browserWords } from './browser-words.ts'

type Session = Got<'people.sessions'>['sessions'][number]

export function SessionsSection() {
  const answer = useAnswer('people.sessions', {})
  const now = useNow(60_000)
  const sessions = answer.data?.sessions ?? []
  const all = useAct('people.endSessions', { onDone: () => window.location.assign('/sign-in') })
  const rows = sessions.map((session) => ({
    id: session.id,
    cells: [
      <span key="browser" title={session.browser ?? undefined}>
        <b>{browserWords(session.browser)}</b> {session.isThis && <Chip>This one</Chip>}
      </span>,
      whenOf(session.since, now),
      session.isThis ? '' : <End key="end" session={session} />,
    ],
  }))
  return (
    <Section
      title="Where you are signed in"
      lead="A browser that you do not know? End it, and change your password."
      acts={
        sessions.length > 0 && (
          <Button busy={all.isPending} onClick={() => all.mutate({})}>
            Sign out everywhere
          </Button>
        )
      }
    >
      <Refusal of={answer.error} />
      {answer.data && sessions.length === 0 && <p>You are not signed in in any browser.</p>}
      {sessions.length > 0 && <Table caption="Where you are signed in" columns={['Browser', 'Since', '']} rows={rows} />}
    </Section>
  )
}

function End({ session }: { session: Session }) {
  const act = useAct('people.endSession')
  return (
    <Button
      small
      busy={act.isPending}
      aria-label={`Sign out there: ${browserWords(session.browser)}`}
      onClick={() => act.mutate({ sessionId: session.id })}
    >
      Sign out there
    </Button>
  )
}
