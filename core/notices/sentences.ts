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
}
type Told = { kind: NoticeKind; level: Level; facts: NoticeFacts; customer: string; who: string }

export function sentenceOf({ kind, level, facts, customer, who }: Told): string {
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

const approvalWords: Record<Level, string> = {
  told: 'asks for your approval of',
  warned: 'still waits for your approval of',
  breached: 'should have an answer by now about',
  standing: 'has had no answer for a while about',
}

function amountOf({ amountMinor = 0, currency = 'EUR' }: NoticeFacts): string {
  return inWords({ minor: amountMinor, currency })
}
