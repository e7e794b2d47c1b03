// The one file that lists every area, bottom of the ladder first.

import type { Area } from '#server/platform/area.ts'
import { clocks } from '#server/clocks/area.ts'
import { people } from '#server/people/area.ts'

export { identify } from '#server/people/queries.ts'

export const areas: Area[] = [people, clocks]
