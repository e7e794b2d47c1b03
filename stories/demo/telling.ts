// The whole demo: founds the organisation, tells its year case by case, counts the numbers, and only then shows it to everybody else.
// What an interrupted telling left behind is removed before a new one begins.

import { sql } from 'kysely'
import type { MemberId, MistakeId, OrganisationId } from '#core/ids.ts'
import { day, type Instant, plus } from '#core/time/instant.ts'
import { countOn } from '#server/insights/commands.ts'
import { countEvery } from '#server/learning/impact/counting.ts'
import { foundOrganisation } from '#server/people/commands/founding.ts'
import { addBrand, addDepartment, changeBrand } from '#server/people/commands/settings.ts'
import { brands as brandsOf, calendarOf } from '#server/people/queries.ts'
import { hashPassword } from '#server/people/secrets.ts'
import { add, lead } from '#server/people/store.ts'
import type { Asked, Ctx } from '#server/platform/ctx.ts'
import { throughDoor } from '#server/platform/door.ts'
import { openPorch } from '#server/platform/porch.ts'
import type { Progress, Telling } from '#server/platform/telling.ts'
import type { World } from '#server/platform/world.ts'
import { brands, demoPassword, departments, members, organisationName } from './cast.ts'
import { tellCauses } from './causes.ts'
import { tellCharts } from './charts.ts'
import { chanceFrom } from './chance.ts'
import { foreseenAt, tellForesight } from './foresight.ts'
import { type ActorOf, tellLastDays } from './last-days.ts'
import { mistakes } from './mistakes.ts'
import { type Plan, planYear } from './plan.ts'
import type { Stage } from './beginning.ts'
import { tellReviews } from './reviews.ts'
import { tell } from './tale.ts'
import { openTeller, type Teller, worldAt } from './teller.ts'

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

/** So many cases are told side by side: while one waits for the database, another one thinks. */
const lanes = 4
/** So many cases are told before the lanes wait for each other: nobody's second mistake comes long before their first. */
const stretch = 60

export async function tellDemo(world: World, cases: number, say: Tell): Promise<OrganisationId> {
  await removeUntold(world)
  const now = world.clock.now()
  const { organisation, asked, actorOf, stageOf } = await found(world, now)
  const tellers = Array.from({ length: lanes }, (_, n) => openTeller(world, organisation, `demo ${n}`, n === 0 ? asked : []))
  const named = new Map<string, MistakeId>()
  const plans = planYear(now, cases)
  let told = 0
  const tellOne = async (teller: Teller, plan: Plan) => {
    if (told % 10 === 0) say({ state: 'telling', words: inWords(plan, told, cases), share: told / cases })
    told++
    await teller.whole(() => tell({ ...stageOf(plan), teller, named }, plan, chanceFrom(plan.seed + 1)))
    // Whoever waits for an answer of this process gets one in between.
    if (told % 10 === 0) await new Promise((next) => setImmediate(next))
  }
  const [teller] = tellers
  // What the founding asked for is there before anything else happens.
  await teller?.whole(() => teller.act(plus(now, -365 * day), system, async () => undefined))
  // Whether something stood ready for a case is asked when it comes, so what was foreseen is told before the cases that come after it.
  const foreseen = foreseenAt(now)
  const year = { tellers, named, tellOne }
  await tellInLanes(
    year,
    plans.filter(({ openedAt }) => openedAt < foreseen),
  )
  if (teller) await tellForesight(teller, actorOf, foreseen)
  await tellInLanes(
    year,
    plans.filter(({ openedAt }) => openedAt >= foreseen),
  )
  if (teller) {
    await tellLastDays(teller, actorOf, now)
    await tellCauses(teller, actorOf, named, now)
    await tellReviews(teller, actorOf, named, now)
  }
  say({ state: 'telling', words: 'Counting the numbers', share: 0.99 })
  await throughDoor(world, { organisation, actor: system }, async (ctx) => {
    for (let counted = 0; counted <= cases; counted += 300) await countOn(ctx)
    await countEvery(ctx)
  })
  if (teller) await tellCharts(teller, actorOf, now)
  await throughDoor(world, { organisation, actor: system }, (ctx) => lead(ctx, 'organisation', organisation, organisation))
  say({ state: 'told', words: 'Ready', share: 1 })
  return organisation
}

type Year = { tellers: readonly Teller[]; named: ReadonlyMap<string, MistakeId>; tellOne(teller: Teller, plan: Plan): Promise<void> }

async function tellInLanes({ tellers, named, tellOne }: Year, plans: readonly Plan[]): Promise<void> {
  const inOrder = async (teller: Teller, some: readonly Plan[]) => {
    for (const plan of some) await tellOne(teller, plan)
  }
  for (let from = 0; from < plans.length; from += stretch) {
    const next = plans.slice(from, from + stretch)
    // Each mistake gets its name once, so one lane goes alone until all have theirs.
    const alone = named.size < mistakes.length ? 1 : lanes
    await Promise.all(
      tellers.slice(0, alone).map((teller, n) =>
        inOrder(
          teller,
          next.filter((plan) => laneOf(plan) % alone === n),
        ),
      ),
    )
  }
}

/** Whoever owns a case holds their own authority while they offer, so all cases of one owner are on one lane. */
function laneOf({ owner }: Plan): number {
  return members.indexOf(owner)
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

type Founded = { organisation: OrganisationId; asked: Asked[]; actorOf: ActorOf; stageOf(plan: Plan): Omit<Stage, 'teller' | 'named'> }

/** A year before `until`. The jobs that a founding asks for are left to the first teller. */
async function found(real: World, until: Instant): Promise<Founded> {
  const asked: Asked[] = []
  const world = worldAt(
    real,
    () => plus(until, -365 * day),
    async (_client, _organisation, jobs) => void asked.push(...jobs),
  )
  const [founder, ...others] = members
  if (!founder) throw new Error('the demo has nobody in it')
  const founding = { organisation: organisationName, zone: 'Europe/Brussels', currency: 'EUR', password: demoPassword, isDemo: true }
  const made = await foundOrganisation(openPorch(world), { ...founding, name: founder.name, email: founder.email }, async (ctx, id) => {
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
  })
  const actorOf: ActorOf = (name) => {
    const id = made.ids.get(name)
    const role = members.find((one) => one.name === name)?.role
    if (!id || !role) throw new Error(`nobody in the demo is called ${name}`)
    return { kind: 'member', id, role }
  }
  const stageOf = ({ brand, owner }: Plan) => {
    const row = made.own.find((one) => one.name === brand)
    if (!row) throw new Error('the demo is not complete')
    return { until, brand: { id: row.id, calendar: calendarOf(row) }, owner: actorOf(owner.name) }
  }
  return { organisation: made.organisation, asked, actorOf, stageOf }
}

async function openBrands(ctx: Ctx): Promise<void> {
  const [first] = (await brandsOf(ctx)).brands
  for (const { name, mailbox, colour, voice, hours } of brands) {
    const fields = { name, mailbox, colour, voice, hours, zone: 'Europe/Brussels', holidays: [], phone: null, language: 'en' as const }
    if (first && name === first.name) await changeBrand(ctx, { brandId: first.id, ...fields })
    else await addBrand(ctx, fields)
  }
}
