// Who else has a case open: said every few seconds by an open desk, and forgotten when it is not said again.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { done, idOf } from '#core/shapes.ts'

/** Milliseconds for which somebody counts as there after they last said so: two words may get lost on the way. */
export const presentFor = 45_000

const doing = z.enum(['reading', 'writing'])

/** Colleagues who have the case open now; never whoever asks. */
export const hereShape = z.array(z.object({ id: idOf('member'), firstName: z.string(), doing }))

export const bePresent = endpoint({
  id: 'cases.bePresent',
  method: 'POST',
  path: '/api/cases/{caseId}/presence',
  ability: 'cases.see',
  summary: 'Say that you have this case open, or write on it; say it again every 20 seconds, it holds for 45',
  params: z.object({ caseId: idOf('case') }),
  body: z.object({ doing }),
  answer: done,
  passing: true,
})
