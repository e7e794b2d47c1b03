// The letters that Amends writes itself, on the wire: their sentences, an organisation's own words for them, and how they look.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { languageNames } from '#core/languages/names.ts'
import { letterKinds } from '#core/messages/letters/kinds.ts'
import { memberPurposes } from '#core/messages/letters/member-letter.ts'
import { idOf, instantShape, prose } from '#core/shapes.ts'

const language = z.enum(languageNames)
const letter = z.enum(letterKinds)
const words = z.record(z.string().max(40), prose(600)).describe('Own sentences by name; what is left out is in our words')

const letterShape = z
  .object({
    language,
    letter,
    version: z.number().int().describe('Counts the changes; 0 was never changed'),
    changed: z.object({ at: instantShape, by: z.string() }).nullable(),
    sentences: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        ours: z.string(),
        own: z.string().nullable(),
        lines: z.boolean().describe('May have several lines'),
        placeholders: z.array(z.object({ name: z.string(), means: z.string(), needed: z.boolean() })),
      }),
    ),
  })
  .meta({ id: 'LetterWording' })
const lettersShape = z.object({ letters: z.array(letterShape) })

const letterShown = z.object({ subject: z.string(), text: z.string(), html: z.string() }).meta({ id: 'LetterShown' })

export const listLetters = endpoint({
  id: 'letters.list',
  method: 'GET',
  path: '/api/brands/{brandId}/letters',
  ability: 'settings.see',
  summary: 'The letters that Amends writes for a brand, in every language, with own words where there are any',
  params: z.object({ brandId: idOf('brand') }),
  answer: lettersShape,
})
export const wordLetter = endpoint({
  id: 'letters.word',
  method: 'PUT',
  path: '/api/brands/{brandId}/letters/{language}/{letter}',
  ability: 'settings.letters',
  summary: 'Put a letter into own words, for what is written from now on; no words at all bring ours back',
  params: z.object({ brandId: idOf('brand'), language, letter }),
  body: z.object({ words, version: z.number().int().min(0).describe('Of the letter that was looked at') }),
  answer: lettersShape,
})
export const previewLetter = endpoint({
  id: 'letters.preview',
  method: 'POST',
  path: '/api/brands/{brandId}/letters/{language}/{letter}/preview',
  ability: 'settings.see',
  summary: 'A letter as it would leave: made by what sends it, for an example or for a case of this brand',
  params: z.object({ brandId: idOf('brand'), language, letter }),
  body: z.object({
    words: words.optional().describe('Own words to try; left out, those that are kept'),
    caseId: idOf('case').optional().describe('With this case’s customer, owner, options and private page'),
    subject: z.string().max(300).optional(),
    body: z.string().max(20_000).optional().describe('What the agent wrote, for the letter kind “letter”'),
  }),
  answer: letterShown,
})
export const memberLetter = endpoint({
  id: 'letters.member',
  method: 'GET',
  path: '/api/member-letters',
  ability: 'settings.see',
  summary: 'A mail to a member as it would leave, for an example',
  query: z.object({ purpose: z.enum(memberPurposes) }),
  answer: letterShown,
})
