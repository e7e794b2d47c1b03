// What will happen in the demo, before anything is told: when each complaint comes, from whom, about what, who takes it, and how it goes.
// Seasons: December is twice an ordinary month, Mondays are heavy, Sundays light. The last two days are told densely, so that the queue lives.

import { day, hour, type Instant, instant, minute, msOf } from '#core/time/instant.ts'
import { type BrandName, brands, families, type Member, members } from './cast.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type Mistake, mistakes } from './mistakes.ts'

export type Ending = 'happy' | 'silent' | 'unhappy' | 'unable' | 'withdrawn'
export type Plan = {
  seed: number
  openedAt: Instant
  /** A colleague noticed first and admitted it; the customer wrote nothing. */
  isAdmitted: boolean
  brand: BrandName
  mistake: Mistake
  customer: { name: string; address: string }
  severity: number
  words: { subject: string; body: string; crux: string; thing: string; day: string }
  owner: Member
  /** How long everything takes beside the usual; 3 and more runs late. */
  pace: number
  promise: 'none' | 'kept' | 'broken'
  ending: Ending
}

const months = [1.3, 0.9, 0.9, 0.9, 0.9, 0.9, 0.8, 0.8, 1, 1, 1.3, 2]
const weekdays = [0.5, 1.7, 1.1, 1, 1, 1, 0.7]

/** Of all cases so many are found by the house itself. */
const admittedShare = 0.08

/** The plans of `count` cases in the year before `now`, in the order of their coming. */
export function planYear(now: Instant, count: number, seed = 1906): Plan[] {
  const chance = chanceFrom(seed)
  const end = msOf(now)
  const fresh = Math.max(8, Math.round(count * 0.03))
  const days = Array.from({ length: 363 }, (_, ago) => end - (364 - ago) * day)
  const old = Array.from({ length: count - fresh }, () => {
    const at = chance.weighted(days, (ms) => weightOf(new Date(ms)))
    return at - (at % day) + (7 + (chance.next() + chance.next()) * 7) * hour
  })
  const young = Array.from(
    { length: fresh },
    (_, n) => end - (n % 3 === 0 ? chance.between(4, 200) * minute : chance.between(3, 46) * hour),
  )
  const people = crowd(chance, Math.ceil(count * 0.72))
  return [...old, ...young].toSorted((a, b) => a - b).map((ms, n) => planOne(instant(Math.floor(ms)), seed * 10_000 + n, people))
}

function weightOf(date: Date): number {
  return (months[date.getUTCMonth()] ?? 1) * (weekdays[date.getUTCDay()] ?? 1)
}

/** Names from the places around three shops by the sea; whoever shares one with somebody before gets a number in the address. */
function crowd(chance: Chance, size: number): Plan['customer'][] {
  const taken = new Map<string, number>()
  return Array.from({ length: size }, () => {
    const family = chance.weighted(families, (one) => one.share)
    const name = `${chance.one(family.first)} ${chance.one(family.last)}`
    const nth = (taken.get(name) ?? 0) + 1
    taken.set(name, nth)
    return { name, address: `${asAddress(name)}${nth > 1 ? nth : ''}@example.com` }
  })
}

function asAddress(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '.')
}

function planOne(openedAt: Instant, seed: number, people: readonly Plan['customer'][]): Plan {
  const chance = chanceFrom(seed)
  const brand = chance.weighted(brands, (one) => one.share)
  const mistake = chance.weighted(
    mistakes.filter((one) => one.brands.includes(brand.name)),
    (one) => one.share * peakOf(one, new Date(openedAt)),
  )
  const owner = chance.weighted(members, (one) => one.share * (one.best.includes(mistake.kind) ? 3 : 1))
  const isBest = owner.best.includes(mistake.kind)
  const [gravest, mildest] = mistake.severity
  const isLate = chance.happens(isBest ? 0.06 : 0.14)
  // The square draws some people again and again.
  const customer = people[Math.floor(chance.next() ** 1.4 * people.length)] as Plan['customer']
  const promise = chance.happens(0.24) ? (chance.happens(isBest ? 0.1 : 0.22) ? 'broken' : 'kept') : 'none'
  return {
    seed,
    openedAt,
    // A chance of its own, so that everything else of the year stays as it is.
    isAdmitted: chanceFrom(seed + 2).happens(admittedShare),
    brand: brand.name,
    mistake,
    customer,
    severity: chance.happens(0.02) ? 1 : Math.round(chance.between(gravest, mildest)),
    words: wordsOf(chance, mistake, chance.one(brand.goods), customer.name),
    owner,
    pace: owner.pace * (isBest ? 0.7 : 1) * (isLate ? chance.between(3, 7) : chance.between(0.5, 1.2)),
    promise,
    ending: endingOf(chance, owner.warmth + (isBest ? 0.05 : 0) - (isLate ? 0.2 : 0) - (promise === 'broken' ? 0.15 : 0)),
  }
}

function peakOf({ peak }: Mistake, at: Date): number {
  const isPeak = peak?.months?.includes(at.getUTCMonth() + 1) || peak?.weekdays?.includes(at.getUTCDay())
  return isPeak && peak ? peak.times : 1
}

function endingOf(chance: Chance, leaning: number): Ending {
  if (chance.happens(0.03)) return 'withdrawn'
  if (chance.happens(0.04 - leaning / 8)) return 'unable'
  if (chance.happens(0.38)) return 'silent'
  return chance.happens(0.84 + leaning) ? 'happy' : 'unhappy'
}

const openings = ['Hello,', 'Good morning,', 'Dear team,', 'To whom it may concern,', 'Good evening,', 'Hello again,']
const circumstances = [
  '',
  '',
  'It was meant for my father, who turns seventy.',
  'I have been a customer of yours for six years, and this is new to me.',
  'We are moving house this week, so it could not come at a worse time.',
  'I saved for it for some months.',
  'My children had been looking forward to it.',
  'A friend had recommended you.',
  'I know that it is only a thing, but it spoiled my week.',
]
const closings = [
  'Please tell me what you will do.',
  'I would like to hear from a person, not from a machine.',
  'I liked you so far. I hope you put it right.',
  'If this is not right by the weekend I shop elsewhere.',
  'Thank you for reading this.',
  'What happens now?',
  'I am not angry, only tired of it.',
  'You can reach me in the evening.',
]

function wordsOf(chance: Chance, mistake: Mistake, thing: string, name: string): Plan['words'] {
  const named = chance.one(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
  const crux = filled(chance.one(mistake.says), { thing, day: named })
  const told = [crux, chance.one(circumstances)].filter((part) => part !== '').join(' ')
  const signed = chance.one([name, name.split(' ')[0] ?? name])
  const body = [chance.one(openings), told, chance.one(closings), signed].join('\n\n')
  return { subject: filled(mistake.subject, { thing, day: named }), body, crux, thing, day: named }
}

export function filled(words: string, { thing, day: named }: { thing: string; day: string }): string {
  return words.replaceAll('{thing}', thing).replaceAll('{day}', named)
}
