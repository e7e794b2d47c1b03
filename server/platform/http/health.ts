// /healthz: the process lives. /readyz: it can do its work, database included.

import type { Hono } from 'hono'
import type { World } from '#server/platform/world.ts'

export function serveHealth(app: Pick<Hono, 'get'>, world: World): void {
  app.get('/healthz', (c) => c.json({ alive: true }))
  app.get('/readyz', async (c) => {
    try {
      await world.pool.query('select 1')
      return c.json({ ready: true })
    } catch {
      return c.json({ ready: false, because: 'the database does not answer' }, 503)
    }
  })
}
