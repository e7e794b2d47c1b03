// Notices on the wire: what a member was told, what they have read, and how they want to be told.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { done, idOf, instantShape, pageOf, pageQuery } from '#core/shapes.ts'
import { fireDrillsQuery } from '#core/people/fire-drill-shapes.ts'
import { levels } from '#core/notices/escalation.ts'

export const noticeKinds = ['deadline', 'promise', 'approval', 'decision', 'action', 'anticipated', 'fireDrill'] as const

export const noticeShape = z
  .object({
    id: idOf('notice'),
    kind: z.enum(noticeKinds),
    level: z.enum(levels),
    sentence: z.string(),
    caseId: idOf('case').nullable().describe('The case that it is about, if it is about one'),
    causeId: idOf('cause').nullable().describe('The cause whose action it is about, if it is about one'),
    anticipatedId: idOf('anticipated').nullable().describe('The foreseen mistake that it is about, if it is about one'),
    fireDrillId: idOf('firedrill').nullable().describe('The fire drill that it is about, if it is about one'),
    title: z.string(),
    reference: z.string().nullable(),
    at: instantShape,
    readAt: instantShape.nullable(),
  })
  .meta({ id: 'Notice' })

const wall = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'This should be a time such as 18:30.')
const quiet = z
  .object({ from: wall, until: wall })
  .refine(({ from, until }) => from !== until, {
    path: ['until'],
    message: 'Choose an end that is not the beginning. For no mail at all, choose the app only.',
  })
  .nullable()

export const settingsShape = z
  .object({
    byMail: z.boolean(),
    quiet: quiet.describe('In the zone of the first brand in use; null: outside its open hours'),
    monthly: z.boolean().describe('The report of each month by mail, on the first working day after it'),
    zone: z.string(),
    sending: z.boolean().describe('False while no SMTP server is set up: then all stays in the app'),
  })
  .meta({ id: 'NoticeSettings' })

export const list = endpoint({
  id: 'notices.list',
  method: 'GET',
  path: '/api/notices',
  ability: 'member',
  summary: 'What you were told, newest first',
  query: z.object({ ...fireDrillsQuery, ...pageQuery }),
  answer: pageOf(noticeShape),
})
export const count = endpoint({
  id: 'notices.count',
  method: 'GET',
  path: '/api/notices/count',
  ability: 'member',
  summary: 'How many of your notices are unread (counted to 1000 and no further)',
  query: z.object(fireDrillsQuery),
  answer: z.object({ unread: z.number() }),
})
export const room = endpoint({
  id: 'notices.room',
  method: 'GET',
  path: '/api/room',
  ability: 'room.see',
  summary: 'How much room is left on the disk of the records; null where the database is a server of its own',
  answer: z.object({
    room: z
      .object({ level: z.enum(['enough', 'low', 'scarce', 'full']), left: z.string().describe('In words, such as “1.4 GB”') })
      .nullable(),
  }),
})
export const read = endpoint({
  id: 'notices.read',
  method: 'POST',
  path: '/api/notices/{noticeId}/read',
  ability: 'member',
  summary: 'Mark one of your notices as read',
  params: z.object({ noticeId: idOf('notice') }),
  answer: done,
})
export const readAll = endpoint({
  id: 'notices.readAll',
  method: 'POST',
  path: '/api/notices/read',
  ability: 'member',
  summary: 'Mark all of your notices as read',
  answer: done,
})
export const settings = endpoint({
  id: 'notices.settings',
  method: 'GET',
  path: '/api/notices/settings',
  ability: 'member',
  summary: 'How you are told',
  answer: settingsShape,
})
export const changeSettings = endpoint({
  id: 'notices.changeSettings',
  method: 'PUT',
  path: '/api/notices/settings',
  ability: 'member',
  summary: 'Choose how you are told: in the app only or by mail too, your quiet hours, and whether the monthly report comes by mail',
  body: z.object({ byMail: z.boolean(), quiet, monthly: z.boolean().optional() }),
  answer: settingsShape,
})

export type NoticeKind = (typeof noticeKinds)[number]
