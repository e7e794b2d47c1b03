// The three drafts of a case, what their writer had seen, and bringing a sent mail back into its draft.

import { useMemo } from 'react'
import type { Desk } from '#web/cases/desk.ts'
import { usePresence } from '#web/cases/use-presence.ts'
import { useSeen } from '#web/cases/use-seen.ts'
import { freshLetter, lastSubjectIn } from '#web/messages/subject.ts'
import { useBringBack } from '#web/messages/use-bring-back.ts'
import { useDraft } from '#web/messages/use-draft.ts'

const nothing = { subject: '', body: '', promises: [] }

export function useCaseDrafts(desk: Desk, me: { id: string; firstName: string }, onBack: () => void) {
  const lastSubject = lastSubjectIn(desk.messages)
  const { title, customer, greeting } = desk
  const fresh = useMemo(
    () => freshLetter({ greeting, author: me.firstName, lastSubject, title }),
    [greeting, me.firstName, lastSubject, title],
  )
  const about = { caseId: desk.id, memberId: me.id, saved: desk.drafts }
  const sent = desk.messages.filter(({ direction }) => direction === 'out').map(({ body }) => body)
  const mail = useDraft({ ...about, kind: 'mail', fresh, sent })
  const note = useDraft({ ...about, kind: 'note', fresh: nothing })
  const call = useDraft({ ...about, kind: 'call', fresh: nothing })
  const { bringBack, offer } = useBringBack({ draft: mail, fresh, customer: customer.firstName, onBack })
  const seen = useSeen(desk, mail)
  usePresence(desk.id, begunIn([mail, note, call]))
  return { mail, note, call, seen, bringBack, offer }
}

/** Everything that somebody began to write here. */
function begunIn(drafts: readonly { isFresh: boolean; written: { body: string } }[]): string {
  return drafts.map(({ isFresh, written }) => (isFresh ? '' : written.body)).join('')
}
