// One case on one screen: head, steps, conversation with the composer beneath, and the customer at the right.
// Under 1200 pixels the customer is a drawer (]); under 900 there are three tabs and a strip of steps.

import { useMediaQuery } from '@mantine/hooks'
import type { ComponentProps, ReactNode } from 'react'
import { ForeseenLine } from '#web/anticipation/ForeseenLine.tsx'
import { CaseHeader } from '#web/cases/CaseHeader.tsx'
import { DrillLine } from '#web/cases/DrillLine.tsx'
import { RepeatLine } from '#web/cases/RepeatLine.tsx'
import { Steps } from '#web/cases/Steps.tsx'
import { StepStrip } from '#web/cases/StepStrip.tsx'
import { has, type Desk } from '#web/cases/desk.ts'
import { nextAct } from '#web/cases/next-act.ts'
import { KnownLine } from '#web/learning/KnownLine.tsx'
import { BeforeLine } from '#web/learning/recurrence/BeforeLine.tsx'
import type { Got } from '#web/platform/call.ts'
import { ToWriteLine } from '#web/reviews/ToWriteLine.tsx'
import { Button } from '#web/ui/Button.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { Sheet } from '#web/ui/Sheet.tsx'
import { usePrepared } from '#web/remedies/use-prepared.ts'
import { CaseActs } from './CaseActs.tsx'
import { CaseAside } from './CaseAside.tsx'
import { CaseDialogs } from './CaseDialogs.tsx'
import { CaseTabs } from './CaseTabs.tsx'
import { CaseTalk } from './CaseTalk.tsx'
import { NextButton } from './NextButton.tsx'
import { useDesk, type DeskDoing } from './use-desk.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import css from './CaseDesk.module.css'

const now = { getInitialValueInEffect: false }

export function CaseDesk({ desk, me }: { desk: Desk; me: Got<'people.me'>['member'] }) {
  const doing = useDesk(desk)
  const prepared = usePrepared(desk.proposal, desk.approvals)
  const next = nextAct(desk)
  const isNarrow = useMediaQuery('(max-width: 1199px)', false, now)
  const isPhone = useMediaQuery('(max-width: 899px)', false, now)
  const hasDrawer = isNarrow && !isPhone
  useDeskKeys(desk, doing, next, hasDrawer)
  return (
    <div className={css.desk} data-shown={doing.shown} data-writing={doing.writing.isOpen || undefined}>
      <div className={css.head}>
        <CaseHeader desk={desk} myId={me.id} onSort={() => doing.ask('sort')}>
          {hasDrawer && (
            <Button keys="]" onClick={() => doing.openDrawer(true)}>
              About {desk.customer.firstName}
            </Button>
          )}
          <CaseActs desk={desk} doing={doing} isMine={desk.owner?.id === me.id} />
        </CaseHeader>
        <DrillLine desk={desk} />
        <ToWriteLine caseId={desk.id} />
        <RepeatLine desk={desk} isMine={desk.owner?.id === me.id} onHandOver={() => doing.ask('handOver')} />
        {desk.endedAt === null && <Before desk={desk} doing={doing} />}
        {desk.endedAt === null && <Foreseen desk={desk} doing={doing} prepared={prepared} />}
        <StepStrip desk={desk} me={me.firstName}>
          {doing.shown !== 'steps' && !doing.writing.isOpen && <NextButton next={next} doing={doing} />}
        </StepStrip>
        <CaseTabs shown={doing.shown} onShow={doing.show} />
      </div>
      <div className={css.steps}>
        <Steps
          desk={desk}
          me={me.firstName}
          next={<NextButton next={next} doing={doing} />}
          onMove={doing.move}
          onLog={() => doing.ask('logStep')}
          onPause={doing.pauseOrResume}
          onLeaveOut={() => doing.ask('leaveOut')}
        />
      </div>
      <div className={css.talk}>
        <CaseTalk desk={desk} me={me} doing={doing} options={prepared.options} next={next} />
      </div>
      <Place hasDrawer={hasDrawer} doing={doing}>
        <CaseAside desk={desk} options={prepared.options} onAsk={doing.ask} onChoose={doing.choose} />
      </Place>
      <CaseDialogs desk={desk} doing={doing} prepared={prepared} />
    </div>
  )
}

type Props = { desk: Desk; doing: DeskDoing; prepared: ReturnType<typeof usePrepared> }

/** What is prepared for this kind of mistake. Its options take the place of the proposal, and the way back is one key away. */
function Foreseen({ desk, doing, prepared }: Props) {
  const offer: ComponentProps<typeof ForeseenLine>['onOffer'] = (options) => {
    prepared.change(options.map((option) => ({ ...option, reason: 'Prepared for this kind of mistake.' })))
    offerUndo({ id: `prepared-${desk.id}`, words: 'The prepared options are on offer.', verb: 'Undo', forMs: 10_000, undo: prepared.reset })
  }
  return (
    <ForeseenLine caseId={desk.id} onOffer={has(desk, 'offered') ? null : offer} onWording={has(desk, 'apologised') ? null : doing.putIn} />
  )
}

/** Which mistake it probably is, and what is known of that one. */
function Before({ desk, doing }: { desk: Desk; doing: DeskDoing }) {
  return (
    <BeforeLine caseId={desk.id} isLinked={desk.mistake !== null} onOther={() => doing.ask('learn')}>
      {(mistakeId) => <KnownLine mistakeId={mistakeId} />}
    </BeforeLine>
  )
}

/** Where the right column stands: beside the conversation, or in a drawer. */
function Place({ hasDrawer, doing, children }: { hasDrawer: boolean; doing: DeskDoing; children: ReactNode }) {
  const name = 'About this customer'
  if (!hasDrawer)
    return (
      <aside className={css.aside} aria-label={name}>
        {children}
      </aside>
    )
  return (
    <Sheet title={name} opened={doing.hasDrawer} onClose={() => doing.openDrawer(false)}>
      {children}
    </Sheet>
  )
}
