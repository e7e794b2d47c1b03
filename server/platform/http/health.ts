// /healthz: the process lives. /readyz: it can do its work, database and room on its disk included.

import type { Hono } from 'hono'
import { roomOf } from '#server/platform/room.ts'
import type { World } from '#server/platform/world.ts'

export function serveHealth(app: Pick<Hono, 'get'>, world: World): void {
  app.get('/healthz', (c) => c.json({ alive: true }))
  app.get('/readyz', async (c) => {
    const room = await roomOf(world.config)
    if (room?.level === 'full') return c.json({ ready: false, because: 'the disk is full; make room, and it goes on by itself' }, 503)
    try {
      await world.pool.query('select 1')
    } catch {
      return c.json({ ready: false, because: 'the database does not answer' }, 503)
    }
    return c.json(room && room.level !== 'enough' ? { ready: true, warning: 'the disk is getting full' } : { ready: true })
  })
}
