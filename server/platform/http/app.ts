// The HTTP app: security headers, limits, the API, the pages, live updates, health, and the staff app's files.

import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { refuse } from '#core/refusal.ts'
import { serveApiPage } from '#server/platform/http/api-page.ts'
import { misfit } from '#server/platform/http/misfit.ts'
import { asProblem, problemOf } from '#server/platform/http/problems.ts'
import { answerNo } from '#server/platform/http/answer-no.ts'
import { serveHealth } from '#server/platform/http/health.ts'
import { describeApi } from '#server/platform/http/openapi.ts'
import { measured } from '#server/platform/http/measured.ts'
import { openRates } from '#server/platform/http/rates.ts'
import { type Pressure, shed } from '#server/platform/http/shedding.ts'
import { mount } from '#server/platform/http/routes.ts'
import { serveGuide } from '#server/platform/http/guide.ts'
import { guard } from '#server/platform/http/security.ts'
import { serveStaffApp } from '#server/platform/http/staff-app.ts'
import { serveLive } from '#server/platform/http/live-stream.ts'
import { chance } from '#server/platform/clock.ts'
import type { Live } from '#server/platform/live.ts'
import { openPorch } from '#server/platform/porch.ts'
import type { World } from '#server/platform/world.ts'

/** Bytes. The API's own bodies are small; a raw mail handed in may be as large as the mail limit (base64 adds a third). */
const bodyBytes = 1024 * 1024
/** One file in base64, and a little for its name. */
const attachmentBytes = 14 * 1024 * 1024
const takesMore = /^\/api\/(?:mail|cases\/[^/]+\/attachments)$/

const noPressure: Pressure = { delay: () => 0, stop: () => {} }

export function openApp(world: World, live: Live, version: string, pressure: Pressure = noPressure): Hono {
  const app = new OpenAPIHono({
    defaultHook: (read) => {
      if (!read.success) throw misfit(read.error as never)
    },
  })
  app.onError(async (error, c) => answerNo(c, await problemOf(error, world)))
  const rates = openRates(world)
  app.use('*', guard())
  app.use('*', measured)
  app.use(
    '*',
    shed(pressure, world.config.overload, () => world.pool.waitingCount, chance),
  )
  app.use('/api/mail', limit(Math.ceil(world.config.mailLimit * 1.4)))
  app.use('/api/cases/:caseId/attachments', limit(attachmentBytes))
  app.use('*', (c, next) => (takesMore.test(c.req.path) ? next() : limit(bodyBytes)(c, next)))
  app.use('/api/*', jsonOnly)
  app.use('/api/*', rates.api)
  for (const area of world.areas)
    for (const route of area.routes) {
      if (route.by === 'porch' || route.endpoint.guessable)
        app.on(route.endpoint.method, route.endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1'), rates.signIn)
      mount(app, world, route)
    }
  for (const area of world.areas)
    for (const page of area.pages ?? [])
      app.on(page.method, page.path, rates.pages, (c) => page.run(openPorch(world), c.req.raw, c.req.param() as Record<string, string>))
  describeApi(app, version)
  serveApiPage(app, version, world.config.url)
  serveLive(app, world, live)
  serveHealth(app, world)
  app.all('/api/*', () => {
    throw refuse('not-found', 'The API has nothing at this address. /api/docs lists what there is.')
  })
  app.use('/guide/*', rates.pages)
  serveGuide(app)
  serveStaffApp(app)
  return app as unknown as Hono // seam: outside only fetch and request are used
}

function limit(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: (c) =>
      answerNo(c, asProblem(refuse('too-large', `This is larger than the ${Math.round(maxSize / 1024)} kB that are taken here.`))),
  })
}

async function jsonOnly(c: Context, next: () => Promise<void>): Promise<void> {
  const type = c.req.header('content-type')
  const hasBody =
    (c.req.header('content-length') ?? '0') !== '0' ||
    c.req.header('transfer-encoding') !== undefined ||
    (type !== undefined && c.req.raw.body !== null)
  if (hasBody && !/^application\/json\b/i.test(type ?? ''))
    throw refuse('wrong-type', 'Please send JSON, with the header “Content-Type: application/json”.', 'Content-Type')
  await next()
}
