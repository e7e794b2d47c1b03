// What will happen in the demo, before anything is told: when each complaint comes, from whom, about what, who takes it, and how it goes.
// The last two days are told densely, so that the queue lives.

import { day, hour, type Instant, instant, minute, msOf } from '#core/time/instant.ts'
import { type BrandName, brands, families, type Member, members } from './cast.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type Mistake, mistakes } from './mistakes.ts'
import { type Ending, endingIn, type Given, givenIn, isBroken, type Promised, promisedIn } from './outcome.ts'
import { brandWeight, mistakeWeight, weightOf } from './seasons.ts'

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
  promise: Promised
  given: Given
  ending: Ending
}

/** Of all cases so many are found by the house itself. */
const admittedShare = 0.08

/** The plans of `count` cases in the year before `now`, in the order of their coming. */
export function planYear(now: Instant, count: number, seed = 1906): Plan[] {
  const chance = chanceFrom(seed)
  const end = msOf(now)
  const fresh = Math.max(8, Math.round(count * 0.018))
  const days = Array.from({ length: 363 }, (_, ago) => end - (364 - ago) * day)
  const old = Array.from({ length: count - fresh }, () => {
    const at = chance.weighted(days, (ms) => weightOf(ms, now))
    return at - (at % day) + (7 + (chance.next() + chance.next()) * 7) * hour
  })
  const young = Array.from(
    { length: fresh },
    (_, n) => end - (n % 3 === 0 ? chance.between(4, 200) * minute : chance.between(3, 46) * hour),
  )
  const people = crowd(chance, Math.ceil(count * 1.3))
  return [...old, ...young].toSorted((a, b) => a - b).map((ms, n) => planOne(instant(Math.floor(ms)), seedOf(seed, n), people, now))
}

/** Far from the seeds of its neighbours, so that two neighbours have nothing in common (the golden ratio of 32 bits). */
function seedOf(seed: number, n: number): number {
  return Math.imul(seed * 10_000 + n, 0x9e_37_79_b1) >>> 0
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

function planOne(openedAt: Instant, seed: number, people: readonly Plan['customer'][], now: Instant): Plan {
  const chance = chanceFrom(seed)
  const ms = msOf(openedAt)
  const brand = chance.weighted(brands, (one) => brandWeight(one.name, ms, now))
  const mistake = chance.weighted(
    mistakes.filter((one) => one.brands.includes(brand.name)),
    (one) => mistakeWeight(one, ms, now),
  )
  const owner = chance.weighted(members, (one) => one.share * (one.best.includes(mistake.kind) ? 3 : 1))
  const isBest = owner.best.includes(mistake.kind)
  const [gravest, mildest] = mistake.severity
  const isLate = chance.happens(isBest ? 0.06 : 0.14)
  // The square draws some people again and again.
  const customer = people[Math.floor(chance.next() ** 1.4 * people.length)] as Plan['customer']
  // Chances of their own, so that everything else of the year stays as it is.
  const isAdmitted = chanceFrom(seed + 2).happens(admittedShare)
  const given = isAdmitted ? 'both' : givenIn(chanceFrom(seed + 3), mistake.kind)
  const promise = given === 'remedyOnly' || given === 'neither' ? 'none' : promisedIn(chance, isBest)
  return {
    seed,
    openedAt,
    isAdmitted,
    brand: brand.name,
    mistake,
    customer,
    severity: chance.happens(0.02) ? 1 : Math.round(chance.between(gravest, mildest)),
    words: wordsOf(chance, mistake, chance.one(brand.goods), customer.name),
    owner,
    pace: owner.pace * (isBest ? 0.7 : 1) * (isLate ? chance.between(3, 7) : chance.between(0.5, 1.2)),
    promise,
    given,
    ending: endingIn(chance, given, owner.warmth + (isBest ? 0.05 : 0) - (isLate ? 0.2 : 0) - (isBroken(promise) ? 0.15 : 0)),
  }
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
  'We had friends over that evening, and I had told them about it.',
  'It is the second thing this month that went differently from what was said.',
  'I work from home and was there all day.',
  'My neighbour bought the same from you and was happy with it.',
  'I chose you because you are a small house.',
  'It is for the room of our first child.',
  'I asked twice before I paid.',
  'I would not write if it did not matter to me.',
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
  'A short answer is enough.',
  'Please do not send me a questionnaire.',
  'I trust that you find a way.',
  'I will wait until the end of the week.',
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
