// The rules of a house on the wire: how each rule of the coach weighs here, own phrases, and how many sentences are counted.

import { z } from 'zod'
import { mostPhrases } from '#core/coach/house.ts'
import { severities } from '#core/coach/severity.ts'
import { endpoint } from '#core/endpoint.ts'
import { done, idOf, instantShape, line } from '#core/shapes.ts'

const severity = z.enum(severities)
export const weights = [...severities, 'off'] as const
const weight = z.enum(weights)

const phraseFields = z.object({
  words: line(120).describe('Looked for as whole words, in any case'),
  reason: line(300).describe('Why these words are not used here; whoever writes them reads it'),
  better: line(300).nullable().optional().describe('A better direction, or null'),
  poor: line(300).nullable().optional().describe('An example with these words; refused where the coach does not find them in it'),
  good: line(300).nullable().optional().describe('The same in words of the house; whoever writes the phrase reads it'),
  severity: severity.default('warning'),
})
const phraseShape = z
  .object({
    id: idOf('phrase'),
    words: z.string(),
    reason: z.string(),
    better: z.string().nullable(),
    poor: z.string().nullable(),
    good: z.string().nullable(),
    severity,
  })
  .meta({ id: 'CoachPhrase' })

export const styleShape = z
  .object({
    version: z.number().describe('0 while everything is as it comes'),
    changedAt: instantShape.nullable(),
    changedBy: z.string().nullable(),
    rules: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        reason: z.string(),
        evidence: z.string(),
        good: z.string().describe('An example that it is content with'),
        poor: z.string().describe('An example in which it finds something'),
        usual: severity.describe('How it weighs as it comes'),
        weight: weight.describe('How it weighs here'),
      }),
    ),
    phrases: z.array(phraseShape),
    sentences: z.object({
      counted: z.number().describe('Sentences whose sending is counted, by a mark from which the words cannot be read back'),
      often: z.number().describe('Those among them that have left so often that the coach says so'),
    }),
  })
  .meta({ id: 'CoachStyle' })

export const showStyle = endpoint({
  id: 'coach.style',
  method: 'GET',
  path: '/api/coach/style',
  ability: 'settings.see',
  summary: 'The rules of the house: how each rule of the coach weighs here, and own phrases',
  answer: styleShape,
})
export const weigh = endpoint({
  id: 'coach.weigh',
  method: 'PUT',
  path: '/api/coach/weights',
  ability: 'settings.coach',
  summary: 'Weigh a rule otherwise or turn it off; null is as it comes. It counts at once, also for letters that are being written',
  body: z.object({ rule: z.string().max(60), weight: weight.nullable() }),
  answer: styleShape,
})
export const addPhrase = endpoint({
  id: 'coach.addPhrase',
  method: 'POST',
  path: '/api/coach/phrases',
  ability: 'settings.coach',
  summary: `Add words that are not used here, with the reason; at most ${mostPhrases}`,
  body: phraseFields,
  answer: phraseShape,
  status: 201,
})
const aboutPhrase = { params: z.object({ phraseId: idOf('phrase') }) }
export const changePhrase = endpoint({
  id: 'coach.changePhrase',
  method: 'PATCH',
  path: '/api/coach/phrases/{phraseId}',
  ability: 'settings.coach',
  summary: 'Change a phrase of the house',
  ...aboutPhrase,
  body: phraseFields.partial(),
  answer: phraseShape,
})
export const removePhrase = endpoint({
  id: 'coach.removePhrase',
  method: 'DELETE',
  path: '/api/coach/phrases/{phraseId}',
  ability: 'settings.coach',
  summary: 'Remove a phrase of the house',
  ...aboutPhrase,
  answer: done,
})
export const forgetSentences = endpoint({
  id: 'coach.forgetSentences',
  method: 'DELETE',
  path: '/api/coach/sentences',
  ability: 'settings.coach',
  summary: 'Forget how often sentences were sent, and count afresh',
  answer: z.object({ forgotten: z.number() }),
})
