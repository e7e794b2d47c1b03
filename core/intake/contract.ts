// Intake on the wire: what came in as it came in, dead letters, and a second try. Mail, form and file have doors of their own.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { idOf, instantShape, pageOf, pageQuery } from '#core/shapes.ts'

export const receivedStates = ['waiting', 'filed', 'duplicate', 'dead', 'loop', 'test'] as const

export const receivedShape = z
  .object({
    id: idOf('received'),
    via: z.enum(['mail', 'file', 'form', 'api']),
    recipient: z.string(),
    envelopeFrom: z.string().nullable(),
    receivedAt: instantShape,
    bytes: z.number(),
    state: z.enum(receivedStates),
    reason: z.string().nullable(),
    caseId: idOf('case').nullable(),
  })
  .meta({ id: 'Received' })

const aboutReceived = { params: z.object({ receivedId: idOf('received') }) }

export const deliver = endpoint({
  id: 'intake.deliver',
  method: 'POST',
  path: '/api/mail',
  ability: 'cases.open',
  summary: 'Hand in a raw mail (what `amends intake FILE.eml` does); kept before it is understood',
  body: z.object({
    raw: z.string().max(35_000_000).describe('The whole mail, base64'),
    recipient: z
      .string()
      .max(254)
      .optional()
      .describe(
        'The mailbox it was for; that of the first brand in use when left out. With a retired brand only a mail that belongs to a case is taken',
      ),
  }),
  answer: z.object({
    receivedId: idOf('received'),
    state: z.enum(receivedStates),
    caseId: idOf('case').nullable(),
    reason: z.string().nullable(),
  }),
  status: 201,
})
export const listDead = endpoint({
  id: 'intake.dead',
  method: 'GET',
  path: '/api/dead-letters',
  ability: 'post.see',
  summary: 'What came in and could not be understood',
  query: z.object(pageQuery),
  answer: pageOf(receivedShape),
})
export const retry = endpoint({
  id: 'intake.retry',
  method: 'POST',
  path: '/api/dead-letters/{receivedId}/retry',
  ability: 'post.see',
  summary: 'Try a dead letter again',
  ...aboutReceived,
  answer: receivedShape,
})
export const raw = endpoint({
  id: 'intake.raw',
  method: 'GET',
  path: '/api/received/{receivedId}',
  ability: 'post.see',
  summary: 'One thing as it came in, raw (base64)',
  ...aboutReceived,
  answer: receivedShape.extend({ raw: z.string() }),
})

const aboutMessage = z.object({ messageId: idOf('message') })

export const attachment = endpoint({
  id: 'intake.attachment',
  method: 'GET',
  path: '/api/messages/{messageId}/attachments/{n}',
  ability: 'cases.see',
  summary: 'What is attached to a message, to keep as a file; pictures and plain text also to look at',
  params: aboutMessage.extend({ n: z.coerce.number().int().min(0).max(999).describe('Its place in the list, from 0') }),
  query: z.object({
    look: z.enum(['yes']).optional().describe('To look at it; only pictures and plain text, anything else comes as a file'),
  }),
  answer: z.string(),
  file: 'application/octet-stream',
})
export const original = endpoint({
  id: 'intake.original',
  method: 'GET',
  path: '/api/messages/{messageId}/original',
  ability: 'cases.see',
  summary: 'A mail byte for byte as it came, to keep as a file; whole also where it was too long to be shown',
  params: aboutMessage,
  answer: z.string(),
  file: 'message/rfc822',
})
export const dressed = endpoint({
  id: 'intake.dressed',
  method: 'GET',
  path: '/api/messages/{messageId}/dressed',
  ability: 'cases.see',
  summary: 'A mail as it was dressed (HTML), cleaned of everything that acts; without remote pictures unless asked for',
  params: aboutMessage,
  query: z.object({
    pictures: z.enum(['yes']).optional().describe('Remote pictures too: their sender then learns that the mail was read'),
  }),
  answer: z.string(),
  file: 'text/html',
})
