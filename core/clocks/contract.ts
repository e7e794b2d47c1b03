// Clocks and promises on the wire.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { done, idOf, instantShape, line } from '#core/shapes.ts'
import { reasonNames } from '#core/clocks/reasons.ts'

export const clockShape = z
  .object({
    id: idOf('clock'),
    name: z.string(),
    basis: z.enum(['business', 'calendar']),
    startedAt: instantShape,
    dueAt: instantShape,
    warnAt: instantShape,
    pausedAt: instantShape.nullable(),
    breachedAt: instantShape.nullable(),
    metAt: instantShape.nullable(),
    stoppedAt: instantShape.nullable(),
    used: z.number().describe('Share of the limit that is used, 0 to 1'),
    standing: z.enum(['far', 'soon', 'over', 'paused', 'met', 'stopped']),
    changes: z.array(
      z.object({
        at: instantShape,
        by: z.string().describe('First name of a member, or “Amends”'),
        change: z.string(),
        reason: z.string(),
        dueBefore: instantShape,
        dueAfter: instantShape,
      }),
    ),
  })
  .meta({ id: 'Clock' })

export const promiseShape = z
  .object({
    id: idOf('promise'),
    messageId: idOf('message').nullable(),
    what: z.string(),
    madeAt: instantShape,
    dueAt: instantShape,
    keptAt: instantShape.nullable(),
    brokenAt: instantShape.nullable(),
    releasedAt: instantShape.nullable(),
    releasedBecause: z.string().nullable(),
    doubtedUntil: instantShape.nullable().describe('What happened until then was said not to keep it'),
  })
  .meta({ id: 'Promise' })

export const keepPromise = endpoint({
  id: 'clocks.keepPromise',
  method: 'POST',
  path: '/api/promises/{promiseId}/kept',
  ability: 'cases.work',
  summary: 'Say that a promise was kept; what happened in its time and is told later keeps it in time',
  params: z.object({ promiseId: idOf('promise') }),
  body: z.object({ at: instantShape.optional().describe('When that was, as `keptQuestions` of the case say it; left out, now') }),
  answer: promiseShape,
})
export const releasePromise = endpoint({
  id: 'clocks.releasePromise',
  method: 'POST',
  path: '/api/promises/{promiseId}/release',
  ability: 'cases.work',
  summary: 'The customer let us off a promise, or it was never one; needs a reason',
  params: z.object({ promiseId: idOf('promise') }),
  body: z.object({ reason: line(300) }),
  answer: promiseShape,
})
export const doubtPromise = endpoint({
  id: 'clocks.doubtPromise',
  method: 'POST',
  path: '/api/promises/{promiseId}/doubt',
  ability: 'cases.work',
  summary: 'Say that what happened until then did not keep a promise; it is asked about again only by what comes after',
  params: z.object({ promiseId: idOf('promise') }),
  body: z.object({ until: instantShape }),
  answer: promiseShape,
})
export const moveDeadline = endpoint({
  id: 'clocks.moveDeadline',
  method: 'POST',
  path: '/api/clocks/{clockId}/deadline',
  ability: 'cases.work',
  summary: 'Move a deadline, with a reason from the list; the change stays visible',
  params: z.object({ clockId: idOf('clock') }),
  body: z.object({ dueAt: instantShape, reason: z.enum(reasonNames) }),
  answer: done,
})
