// The conversation on the wire: drafts, the mail preview, undo-send and the question of a mail's fate.

import { z } from 'zod'
import { answeredShape, mostAnswers } from '#core/coach/answered-shapes.ts'
import { endpoint } from '#core/endpoint.ts'
import { draftRoom } from '#core/messages/room.ts'
import { fireDrillMark, fireDrillsQuery } from '#core/people/fire-drill-shapes.ts'
import { done, idOf, instantShape, line, pageOf, pageQuery } from '#core/shapes.ts'

export const mailStates = ['queued', 'sending', 'sent', 'previewed', 'failed', 'unknown', 'brought-back'] as const
export const purposes = ['complaint', 'answer', 'letter', 'explanation', 'survey', 'call', 'note', 'confirmation'] as const
export const draftKinds = ['mail', 'note', 'call'] as const

/** What a machine wrote. */
export const automaticKinds = ['auto-reply', 'bounce', 'list'] as const
/** Whether a mail has a dressed version (HTML) of its words. */
export const dressedKinds = ['no', 'yes', 'with-remote-pictures'] as const
export type Automatic = (typeof automaticKinds)[number]
export type Dressed = (typeof dressedKinds)[number]

export const attachmentShape = z.object({ name: z.string(), type: z.string(), bytes: z.number() })

export const messageShape = z
  .object({
    id: idOf('message'),
    direction: z.enum(['in', 'out', 'internal']),
    channel: z.enum(['mail', 'form', 'call', 'note', 'api', 'file', 'page']),
    purpose: z.enum(purposes),
    author: z.object({ id: idOf('member'), name: z.string(), firstName: z.string() }).nullable(),
    fromName: z.string().nullable(),
    fromAddress: z.string().nullable(),
    toAddress: z.string().nullable(),
    subject: z.string().nullable(),
    body: z.string(),
    quoted: z.string().nullable(),
    seconds: z.number().nullable().describe('Length of a call, in seconds'),
    attachments: z.array(attachmentShape),
    automatic: z.enum(automaticKinds).nullable().describe('Written by a machine, which nobody answers; null: by a person'),
    dressed: z.enum(dressedKinds).describe('Whether there is a dressed version (HTML) to ask for, and whether that has remote pictures'),
    at: instantShape,
    kept: z
      .array(z.object({ title: z.string(), word: z.string(), wrong: z.boolean() }))
      .describe('What the coach would have changed in it, with the word why its writer kept it; `wrong`: the finding was called wrong'),
    mail: z.object({ state: z.enum(mailStates), dueAt: instantShape, attempts: z.number(), trouble: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'Message' })

export const draftShape = z
  .object({ kind: z.enum(draftKinds), subject: z.string(), body: z.string(), promises: z.array(answeredShape), savedAt: instantShape })
  .meta({ id: 'Draft' })

const aboutMessage = { params: z.object({ messageId: idOf('message') }) }

export const saveDraft = endpoint({
  id: 'messages.saveDraft',
  method: 'PUT',
  path: '/api/cases/{caseId}/drafts/{kind}',
  ability: 'cases.work',
  summary: 'Keep a draft as typed; an empty one is removed',
  params: z.object({ caseId: idOf('case'), kind: z.enum(draftKinds) }),
  body: z.object({
    subject: z.string().max(300),
    body: z
      .string()
      .max(
        draftRoom,
        `A draft has room for ${draftRoom.toLocaleString('en')} characters. Take out what is too much, or send it as a file.`,
      ),
    promises: z.array(answeredShape).max(mostAnswers).default([]).describe('What the writer says of promises in it'),
  }),
  answer: z.object({ savedAt: instantShape.nullable() }),
})

export const waitingAttachment = attachmentShape.extend({ id: idOf('attachment') })
const ofDraft = z.object({ caseId: idOf('case') })

export const attach = endpoint({
  id: 'messages.attach',
  method: 'POST',
  path: '/api/cases/{caseId}/attachments',
  ability: 'cases.work',
  summary: 'Put a file of up to 10 MB with your draft on this case; a mail takes 25 MB of them',
  params: ofDraft,
  body: z.object({
    name: line(200),
    type: z.string().max(100).default('application/octet-stream').describe('Media type, such as image/png'),
    content: z.string().max(14_500_000, 'A file can have at most 10 MB.').describe('The file, base64'),
  }),
  answer: waitingAttachment,
  status: 201,
})
export const detach = endpoint({
  id: 'messages.detach',
  method: 'DELETE',
  path: '/api/cases/{caseId}/attachments/{attachmentId}',
  ability: 'cases.work',
  summary: 'Take a file away from your draft',
  params: ofDraft.extend({ attachmentId: idOf('attachment') }),
  answer: done,
})

export const bringBack = endpoint({
  id: 'messages.bringBack',
  method: 'POST',
  path: '/api/messages/{messageId}/bring-back',
  ability: 'cases.work',
  summary: 'Undo a send while the mail is still here; its text becomes the draft again',
  ...aboutMessage,
  answer: draftShape,
})
export const settle = endpoint({
  id: 'messages.settle',
  method: 'POST',
  path: '/api/messages/{messageId}/fate',
  ability: 'messages.settle',
  summary: 'Say what became of a mail whose fate is unknown: it arrived, or send it again',
  ...aboutMessage,
  body: z.object({ arrived: z.boolean() }),
  answer: done,
})
export const retry = endpoint({
  id: 'messages.retry',
  method: 'POST',
  path: '/api/messages/{messageId}/retry',
  ability: 'cases.work',
  summary: 'Try a mail again that could not be sent',
  ...aboutMessage,
  answer: done,
})

export const postRow = z
  .object({
    messageId: idOf('message'),
    caseId: idOf('case'),
    fromAddress: z.string().nullable(),
    toAddress: z.string().nullable(),
    subject: z.string().nullable(),
    state: z.enum(mailStates),
    dueAt: instantShape,
    at: instantShape,
    trouble: z.string().nullable(),
    fireDrill: fireDrillMark,
  })
  .meta({ id: 'PostRow' })

export const listPost = endpoint({
  id: 'messages.post',
  method: 'GET',
  path: '/api/post',
  ability: 'post.see',
  summary: 'Every mail that left or would have left, newest first',
  query: z.object({ ...fireDrillsQuery, ...pageQuery }),
  answer: pageOf(postRow).extend({ sending: z.boolean().describe('false: no SMTP server is configured, mail stays in the preview') }),
})
export const showPost = endpoint({
  id: 'messages.letter',
  method: 'GET',
  path: '/api/post/{messageId}',
  ability: 'post.see',
  summary: 'One mail exactly as it leaves',
  ...aboutMessage,
  answer: postRow.extend({ text: z.string(), html: z.string(), attachments: z.array(attachmentShape) }),
})
