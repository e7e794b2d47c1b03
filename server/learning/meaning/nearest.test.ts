// The search that pgvector answers. No test of ours has that extension, so what is checked is the statement: an index made as the documents say must
// fit it, or a long history is read from end to end without anybody noticing.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nearest, nearestTo } from '#server/learning/meaning/queries.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const operating = join(import.meta.dirname, '..', '..', '..', 'docs', 'operating.md')

test('what the documents say to make an index of is what is asked for, with the length of the vectors', async () => {
  const [, indexed = '', condition = ''] =
    /using hnsw \(\((.+)\) vector_cosine_ops\) where (.+);/.exec(readFileSync(operating, 'utf8')) ?? []
  const team = await world.team()
  const asked = await world.enter(team, async (ctx) => nearest(ctx, new Float32Array(1536), 40).compile(ctx.db).sql)
  expect([indexed, condition]).toEqual(['vector::vector(1536)', 'array_length(vector, 1) = 1536'])
  expect(asked).toContain(`order by m.${indexed} <=> `)
  expect(asked).toContain(`m.organisation_id = $1 and ${condition.replace('vector', 'm.vector')} and `)
})

test('nothing is found where nothing is kept, whether or not the database has pgvector', async () => {
  const found = await world.enter(await world.team(), (ctx) => nearestTo(ctx, Float32Array.of(1, 0), 40))
  expect(found).toEqual([])
})
