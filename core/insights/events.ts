// What can happen to the numbers: only that they are counted afresh. They themselves are read from what happened elsewhere.

import { event } from '#core/events.ts'

export const recountAsked = event<Record<never, never>>('insights.recountAsked', 'All numbers are counted afresh from the record')
