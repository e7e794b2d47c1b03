// Snippets on the wire: words that a team uses again, with variables that are filled in when they are put into a letter.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { languageNames } from '#core/languages/names.ts'
import { done, idOf, instantShape, line, prose } from '#core/shapes.ts'

const snippetShape = z
  .object({ id: idOf('snippet'), name: z.string(), body: z.string(), language: z.enum(languageNames).nullable(), changedAt: instantShape })
  .meta({ id: 'Snippet' })
const aboutSnippet = { params: z.object({ snippetId: idOf('snippet') }) }
const fields = z.object({
  name: line(60).describe('By which it is found while one writes'),
  language: z
    .enum(languageNames)
    .nullable()
    .optional()
    .describe('Offered first to customers who are written to in it; null fits every language'),
  body: prose(5000).describe('May hold {customer}, {agent}, {brand}, {crux} and {reference}'),
})

export const listSnippets = endpoint({
  id: 'snippets.list',
  method: 'GET',
  path: '/api/snippets',
  ability: 'settings.see',
  summary: 'The snippets of the team, by name',
  answer: z.object({ snippets: z.array(snippetShape) }),
})
export const addSnippet = endpoint({
  id: 'snippets.add',
  method: 'POST',
  path: '/api/snippets',
  ability: 'settings.snippets',
  summary: 'Add a snippet',
  body: fields,
  answer: snippetShape,
  status: 201,
})
export const changeSnippet = endpoint({
  id: 'snippets.change',
  method: 'PATCH',
  path: '/api/snippets/{snippetId}',
  ability: 'settings.snippets',
  summary: 'Change a snippet; letters that hold its words already keep theirs',
  ...aboutSnippet,
  body: fields.partial(),
  answer: snippetShape,
})
export const removeSnippet = endpoint({
  id: 'snippets.remove',
  method: 'DELETE',
  path: '/api/snippets/{snippetId}',
  ability: 'settings.snippets',
  summary: 'Remove a snippet',
  ...aboutSnippet,
  answer: done,
})
