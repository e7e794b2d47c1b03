// Foreseen mistakes and fire drills as the screens speak of them.

import { dateInWords } from '#core/time/date.ts'
import type { Priority } from '#core/anticipation/priority.ts'
import type { Got } from '#web/platform/call.ts'
import type { ChipTone } from '#web/ui/Chip.tsx'

export type Entry = Got<'anticipation.list'>['entries'][number]
export type Whole = Got<'anticipation.show'>
export type Suggestion = Got<'anticipation.suggestions'>['suggestions'][number]
export type Drill = Got<'fireDrills.list'>['rows'][number]
export type WholeDrill = Got<'fireDrills.show'>
export type Remedy = Got<'remedies.list'>['remedies'][number]

/** Red is kept for what is truly late, and nothing is late here. */
export const priorityTones: Record<Priority, ChipTone> = { high: 'soon', medium: 'act', low: 'plain' }
export const priorityTitles: Record<Priority, string> = { high: 'High', medium: 'Medium', low: 'Low' }

export const drillTitles: Record<Drill['state'], string> = {
  planned: 'planned',
  running: 'running',
  over: 'over',
  endedEarly: 'ended early',
  calledOff: 'called off',
}
export const drillTones: Record<Drill['state'], ChipTone> = {
  planned: 'plain',
  running: 'act',
  over: 'done',
  endedEarly: 'plain',
  calledOff: 'plain',
}

/** "3 cases in 180 days"; nothing where there was none. */
export function casesInWords(cases: number): string {
  return cases === 0 ? 'no case in 180 days' : cases === 1 ? '1 case in 180 days' : `${cases} cases in 180 days`
}

/** After it was looked at and holds. */
export function lookedInWords({ owner, lookOn }: Pick<Entry, 'owner' | 'lookOn'>, today: string): string {
  return `Looked at: it holds. ${owner.firstName} looks at it again on ${dateInWords(lookOn, today)}.`
}

/** One thing a line; empty lines are none. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Of a drill that is over it is said what was so then: everybody knows of it now. */
export function knowledgeOf({ announced, endedAt }: Pick<WholeDrill, 'announced' | 'endedAt'>): string {
  if (endedAt !== null) return announced ? 'colleagues knew beforehand' : 'colleagues did not know beforehand'
  return announced ? 'colleagues know' : 'colleagues do not know beforehand'
}
