// What of a review crosses the wire: a row of the list, a line, and the whole of it as its reader may see it.

import { z } from 'zod'
import { reasons, sections, states, stills } from '#core/reviews/review.ts'
import { idOf, instantShape } from '#core/shapes.ts'

const reviewId = idOf('review')

export const rowShape = z
  .object({
    id: reviewId,
    number: z.number(),
    title: z.string(),
    state: z.enum(states),
    why: z.enum(reasons).nullable().describe('Null while what came later is covered for you'),
    openedAt: instantShape,
    sharedAt: instantShape.nullable(),
    lookBackAt: instantShape.nullable(),
    lookBackIsDue: z.boolean(),
    yours: z
      .enum(['lead', 'write', 'wrote', 'read'])
      .describe('What it asks of you: to lead it, to write, nothing more for now, or to read'),
    hasLead: z.boolean(),
    asked: z.number(),
    written: z.number(),
  })
  .meta({ id: 'ReviewRow' })

const sawShape = instantShape.nullable().describe('When they opened the case before they had written')

const lineShape = z.object({
  id: idOf('line'),
  section: z.enum(sections),
  words: z.string(),
  label: z.string().nullable().describe('Of a condition: which sort, as the list of factors calls it, or in a word of its own'),
  factor: z.string().nullable().describe('Its name in the list of factors; null: a word of its own, or none'),
  at: instantShape.nullable().describe('Of an added moment: when it was'),
  addedAt: instantShape,
})

export const reviewShape = rowShape
  .extend({
    mayDrop: z.boolean().describe('You may take it back: it is being prepared, and you started it or lead reviews'),
    caseId: idOf('case').nullable().describe('Null while covered: the case itself tells what came later'),
    reference: z.string(),
    lead: z.string().nullable().describe('The role of whoever leads it'),
    moment: instantShape.nullable().describe('At which participants say what they would have done'),
    isCovered: z.boolean().describe('What came after the moment is not shown to you yet'),
    from: instantShape,
    until: instantShape.nullable().describe('The latest instant that you may look at; null: no moment is chosen yet'),
    moments: z.array(z.object({ at: instantShape, words: z.string(), added: z.boolean() })),
    mine: z.object({ draft: z.string(), words: z.string().nullable(), wroteAt: instantShape.nullable(), sawAt: sawShape }).nullable(),
    answers: z
      .array(
        z.object({
          role: z.string(),
          words: z.string(),
          sawFirst: z.boolean().nullable().describe('They had opened the case; only for whoever leads it'),
        }),
      )
      .nullable()
      .describe('The spread, in no order; null while covered'),
    people: z
      .array(z.object({ memberId: idOf('member'), firstName: z.string(), wrote: z.boolean() }))
      .nullable()
      .describe('Only for whoever leads it'),
    cause: z
      .object({ id: idOf('cause'), title: z.string() })
      .nullable()
      .describe('The known cause of the mistake behind the case; null while covered'),
    lines: z.array(lineShape),
    comments: z.array(z.object({ id: idOf('comment'), by: z.string(), mine: z.boolean(), words: z.string(), at: instantShape })),
    readBy: z.number(),
    readByYou: z.boolean(),
    lookedBack: z.object({ at: instantShape, still: z.enum(stills), words: z.string().nullable() }).nullable(),
    similar: z.array(z.object({ reviewId, number: z.number(), title: z.string(), because: z.string() })),
    zone: z.string(),
  })
  .meta({ id: 'Review' })
