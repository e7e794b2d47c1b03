// Server-sent events for the staff app: names of events and ids of cases, nothing else. The page then asks for what became stale. What happened
// between its first question and this line is told at once.
// A line outlives the request that opened it, so whoever signed out or left meanwhile is shown out at the next breath.

import type { OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { Refusal } from '#core/refusal.ts'
import { throughDoor } from '#server/platform/door.ts'
import { carriedBy, identified } from '#server/platform/http/caller.ts'
import type { Live } from '#server/platform/live.ts'
import type { Notice } from '#server/platform/live-memory.ts'
import type { World } from '#server/platform/world.ts'

/** Milliseconds between signs of life, so that no proxy closes a quiet stream. */
const breaths = 20_000
const watching = { id: 'live', method: 'GET', path: '/api/live', ability: 'cases.see', summary: '', answer: null } as never

export function serveLive(app: OpenAPIHono, world: World, live: Live, breath = breaths): void {
  app.get('/api/live', async (c) => {
    const carried = carriedBy(c)
    /** Milliseconds for which the page has been asking already. */
    const age = Number(c.req.query('age') ?? 0)
    const entry = { organisation: carried.organisation, actor: { kind: 'system' }, readOnly: true } as const
    const look = () => throughDoor(world, entry, (ctx) => identified(world, ctx, carried, watching))
    await look()
    return streamSSE(c, async (stream) => {
      const say = (notices: Notice[]) => void stream.writeSSE({ event: 'news', data: JSON.stringify(notices) }).catch(() => {})
      const leave = live.watch(carried.organisation, say)
      stream.onAbort(leave)
      await stream.writeSSE({ event: 'hello', data: '{}' })
      const missed = age > 0 ? live.lately(carried.organisation, age) : []
      if (missed.length > 0) say(missed)
      while (!stream.aborted && !stream.closed) {
        await stream.sleep(breath)
        if (!stream.aborted && (await isShownOut(look))) break
        await stream.write(': \n\n').catch(() => {})
      }
      leave()
    })
  })
}

/** Only a no counts: a database that is away for a moment shows nobody out. */
async function isShownOut(look: () => Promise<unknown>): Promise<boolean> {
  return look().then(
    () => false,
    (error: unknown) => error instanceof Refusal,
  )
}
