// Testing the mail on the wire: how mail leaves and comes in here, and test mails with what became of each.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { addressShape, idOf, instantShape } from '#core/shapes.ts'
import { mailStages } from '#core/messages/mail-trouble.ts'

const ways = z.enum(['out', 'in']).describe('out: by SMTP to an address; in: to a mailbox of yours, at our own mail door')

export const mailTestShape = z
  .object({
    id: idOf('mailtest'),
    way: ways,
    from: z.string(),
    to: z.string(),
    createdAt: instantShape,
    settledAt: instantShape.nullable().describe('When the other side had answered; null while it is under way'),
    stage: z.enum(mailStages).nullable().describe('How far it came'),
    sentence: z.string().describe('What happened, in a sentence'),
    advice: z.string().nullable().describe('What to do; null when nothing is to be done'),
    said: z.string().nullable().describe('In the words of the server'),
    arrivedAt: instantShape.nullable().describe('When it came in at our own mail door, and was known by its token'),
  })
  .meta({ id: 'MailTest' })

export const showWays = endpoint({
  id: 'mailTests.ways',
  method: 'GET',
  path: '/api/mail-ways',
  ability: 'post.see',
  summary: 'How mail leaves, and where it comes in',
  answer: z.object({
    out: z.object({
      server: z.string().nullable().describe('Host and port; null: nothing leaves, mail stays in the preview'),
      encrypted: z.boolean().describe('From the first byte (smtps)'),
      signsIn: z.boolean(),
      demo: z.boolean().describe('This is a demo, which never writes to anybody'),
    }),
    in: z.object({
      host: z.string().describe('The address that the mail door listens on'),
      port: z.number(),
      name: z.string().describe('The name of this machine in its public address'),
      onlyHere: z.boolean().describe('Only programs on this machine reach the door'),
      limitMb: z.number().describe('Largest mail that is taken'),
      mailboxes: z.array(z.object({ brand: z.string(), address: z.string() })),
    }),
  }),
})
export const listTests = endpoint({
  id: 'mailTests.list',
  method: 'GET',
  path: '/api/mail-tests',
  ability: 'settings.mail',
  summary: 'The last ten test mails, newest first',
  answer: z.object({ tests: z.array(mailTestShape) }),
})
export const beginTest = endpoint({
  id: 'mailTests.begin',
  method: 'POST',
  path: '/api/mail-tests',
  ability: 'settings.mail',
  summary: 'Send a test mail: out by SMTP, or in at our own mail door; five in ten minutes',
  body: z.object({
    way: ways,
    to: addressShape
      .optional()
      .describe('out: your own address when left out; in: a mailbox of yours, that of the first brand in use when left out'),
    brandId: idOf('brand').optional().describe('out: whose mailbox it comes from; that of the first brand in use when left out'),
  }),
  answer: mailTestShape,
  status: 202,
})
