// A message as the desk shows it.

import type { Got } from '#web/platform/call.ts'

export type MessageShown = Got<'cases.show'>['messages'][number]
