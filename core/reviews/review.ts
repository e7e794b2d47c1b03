// A learning review as rules: its states, what each asks for, and who may see what when. What came after the chosen moment stays covered
// for a participant who has not written, whatever else is true.

import { refuse, type Refusal } from '#core/refusal.ts'
import { day, type Instant, plus } from '#core/time/instant.ts'

export const states = ['preparing', 'writing', 'revealed', 'shared', 'lookedBack'] as const
export type State = (typeof states)[number]

export const reasons = ['hand', 'well', 'severity', 'repeat', 'cost', 'promise', 'sample'] as const
export type Why = (typeof reasons)[number]
export const whySentences: Record<Why, string> = {
  hand: 'Opened by hand',
  well: 'It went surprisingly well',
  severity: 'By the rule for grave mistakes',
  repeat: 'By the rule for a second mistake for the same customer',
  cost: 'By the rule for what it cost',
  promise: 'By the rule for a broken promise',
  sample: 'Picked by chance, as one in so many',
}

export const sections = ['moment', 'sense', 'surprise', 'well', 'factor', 'customer', 'team', 'business', 'takeaway'] as const
export type Section = (typeof sections)[number]

export const sectionTitles: Record<Section, string> = {
  moment: 'Timeline',
  sense: 'What made it sensible at the time',
  surprise: 'What surprised us',
  well: 'What went well',
  factor: 'What made it likely',
  customer: 'Impact on the customer',
  team: 'Impact on the team',
  business: 'Impact on the business',
  takeaway: 'What we take away',
}

export const stills = ['yes', 'partly', 'no'] as const

/** Looked at again after so long. */
export const lookBackAfter = 30 * day

export type Standing = {
  state: State
  moment: Instant | null
  /** Who asks: is the review theirs to lead, and are they asked to write? */
  leads: boolean
  asked: boolean
  wrote: boolean
}

/**
 * Those who lead it prepare it, so they know. Those who wrote see what came later once it is revealed, everybody else once it is shared; and
 * whoever is asked to write not before they have.
 */
export function isCovered({ state, leads, asked, wrote }: Standing): boolean {
  if (leads) return false
  if (state === 'preparing' || state === 'writing') return true
  return state === 'revealed' ? !(asked && wrote) : isToWrite({ asked, wrote })
}

/** Asked, and has not written: what they see of the case before that is what they are asked to do without. */
export function isToWrite({ asked, wrote }: Pick<Standing, 'asked' | 'wrote'>): boolean {
  return asked && !wrote
}

/** The latest instant that may be looked at; null: none yet, since no moment was chosen. */
export function lookUntil(standing: Standing, end: Instant): Instant | null {
  return isCovered(standing) ? standing.moment : end
}

/** Whether a review in this state goes on to the next, or why not. */
export function whyNotWriting(moment: Instant | null, asked: number): Refusal | null {
  if (moment === null) return refuse('too-early', 'Choose the moment first: at which they say what they would have done.', 'moment')
  if (asked === 0) return refuse('too-early', 'Ask at least one colleague to write first.', 'memberIds')
  return null
}

export function whyNotShared(state: State, silent: number): Refusal | null {
  if (state !== 'revealed') return refuse('too-early', 'First everybody writes, and what happened is revealed. Then it can be shared.')
  if (silent === 0) return null
  return refuse(
    'too-early',
    `${silent === 1 ? 'One colleague has' : `${silent} colleagues have`} not written yet. Wait for them, or let them off.`,
  )
}

/** Taken back while it is being prepared, by whoever leads it or started it, or may lead reviews. */
export function whyNotDropped(state: State, isTheirs: boolean): Refusal | null {
  if (state !== 'preparing') return refuse('too-early', 'The writing has begun; a review that has begun stays.')
  return isTheirs ? null : refuse('not-allowed', 'Whoever started or leads this review can take it back.')
}

export function lookBackOf(sharedAt: Instant): Instant {
  return plus(sharedAt, lookBackAfter)
}

export function next(state: State, to: State): Refusal | null {
  if (states.indexOf(to) === states.indexOf(state) + 1) return null
  if (states.indexOf(to) <= states.indexOf(state)) return refuse('already-done', 'This review is further on already.')
  return refuse('too-early', 'This review is not that far yet.')
}
