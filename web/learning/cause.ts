// Causes and actions as the screens speak of them.

import { partOf, type CausePart } from '#core/learning/pareto.ts'
import type { ActionStanding } from '#core/learning/standing.ts'
import { inWords } from '#core/money.ts'
import type { Got } from '#web/platform/call.ts'
import type { ChipTone } from '#web/ui/Chip.tsx'

export type Cause = Got<'learning.cause'>
export type Causes = Got<'learning.causes'>
export type CauseRow = Causes['causes'][number]
export type Action = Cause['actions'][number]
export type Why = Cause['whys'][number]
/** Which why is asked about: one to say better, or one to go on from (null: the beginning). */
export type WhyAsked = { why: Why } | { under: Why | null }
export type Check = NonNullable<Action['check']>
export type Owed = Got<'actions.list'>['actions'][number]

/** Colours as the tokens say: done is proven, late is truly late. An open question has no colour. */
export const tones: Record<ActionStanding, ChipTone> = {
  planned: 'plain',
  watched: 'plain',
  inPlace: 'plain',
  effective: 'done',
  notEffective: 'soon',
  notEnough: 'plain',
  reopened: 'act',
  notDoing: 'plain',
}

/** Where the check shows its verdict beside the reasons for it, the action does not show it a second time. */
export function isSaidByCheck({
  standing,
  isOverdue,
  check,
}: Pick<Action, 'standing' | 'isOverdue'> & { check: Pick<Check, 'outcome'> | null }): boolean {
  return !isOverdue && check !== null && standing === check.outcome
}

/** "31", or "120.00 EUR" for the cost. */
export function valueInWords(impact: CauseRow['impact'], part: CausePart, currency: string): string {
  return part === 'cost' ? inWords({ minor: impact.costMinor, currency }) : String(partOf(impact, part))
}

/** "5 cases, 120.00 EUR, 2 grave, 1 customer lost"; what is nothing is left out. */
export function impactInWords({ cases, costMinor, grave, lost }: CauseRow['impact'], currency: string): string {
  const parts = [
    cases === 1 ? '1 case' : `${cases} cases`,
    ...(costMinor > 0 ? [inWords({ minor: costMinor, currency })] : []),
    ...(grave > 0 ? [`${grave} grave`] : []),
    ...(lost > 0 ? [lost === 1 ? '1 customer lost' : `${lost} customers lost`] : []),
  ]
  return parts.join(', ')
}

/** What a check counts: the cases of its cause, or those of a kind, of a brand, or of both. `names`: as the two are called today. */
export function countedInWords({ by }: Pick<Check['signature'], 'by'>, { kind, brand }: { kind?: string; brand?: string } = {}): string {
  if (by === 'cause') return 'Cases of this cause'
  const of = [kind && `of the kind “${kind}”`, brand && `of ${brand}`].filter(Boolean)
  return of.length === 0 ? 'Cases of a kind or brand' : `Cases ${of.join(' ')}`
}
