// The team of ten: five agents, one who joins on Monday, two leads, a manager and an administrator, with three brands whose days differ.

import { foundOrganisation } from '#server/people/commands/founding.ts'
import { openPorch } from '#server/platform/porch.ts'
import { type Person, signIn, type Stage } from './stage.ts'

export const teamPassword = 'a lantern in the oak'
export const lotte = { name: 'Lotte Brandt', email: 'lotte@oakandlantern.test', role: 'agent', authorityMinor: 100_00 }

const members = [
  ['Wim Ostergaard', 'manager', 1000_00],
  ['Noor Haddad', 'lead', 500_00],
  ['Saskia Lund', 'lead', 500_00],
  ['Ilse Maes', 'agent', 100_00],
  ['Tomas Novak', 'agent', 100_00],
  ['Juno Abara', 'agent', 100_00],
  ['Pieter Falk', 'agent', 100_00],
  ['Mira Sorel', 'agent', 100_00],
] as const
export type FirstName = 'Ada' | 'Lotte' | 'Wim' | 'Noor' | 'Saskia' | 'Ilse' | 'Tomas' | 'Juno' | 'Pieter' | 'Mira'

type Spans = [string, string][]
const open = (span: Spans, saturday: Spans = []) => ({ 1: span, 2: span, 3: span, 4: span, 5: span, 6: saturday, 7: [] as Spans })

/** Ascension Day is a holiday in Brussels, and a day like any other in Lisbon and in Helsinki here. */
export const calendars = {
  oak: { zone: 'Europe/Brussels', hours: open([['09:00', '17:30']]), holidays: ['2026-05-14'] },
  linen: { zone: 'Europe/Lisbon', hours: open([['10:00', '19:00']], [['10:00', '14:00']]), holidays: [] as string[] },
  books: { zone: 'Europe/Helsinki', hours: open([['08:00', '16:00']]), holidays: [] as string[] },
}
export type BrandName = keyof typeof calendars
export type Brand = { id: string; mailbox: string; slug: string }

export type Team = {
  organisation: string
  /** An API key of the shop's own system. */
  key: string
  brands: Record<BrandName, Brand>
  who(name: FirstName): Person
  join(name: FirstName, person: Person): void
}

export async function gather(stage: Stage): Promise<Team> {
  const { world } = stage
  const founding = { organisation: 'Oak & Lantern', name: 'Ada Peeters', email: 'ada@oakandlantern.test', password: teamPassword }
  const organisation = await foundOrganisation(
    openPorch(world.world),
    { ...founding, zone: 'Europe/Brussels', currency: 'EUR' },
    async (ctx) => ctx.organisation,
  )
  await world.settle()
  const ada = await signIn(world, founding.email, teamPassword)
  const people = new Map<FirstName, Person>([['Ada', ada]])
  for (const [name, role, authorityMinor] of members) {
    const firstName = name.split(' ')[0] as FirstName
    const email = `${firstName.toLowerCase()}@oakandlantern.test`
    const { link } = await ada.does('POST', '/api/members', { name, email, role, authorityMinor })
    await ada.does('POST', `/api/start/${String(link).split('/start/')[1]}`, { password: teamPassword })
    people.set(firstName, await signIn(world, email, teamPassword))
  }
  return {
    organisation,
    key: (await ada.does('POST', '/api/keys', { name: 'The shop' })).secret,
    brands: await openBrands(ada),
    who: (name) => {
      const person = people.get(name)
      if (!person) throw new Error(`${name} has not joined yet`)
      return person
    },
    join: (name, person) => void people.set(name, person),
  }
}

async function openBrands(ada: Person): Promise<Team['brands']> {
  const [first] = (await ada.does('GET', '/api/brands')).brands
  const more = { phone: null, language: 'en' }
  return {
    oak: await ada.does('PATCH', `/api/brands/${first.id}`, { ...calendars.oak, mailbox: 'care@oak.test' }),
    linen: await ada.does('POST', '/api/brands', { ...more, ...calendars.linen, name: 'Harbour Linen', mailbox: 'hello@linen.test' }),
    books: await ada.does('POST', '/api/brands', { ...more, ...calendars.books, name: 'Nordlicht Books', mailbox: 'post@books.test' }),
  }
}
