// The doctor on the search by meaning. No test of ours has pgvector: a type of its name stands for it, and definitions are given as PostgreSQL tells them.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { indexFor, meaning, searched } from '#server/doctor/meaning.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const told = (length: number) =>
  `CREATE INDEX meant ON public.recurrence_meanings USING hnsw (((vector)::vector(${length})) vector_cosine_ops) WHERE (array_length(vector, 1) = ${length})`

test('many vectors without an index that fits are a finding, with the line that mends it as the documents have it', () => {
  const bare = searched({ length: 1536, texts: 5001 }, ['CREATE UNIQUE INDEX recurrence_meanings_pkey ON …', told(384)])
  expect(bare).toMatchObject({ state: 'attention', mend: `Say in the database: ${indexFor(1536)}` })
  expect(readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'operating.md'), 'utf8')).toContain(indexFor(1536))
})

test('an index that fits them, on some or on all, is enough; so is a short history', () => {
  expect(searched({ length: 1536, texts: 90_000 }, [told(1536)]).state).toBe('ok')
  expect(searched({ length: 1536, texts: 90_000 }, [told(1536).replace(/ WHERE.*/, '')]).state).toBe('ok')
  expect(searched({ length: 1536, texts: 90_000 }, [told(1536).replace(/= 1536/, '= 384')]).state).toBe('attention')
  expect(searched({ length: 1536, texts: 5000 }, []).state).toBe('ok')
})

test('vectors too long for an index ask for another model', () => {
  expect(searched({ length: 3072, texts: 5001 }, []).mend).toContain('EMBEDDINGS_MODEL')
})

test('the vectors of every organisation are looked at, and none where there is no pgvector', async () => {
  const { organisation } = await world.team()
  const { pool } = world.world
  expect(await meaning(world.world)).toMatchObject({ state: 'ok', found: expect.stringContaining('no pgvector') })
  await pool.query('create type vector as enum ()')
  expect(await meaning(world.world)).toMatchObject({ state: 'ok', found: expect.stringContaining('no text') })
  // What the vectors are of does not matter here, so the texts are left out.
  await pool.query(`begin; set local session_replication_role = replica; insert into recurrence_meanings
    select '${organisation}', 'case_' || lpad(n::text, 26, '0'), 'words', '{0.6,0.8}', n from generate_series(1, 5001) n; commit`)
  expect(await meaning(world.world)).toMatchObject([
    { state: 'attention', found: '5001 texts, in 2 numbers each, are all read at each question: they have no index' },
  ])
})
