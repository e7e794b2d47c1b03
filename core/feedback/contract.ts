// Feedback on the wire. The customer answers on their private page or with one click from the mail; here is the agent's side.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { idOf, instantShape } from '#core/shapes.ts'

export const surveyShape = z
  .object({
    id: idOf('survey'),
    caseId: idOf('case'),
    askedAt: instantShape,
    answeredAt: instantShape.nullable(),
    rating: z.number().nullable(),
    word: z.string().nullable(),
  })
  .meta({ id: 'Survey' })

export const ask = endpoint({
  id: 'feedback.ask',
  method: 'POST',
  path: '/api/cases/{caseId}/surveys',
  ability: 'cases.work',
  summary: 'Ask the customer whether it was put right; refused before the explanation',
  params: z.object({ caseId: idOf('case') }),
  answer: surveyShape,
  status: 201,
})
export const listSurveys = endpoint({
  id: 'feedback.surveys',
  method: 'GET',
  path: '/api/cases/{caseId}/surveys',
  ability: 'cases.see',
  summary: 'Surveys of a case, newest first',
  params: z.object({ caseId: idOf('case') }),
  answer: z.object({ surveys: z.array(surveyShape) }),
})
