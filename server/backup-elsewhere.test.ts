// The real commands: a backup of a server restores into an embedded database and that one's into a server, and nothing changes on the way.

import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verified } from '#server/backup/format.ts'
import { openPool } from '#server/platform/db.ts'
import { type Elsewhere, openElsewhere } from '#server/testing/elsewhere.ts'

let elsewhere: Elsewhere
beforeAll(async () => {
  elsewhere = await openElsewhere(400_000)
})
afterAll(() => elsewhere.close())

const sums = async (file: string) => {
  const { tables, rows } = await verified(join(elsewhere.folder, file))
  // Of the whole file only the header differs, which holds the instant; each table's own sum is compared by the ends within it.
  return { tables, rows }
}

test(
  'from a server into an embedded database and from there into a server, nothing is changed on the way',
  { timeout: 200_000 },
  async () => {
    const { begin, folder, source, emptyServer, world } = elsewhere
    expect(await begin({ DATABASE_URL: source }, 'backup', 'one.backup').ended).toMatchObject({ code: 0 })
    const embedded = { AMENDS_DATA: join(folder, 'data') }
    const first = await begin(embedded, 'restore', 'one.backup').ended
    expect(first, first.said).toMatchObject({ code: 0 })
    expect(await begin(embedded, 'backup', 'two.backup').ended).toMatchObject({ code: 0 })
    const server = await emptyServer()
    const second = await begin({ DATABASE_URL: server }, 'restore', 'two.backup').ended
    expect(second, second.said).toMatchObject({ code: 0 })
    expect(await begin({ DATABASE_URL: server }, 'backup', 'three.backup').ended).toMatchObject({ code: 0 })
    expect(await sums('two.backup')).toEqual(await sums('one.backup'))
    const pool = openPool({ connectionString: server }, 1, () => {})
    for (const table of ['journal', 'ledger', 'case_facts', 'messages', 'attachments', 'received']) {
      const print = `select count(*) as n, md5(string_agg(t::text, '' order by t::text)) as sum from ${table} t`
      expect((await pool.query(print)).rows, table).toEqual((await world.world.pool.query(print)).rows)
    }
    await pool.end()
    const again = await begin({ DATABASE_URL: server }, 'restore', 'one.backup').ended
    expect(again).toMatchObject({ code: 1, said: expect.stringContaining('not empty') })
  },
)
