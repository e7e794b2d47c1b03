// A suggestion of what happened before, in words.

import { ordinal } from '#core/cases/repeat.ts'
import type { Got } from '#web/platform/call.ts'

export type Candidate = Got<'recurrence.candidates'>['candidates'][number]

/** “the 5th of this kind”; a mistake that no case is linked to yet was named before any customer wrote. */
export function placeInWords({ nth }: Pick<Candidate, 'nth'>): string {
  return nth === 1 ? 'the first case of a mistake that we know' : `the ${ordinal(nth)} of this kind`
}

/** “Same kind, same supplier; “cut-off time” and “Friday” in both.” */
export function reasonInWords({ facts, words, meansTheSame }: Pick<Candidate, 'facts' | 'words' | 'meansTheSame'>): string {
  const same = facts.map((fact, n) => `${n === 0 ? 'Same' : 'same'} ${fact}`).join(', ')
  const quoted = words.map((word) => `“${word}”`)
  const inBoth = quoted.length === 0 ? '' : `${listed(quoted)} in both`
  const meant = meansTheSame ? 'it means much the same' : ''
  const whole = [same, inBoth, meant].filter(Boolean).join('; ')
  return whole === '' ? 'Said in much the same way.' : `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
