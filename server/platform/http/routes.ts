// Turns an area's route into an HTTP route: shape, caller, door, command, answer. Everything the four lines of a contract promise happens here.

import { createHash } from 'node:crypto'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Endpoint } from '#core/endpoint.ts'
import { Refusal, refuse } from '#core/refusal.ts'
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
  const enter = (readOnly: boolean, work: (ctx: Ctx, remembered: Remembered | null) => Promise<unknown>) =>
    throughDoor(world, { ...entry, readOnly }, async (ctx) => {
      const actor = await identified(world, ctx, carried, endpoint)
      Object.assign(ctx, { actor })
      return work(ctx, key ? { key: `${actor.id} ${key}`, asked: hashOf(input), endpoint: endpoint.id } : null)
    })
  const run = (ctx: Ctx) => route.run(ctx, input as never)
  try {
    return await enter(entry.readOnly, (ctx, remembered) => (remembered ? rememberedAct(ctx, remembered, run) : run(ctx)))
  } catch (error) {
    // A twin at the same moment was quicker: what it did is why this one was refused, and its answer is there now.
    const first = key && mayBeTwin(error) ? await enter(true, (ctx, remembered) => answered(ctx, remembered)) : undefined
    if (first === undefined) throw error
    return first
  }
}

type Remembered = { key: string; asked: string; endpoint: string }

function hashOf(input: object): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex')
}

function mayBeTwin(error: unknown): boolean {
  return error instanceof Refusal || (error as { code?: string }).code === '23505'
}

async function rememberedAct(ctx: Ctx, remembered: Remembered, run: (ctx: Ctx) => Promise<unknown>): Promise<unknown> {
  const before = await answered(ctx, remembered)
  if (before !== undefined) return before
  const answer = await run(ctx)
  await ctx.db
    .insertInto('answered')
    .values({ ...remembered, organisationId: ctx.organisation, status: 200, answer: JSON.stringify(answer), at: ctx.now })
    .execute()
  return answer
}

/** What was answered under this key; undefined when nothing was yet. */
async function answered(ctx: Ctx, remembered: Remembered | null): Promise<unknown> {
  if (!remembered) return undefined
  const before = await ctx.db
    .selectFrom('answered')
    .select(['asked', 'answer', 'endpoint'])
    .where('organisationId', '=', ctx.organisation)
    .where('key', '=', remembered.key)
    .executeTakeFirst()
  if (before && (before.asked !== remembered.asked || before.endpoint !== remembered.endpoint))
    throw refuse('conflict', 'This Idempotency-Key was used for something else. Use a new one for a new act.', 'Idempotency-Key')
  return before?.answer
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
