// Reading by meaning, on the wire: whether an embedding service joins in, and how far it is.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { done, instantShape } from '#core/shapes.ts'

export const showMeaning = endpoint({
  id: 'recurrence.meaning',
  method: 'GET',
  path: '/api/learning/meaning',
  ability: 'settings.see',
  summary: 'Whether an embedding service helps to find what happened before, how many texts it has read, and what it last said',
  answer: z.object({
    service: z.object({ host: z.string(), model: z.string() }).nullable().describe('What the operator has set up; null: nothing'),
    isOn: z.boolean(),
    read: z.number().describe('Texts that have a vector'),
    waiting: z.number().describe('Texts that wait for one'),
    answeredAt: instantShape.nullable(),
    trouble: z.object({ said: z.string(), at: instantShape }).nullable(),
    searches: z.boolean().describe('The database has pgvector, so texts without a word in common are found too'),
  }),
})

export const turnMeaning = endpoint({
  id: 'recurrence.turnMeaning',
  method: 'PUT',
  path: '/api/learning/meaning',
  ability: 'settings.learning',
  summary: 'Let the embedding service read along, or not any more; then its vectors are removed',
  body: z.object({ on: z.boolean() }),
  answer: done,
})
