// Learning on the wire: causes with their mistakes, factors and whys, and which of them weigh most. Actions live in action-shapes.ts.

import { z } from 'zod'
import { mistakeShape, rowShape } from '#core/cases/desk-shapes.ts'
import { endpoint } from '#core/endpoint.ts'
import { currencyShape, done, idOf, instantShape, line, pageOf, pageQuery, prose } from '#core/shapes.ts'
import { actionShape } from '#core/learning/action-shapes.ts'
import { factorShape } from '#core/learning/factor-shapes.ts'
import { causeParts, periods } from '#core/learning/pareto.ts'
import { actionStandings } from '#core/learning/standing.ts'

const aboutCause = { params: z.object({ causeId: idOf('cause') }) }

const impactShape = z.object({
  cases: z.number(),
  costMinor: z.number().describe('Granted and given for these cases, less what was taken back, in the currency of the organisation'),
  grave: z.number().describe('Cases of severity 1 or 2'),
  lost: z.number().describe('Customers whom we were not able to win back'),
})

export const causeRowShape = z
  .object({
    id: idOf('cause'),
    title: z.string(),
    mistakes: z.number(),
    impact: impactShape,
    actions: z.array(z.object({ id: idOf('action'), standing: z.enum(actionStandings) })),
    solvedAt: instantShape.nullable(),
  })
  .meta({ id: 'CauseRow' })

const period = z.enum(periods).default('year')

export const listCauses = endpoint({
  id: 'learning.causes',
  method: 'GET',
  path: '/api/causes',
  ability: 'learning.see',
  summary: 'Every cause with what it brought: cases, cost, grave cases, customers lost; and the mistakes that have no cause yet',
  query: z.object({ period }),
  answer: z.object({
    currency: currencyShape,
    causes: z.array(causeRowShape),
    loose: z.object({ mistakes: z.number(), cases: z.number() }).describe('Known mistakes without a cause, and their cases'),
    unlinked: z.number().describe('Cases of the period that are not linked to a mistake'),
  }),
})

export const listCases = endpoint({
  id: 'learning.cases',
  method: 'GET',
  path: '/api/causes/{causeId}/cases',
  ability: 'learning.see',
  summary: 'Exactly the cases behind a bar, newest first',
  ...aboutCause,
  query: z.object({ period, part: z.enum(causeParts).default('cases'), ...pageQuery }),
  answer: pageOf(rowShape),
})

const whyShape = z.object({
  id: idOf('why'),
  parentId: idOf('why').nullable(),
  sentence: z.string(),
  evidence: z.string().nullable(),
  isRoot: z.boolean().describe('The chain ends here, with something that can be changed'),
})

export const causeShape = z
  .object({
    id: idOf('cause'),
    title: z.string(),
    words: z.string().nullable(),
    createdAt: instantShape,
    solvedAt: instantShape.nullable(),
    solvedBecause: z.string().nullable(),
    impact: impactShape,
    currency: currencyShape,
    mistakes: z.array(mistakeShape),
    factors: z.array(factorShape.pick({ name: true, title: true, bone: true }).extend({ id: idOf('factor'), words: z.string() })),
    whys: z.array(whyShape),
    actions: z.array(actionShape),
  })
  .meta({ id: 'Cause' })

