// The cast of every test: Oak & Lantern's Ilse and Tomas (agents), Noor (lead), Ada (administrator), each with an API key.

import type { BrandId, MemberId, OrganisationId } from '#core/ids.ts'
import { drainJobs } from '#server/platform/jobs.ts'
import { openPorch } from '#server/platform/porch.ts'
import type { World } from '#server/platform/world.ts'
import { foundOrganisation } from '#server/people/commands/founding.ts'
import { makeKey } from '#server/people/commands/settings.ts'
import { brands } from '#server/people/queries.ts'
import { add, lead } from '#server/people/store.ts'

export type Player = { id: MemberId; firstName: string; email: string; key: string }
export type Team = {
  organisation: OrganisationId
  brandId: BrandId
  mailbox: string
  formPath: string
  ada: Player
  ilse: Player
  tomas: Player
  noor: Player
}

const cast = [
  { role: 'agent', firstName: 'Ilse', name: 'Ilse Maes', authorityMinor: 10_000 },
  { role: 'agent', firstName: 'Tomas', name: 'Tomas Novak', authorityMinor: 10_000 },
  { role: 'lead', firstName: 'Noor', name: 'Noor Haddad', authorityMinor: 50_000 },
] as const

/** The password of everybody in the cast. */
export const castPassword = 'a lantern in the oak'
let teams = 0

/** A fresh organisation with its cast, in Brussels, in euros; the catalogue is there. */
export async function gather(world: World): Promise<Team> {
  const n = ++teams
  const founding = {
    organisation: 'Oak & Lantern',
    name: 'Ada Peeters',
    email: `ada${n}@oakandlantern.test`,
    password: castPassword,
    zone: 'Europe/Brussels',
    currency: 'EUR',
  }
  const team = await foundOrganisation(openPorch(world), founding, async (ctx, memberId) => {
    const players: Player[] = [{ id: memberId, firstName: 'Ada', email: founding.email, key: (await makeKey(ctx, 'test', memberId)).token }]
    for (const one of cast) {
      const id = ctx.id('member')
      const email = `${one.firstName.toLowerCase()}${n}@oakandlantern.test`
      await add(ctx, 'members', { ...one, id, email, passwordHash: null, createdAt: ctx.now, leftAt: null })
      await lead(ctx, 'member', email, id)
      players.push({ id, firstName: one.firstName, email, key: (await makeKey(ctx, 'test', id)).token })
    }
    const { brands: own } = await brands(ctx)
    const brand = own[0]
    const [ada, ilse, tomas, noor] = players
    if (!brand || !ada || !ilse || !tomas || !noor) throw new Error('the cast is not complete')
    return {
      organisation: ctx.organisation,
      brandId: brand.id,
      mailbox: brand.mailbox,
      formPath: `/f/${brand.slug}`,
      ada,
      ilse,
      tomas,
      noor,
    }
  })
  await drainJobs(world)
  return team
}
