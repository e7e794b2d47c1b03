// Where an action stands, and where a cause does: both follow from facts on file; nobody sets them.

import type { Instant } from '#core/time/instant.ts'
import type { Outcome } from './verdict.ts'

export const actionStandings = ['planned', 'watched', 'inPlace', 'effective', 'notEffective', 'notEnough', 'reopened', 'notDoing'] as const
export type ActionStanding = (typeof actionStandings)[number]

type Facts = {
  inPlaceAt: Instant | null
  notDoingAt: Instant | null
  reopenedAt: Instant | null
  check: { outcome: Outcome | null; watchedFrom: string | null } | null
}

/** `inPlace`: in place, and no check watches it. `reopened`: it happened again after “effective”, and nothing better is in place yet. */
export function actionStands({ inPlaceAt, notDoingAt, reopenedAt, check }: Facts): ActionStanding {
  if (notDoingAt !== null) return 'notDoing'
  if (reopenedAt !== null && (inPlaceAt === null || reopenedAt > inPlaceAt)) return 'reopened'
  if (inPlaceAt === null) return 'planned'
  if (check === null || check.watchedFrom === null) return 'inPlace'
  return check.outcome ?? 'watched'
}

export const standingTitles: Record<ActionStanding, string> = {
  planned: 'planned',
  watched: 'not enough data yet',
  inPlace: 'in place, no check',
  effective: 'effective',
  notEffective: 'not effective',
  notEnough: 'not enough data yet',
  reopened: 'open again',
  notDoing: 'not doing',
}

/** It is still owed: the due date counts. */
export function isOwed(standing: ActionStanding): boolean {
  return standing === 'planned' || standing === 'reopened'
}

/** What is said of a cause on which nobody acts, for the end of a sentence; null of one with an action. */
export function withoutAction(title: string, actions: readonly { standing: ActionStanding }[]): string | null {
  if (actions.length === 0) return `“${title}” has none yet`
  return actions.every(({ standing }) => standing === 'notDoing') ? `“${title}” has none, because that was decided` : null
}
