// The switchboard of learning: what happened before.

import type { Area } from '#server/platform/area.ts'
import { recurrenceDue, recurrenceJobs, recurrenceReactions, recurrenceRoutes } from '#server/learning/recurrence/switches.ts'

export const learning: Area = {
  name: 'learning',
  routes: [...recurrenceRoutes],
  reactions: [...recurrenceReactions],
  jobs: [...recurrenceJobs],
  due: recurrenceDue,
}
