// The demo on the wire: begun by the first link, looked around in, removed by an administrator of it.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { done, line } from '#core/shapes.ts'

const token = z.object({ token: line(200) })
const progressShape = z.object({
  state: z.enum(['resting', 'telling', 'told', 'failed']),
  words: z.string().describe('What is being told just now'),
  share: z.number().min(0).max(1).describe('How much of it is told'),
})

export const begin = endpoint({
  id: 'demo.begin',
  method: 'POST',
  path: '/api/start/{token}/demo',
  ability: 'anyone',
  summary: 'With the first link: fill Amends with a believable organisation and a year of its history; goes on in the background',
  params: token,
  answer: progressShape,
  status: 202,
})
export const progress = endpoint({
  id: 'demo.progress',
  method: 'GET',
  // Asked again and again while it is told; tries are counted by path, so it has one of its own.
  path: '/api/demo/{token}',
  ability: 'anyone',
  summary: 'How far the telling of the demo has come',
  params: token,
  answer: progressShape,
})
export const enter = endpoint({
  id: 'demo.enter',
  method: 'POST',
  path: '/api/start/{token}/demo/session',
  ability: 'anyone',
  summary: 'With the first link: sign in to the demo as the one who leads it',
  params: token,
  answer: done,
  status: 201,
})
export const remove = endpoint({
  id: 'demo.remove',
  method: 'DELETE',
  path: '/api/demo',
  ability: 'demo.remove',
  summary: 'Remove the demo with everything in it; refused for an organisation that is not one',
  answer: z.object({ start: z.string().nullable().describe('Where to begin for real; null while others use this Amends') }),
})
