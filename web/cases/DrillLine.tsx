// A fire drill says so on top of the desk: the customer is made up, and nothing is to be done outside.

import { AttentionLine } from '#web/ui/AttentionLine.tsx'
import type { Desk } from './desk.ts'

export function DrillLine({ desk }: { desk: Desk }) {
  if (!desk.fireDrill) return null
  return <AttentionLine lead="Fire drill." words={`${desk.customer.firstName} is made up. ${nextOf(desk)}`} />
}

function nextOf({ endedAt }: Desk): string {
  if (endedAt !== null) return 'It is over; nothing of it counts anywhere.'
  return 'Work as if it were real; no mail leaves the house and nothing counts. Please send and pay nothing outside.'
}
