import { expect, inject, test } from 'vitest'
import { isAway, openPool } from '#server/platform/db.ts'

test('a connection that is lost between two statements fails the next one, and nothing else', async () => {
  const pool = openPool(inject('database'), 2, () => {})
  const client = await pool.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const lost = new Promise((resolve) => client.once('end', () => resolve(null)))
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  await lost
  const next = await client.query('select 1').catch((error: unknown) => error)
  expect(next).toBeInstanceOf(Error)
  expect(isAway(next)).toBe(true)
  client.release(next as Error)
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await pool.end()
})

test('a database that is not there is away; a statement that it refuses is not', async () => {
  const absent = openPool({ ...inject('database'), host: '/nowhere' }, 1, () => {})
  expect(isAway(await absent.query('select 1').catch((error: unknown) => error))).toBe(true)
  await absent.end()
  const pool = openPool(inject('database'), 1, () => {})
  expect(isAway(await pool.query('select nonsense').catch((error: unknown) => error))).toBe(false)
  await pool.end()
})
