// Rows that come in pieces, cut anywhere: in the middle of an escape, of a letter, of a null, of a byte.

import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loneClient } from '#server/platform/db.ts'
import { LongRow } from './long-row.ts'

const client = loneClient({ ...inject('database'), application_name: 'long-row' })
beforeAll(async () => {
  await client.connect()
  await client.query('create temp table pieces (place int, at int, part bytea)')
  await client.query('create temp table kept (name text, raw bytea, nothing text, more bytea, facts jsonb)')
})
afterAll(() => client.end())

test('wherever the pieces are cut, the row is the same', async () => {
  const facts = JSON.stringify({ says: '"no", null\\', moon: '\u{1F319}' })
  const row = ['a "map" \\ of null \u{1F52D}', '\\x00ff10deadbeef', null, '\\x', facts]
  const bytes = Buffer.from(JSON.stringify(row))
  const long = new LongRow(client, 'insert into kept (name, raw, nothing, more, facts)', ['text', 'bytea', 'text', 'bytea', 'jsonb'])
  for (let size = 1; size <= bytes.length; size++) {
    for (let from = 0; from < bytes.length; from += size) await long.take(bytes.subarray(from, from + size))
    expect(await long.put()).toBe(1)
  }
  const { rows } = await client.query(`select distinct name, raw::text, nothing, more::text, facts::jsonb = $1::jsonb as same from kept`, [
    facts,
  ])
  expect(rows).toEqual([{ name: row[0], raw: row[1], nothing: null, more: '\\x', same: true }])
  expect((await client.query('select from kept')).rowCount).toBe(bytes.length)
})
