// Founding: the first administrator, the organisation, its first brand. Done by the one-time link of the first start or by `amends init`.

import { newId, type OrganisationId } from '#core/ids.ts'
import { brandAdded, memberJoined, organisationFounded } from '#core/people/events.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { isZone } from '#core/time/zone.ts'
import { msOf } from '#core/time/instant.ts'
import type { Porch } from '#server/platform/area.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { firstNameOf, slugOf } from '#server/people/names.ts'
import { hashPassword } from '#server/people/secrets.ts'
import { add, found, isFirstOfAll, lead } from '#server/people/store.ts'

export type Founding = {
  organisation: string
  name: string
  email: string
  password: string
  zone: string
  currency: string
  isDemo?: boolean
  /** What is answered when somebody was quicker; without it, any number of organisations may be founded. */
  orElse?: Refusal
}

/** Monday to Friday, nine to half past five, until somebody says otherwise. */
const officeHours = {
  ...Object.fromEntries([1, 2, 3, 4, 5].map((weekday) => [weekday, [['09:00', '17:30']]])),
  6: [],
  7: [],
}

/** What a new administrator may grant per case, in minor units, until they set it themselves. */
const firstAuthority = 100_000

/** Founds an organisation and answers what `inside` makes of it in the same transaction. */
export async function foundOrganisation<T>(
  porch: Porch,
  founding: Founding,
  inside: (ctx: Ctx, memberId: `member_${string}`) => Promise<T>,
): Promise<T> {
  if (!isZone(founding.zone)) throw refuse('invalid', 'This should be a time zone such as Europe/Brussels.', 'zone')
  const passwordHash = await hashPassword(founding.password)
  const organisation: OrganisationId = newId('org', msOf(porch.now), porch.chance(10))
  return porch.enter(organisation, { kind: 'system' }, 'write', async (ctx) => {
    if (founding.orElse && !(await isFirstOfAll(ctx))) throw founding.orElse
    const memberId = ctx.id('member')
    await found(ctx, {
      name: founding.organisation,
      currency: founding.currency,
      secret: Buffer.from(ctx.chance(32)),
      createdAt: ctx.now,
      demoSince: founding.isDemo ? ctx.now : null,
    })
    // A demo is shown once it is told, so that nothing else works on it while its clock is a year behind.
    if (!founding.isDemo) await lead(ctx, 'organisation', ctx.organisation, ctx.organisation)
    await add(ctx, 'members', {
      id: memberId,
      name: founding.name,
      firstName: firstNameOf(founding.name),
      email: founding.email,
      role: 'admin',
      passwordHash,
      authorityMinor: firstAuthority,
      createdAt: ctx.now,
      leftAt: null,
    })
    await lead(ctx, 'member', founding.email, memberId)
    await firstBrand(ctx, founding)
    ctx.tell(organisationFounded, { memberId })
    ctx.tell(memberJoined, { memberId })
    return inside(ctx, memberId)
  })
}

async function firstBrand(ctx: Ctx, { organisation, zone }: Founding): Promise<void> {
  const id = ctx.id('brand')
  const slug = await freeSlug(ctx, slugOf(organisation))
  const mailbox = `care@${slug}.localhost`
  await add(ctx, 'brands', {
    id,
    name: organisation,
    slug,
    mailbox,
    phone: null,
    language: 'en',
    zone,
    hours: JSON.stringify(officeHours),
    holidays: '[]',
    createdAt: ctx.now,
  })
  await lead(ctx, 'mailbox', mailbox, id)
  await lead(ctx, 'form', slug, id)
  ctx.tell(brandAdded, { brandId: id })
}

/** The form's name is one in all of Amends, because it stands in an address without the organisation. */
export async function freeSlug(ctx: Ctx, wanted: string): Promise<string> {
  const taken = await ctx.db.selectFrom('directory').select('name').where('kind', '=', 'form').where('name', 'like', `${wanted}%`).execute()
  const names = new Set(taken.map((row) => row.name))
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (!names.has(slug)) return slug
  }
}
