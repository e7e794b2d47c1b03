// The head of the desk: which case this is, what is to be known of it, where it stands. A phone folds what is to be known into one line, so
// that the newest message and the composer keep most of the screen.

import { type ComponentProps, type ReactNode, useState } from 'react'
import { ForeseenLine } from '#web/anticipation/ForeseenLine.tsx'
import { CaseHeader } from '#web/cases/CaseHeader.tsx'
import { CompactHeader, CompactRest } from '#web/cases/CompactHeader.tsx'
import { DrillLine } from '#web/cases/DrillLine.tsx'
import { RepeatLine } from '#web/cases/RepeatLine.tsx'
import { StepStrip } from '#web/cases/StepStrip.tsx'
import { has, type Desk } from '#web/cases/desk.ts'
import type { NextAct } from '#web/cases/next-act.ts'
import { KnownLine } from '#web/learning/KnownLine.tsx'
import { BeforeLine } from '#web/learning/recurrence/BeforeLine.tsx'
import type { Got } from '#web/platform/call.ts'
import type { usePrepared } from '#web/remedies/use-prepared.ts'
import { ToWriteLine } from '#web/reviews/ToWriteLine.tsx'
import { Button } from '#web/ui/Button.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { CaseActs } from './CaseActs.tsx'
import { CaseFold } from './CaseFold.tsx'
import { CaseTabs } from './CaseTabs.tsx'
import { NextButton } from './NextButton.tsx'
import type { DeskDoing } from './use-desk.ts'
import css from './CaseHead.module.css'

type About = { desk: Desk; me: Got<'people.me'>['member']; doing: DeskDoing; prepared: ReturnType<typeof usePrepared> }
type Props = About & { next: NextAct; isPhone: boolean; hasDrawer: boolean }

export function CaseHead({ next, isPhone, hasDrawer, ...about }: Props) {
  const { desk, me, doing } = about
  const writes = doing.writing.isOpen && doing.shown === 'talk'
  return (
    <div className={css.head}>
      <ToWriteLine caseId={desk.id} />
      {isPhone ? <OnPhone {...about} hidden={writes} /> : <OnDesk {...about} hasDrawer={hasDrawer} />}
      <StepStrip desk={desk} me={me.firstName}>
        {doing.shown !== 'steps' && !doing.writing.isOpen && <NextButton next={next} doing={doing} />}
      </StepStrip>
      <CaseTabs shown={doing.shown} onShow={doing.show} />
    </div>
  )
}

function OnDesk({ hasDrawer, ...about }: About & { hasDrawer: boolean }) {
  const { desk, me, doing } = about
  return (
    <>
      <CaseHeader desk={desk} myId={me.id} onSort={() => doing.ask('sort')}>
        {hasDrawer && (
          <Button keys="]" onClick={() => doing.openDrawer(true)}>
            About {desk.customer.firstName}
          </Button>
        )}
        <Acts {...about} />
      </CaseHeader>
      <ToKnow {...about} />
    </>
  )
}

/** While one writes, the strip with the open step and its clock is head enough; who hears the page still hears what it is about. */
function OnPhone({ hidden, ...about }: About & { hidden: boolean }) {
  const { desk, me, doing } = about
  const [isOpen, setOpen] = useState(false)
  const acts: ReactNode = <Acts {...about} />
  return (
    <>
      {hidden && <h1 className="only-heard">{desk.title}</h1>}
      <div hidden={hidden}>
        <CompactHeader desk={desk}>{desk.owner === null && desk.endedAt === null && acts}</CompactHeader>
        <CaseFold desk={desk} isOpen={isOpen} onTurn={() => setOpen(!isOpen)}>
          <CompactRest desk={desk} myId={me.id} onSort={() => doing.ask('sort')}>
            {(desk.owner !== null || desk.endedAt !== null) && acts}
          </CompactRest>
          <ToKnow {...about} />
        </CaseFold>
      </div>
    </>
  )
}

function Acts({ desk, me, doing }: About) {
  return <CaseActs desk={desk} doing={doing} isMine={desk.owner?.id === me.id} />
}

/** What has to be known of this case before one goes on. */
function ToKnow({ desk, me, doing, prepared }: About) {
  const isOpen = desk.endedAt === null
  return (
    <>
      <DrillLine desk={desk} />
      <RepeatLine desk={desk} isMine={desk.owner?.id === me.id} onHandOver={() => doing.ask('handOver')} />
      {isOpen && (
        <BeforeLine caseId={desk.id} isLinked={desk.mistake !== null} onOther={() => doing.ask('learn')}>
          {(mistakeId) => <KnownLine mistakeId={mistakeId} />}
        </BeforeLine>
      )}
      {isOpen && <Foreseen desk={desk} doing={doing} prepared={prepared} />}
    </>
  )
}

/** What is prepared for this kind of mistake. Its options take the place of the proposal, and the way back is one key away. */
function Foreseen({ desk, doing, prepared }: Omit<About, 'me'>) {
  const offer: ComponentProps<typeof ForeseenLine>['onOffer'] = (options) => {
    prepared.change(options.map((option) => ({ ...option, reason: 'Prepared for this kind of mistake.' })))
    offerUndo({ id: `prepared-${desk.id}`, words: 'The prepared options are on offer.', verb: 'Undo', forMs: 10_000, undo: prepared.reset })
  }
  return (
    <ForeseenLine caseId={desk.id} onOffer={has(desk, 'offered') ? null : offer} onWording={has(desk, 'apologised') ? null : doing.putIn} />
  )
}
