// One case on one screen: head, steps, conversation with the composer beneath, and the customer at the right.
// Under 1200 pixels the customer is a drawer (]); under 900 there are three tabs and a strip of steps.

import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { Steps } from '#web/cases/Steps.tsx'
import type { Desk } from '#web/cases/desk.ts'
import { nextAct } from '#web/cases/next-act.ts'
import type { Got } from '#web/platform/call.ts'
import { Sheet } from '#web/ui/Sheet.tsx'
import { usePrepared } from '#web/remedies/use-prepared.ts'
import { CaseAside } from './CaseAside.tsx'
import { CaseDialogs } from './CaseDialogs.tsx'
import { CaseHead } from './CaseHead.tsx'
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
      <CaseHead {...{ desk, me, doing, prepared, next, isPhone, hasDrawer }} />
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
