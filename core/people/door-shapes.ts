// What Amends says to somebody who has not signed in.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'

export const door = endpoint({
  id: 'people.door',
  method: 'GET',
  path: '/api/door',
  ability: 'anyone',
  summary: 'Whether anybody has set Amends up here yet',
  answer: z.object({ isSetUp: z.boolean() }),
})
