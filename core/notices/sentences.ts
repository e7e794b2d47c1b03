// What a notice says, from its facts: one sentence, no blame, the customer's name in front. Pure; the app and the mail say the same.

import { inWords } from '#core/money.ts'
import type { NoticeKind } from './contract.ts'
import type { Level } from './escalation.ts'

export type NoticeFacts = {
  clock?: string
  amountMinor?: number
  currency?: string
  decision?: string
  word?: string | null
  /** Id of the member who asked or decided. */
  who?: string
  /** Of an action, a foreseen mistake or a fire drill: what there is to tell. */
  news?: 'given' | 'reopened' | 'effective' | 'notEffective' | 'notEnough' | 'coming' | 'over' | 'early'
}
type Told = {
  kind: NoticeKind
  level: Level
  facts: NoticeFacts
  customer: string
  who: string
  /** The title of the action, the foreseen mistake or the fire drill. */
  about: string
  /** Its case is a fire drill, and whoever reads it may know. */
  isDrill: boolean
}

export function sentenceOf(told: Told): string {
  return told.isDrill ? `Fire drill. ${plainly(told)}` : plainly(told)
}

function plainly({ kind, level, facts, customer, who, about }: Told): string {
  switch (kind) {
    case 'deadline':
      return `${customer}: the limit to ${clockWords[facts.clock ?? ''] ?? facts.clock} ${deadlineWords[level]}`
    case 'promise':
      return `${customer}: a promise was not kept in time.`
    case 'approval':
      return `${customer}: ${who} ${approvalWords[level]} ${amountOf(facts)}.`
    case 'decision':
      return facts.decision === 'approved'
        ? `${customer}: ${who} approved up to ${amountOf(facts)}.`
        : `${customer}: ${who} declined what you asked. ${facts.word ?? ''}`.trim()
    case 'action':
      return `“${about}”: ${facts.news === undefined ? actionWords[level] : actionNews(facts.news, who)}`
    case 'anticipated':
      return `“${about}”: ${facts.news === 'given' ? `${who} asks you to keep an eye on what is prepared for it.` : lookWords[level]}`
    case 'fireDrill':
      return `“${about}”: ${drillWords[facts.news === 'over' || facts.news === 'early' ? facts.news : 'coming']}`
  }
}

const clockWords: Record<string, string> = {
  listen: 'acknowledge',
  apologise: 'apologise',
  offer: 'offer options',
  fulfil: 'do what was chosen',
  explain: 'explain',
  ask: 'ask how we did',
  learn: 'link the mistake',
}

const deadlineWords: Record<Level, string> = {
  told: 'was set.',
  warned: 'comes near.',
  breached: 'has passed.',
  standing: 'passed a while ago and is still open.',
}

const actionWords: Record<Level, string> = {
  told: 'there is news.',
  warned: 'the date comes near.',
  breached: 'the date has passed. Move it with a reason, or say what is in place.',
  standing: 'the date passed a while ago.',
}

/** A recurrence is told kindly: it is nobody's failure, and the only way to know more. */
function actionNews(news: NonNullable<NoticeFacts['news']>, who: string): string {
  const said = {
    given: `${who} asks you to see to this.`,
    reopened: 'it happened again, so this is open again. That is nobody’s fault: now we know something that we did not.',
    effective: 'it worked. The rate fell, and not by chance.',
    notEffective: 'it did not fall as far as was asked. The cause asks for something stronger.',
    notEnough: 'the watch is over, and there was too little to tell. A longer check would.',
    coming: actionWords.told,
    over: actionWords.told,
    early: actionWords.told,
  }
  return said[news]
}

const lookWords: Record<Level, string> = {
  told: 'there is news.',
  warned: 'the day to look at it again comes near.',
  breached: 'the day to look at it again has passed. Look at it, or move the day with a reason.',
  standing: 'the day to look at it again passed a while ago.',
}

const drillWords = {
  coming: 'a fire drill is coming. The customer is made up, nothing of it leaves the house or counts anywhere; work as if it were real.',
  over: 'the fire drill is over. Nothing of it counts anywhere. Thank you for working as if it were real.',
  early: 'the fire drill was ended early. Nothing of it counts anywhere. Thank you for working as if it were real.',
}

const approvalWords: Record<Level, string> = {
  told: 'asks for your approval of',
  warned: 'still waits for your approval of',
  breached: 'should have an answer by now about',
  standing: 'has had no answer for a while about',
}

function amountOf({ amountMinor = 0, currency = 'EUR' }: NoticeFacts): string {
  return inWords({ minor: amountMinor, currency })
}
