// The whole demo: founds the organisation, tells its year case by case, counts the numbers, and only then shows it to everybody else.
// What an interrupted telling left behind is removed before a new one begins.

import { sql } from 'kysely'
import type { MemberId, MistakeId, OrganisationId } from '#core/ids.ts'
import type { Role } from '#core/people/abilities.ts'
import { day, type Instant, plus } from '#core/time/instant.ts'
import { countOn } from '#server/insights/commands.ts'
import { foundOrganisation } from '#server/people/commands/founding.ts'
import { addBrand, addDepartment, changeBrand } from '#server/people/commands/settings.ts'
import { brands as brandsOf, calendarOf } from '#server/people/queries.ts'
import { hashPassword } from '#server/people/secrets.ts'
import { add, lead } from '#server/people/store.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { throughDoor } from '#server/platform/door.ts'
import { openPorch } from '#server/platform/porch.ts'
import type { Progress, Telling } from '#server/platform/telling.ts'
import type { World } from '#server/platform/world.ts'
import { brands, demoPassword, departments, members, organisationName } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { type Plan, planYear } from './plan.ts'
import { type Stage, tell } from './tale.ts'
import { openTeller, type Teller } from './teller.ts'

const system = { kind: 'system' } as const
export type Tell = (progress: Progress) => void

/** The demo of a running Amends: told in the background, once at a time. */
export function demoOf(world: World, cases = 1200): Telling {
  let progress: Progress = { state: 'resting', words: '', share: 0 }
  return {
    progress: () => progress,
    begin: () => {
      if (progress.state === 'telling') return
      progress = { state: 'telling', words: 'Founding the organisation', share: 0 }
      tellDemo(world, cases, (news) => (progress = news)).catch((error: unknown) => {
        world.log.error('the demo could not be told', { error })
        progress = { state: 'failed', words: 'The demo could not be told. Try again; the log says what went wrong.', share: 0 }
      })
    },
  }
}

export async function tellDemo(world: World, cases: number, say: Tell): Promise<OrganisationId> {
  await removeUntold(world)
  const now = world.clock.now()
  const teller = openTeller(world, plus(now, -365 * day))
  const { organisation, stageOf } = await found(teller, now)
  const plans = planYear(now, cases)
  for (const [n, plan] of plans.entries()) {
    if (n % 10 === 0) say({ state: 'telling', words: inWords(plan, n, cases), share: n / cases })
    await tell(stageOf(plan), plan, chanceFrom(plan.seed + 1))
    // Whoever waits for an answer of this process gets one in between.
    if (n % 10 === 9) await new Promise((next) => setImmediate(next))
  }
  say({ state: 'telling', words: 'Counting the numbers', share: 0.99 })
  teller.moveTo(now)
  await throughDoor(teller.world, { organisation, actor: system }, async (ctx) => {
    for (let counted = 0; counted <= cases; counted += 300) await countOn(ctx)
    await lead(ctx, 'organisation', organisation, organisation)
  })
  say({ state: 'told', words: 'Ready', share: 1 })
  return organisation
}

function inWords({ openedAt }: Plan, n: number, cases: number): string {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format(new Date(openedAt))
  return `${month}: ${n} of ${cases} cases`
}

/** A telling that was interrupted stands in the directory, but not as an organisation. */
async function removeUntold(world: World): Promise<void> {
  const { rows } = await world.pool.query<{ id: OrganisationId }>(
    `select distinct organisation_id as id from directory d
     where not exists (select from directory o where o.organisation_id = d.organisation_id and o.kind = 'organisation')`,
  )
  for (const { id } of rows) await throughDoor(world, { organisation: id, actor: system }, (ctx) => sql`call remove_demo()`.execute(ctx.db))
}

async function found(teller: Teller, until: Instant): Promise<{ organisation: OrganisationId; stageOf(plan: Plan): Stage }> {
  const [founder, ...others] = members
  if (!founder) throw new Error('the demo has nobody in it')
  const founding = { organisation: organisationName, zone: 'Europe/Brussels', currency: 'EUR', password: demoPassword, isDemo: true }
  const made = await foundOrganisation(
    openPorch(teller.world),
    { ...founding, name: founder.name, email: founder.email },
    async (ctx, id) => {
      const ids = new Map<string, MemberId>([[founder.name, id]])
      const passwordHash = await hashPassword(demoPassword)
      for (const { name, email, role, authorityMinor, monthlyMinor } of others) {
        const memberId = ctx.id('member')
        const firstName = name.split(' ')[0] ?? name
        await add(ctx, 'members', {
          id: memberId,
          name,
          firstName,
          email,
          role,
          passwordHash,
          authorityMinor,
          monthlyMinor,
          createdAt: ctx.now,
          leftAt: null,
        })
        await lead(ctx, 'member', email, memberId)
        ids.set(name, memberId)
      }
      for (const one of departments) await addDepartment(ctx, one)
      await openBrands(ctx)
      return { organisation: ctx.organisation, ids, own: (await brandsOf(ctx)).brands }
    },
  )
  teller.enter(made.organisation)
  await teller.act(teller.world.clock.now(), system, async () => undefined)
  const named = new Map<string, MistakeId>()
  const stageOf = ({ brand, owner }: Plan): Stage => {
    const row = made.own.find((one) => one.name === brand)
    const id = made.ids.get(owner.name)
    if (!row || !id) throw new Error('the demo is not complete')
    return {
      teller,
      until,
      named,
      brand: { id: row.id, calendar: calendarOf(row) },
      owner: { kind: 'member', id, role: owner.role as Role },
    }
  }
  return { organisation: made.organisation, stageOf }
}

async function openBrands(ctx: Ctx): Promise<void> {
  const [first] = (await brandsOf(ctx)).brands
  for (const { name, mailbox, colour, voice, hours } of brands) {
    const fields = { name, mailbox, colour, voice, hours, zone: 'Europe/Brussels', holidays: [], phone: null, language: 'en' as const }
    if (first && name === first.name) await changeBrand(ctx, { brandId: first.id, ...fields })
    else await addBrand(ctx, fields)
  }
}
