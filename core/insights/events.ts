// What can happen to the numbers: they are counted afresh, and they are shared. They themselves are read from what happened elsewhere.

import { event } from '#core/events.ts'
import type { Id } from '#core/ids.ts'

export const recountAsked = event<Record<never, never>>('insights.recountAsked', 'All numbers are counted afresh from the record')
export const numbersShared = event<{ shareId: Id<'share'>; expiresAt: string }>(
  'insights.shared',
  'A link shows the numbers to whoever has it',
)
export const shareStopped = event<{ shareId: Id<'share'> }>('insights.shareStopped', 'A link to the numbers opens nothing any more')
export const monthKept = event<{ month: string }>('insights.monthKept', 'The report of a month was kept as it stood')
