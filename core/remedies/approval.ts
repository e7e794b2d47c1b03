// What an approval amounts to, who may decide on it, and why one cannot be decided (any more). Pure.

import { inWords } from '#core/money.ts'
import { may, type Role } from '#core/people/abilities.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { AskedFor } from './approval-shapes.ts'

/** Minor units: the customer picks one of the options, so the dearest counts; a perk costs what it costs. */
export function amountOf(what: AskedFor): number {
  return what.kind === 'perk' ? what.perk.costMinor : Math.max(...what.options.map((option) => option.costMinor))
}

/** `authorityMinor` in minor units. */
export type Colleague = { id: string; firstName: string; role: Role; authorityMinor: number }
/** `usedMinor`: what the case got already. */
export type Question = { askedBy: string; amountMinor: number; usedMinor: number; currency: string }

/** A lead or above whose own authority covers it, and never who asks. */
export function mayDecide(colleague: Colleague, { askedBy, amountMinor, usedMinor }: Question): boolean {
  return may(colleague.role, 'remedies.approve') && colleague.id !== askedBy && colleague.authorityMinor >= usedMinor + amountMinor
}

/** Everybody who may decide, the smallest limit first, so that the next step up is a short one. */
export function approversOf<C extends Colleague>(colleagues: readonly C[], question: Question): C[] {
  return colleagues
    .filter((colleague) => mayDecide(colleague, question))
    .toSorted((a, b) => a.authorityMinor - b.authorityMinor || (a.firstName < b.firstName ? -1 : 1))
}

/** Why this colleague may not decide, or null. */
export function decisionFault(colleague: Colleague, question: Question): Refusal | null {
  if (mayDecide(colleague, question)) return null
  if (colleague.id === question.askedBy) return refuse('not-allowed', 'You asked this yourself. A colleague decides on it.')
  const total = inWords({ minor: question.usedMinor + question.amountMinor, currency: question.currency })
  return refuse('above-authority', `Together with what the case got it comes to ${total}, which is above your own authority.`)
}

/** Why a decision cannot stand as it was made, or null. `allowedMinor` in minor units. */
export function wordingFault(
  { decision, allowedMinor, word }: { decision: 'approved' | 'declined'; allowedMinor?: number | undefined; word?: string | undefined },
  amountMinor: number,
): Refusal | null {
  if (decision === 'declined' && !word)
    return refuse('invalid', 'Please say in a word why not, so that your colleague can do something else.', 'word')
  if (decision === 'approved' && allowedMinor !== undefined && (allowedMinor < 1 || allowedMinor > amountMinor))
    return refuse('invalid', 'The amount can be lower than what was asked, and not more.', 'allowedMinor')
  return null
}
