// Opens the porch: what somebody who is not signed in may use of this world.

import type { OrganisationId } from '#core/ids.ts'
import type { Porch } from '#server/platform/area.ts'
import { chance } from '#server/platform/clock.ts'
import { throughDoor } from '#server/platform/door.ts'
import type { World } from '#server/platform/world.ts'

export function openPorch(world: World, browser: string | null = null): Porch {
  return {
    browser,
    now: world.clock.now(),
    config: world.config,
    log: world.log,
    chance,
    demo: world.demo ?? null,
    leads: async (kind, name) => {
      const found = await world.pool.query<{ organisation_id: OrganisationId; ref: string }>(
        'select organisation_id, ref from directory where kind = $1 and name = $2 order by organisation_id limit 50',
        [kind, name],
      )
      return found.rows.map((row) => ({ organisationId: row.organisation_id, ref: row.ref }))
    },
    organisations: () => organisations(world),
    enter: (organisation, actor, how, work) => throughDoor(world, { organisation, actor, readOnly: how === 'read' }, work),
  }
}

export async function organisations(world: Pick<World, 'pool'>): Promise<OrganisationId[]> {
  const found = await world.pool.query<{ organisation_id: OrganisationId }>(
    `select organisation_id from directory where kind = 'organisation' order by organisation_id`,
  )
  return found.rows.map((row) => row.organisation_id)
}
