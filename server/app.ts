// The one file that lists every area, bottom of the ladder first.

import type { Area } from '#server/platform/area.ts'
import { anticipation } from '#server/anticipation/area.ts'
import { cases } from '#server/cases/area.ts'
import { clocks } from '#server/clocks/area.ts'
import { demo } from '#server/demo/area.ts'
import { coach } from '#server/coach/area.ts'
import { feedback } from '#server/feedback/area.ts'
import { insights } from '#server/insights/area.ts'
import { learning } from '#server/learning/area.ts'
import { intake } from '#server/intake/area.ts'
import { messages } from '#server/messages/area.ts'
import { notices } from '#server/notices/area.ts'
import { people } from '#server/people/area.ts'
import { remedies } from '#server/remedies/area.ts'
import { reviews } from '#server/reviews/area.ts'

export { noteUse } from '#server/people/commands/settings.ts'
export { identify } from '#server/people/queries.ts'

export const areas: Area[] = [
  people,
  coach,
  clocks,
  messages,
  remedies,
  cases,
  intake,
  feedback,
  learning,
  reviews,
  anticipation,
  notices,
  insights,
  demo,
]
