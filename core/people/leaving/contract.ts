// Members who leave and come back, on the wire.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { memberShape } from '#core/people/people-shapes.ts'
import { idOf } from '#core/shapes.ts'

export const leave = endpoint({
  id: 'people.leave',
  method: 'POST',
  path: '/api/members/{memberId}/leaving',
  ability: 'settings.members',
  summary: 'A member leaves: their sessions and keys end, their open cases go to a colleague, or to nobody; history keeps them',
  params: z.object({ memberId: idOf('member') }),
  body: z.object({ to: idOf('member').nullable().describe('Who takes their open cases; null leaves them for anybody to take') }),
  answer: memberShape,
})
export const comeBack = endpoint({
  id: 'people.comeBack',
  method: 'DELETE',
  path: '/api/members/{memberId}/leaving',
  ability: 'settings.members',
  summary: 'A member who left comes back, with a one-time link to choose a password',
  params: z.object({ memberId: idOf('member') }),
  answer: z.object({ member: memberShape, link: z.string() }),
})
