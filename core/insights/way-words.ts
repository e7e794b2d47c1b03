// What the way to a recovery, the outcomes, the promises and the causes come to, in a sentence each. The page, the shared page and the
// report say the same, and nothing that the counts do not hold. Pure.

import { shareNeeds } from '#core/insights/numbers.ts'
import type { DoneName, WayName } from '#core/insights/tallies.ts'

export type Count = { yes: number; no: number }
export const noCount: Count = { yes: 0, no: 0 }

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

/** "Three", "13". */
function inWord(n: number): string {
  return words[n] ?? String(n)
}

export function casesInWords(n: number): string {
  return n === 1 ? '1 case' : `${n} cases`
}

/** Where our own part of the way loses most, first what it means and then how many. Silence is told apart: it is not a yes, and no loss of ours. */
const losses: Record<Exclude<WayName, 'known' | 'answered'>, { means: string; lost: (n: number) => string }> = {
  listened: { means: 'Most waits at the beginning', lost: (n) => `${casesInWords(n)} waited longer than the limit to be heard.` },
  apologised: { means: 'The apology comes late', lost: (n) => `${casesInWords(n)} had none within the limit.` },
  chose: { means: 'It stops before the choice', lost: (n) => `${casesInWords(n)} ended, or went on, without one.` },
  madeRight: { means: 'It is chosen and then not done', lost: (n) => `in ${casesInWords(n)} nothing was carried out.` },
  explained: { means: 'We fix it, then explain late', lost: (n) => `${casesInWords(n)} waited over a day.` },
  satisfied: {
    means: 'It is made right, and not right enough',
    lost: (n) => `${n === 1 ? '1 customer' : `${n} customers`} answered with a 1, 2 or 3.`,
  },
}

export type Said = { main: string; rest: string }

/** The largest loss on the way, and how many stayed silent. Of losses that are as large the earlier one, because it comes before the other. */
export function lossInWords(way: Record<WayName, Count>): Said {
  if (way.known.yes === 0) return { main: 'No mistake is known from this time.', rest: '' }
  const names = Object.keys(losses) as (keyof typeof losses)[]
  const largest = names.reduce((most, name) => (way[name].no > way[most].no ? name : most))
  const { means, lost } = losses[largest]
  const n = way[largest].no
  const main = n === 0 ? 'Nothing is lost on the way so far.' : `${means}:`
  return { main, rest: [n === 0 ? '' : lost(n), silenceInWords(way)].filter(Boolean).join(' ') }
}

function silenceInWords({ madeRight, answered }: Record<WayName, Count>): string {
  if (madeRight.yes === 0 || answered.no === 0) return ''
  return `Of ${madeRight.yes} made right, ${answered.no} never answered; silence is not a yes.`
}

/** Below this many a share says little even with its band beside it. Ours. */
const readLightlyBelow = 20

export const notAnExperiment =
  'This is no experiment: what a customer got depended on the case and not on chance, so a difference need not come from what we did.'

/** “Bands show where the true share may lie (95%). “Neither” is 11 answers: read it lightly.” */
export function bandsInWords(outcomes: readonly { title: string; n: number }[]): string {
  const few = outcomes.filter(({ n }) => n > 0 && n < readLightlyBelow).map(({ title, n }) => `“${title}” is ${answersInWords(n)}`)
  const band = 'Bands show where the true share may lie (95%).'
  if (outcomes.every(({ n }) => n === 0)) return 'No customer has answered yet; silence is not a yes.'
  return few.length === 0 ? band : `${band} ${listed(few)}: read ${few.length === 1 ? 'it' : 'them'} lightly.`
}

function answersInWords(n: number): string {
  return n === 1 ? '1 answer' : `${n} answers`
}

/** "90%", and "2 of 9" where a percentage would be noise. */
export function shareInWords(yes: number, n: number): string {
  if (n === 0) return 'none yet'
  return n < shareNeeds ? `${yes} of ${n}` : `${Math.round((100 * yes) / n)}%`
}

export type PromiseSum = { kept: number; broken: number; doneLate: number; open: number }

/** “4 broken of 151. Three were done late, one is still open.” */
export function promisesInWords({ kept, broken, doneLate, open }: PromiseSum): Said {
  const all = kept + broken
  if (all === 0) return { main: 'No promise fell due in this time.', rest: '' }
  if (broken === 0) return { main: `All ${all} kept.`, rest: 'None was broken in this time.' }
  const later = doneLate === 0 ? null : `${inWord(doneLate)} ${doneLate === 1 ? 'was' : 'were'} done late`
  const still = open === 0 ? null : `${inWord(open)} ${open === 1 ? 'is' : 'are'} still open`
  const rest = [later, later ? still?.toLowerCase() : still].filter(Boolean).join(', ')
  return { main: `${broken} broken of ${all}.`, rest: rest && `${rest}.` }
}

/** `bare`: what is said of one on which nobody acts (`withoutAction`). */
type Cause = { bare: string | null; isUnderWay: boolean }

/** “Three causes make 72 of 100. Two have an action under way; “Wrong item packed” has none yet.” */
export function causesInWords(vital: readonly Cause[], value: string, whole: string): Said {
  const [none] = vital.flatMap(({ bare }) => bare ?? [])
  const open = vital.filter(({ isUnderWay }) => isUnderWay).length
  const acted = open > 0 ? `${inWord(open)} ${open === 1 ? 'has' : 'have'} an action under way` : null
  const rest = [acted, none].filter(Boolean).join('; ')
  return {
    main: `${inWord(vital.length)} ${vital.length === 1 ? 'cause makes' : 'causes make'} ${value} of ${whole}.`,
    rest: rest && `${rest}.`,
  }
}

/** “Two of three actions that were judged proved effective.” */
export function provenInWords(effective: number, judged: number): string {
  if (judged === 0) return 'No action was judged in this time.'
  if (judged === 1)
    return effective === 1 ? 'One action was judged, and it proved effective.' : 'One action was judged; it did not prove effective.'
  return `${inWord(effective)} of ${inWord(judged).toLowerCase()} actions that were judged proved effective.`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Of outcomes the best one, if its band lies clear of all others: then only it is drawn in blue. */
export function standsOut(outcomes: readonly { group: DoneName; interval: { low: number; high: number } | null }[]): DoneName | null {
  const drawn = outcomes.filter((one) => one.interval !== null)
  const best = drawn.find(({ group, interval }) =>
    drawn.every((other) => other.group === group || (other.interval?.high ?? 1) < (interval?.low ?? 0)),
  )
  return drawn.length > 1 && best ? best.group : null
}
