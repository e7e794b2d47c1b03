// What happened before, on the wire: the known mistakes that a case is probably about, a person's answer, and new kinds that showed themselves.

import { z } from 'zod'
import { mistakeShape } from '#core/cases/desk-shapes.ts'
import { endpoint } from '#core/endpoint.ts'
import { done, idOf, instantShape, line } from '#core/shapes.ts'

const aboutCase = { params: z.object({ caseId: idOf('case') }) }

const candidateShape = z
  .object({
    mistake: mistakeShape,
    nth: z.number().describe('Which case of this mistake it would be'),
    last: instantShape.nullable().describe('When the latest other case of it was opened; null when it has none'),
    sureness: z.number().describe('From 0 to 1; from 0.5 on it is said as probable'),
    isProbable: z.boolean(),
    facts: z.array(z.string()).describe('What both have in common: “kind”, “brand”, “supplier”, “department”'),
    words: z.array(z.string()).describe('Words in both that speak for it most, as the customer wrote them here'),
    meansTheSame: z.boolean().describe('By the embedding service, a past case of it means much the same'),
  })
  .meta({ id: 'RecurrenceCandidate' })

export const listCandidates = endpoint({
  id: 'recurrence.candidates',
  method: 'GET',
  path: '/api/cases/{caseId}/recurrence',
  ability: 'cases.see',
  summary: 'Which known mistakes a case is probably about, best first, with the reason; those that a person refused are left out',
  ...aboutCase,
  answer: z.object({
    candidates: z.array(candidateShape),
    refused: z.number().describe('Known mistakes of which a person said that it is not this one'),
  }),
})

export const answerCandidate = endpoint({
  id: 'recurrence.answer',
  method: 'POST',
  path: '/api/cases/{caseId}/recurrence',
  ability: 'cases.work',
  summary:
    'Say whether a case is about a known mistake: “yes” links it, “no” is kept and lowers it for others like it, “open” takes a no back',
  ...aboutCase,
  body: z.object({ mistakeId: idOf('mistake'), answer: z.enum(['yes', 'no', 'open']) }),
  answer: done,
})

export const proposalShape = z
  .object({
    id: idOf('proposal'),
    kind: z.string().nullable().describe('The kind that most of its cases have'),
    words: z.array(z.string()).describe('Words that its cases share'),
    cases: z.array(z.object({ id: idOf('case'), reference: z.string(), title: z.string(), openedAt: instantShape })),
    recent: z.number().describe('So many came in the last seven days'),
    expected: z.number().describe('So many would be usual in that time'),
    chance: z.number().describe('How probable so many are when nothing has changed'),
    since: instantShape,
    foundAt: instantShape,
  })
  .meta({ id: 'MistakeProposal' })

export const listProposals = endpoint({
  id: 'recurrence.proposals',
  method: 'GET',
  path: '/api/learning/proposals',
  ability: 'cases.see',
  summary: 'New kinds of mistake that showed themselves: cases without a known mistake that are alike and grow faster than chance',
  answer: z.object({ proposals: z.array(proposalShape) }),
})

const aboutProposal = { params: z.object({ proposalId: idOf('proposal') }) }
export const acceptProposal = endpoint({
  id: 'recurrence.accept',
  method: 'POST',
  path: '/api/learning/proposals/{proposalId}/mistake',
  ability: 'cases.work',
  summary: 'Name the new mistake; the cases of the proposal are linked to it',
  ...aboutProposal,
  body: z.object({ title: line(200), kind: z.string().max(60), caseIds: z.array(idOf('case')).min(1).max(200) }),
  answer: z.object({ mistakeId: idOf('mistake'), linked: z.number() }),
})
export const refuseProposal = endpoint({
  id: 'recurrence.refuse',
  method: 'POST',
  path: '/api/learning/proposals/{proposalId}/refusal',
  ability: 'cases.work',
  summary: 'Say that these cases are not one mistake; they are not proposed together again',
  ...aboutProposal,
  answer: done,
})
