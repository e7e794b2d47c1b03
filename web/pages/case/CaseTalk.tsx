// The middle of the desk: the conversation, and the composer beneath it.

import { Thread } from '#web/cases/Thread.tsx'
import type { Desk } from '#web/cases/desk.ts'
import type { NextAct } from '#web/cases/next-act.ts'
import { KeptQuestions } from '#web/clocks/KeptQuestion.tsx'
import { PromiseLine } from '#web/clocks/PromiseLine.tsx'
import { Message } from '#web/messages/Message.tsx'
import { useMay } from '#web/platform/session.ts'
import type { Prepared } from '#web/remedies/prepared.ts'
import { CaseComposer } from './CaseComposer.tsx'
import { usePutIn } from './use-put-in.ts'
import { useCaseDrafts } from './use-case-drafts.ts'
import type { DeskDoing } from './use-desk.ts'

type Props = { desk: Desk; me: { id: string; firstName: string }; doing: DeskDoing; options: Prepared[]; next: NextAct }

export function CaseTalk({ desk, me, doing, options, next }: Props) {
  const drafts = useCaseDrafts(desk, me, () => doing.write('mail'))
  const mayWork = useMay('cases.work')
  usePutIn(drafts.mail, doing)
  return (
    <>
      <Thread
        desk={desk}
        message={(message, promises) => (
          <Message message={message} customer={desk.customer.firstName} myId={me.id} onBack={({ id }) => void drafts.bringBack(id)}>
            {promises}
          </Message>
        )}
        promise={(promise) => <PromiseLine promise={promise} zone={desk.brand.zone} mayAct={mayWork} />}
      />
      {mayWork && <KeptQuestions questions={desk.keptQuestions} />}
      {mayWork && (
        <CaseComposer
          desk={desk}
          memberId={me.id}
          drafts={drafts}
          options={options}
          isNext={next.act === 'write'}
          writing={doing.writing}
          onWrite={doing.write}
          onFold={doing.fold}
        />
      )}
    </>
  )
}
