// Actions and their checks on the wire.

import { z } from 'zod'
import { kindName } from '#core/cases/kind-shapes.ts'
import { endpoint } from '#core/endpoint.ts'
import { idOf, instantShape, line } from '#core/shapes.ts'
import { longestWatch, shortestWatch } from '#core/learning/check.ts'
import { measures } from '#core/learning/exposure.ts'
import { dateShape } from '#core/learning/factor-shapes.ts'
import { actionStandings } from '#core/learning/standing.ts'
import { actionClassNames, strengths } from '#core/learning/strength.ts'
import { outcomes } from '#core/learning/verdict.ts'

const classShape = z.enum(actionClassNames as [(typeof actionClassNames)[number]])
const signatureShape = z.discriminatedUnion('by', [
  z.object({ by: z.literal('cause') }),
  z.object({ by: z.literal('filter'), kind: kindName.optional(), brandId: idOf('brand').optional() }),
])
export const planShape = z.object({
  signature: signatureShape.describe('Which cases count: those of this cause, or all of a kind and brand'),
  measure: z.enum(measures).describe('In how much of what they are counted'),
  baselineFrom: dateShape,
  baselineUntil: dateShape.describe('28 days or more before the decision to act: the peak that made somebody act does not count'),
  watchDays: z.number().int().min(shortestWatch).max(longestWatch),
  mostLeft: z.number().min(0.05).max(1).describe('The share of the old rate that may be left at most: 0.5 is a fall by half'),
})

const countShape = z.object({ events: z.number(), exposure: z.number() })
export const checkShape = z
  .object({
    id: idOf('check'),
    ...planShape.shape,
    fixedAt: instantShape,
    watchedFrom: dateShape.nullable().describe('From this day on the check cannot be changed any more'),
    before: countShape,
    after: countShape.nullable(),
    until: dateShape.nullable().describe('The last day that has to be on file before it is judged'),
    missing: z.number().describe('Days of the watch of which the exposure is not on file, so that counting stops before the first of them'),
    unlinked: z.number().describe('Cases of the watch that are not linked to a mistake yet'),
    ratio: z.number().nullable(),
    interval: z.object({ low: z.number(), high: z.number().nullable() }).nullable(),
    outcome: z.enum(outcomes).nullable(),
    judgedAt: instantShape.nullable(),
    sentence: z.string(),
    advice: z.string().nullable(),
    early: z
      .object({ path: z.array(z.number()), limit: z.number(), alarmAt: z.number().nullable(), sentence: z.string() })
      .nullable()
      .describe('A CUSUM week by week, which may be looked at every day'),
    replacedAt: instantShape.nullable(),
  })
  .meta({ id: 'Check' })

export const actionShape = z
  .object({
    id: idOf('action'),
    causeId: idOf('cause'),
    whyId: idOf('why').nullable(),
    title: z.string(),
    class: classShape,
    strength: z.enum(strengths),
    owner: z.object({ id: idOf('member'), name: z.string(), firstName: z.string() }),
    decidedOn: dateShape,
    dueOn: dateShape,
    isOverdue: z.boolean(),
    movedBecause: z.string().nullable(),
    inPlace: z.object({ on: dateShape, words: z.string(), link: z.string().nullable() }).nullable(),
    notDoing: z.object({ at: instantShape, because: z.string() }).nullable(),
    reopened: z.object({ at: instantShape, caseId: idOf('case') }).nullable(),
    standing: z.enum(actionStandings),
    check: checkShape.nullable(),
    formerChecks: z.array(checkShape).describe('Checks that were replaced, as they were fixed'),
  })
  .meta({ id: 'Action' })

const aboutAction = { params: z.object({ actionId: idOf('action') }) }
const linkShape = z
  .url({ protocol: /^https?$/, error: 'This should be an address such as https://example.com/proof.' })
  .max(500)
  .optional()

export const listActions = endpoint({
  id: 'actions.list',
  method: 'GET',
  path: '/api/actions',
  ability: 'learning.see',
  summary: 'Actions that are owed, soonest date first, and those that are watched',
  answer: z.object({
    actions: z.array(actionShape.omit({ check: true, formerChecks: true }).extend({ cause: z.string(), sentence: z.string().nullable() })),
  }),
})
export const decide = endpoint({
  id: 'actions.decide',
  method: 'POST',
  path: '/api/causes/{causeId}/actions',
  ability: 'learning.work',
  summary: 'Decide an action: what, how strong its kind is, who owns it, by when',
  params: z.object({ causeId: idOf('cause') }),
  body: z.object({
    title: line(300),
    class: classShape,
    ownerId: idOf('member'),
    dueOn: dateShape,
    whyId: idOf('why').nullable().default(null),
  }),
  answer: actionShape,
  status: 201,
})
export const changeAction = endpoint({
  id: 'actions.change',
  method: 'PATCH',
  path: '/api/actions/{actionId}',
  ability: 'learning.work',
  summary: 'Say it better, hand it over, or move its date with a reason',
  ...aboutAction,
  body: z
    .object({
      title: line(300),
      class: classShape,
      ownerId: idOf('member'),
      dueOn: dateShape,
      because: line(300),
      whyId: idOf('why').nullable(),
    })
    .partial(),
  answer: actionShape,
})
export const putInPlace = endpoint({
  id: 'actions.inPlace',
  method: 'POST',
  path: '/api/actions/{actionId}/place',
  ability: 'learning.work',
  summary: 'It is in place, with what shows it; from the next day on its check watches',
  ...aboutAction,
  body: z.object({ on: dateShape, words: line(500), link: linkShape }),
  answer: actionShape,
})
export const leaveUndone = endpoint({
  id: 'actions.notDoing',
  method: 'POST',
  path: '/api/actions/{actionId}/not-doing',
  ability: 'learning.work',
  summary: 'We do not do this, because …: an honest outcome',
  ...aboutAction,
  body: z.object({ because: line(500) }),
  answer: actionShape,
})
export const takeUp = endpoint({
  id: 'actions.takeUp',
  method: 'DELETE',
  path: '/api/actions/{actionId}/not-doing',
  ability: 'learning.work',
  summary: 'We do it after all',
  ...aboutAction,
  answer: actionShape,
})
export const tryPlan = endpoint({
  id: 'actions.tryCheck',
  method: 'POST',
  path: '/api/actions/{actionId}/check/trial',
  ability: 'learning.see',
  summary: 'What a check would find in its baseline, and when it could be judged at the earliest; without a plan, the proposed one',
  ...aboutAction,
  body: z.object({ plan: planShape.optional() }),
  answer: z.object({
    plan: planShape,
    before: countShape,
    fault: z.object({ field: z.string().nullable(), sentence: z.string() }).nullable(),
    sentence: z.string().nullable(),
  }),
})
export const fixCheck = endpoint({
  id: 'actions.fixCheck',
  method: 'PUT',
  path: '/api/actions/{actionId}/check',
  ability: 'learning.work',
  summary:
    'Fix how the action will be judged. Once it is watched, this makes a new check that watches from tomorrow, and the old one is kept',
  ...aboutAction,
  body: planShape,
  answer: actionShape,
})
