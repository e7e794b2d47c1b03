// Turns an area's route into an HTTP route: shape, caller, door, command, answer. Everything the four lines of a contract promise happens here.

import { createHash } from 'node:crypto'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Endpoint } from '#core/endpoint.ts'
import { refuse } from '#core/refusal.ts'
import type { Route, WithSession } from '#server/platform/area.ts'
import type { Actor, Ctx } from '#server/platform/ctx.ts'
import { throughDoor } from '#server/platform/door.ts'
import { carriedBy, type Carried, identified, keepSession, usedNow } from '#server/platform/http/caller.ts'
import { abilityKey, problemResponses } from '#server/platform/http/openapi.ts'
import { openPorch } from '#server/platform/porch.ts'
import type { World } from '#server/platform/world.ts'

export function mount(app: OpenAPIHono, world: World, route: Route): void {
  const { endpoint } = route
  const documented = createRoute({
    operationId: endpoint.id,
    method: endpoint.method.toLowerCase() as 'get',
    path: endpoint.path,
    summary: endpoint.summary,
    [abilityKey]: endpoint.ability,
    tags: [endpoint.id.split('.')[0] ?? ''],
    security: endpoint.ability === 'anyone' ? [] : [{ key: [] }, { session: [] }],
    request: {
      ...(endpoint.params ? { params: endpoint.params } : {}),
      ...(endpoint.query ? { query: endpoint.query } : {}),
      ...(endpoint.body ? { body: { content: { 'application/json': { schema: endpoint.body } }, required: true } } : {}),
    },
    responses: {
      [endpoint.status ?? 200]: { description: 'Done', content: { [endpoint.file ?? 'application/json']: { schema: endpoint.answer } } },
      ...problemResponses,
    },
  })
  app.openapi(documented, (c) => answerRoute(c as unknown as Context, world, route) as never) // seam: the route is data, its types are checked in area.ts
}

async function answerRoute(c: Context, world: World, route: Route): Promise<Response> {
  const input = inputOf(c, route.endpoint)
  const status = (route.endpoint.status ?? 200) as 200
  if (route.by === 'porch') {
    const answer = await route.run(openPorch(world, c.req.header('user-agent')?.slice(0, 300) ?? null), input as never)
    return c.json(withoutSession(c, world, answer) as object, status)
  }
  const carried = carriedBy(c)
  const answer = await actOnce(c, world, carried, route, input)
  if (carried.kind === 'key') await usedNow(world, carried)
  if (answer instanceof Response) return answer
  return c.json((route.session ? withoutSession(c, world, answer) : answer) as object, status)
}

/** With an Idempotency-Key the same act is done once: the second time its first answer comes back. */
async function actOnce(c: Context, world: World, carried: Carried, route: Route & { by: 'ctx' }, input: object): Promise<unknown> {
  const { endpoint } = route
  const key = endpoint.method === 'GET' || endpoint.passing || route.session ? undefined : c.req.header('idempotency-key')?.slice(0, 100)
  const entry = { organisation: carried.organisation, actor: { kind: 'system' } as Actor, readOnly: endpoint.method === 'GET' }
  const act = () =>
    throughDoor(world, entry, async (ctx) => {
      const actor = await identified(world, ctx, carried, endpoint)
      Object.assign(ctx, { actor })
      return key ? rememberedAct(ctx, route, input, `${actor.id} ${key}`) : route.run(ctx, input as never)
    })
  try {
    return await act()
  } catch (error) {
    if (key && (error as { constraint?: string }).constraint === 'answered_pkey') return act() // its twin was quicker: its answer is there now
    throw error
  }
}

async function rememberedAct(ctx: Ctx, route: Route & { by: 'ctx' }, input: object, key: string): Promise<unknown> {
  const asked = createHash('sha256').update(JSON.stringify(input)).digest('hex')
  const before = await ctx.db
    .selectFrom('answered')
    .select(['asked', 'answer', 'endpoint'])
    .where('organisationId', '=', ctx.organisation)
    .where('key', '=', key)
    .executeTakeFirst()
  if (before && (before.asked !== asked || before.endpoint !== route.endpoint.id))
    throw refuse('conflict', 'This Idempotency-Key was used for something else. Use a new one for a new act.', 'Idempotency-Key')
  if (before) return before.answer
  const answer = await route.run(ctx, input as never)
  await ctx.db
    .insertInto('answered')
    .values({
      organisationId: ctx.organisation,
      key,
      endpoint: route.endpoint.id,
      asked,
      status: 200,
      answer: JSON.stringify(answer),
      at: ctx.now,
    })
    .execute()
  return answer
}

function inputOf(c: Context, endpoint: Endpoint): object {
  const valid = (part: 'param' | 'query' | 'json') => c.req.valid(part as never) as object
  return {
    ...(endpoint.params ? valid('param') : {}),
    ...(endpoint.query ? valid('query') : {}),
    ...(endpoint.body ? valid('json') : {}),
  }
}

function withoutSession(c: Context, world: World, answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('session' in answer) || !('answer' in answer)) return answer
  const { session, answer: rest } = answer as WithSession<unknown>
  keepSession(c, world, session)
  return rest
}