export const showCause = endpoint({
  id: 'learning.cause',
  method: 'GET',
  path: '/api/causes/{causeId}',
  ability: 'learning.see',
  summary: 'A cause: its mistakes, why they happen, what contributes, what is done about it and whether that worked',
  ...aboutCause,
  answer: causeShape,
})
export const addCause = endpoint({
  id: 'learning.addCause',
  method: 'POST',
  path: '/api/causes',
  ability: 'learning.work',
  summary: 'Name a cause, and gather mistakes under it',
  body: z.object({ title: line(200), words: prose(4000).optional(), mistakeIds: z.array(idOf('mistake')).max(100).default([]) }),
  answer: causeShape,
  status: 201,
})
export const changeCause = endpoint({
  id: 'learning.changeCause',
  method: 'PATCH',
  path: '/api/causes/{causeId}',
  ability: 'learning.work',
  summary: 'Name a cause better, or say more about it',
  ...aboutCause,
  body: z.object({ title: line(200), words: prose(4000).nullable() }).partial(),
  answer: causeShape,
})
export const removeCause = endpoint({
  id: 'learning.removeCause',
  method: 'DELETE',
  path: '/api/causes/{causeId}',
  ability: 'learning.work',
  summary: 'Remove a cause against which no action was decided; its mistakes stay',
  ...aboutCause,
  answer: done,
})
export const gather = endpoint({
  id: 'learning.gather',
  method: 'POST',
  path: '/api/causes/{causeId}/mistakes',
  ability: 'learning.work',
  summary: 'Gather a mistake under this cause; a mistake has one main cause, so it leaves another',
  ...aboutCause,
  body: z.object({ mistakeId: idOf('mistake') }),
  answer: causeShape,
})
export const ungather = endpoint({
  id: 'learning.ungather',
  method: 'DELETE',
  path: '/api/causes/{causeId}/mistakes/{mistakeId}',
  ability: 'learning.work',
  summary: 'This mistake has another cause, or none that is known',
  params: z.object({ causeId: idOf('cause'), mistakeId: idOf('mistake') }),
  answer: causeShape,
})
export const solve = endpoint({
  id: 'learning.solve',
  method: 'POST',
  path: '/api/causes/{causeId}/solution',
  ability: 'learning.work',
  summary: 'Call a cause solved; with weaker actions only, or without one, this asks for a reason',
  ...aboutCause,
  body: z.object({ because: line(500).optional() }),
  answer: causeShape,
})
export const unsolve = endpoint({
  id: 'learning.unsolve',
  method: 'DELETE',
  path: '/api/causes/{causeId}/solution',
  ability: 'learning.work',
  summary: 'Call a cause unsolved again',
  ...aboutCause,
  answer: causeShape,
})
export const addCauseFactor = endpoint({
  id: 'learning.addCauseFactor',
  method: 'POST',
  path: '/api/causes/{causeId}/factors',
  ability: 'learning.work',
  summary: 'Something that contributed, in words about conditions and not about people',
  ...aboutCause,
  body: z.object({ factor: line(60), words: line(300) }),
  answer: causeShape,
})
export const removeCauseFactor = endpoint({
  id: 'learning.removeCauseFactor',
  method: 'DELETE',
  path: '/api/causes/{causeId}/factors/{causeFactorId}',
  ability: 'learning.work',
  summary: 'It did not contribute after all',
  params: z.object({ causeId: idOf('cause'), causeFactorId: idOf('factor') }),
  answer: causeShape,
})
const whyFields = { sentence: line(300), evidence: line(500).nullable(), isRoot: z.boolean() }
export const addWhy = endpoint({
  id: 'learning.addWhy',
  method: 'POST',
  path: '/api/causes/{causeId}/whys',
  ability: 'learning.work',
  summary: 'One more why, under another or at the beginning; each may branch',
  ...aboutCause,
  body: z.object({
    ...whyFields,
    evidence: whyFields.evidence.default(null),
    isRoot: whyFields.isRoot.default(false),
    parentId: idOf('why').nullable().default(null),
  }),
  answer: causeShape,
})
export const changeWhy = endpoint({
  id: 'learning.changeWhy',
  method: 'PATCH',
  path: '/api/whys/{whyId}',
  ability: 'learning.work',
  summary: 'Say a why better, add what shows it, or mark where the chain ends',
  params: z.object({ whyId: idOf('why') }),
  body: z.object(whyFields).partial(),
  answer: causeShape,
})
export const removeWhy = endpoint({
  id: 'learning.removeWhy',
  method: 'DELETE',
  path: '/api/whys/{whyId}',
  ability: 'learning.work',
  summary: 'Take a why away that nothing hangs on',
  params: z.object({ whyId: idOf('why') }),
  answer: causeShape,
})
export const looseMistakes = endpoint({
  id: 'learning.mistakes',
  method: 'GET',
  path: '/api/causes/loose-mistakes',
  ability: 'learning.see',
  summary: 'Known mistakes that no cause gathers yet, those with most cases first',
  query: z.object({ limit: pageQuery.limit }),
  answer: z.object({ mistakes: z.array(mistakeShape) }),
})
export const knownOf = endpoint({
  id: 'learning.known',
  method: 'GET',
  path: '/api/mistakes/{mistakeId}/known',
  ability: 'learning.see',
  summary: 'What is known of a mistake: how often, its cause, what is done about it since when, and whether that was judged effective',
  params: z.object({ mistakeId: idOf('mistake') }),
  answer: z.object({
    cases: z.number(),
    cause: z.object({ id: idOf('cause'), title: z.string(), solvedAt: instantShape.nullable() }).nullable(),
    actions: z.array(
      z.object({
        id: idOf('action'),
        title: z.string(),
        standing: z.enum(actionStandings),
        since: z.string().describe('The date since which it stands so: decided, in place, judged, open again'),
      }),
    ),
    sentence: z.string(),
  }),
})
