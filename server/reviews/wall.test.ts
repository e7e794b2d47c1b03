// The wall: nothing in Amends joins a learning review with a person's performance. Read from the list of contracts and from the schema.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { api } from '#core/api.ts'
import type { Endpoint } from '#core/endpoint.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

const all = Object.entries(api) as [string, Endpoint][]
const outside = all.filter(([id]) => !id.startsWith('reviews.'))
const inside = all.filter(([id]) => id.startsWith('reviews.'))

/** Every name of a field and every description in a shape, as JSON Schema has them. */
const written = (shape: z.ZodType | undefined): string =>
  shape === undefined ? '' : JSON.stringify(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }))

const asked = (endpoint: Endpoint) => [endpoint.params, endpoint.query, endpoint.body].map(written).join()

describe('in the list of contracts', () => {
  test('no endpoint outside reviews takes the id of one, or answers with one', () => {
    expect(outside.length).toBeGreaterThan(100)
    for (const [id, endpoint] of outside) {
      expect(`${endpoint.path} ${asked(endpoint)} ${written(endpoint.answer)}`, id).not.toMatch(/reviewId|review_|Id of a review/)
    }
  })
  test('no endpoint of reviews is asked by a person, but for asking them to write and letting them off', () => {
    const byPerson = inside.filter(([, endpoint]) => /memberId|ownerId|facilitatorId/.test(`${endpoint.path} ${asked(endpoint)}`))
    expect(byPerson.map(([id]) => id)).toEqual(['reviews.ask', 'reviews.letOff'])
  })
  test('no answer of reviews names a person, but for whoever is to write, to whoever leads', () => {
    const naming = inside.filter(([, endpoint]) => /memberId|"firstName"|ownerId|authorId/.test(written(endpoint.answer)))
    expect(naming.map(([id]) => id)).toEqual(['reviews.show'])
    const { people: _, ...rest } = api['reviews.show'].answer.shape
    expect(written(z.object(rest))).not.toMatch(/memberId|firstName/)
  })
})

describe('in the schema', () => {
  let world: TestWorld
  beforeAll(async () => {
    world = await testWorld()
  })
  afterAll(() => world.stop())
  const isOfReviews = (table: string) => table === 'reviews' || table.startsWith('review_')

  test('tables of reviews are tied to organisations, members, cases and each other, and nothing is tied to them', async () => {
    const { rows } = await world.world.pool.query<{ from: string; to: string }>(
      `select f.conrelid::regclass::text as from, f.confrelid::regclass::text as to from pg_constraint f where f.contype = 'f'`,
    )
    const ties = rows.filter(({ from, to }) => isOfReviews(from) || isOfReviews(to))
    expect(ties.length).toBeGreaterThan(8)
    expect([...new Set(ties.filter(({ from }) => !isOfReviews(from)))]).toEqual([])
    expect([...new Set(ties.map(({ to }) => to))].toSorted()).toEqual(['cases', 'members', 'organisations', 'reviews'])
  })
  test('no table of reviews holds a number about somebody, and no other table the id of a review', async () => {
    const { rows } = await world.world.pool.query<{ table: string; name: string; type: string }>(
      `select table_name as table, column_name as name, data_type as type from information_schema.columns where table_schema = 'public'`,
    )
    const numbers = rows.filter(({ table, type }) => isOfReviews(table) && /int|numeric|double/.test(type))
    expect(numbers.map(({ table, name }) => `${table}.${name}`).toSorted()).toEqual([
      'review_rules.cost_minor',
      'review_rules.sample',
      'review_rules.severity',
      'reviews.number',
    ])
    expect(rows.filter(({ table, name }) => !isOfReviews(table) && /review/.test(name))).toEqual([])
  })
  test('no view joins them', async () => {
    const { rows } = await world.world.pool.query(`select viewname from pg_views where schemaname = 'public'`)
    expect(rows).toEqual([])
  })
})
