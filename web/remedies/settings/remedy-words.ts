// The catalogue in words: kinds, proofs, how long, and which mistakes a remedy fits. Pure.

import { type Kind, titleOfKind } from '#core/cases/own-kinds.ts'
import { severities } from '#core/cases/taxonomy.ts'
import type { RemedyKind } from '#core/remedies/contract.ts'
import { hour } from '#core/time/instant.ts'
import type { Got } from '#web/platform/call.ts'

export type Remedy = Got<'remedies.list'>['remedies'][number]

export const remedyKindWords: Record<RemedyKind, string> = {
  refund: 'Refund',
  redo: 'Do it again',
  replacement: 'Replacement',
  delivery: 'Delivery',
  credit: 'Credit',
  repair: 'Repair',
  service: 'Service',
  gift: 'Gift',
}

export const proofWords: Record<Remedy['proof'], string> = {
  reference: 'A reference number',
  photo: 'A photo',
  note: 'A note of what was done',
  signature: 'A signature',
}

export const severityChoices = Object.entries(severities).map(([level, sentence]) => ({ value: level, label: `${level}: ${sentence}` }))

/** "within 8 open hours", from milliseconds */
export function withinInWords(within: number): string {
  const hours = hoursOf(within)
  return hours === '1' ? 'within 1 open hour' : `within ${hours} open hours`
}

/** Milliseconds as hours to type: "8", "0.5" */
export function hoursOf(within: number): string {
  return String(Math.round((within / hour) * 100) / 100)
}

/** Milliseconds from typed hours ("8", "0.5", "0,5"); null while it is no length of time. */
export function withinTyped(typed: string): number | null {
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(typed.trim())) return null
  const ms = Math.round(Number(typed.trim().replace(',', '.')) * hour)
  return ms > 0 ? ms : null
}

/** "Every kind of mistake", "Unreasonably slow or late", "Wrong charge or bill, and 2 more" */
export function fitsInWords(fits: readonly string[], kinds: readonly Pick<Kind, 'name' | 'title'>[]): string {
  const titles = fits.map((name) => titleOfKind(kinds, name))
  if (titles.length === 0) return 'Every kind of mistake'
  return titles.length <= 2 ? titles.join(', ') : `${titles[0]}, and ${titles.length - 1} more`
}

/** "Severity 1 to 4", "Severity 3" */
export function severityInWords(gravest: number, mildest: number): string {
  return gravest === mildest ? `Severity ${gravest}` : `Severity ${gravest} to ${mildest}`
}
