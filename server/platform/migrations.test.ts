// Migrations on a server whose owner is no superuser, for whom row-level security holds as for everybody.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { openPool } from '#server/platform/db.ts'
import { migrate } from '#server/platform/migrations.ts'

const guarded = `create table notes (organisation_id text not null, body text not null);
alter table notes enable row level security;
alter table notes force row level security;
create policy own_organisation on notes using (organisation_id = current_setting('app.organisation', true));
`

test('a migration sees the rows of every organisation, and afterwards nobody sees more than before', async () => {
  const template = inject('database')
  const admin = openPool({ ...template, database: 'postgres' }, 1, () => {})
  const directory = await mkdtemp(join(tmpdir(), 'amends-migrations-'))
  await admin.query('create role plain_owner login')
  await admin.query('create database plainly_owned owner plain_owner')
  const pool = openPool({ ...template, user: 'plain_owner', database: 'plainly_owned' }, 2, () => {})
  try {
    await writeFile(join(directory, '0001-notes.sql'), guarded)
    await migrate(pool, directory)
    for (const org of ['a', 'b'])
      await pool.query(
        `do $$ begin perform set_config('app.organisation', '${org}', true); insert into notes values ('${org}', 'kept'); end $$`,
      )
    await writeFile(
      join(directory, '0002-sums.sql'),
      `create table sums as select organisation_id, count(*)::int as n from notes group by 1;`,
    )
    expect(await migrate(pool, directory)).toEqual(['0002-sums'])
    expect((await pool.query('select * from sums order by 1')).rows).toEqual([
      { organisation_id: 'a', n: 1 },
      { organisation_id: 'b', n: 1 },
    ])
    expect((await pool.query('select * from notes')).rows).toEqual([])
  } finally {
    await pool.end()
    await admin.query('drop database plainly_owned with (force)')
    await admin.query('drop role plain_owner')
    await admin.end()
    await rm(directory, { recursive: true })
  }
})
