// One's own account and organisation on the wire: the name, the password, where one is signed in, and the way back in for who forgot the password.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { memberShape, password, sessionShape } from '#core/people/people-shapes.ts'
import { addressShape, done, idOf, line } from '#core/shapes.ts'

export const forgot = endpoint({
  id: 'people.forgot',
  method: 'POST',
  path: '/api/password-link',
  ability: 'anyone',
  summary: 'Ask for a link by mail with which to choose a new password; answers the same for every address',
  body: z.object({ email: addressShape }),
  answer: done,
  status: 202,
})
export const changeMe = endpoint({
  id: 'people.changeMe',
  method: 'PATCH',
  path: '/api/me',
  ability: 'member',
  summary: 'Change your own name',
  body: z.object({ name: line(80) }),
  answer: memberShape,
})
export const changePassword = endpoint({
  id: 'people.changePassword',
  method: 'PUT',
  path: '/api/me/password',
  ability: 'member',
  summary: 'Change your own password; every other session ends',
  body: z.object({ current: z.string().min(1, 'Please type the password that you have now.').max(200), password }),
  answer: done,
  guessable: true,
})
export const changeOrganisation = endpoint({
  id: 'people.changeOrganisation',
  method: 'PATCH',
  path: '/api/organisation',
  ability: 'settings.members',
  summary: 'Change the name of the organisation, which colleagues read; what customers read is the name of a brand',
  body: z.object({ name: line(80) }),
  answer: z.object({ id: idOf('org'), name: z.string(), currency: z.string() }),
})
export const listSessions = endpoint({
  id: 'people.sessions',
  method: 'GET',
  path: '/api/sessions',
  ability: 'member',
  summary: 'Where you are signed in, newest first',
  answer: z.object({ sessions: z.array(sessionShape) }),
})
export const endSession = endpoint({
  id: 'people.endSession',
  method: 'DELETE',
  path: '/api/sessions/{sessionId}',
  ability: 'member',
  summary: 'Sign out of one of your browsers',
  params: z.object({ sessionId: idOf('session') }),
  answer: done,
})
export const endSessions = endpoint({
  id: 'people.endSessions',
  method: 'DELETE',
  path: '/api/sessions',
  ability: 'member',
  summary: 'Sign out everywhere, here too',
  answer: done,
})
