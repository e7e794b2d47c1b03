// One act on several cases at once, and bringing it back. Each case answers for itself: done, so already, or refused with the sentence.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { idOf, instantShape, severityShape } from '#core/shapes.ts'
import { reason } from '#core/cases/act-shapes.ts'
import { mostAtOnce } from '#core/cases/most-at-once.ts'
import { kindName } from '#core/cases/kind-shapes.ts'
import { pauseReasons } from '#core/clocks/reasons.ts'

const actShape = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('take') }),
  z.strictObject({ name: z.literal('handOver'), memberId: idOf('member'), reason }),
  z
    .strictObject({ name: z.literal('sort'), severity: severityShape.optional(), kind: kindName.optional() })
    .refine(({ severity, kind }) => severity !== undefined || kind !== undefined, 'Choose a severity, a kind, or both.'),
  z.strictObject({ name: z.literal('pause'), reason: z.enum(pauseReasons) }),
  z.strictObject({ name: z.literal('resume') }),
  z.strictObject({ name: z.literal('learn'), mistakeId: idOf('mistake') }),
])
export type BulkAct = z.output<typeof actShape>

const outcomeShape = z
  .object({
    caseId: idOf('case'),
    outcome: z.enum(['done', 'already', 'refused']),
    sentence: z.string().nullable().describe('Why not, when it was refused or was so already'),
  })
  .meta({ id: 'BulkOutcome' })
export type Outcome = z.output<typeof outcomeShape>

export const act = endpoint({
  id: 'cases.bulk',
  method: 'POST',
  path: '/api/cases/bulk',
  ability: 'cases.work',
  summary: 'One act on several cases: what is refused for one changes nothing there and does not stop the others',
  body: z.object({
    caseIds: z.array(idOf('case')).min(1, 'Choose at least one case.').max(mostAtOnce, `At most ${mostAtOnce} cases at once.`),
    act: actShape,
  }),
  answer: z.object({
    outcomes: z.array(outcomeShape).describe('One for each case, in the order asked'),
    bulkId: idOf('bulk').nullable().describe('To bring it back with; null when there is nothing to bring back'),
    backUntil: instantShape.nullable(),
  }),
})
export const bringBack = endpoint({
  id: 'cases.bringBack',
  method: 'POST',
  path: '/api/cases/bulk/{bulkId}/undo',
  ability: 'cases.work',
  summary: 'Bring back your own act on several cases: each that nobody has changed since is as it was; the journal keeps both',
  params: z.object({ bulkId: idOf('bulk') }),
  answer: z.object({ outcomes: z.array(outcomeShape) }),
})
