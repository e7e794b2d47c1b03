// The composer of a case: one draft each for a mail, a note and a call, all kept while one switches between them.

import { useEffect, useRef } from 'react'
import { has, type Desk } from '#web/cases/desk.ts'
import { CallTab } from '#web/messages/CallTab.tsx'
import { Composer, type Writing } from '#web/messages/Composer.tsx'
import type { EditorHold } from '#web/messages/Editor.tsx'
import type { useCaseDrafts } from './use-case-drafts.ts'
import { offeredOf, hindrance, type Prepared } from '#web/remedies/prepared.ts'
import { CaseLetter } from './CaseLetter.tsx'
import { CaseNote } from './CaseNote.tsx'

type Props = {
  desk: Desk
  memberId: string
  drafts: ReturnType<typeof useCaseDrafts>
  options: Prepared[]
  isNext: boolean
  /** `asked` counts up each time somebody wants to write: then the field gets the focus. */
  writing: { what: Writing; isOpen: boolean; asked: number }
  onWrite: (what: Writing) => void
  onFold: () => void
}

/** The composer; long because each of the three ways to write is handed what the case knows. */
export function CaseComposer({ desk, memberId, drafts, options, isNext, writing, onWrite, onFold }: Props) {
  const letter = useRef<EditorHold>(null)
  const plain = useRef<HTMLTextAreaElement>(null)
  const { firstName } = desk.customer
  const draft = drafts[writing.what]
  const mayOffer = !has(desk, 'offered') && hindrance(options, desk.proposal.authority) === null
  useEffect(() => {
    if (writing.asked > 0) (writing.what === 'mail' ? letter : plain).current?.focus()
  }, [writing.asked, writing.what])

  return (
    <Composer
      customer={firstName}
      writing={writing.what}
      onWriting={onWrite}
      saved={{ at: draft.savedAt, isOnServer: draft.isOnServer, refusal: draft.refusal }}
      isOpen={writing.isOpen}
      isQuiet={draft.isFresh && !isNext}
      isNext={isNext}
      onFold={onFold}
    >
      {writing.what === 'mail' && (
        <CaseLetter
          desk={desk}
          drafts={drafts}
          options={options}
          isNext={isNext}
          hold={letter}
          onSent={(sent) => {
            onFold()
            drafts.offer(sent.messageId, sent.leavesAt)
          }}
        />
      )}
      {writing.what === 'note' && <CaseNote desk={desk} draft={drafts.note} field={plain} onKept={onFold} />}
      {writing.what === 'call' && (
        <CallTab
          caseId={desk.id}
          memberId={memberId}
          customer={firstName}
          zone={desk.brand.zone}
          draft={drafts.call}
          place={plain}
          toOffer={mayOffer ? offeredOf(options) : null}
          offered={has(desk, 'offered') && !has(desk, 'chosen') ? desk.options.map(({ letter }) => letter) : []}
          mayExplain={has(desk, 'fulfilled')}
          onLogged={onFold}
        />
      )}
    </Composer>
  )
}
