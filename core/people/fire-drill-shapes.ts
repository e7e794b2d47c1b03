// Fire drills in lists and counts: left out unless somebody asks for them.

import { z } from 'zod'

/** For every list and count that the queue shows. */
export const fireDrillsQuery = {
  fireDrills: z.enum(['without', 'with']).default('without').describe('Fire drills are left out of lists and numbers unless asked for'),
}

/** On whatever shows a case. */
export const fireDrillMark = z.boolean().describe('A fire drill: the customer is made up, no mail leaves, nothing counts')
