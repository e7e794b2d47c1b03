// When the mistakes of the demo come: heavy Mondays, a December of twice the parcels, the fortnight before Easter, and one bad spell: a supplier
// moved the time of its van and told a box that nobody reads, until the house asked the supplier itself.

import { day, type Instant, msOf } from '#core/time/instant.ts'
import { type BrandName, brands } from './cast.ts'
import { type Mistake, mistakes } from './mistakes.ts'

const months = [1.2, 0.9, 0.9, 0.9, 0.9, 0.9, 0.8, 0.8, 1, 1, 1.2, 2.1]
const weekdays = [0.5, 1.7, 1.1, 1, 1, 1, 0.7]
const beforeEaster = { days: 14, times: 2.1 }

/** In days before the end of the demo. */
export const spell = {
  brand: 'Oak & Lantern',
  mistake: 'Courier cut-off moved, shop clock did not follow',
  beginsAgo: 172,
  endsAgo: 105,
  times: 5.5,
} as const

/** What an action left of a mistake, since so many days before the end of the demo; told in cause-words.ts. */
const eased: Record<string, { ago: number; to: number }> = {
  [spell.mistake]: { ago: spell.endsAgo, to: 0.08 },
  'Glass packed without corner guards': { ago: 47, to: 0.6 },
}

/** How many cases a day brings, beside the other days. */
export function weightOf(ms: number, now: Instant): number {
  const date = new Date(ms)
  const season = (months[date.getUTCMonth()] ?? 1) * (isBeforeEaster(ms) ? beforeEaster.times : 1)
  return season * (weekdays[date.getUTCDay()] ?? 1) * sum(brands.map((one) => brandWeight(one.name, ms, now)))
}

/** How many of them are of this brand: more while it has its spell, fewer once an action works; the other mistakes come as ever. */
export function brandWeight(brand: BrandName, ms: number, now: Instant): number {
  const share = brands.find((one) => one.name === brand)?.share ?? 0
  const own = mistakes.filter((one) => one.brands.includes(brand))
  return (share * sum(own.map((one) => one.share * changed(one, ms, now)))) / sum(own.map((one) => one.share))
}

/** How often this mistake comes on a day, beside the others of its brand. */
export function mistakeWeight(mistake: Mistake, ms: number, now: Instant): number {
  const date = new Date(ms)
  const { peak, share } = mistake
  const isPeak = peak?.months?.includes(date.getUTCMonth() + 1) || peak?.weekdays?.includes(date.getUTCDay())
  return share * (isPeak && peak ? peak.times : 1) * changed(mistake, ms, now)
}

function changed({ title }: Mistake, ms: number, now: Instant): number {
  if (title === spell.mistake && isInSpell(ms, now)) return spell.times
  const action = eased[title]
  return action && agoOf(ms, now) <= action.ago ? action.to : 1
}

function isInSpell(ms: number, now: Instant): boolean {
  const ago = agoOf(ms, now)
  return ago <= spell.beginsAgo && ago > spell.endsAgo
}

function agoOf(ms: number, now: Instant): number {
  return (msOf(now) - ms) / day
}

function isBeforeEaster(ms: number): boolean {
  const left = (easterOf(new Date(ms).getUTCFullYear()) - ms) / day
  return left > 0 && left <= beforeEaster.days
}

/** Easter Sunday of the Gregorian calendar (Butcher 1876), in milliseconds. */
export function easterOf(year: number): number {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100]
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const march = moon + sunday - 7 * late + 22
  return Date.UTC(year, 2, march)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
