// The one primary button, where it stands in the open step. When the next right thing is a letter, it is the composer's own.

import type { NextAct } from '#web/cases/next-act.ts'
import { Button } from '#web/ui/Button.tsx'
import type { Asked, DeskDoing } from './use-desk.ts'

const asks: Partial<Record<NextAct['act'], Asked>> = { hear: 'hear', fulfil: 'fulfil', delight: 'perk', learn: 'learn' }

export function NextButton({ next, doing }: { next: NextAct; doing: DeskDoing }) {
  if (next.act === 'none' || next.act === 'wait' || next.act === 'take' || next.act === 'write') return null
  const asked = asks[next.act]
  return (
    <Button look="act" wide keys={next.keys} busy={doing.isBusy} onClick={() => (asked ? doing.ask(asked) : doing.askSurvey())}>
      {next.verb}
    </Button>
  )
}
