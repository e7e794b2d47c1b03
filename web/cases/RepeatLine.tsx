// The second mistake for one customer: what is different now, how often we have said sorry to them, and a senior one key away.

import { ordinal, repeatAdvice } from '#core/cases/repeat.ts'
import { useMay } from '#web/platform/session.ts'
import { AttentionLine } from '#web/ui/AttentionLine.tsx'
import { Button } from '#web/ui/Button.tsx'
import { has, type Desk } from './desk.ts'

export function RepeatLine({ desk, isMine, onHandOver }: { desk: Desk; isMine: boolean; onHandOver: () => void }) {
  const mayAssign = useMay('cases.assign')
  const mayWork = useMay('cases.work')
  if (desk.repeat === null || desk.endedAt !== null) return null
  const { earlier, senior } = desk.repeat
  const mayHand = senior !== null && mayWork && (desk.owner === null || isMine || mayAssign)
  return (
    <AttentionLine lead={repeatAdvice(earlier)} words={apologiesInWords(desk)}>
      {mayHand && (
        <Button small keys="h" onClick={onHandOver}>
          {`Hand to ${senior.firstName}`}
        </Button>
      )}
    </AttentionLine>
  )
}

/** "2nd apology to Marta." once it is said, "The next apology to Marta is the 2nd." before. */
function apologiesInWords(desk: Desk): string {
  const { firstName } = desk.customer
  if (has(desk, 'apologised') && !desk.sympathyAlone) return desk.apologies > 0 ? `${ordinal(desk.apologies)} apology to ${firstName}.` : ''
  return desk.apologies > 0 ? `The next apology to ${firstName} is the ${ordinal(desk.apologies + 1)}.` : `No apology to ${firstName} yet.`
}
