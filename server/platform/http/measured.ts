// Counts each answer by its route (the pattern, never the address with its ids) and measures the time until it began.

import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { stopwatch } from '#server/platform/clock.ts'
import { metrics } from '#server/platform/metrics.ts'

export const measured: MiddlewareHandler = async (c, next) => {
  const took = stopwatch()
  await next()
  const pattern = matchedRoutes(c)
    .map((route) => route.path)
    .findLast((path) => !path.includes('*'))
  metrics.answered(pattern ?? (c.req.path.startsWith('/assets/') ? '/assets/*' : '*'), c.req.method, c.res.status, took() / 1000)
}
