// The OpenAPI 3.1 document: printed from the contracts, never written by hand.

import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { refusalCodes } from '#core/refusal.ts'

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string().describe(`One of ${Object.keys(refusalCodes).join(', ')}, bug`),
    detail: z.string().describe('A sentence that a person can act on'),
    field: z.string().optional().describe('The input that has to change'),
  })
  .meta({ id: 'Problem' })

const refused = (description: string) => ({ description, content: { 'application/problem+json': { schema: problem } } })
export const problemResponses = {
  400: refused('Malformed'),
  401: refused('Signed out'),
  403: refused('Not allowed'),
  404: refused('Not here'),
  409: refused('Too early, done already, or in conflict'),
  422: refused('Does not fit; names the field'),
  429: refused('Too much at once; the header Retry-After says how many seconds to wait'),
  503: refused('Not just now; nothing was changed'),
}

/** Which ability an endpoint asks for: an extension of ours in its operation. */
export const abilityKey = 'x-amends-ability'

export function describeApi(app: OpenAPIHono, version: string): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key from the settings',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'amends_session' })
  app.doc31('/api/openapi.json', about(version))
}

/** The document itself, once every route is mounted. */
export function apiDocument(app: OpenAPIHono, version: string) {
  return app.getOpenAPI31Document(about(version))
}

function about(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Amends',
      version,
      description:
        'Service recovery. Money is whole minor units with a currency; times are ISO 8601 in UTC. A POST with the header Idempotency-Key is done once.',
    },
  }
}
