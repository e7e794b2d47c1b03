// What the coach may know besides the words: the case, its record, the people, the house. Plain data; everything may be missing,
// and a rule then judges what it can see. Nothing here is asked for over the network while somebody types.

import type { BusinessCalendar } from '#core/time/business.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Severity } from './severity.ts'

export const stepNames = ['listen', 'apologise', 'makeRight', 'explain', 'delight', 'ask', 'learn'] as const
export type StepName = (typeof stepNames)[number]
export type OwnName = { name: string; kind: 'member' | 'department' | 'supplier' }
/** `reply` goes to a customer; `template` will, once filled in; `note` stays inside; `review` is a blameless learning review. */
export const textKinds = ['reply', 'template', 'note', 'review'] as const
export type TextKind = (typeof textKinds)[number]

/** What was granted on this case. `amountMinor` in minor units of `currency`: what the customer gets of it, null where the remedy is no money. */
export type Granted = {
  kind: string
  title: string
  amountMinor: number | null
  currency: string | null
  state: 'granted' | 'fulfilled' | 'reversed'
  at: Instant
}
export type Offered = { letter: string; kind: string; title: string; costMinor: number | null; currency: string | null; chosen: boolean }
/** `elsewhere`: on another case of the same customer; it was promised, and is not about what is promised here. */
export type Given = { what: string; due: Instant; madeAt: Instant; state: 'open' | 'kept' | 'broken' | 'released' | 'elsewhere' }
export type Stranger = { text: string; kind: 'name' | 'order' | 'address' | 'reference' }

/** How this organisation wants its letters: a rule turned off or weighed otherwise, and phrases of its own with the reason. */
export type HouseStyle = {
  rules: Readonly<Record<string, Severity | 'off'>>
  phrases: readonly HousePhrase[]
}
/** `poor` is a sentence with these words and `good` the same in words of the house; left out of phrases that were kept before there were examples. */
export type HousePhrase = {
  id: string
  words: string
  severity: Severity
  reason: string
  better: string | null
  poor?: string | null | undefined
  good?: string | null | undefined
}

/** A finding that the writer calls wrong: all of a rule, or where `actual` is said only that on these words. */
export type CalledWrong = { rule: string; actual?: string }

export type About = {
  kind: TextKind
  step: StepName
  madeRight: boolean
  /** While false, sympathy is right and a confession is not asked for. */
  faultKnown: boolean
  /** Another mistake of ours met this customer in the last 90 days. */
  repeat: boolean
  /** Prepared options travel with this message. */
  hasOptions: boolean
  customerName: string
  /** First name of the agent who writes; naming oneself is not finger-pointing. */
  author: string
  /** People, departments and suppliers of this organisation, by the names a writer would use. */
  ownNames: readonly OwnName[]
  /** What matters to the customer, in one sentence in the customer's words. */
  crux: string | null
  /** What the customer wrote on this case, newest last. */
  customerWords: string
  /** What we wrote to this customer before this draft, on this case and lately, newest last. */
  earlier: readonly string[]
  /** Null: the record is not known, so no claim can be held against it. */
  record: {
    granted: readonly Granted[]
    offered: readonly Offered[]
    promises: readonly Given[]
    calls: readonly Instant[]
    handedOver: boolean
  } | null
  /** Who and what must not be in this letter: other customers whom this member has had to do with lately. */
  strangers: readonly Stranger[]
  /** Sentences that this organisation has sent many times: mark of the fingerprint (`markOf`) → how many times. Never whose they were. */
  said: Readonly<Record<string, number>>
  house: HouseStyle
  /** In this draft. Where such a rule finds something missing, it is there, in words that the coach does not hear. */
  calledWrong: readonly CalledWrong[]
  now: Instant
  /** Null: times are read in calendar time, UTC. */
  calendar: BusinessCalendar | null
}

/** A reader who knows only the letter: a first reply to somebody, about a mistake that is ours. */
export const nothingKnown: Omit<About, 'now'> = {
  kind: 'reply',
  step: 'apologise',
  madeRight: false,
  faultKnown: true,
  repeat: false,
  hasOptions: false,
  customerName: '',
  author: '',
  ownNames: [],
  crux: null,
  customerWords: '',
  earlier: [],
  record: null,
  strangers: [],
  said: {},
  house: { rules: {}, phrases: [] },
  calledWrong: [],
  calendar: null,
}

/** What a caller knows; the instant is never guessed. */
export type Known = Partial<About> & Pick<About, 'now'>

/** At these steps, and without prepared options beside it, a letter is asked what it does. */
export function asksForDeed({ step, hasOptions, madeRight }: About): boolean {
  return (step === 'apologise' || step === 'makeRight') && !hasOptions && !madeRight
}
