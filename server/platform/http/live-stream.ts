// Server-sent events for the staff app: names of events and ids of cases, nothing else. The page then asks for what became stale.

import type { OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { throughDoor } from '#server/platform/door.ts'
import { carriedBy, identified } from '#server/platform/http/caller.ts'
import type { Live, Notice } from '#server/platform/live.ts'
import type { World } from '#server/platform/world.ts'

/** Milliseconds between signs of life, so that no proxy closes a quiet stream. */
const breath = 20_000
const watching = { id: 'live', method: 'GET', path: '/api/live', ability: 'cases.see', summary: '', answer: null } as never

export function serveLive(app: OpenAPIHono, world: World, live: Live): void {
  app.get('/api/live', async (c) => {
    const carried = carriedBy(c)
    const entry = { organisation: carried.organisation, actor: { kind: 'system' }, readOnly: true } as const
    await throughDoor(world, entry, (ctx) => identified(world, ctx, carried, watching))
    return streamSSE(c, async (stream) => {
      const say = (notices: Notice[]) => void stream.writeSSE({ event: 'news', data: JSON.stringify(notices) }).catch(() => {})
      const leave = live.watch(carried.organisation, say)
      stream.onAbort(leave)
      await stream.writeSSE({ event: 'hello', data: '{}' })
      while (!stream.aborted && !stream.closed) {
        await stream.sleep(breath)
        await stream.write(': \n\n').catch(() => {})
      }
      leave()
    })
  })
}
