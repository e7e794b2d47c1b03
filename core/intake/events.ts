// What can happen at the door.

import { event } from '#core/events.ts'
import type { CaseId, ReceivedId } from '#core/ids.ts'

export const mailReceived = event<{ receivedId: ReceivedId; via: string }>('intake.received', 'Something came in')
export const mailFiled = event<{ caseId: CaseId; receivedId: ReceivedId }>('intake.filed', 'It was put into its case')
export const duplicateFound = event<{ receivedId: ReceivedId; first: ReceivedId }>('intake.duplicate', 'The same came in twice')
export const letterDied = event<{ receivedId: ReceivedId; reason: string }>(
  'intake.died',
  'It could not be understood and waits for a person',
)
export const loopFound = event<{ receivedId: ReceivedId }>('intake.loop', 'A mail of our own came back to us')
