// Kinds of mistake on the wire: what an organisation calls what goes wrong, and how it makes the list its own.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { instantShape, line } from '#core/shapes.ts'
import { kindGroupNames, losses } from '#core/cases/taxonomy.ts'

/** A kind by its name. Whether the organisation has and offers it is decided where it is used. */
export const kindName = z
  .string({ error: 'This should be the name of a kind of mistake, such as “slow”.' })
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'This should be the name of a kind of mistake, such as “slow”.')

export const kindShape = z
  .object({
    name: z.string().describe('By which cases, filters and remedies know it; it never changes'),
    group: z.enum(kindGroupNames),
    title: z.string(),
    loss: z.enum(losses).describe('What is lost: the thing itself (outcome), or the way it was done (process). It decides what helps'),
    words: z.array(z.string()).describe('Words of your own that suggest it, beside the wordings that Amends knows'),
    retiredAt: instantShape.nullable().describe('No longer offered, suggested or taken; old cases keep it'),
    seedTitle: z.string().nullable().describe('What Amends calls it; null for a kind of your own'),
  })
  .meta({ id: 'Kind' })

const aboutKind = { params: z.object({ kindName }) }
const fields = {
  title: line(80),
  group: z.enum(kindGroupNames),
  loss: z.enum(losses),
  words: z.array(line(60)).max(40, 'At most forty words of your own.'),
}

export const listKinds = endpoint({
  id: 'kinds.list',
  method: 'GET',
  path: '/api/kinds',
  ability: 'cases.see',
  summary: 'The kinds of mistake of your organisation, in their order; retired ones too, because old cases have them',
  answer: z.object({ kinds: z.array(kindShape) }),
})
export const addKind = endpoint({
  id: 'kinds.add',
  method: 'POST',
  path: '/api/kinds',
  ability: 'settings.kinds',
  summary: 'Add a kind of mistake; its name comes from its title',
  body: z.object({ ...fields, words: fields.words.default([]) }),
  answer: kindShape,
  status: 201,
})
export const changeKind = endpoint({
  id: 'kinds.change',
  method: 'PATCH',
  path: '/api/kinds/{kindName}',
  ability: 'settings.kinds',
  summary: 'Rename a kind, move it to another group, say what is lost, or which words suggest it',
  ...aboutKind,
  body: z.object(fields).partial(),
  answer: kindShape,
})
export const retireKind = endpoint({
  id: 'kinds.retire',
  method: 'POST',
  path: '/api/kinds/{kindName}/retirement',
  ability: 'settings.kinds',
  summary: 'Retire a kind: old cases keep it; it is not offered, suggested or taken any more',
  ...aboutKind,
  answer: kindShape,
})
export const bringBackKind = endpoint({
  id: 'kinds.bringBack',
  method: 'DELETE',
  path: '/api/kinds/{kindName}/retirement',
  ability: 'settings.kinds',
  summary: 'Offer a retired kind again',
  ...aboutKind,
  answer: kindShape,
})
export const orderKinds = endpoint({
  id: 'kinds.order',
  method: 'PUT',
  path: '/api/kinds',
  ability: 'settings.kinds',
  summary: 'Put the kinds in this order within their groups; those left out follow',
  body: z.object({ names: z.array(kindName).max(300) }),
  answer: z.object({ kinds: z.array(kindShape) }),
})
