// The page of the API says of every endpoint what the contract says, and asks nobody else for anything.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { api } from '#core/api.ts'
import type { Endpoint } from '#core/endpoint.ts'
import { refusalCodes } from '#core/refusal.ts'
import { exampleOf, type Schema } from '#server/platform/http/api-shape.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let page: string
beforeAll(async () => {
  world = await testWorld()
  page = (await world.anyone.get('/api/docs')).text
})
afterAll(() => world.stop())

const endpoints: Endpoint[] = Object.values(api)
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

test('it is plain HTML that nobody has to sign in for, without a script or a request to anywhere', async () => {
  const answer = await world.anyone.get('/api/docs')
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(answer.headers.get('content-security-policy')).toContain(`default-src 'none'`)
  expect(page).not.toMatch(/<script|<link|<img|src=/)
  expect([...page.matchAll(/href="([^"#/][^"]*)"/g)].map(([, address]) => address)).toEqual([])
  expect((await world.anyone.get('/api')).headers.get('location')).toBe('/api/docs')
})

test.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))(
  '%s stands there with its call, its ability and an example',
  (id, endpoint) => {
    const start = page.indexOf(`<article id="${id}">`)
    expect(start).toBeGreaterThan(0)
    const own = page.slice(start, page.indexOf('</article>', start))
    expect(own).toContain(escaped(endpoint.summary))
    expect(own).toContain(`<b>${endpoint.method}</b> <code>${endpoint.path}</code>`)
    expect(own).toContain(`&quot;http://amends.test${endpoint.path}`)
    if (endpoint.ability !== 'anyone' && endpoint.ability !== 'member') expect(own).toContain(`<code>${endpoint.ability}</code>`)
    const fields = [endpoint.params, endpoint.query, endpoint.body]
    for (const name of fields.flatMap((shape) => Object.keys(shape?.shape ?? {}))) expect(own).toContain(`<code>${name}</code>`)
  },
)

test('every refusal and every link within the page leads somewhere', () => {
  for (const [code, status] of Object.entries(refusalCodes)) expect(page).toContain(`<code>${code}</code></td><td>${status}</td>`)
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const missing = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id ?? ''))
  expect(missing).toEqual([])
  expect(ids.size).toBe([...page.matchAll(/ id="/g)].length)
})

test('an example of a body is one that the endpoint takes, but for what it cannot know', async () => {
  const { paths, components } = (await world.anyone.get('/api/openapi.json')).body
  const bodyOf = (path: string) => exampleOf(paths[path].post.requestBody.content['application/json'].schema as Schema, components.schemas)
  const team = await world.team()
  const made = await world.as(team.ada).post('/api/kinds', bodyOf('/api/kinds'))
  expect(made.status, made.text).toBe(201)
  const opened = await world.as(team.ilse).post('/api/cases', bodyOf('/api/cases'))
  expect(opened.status, opened.text).toBe(201)
})
