// When a review opens by itself. Each rule can be off, and all are until somebody turns one on.

import type { Why } from '#core/reviews/review.ts'

export type Rules = { severity: number | null; repeat: boolean; costMinor: number | null; promise: boolean; sample: number | null }
export const noRules: Rules = { severity: null, repeat: false, costMinor: null, promise: false, sample: null }

/** What just became true of a case. `chance` is a number from 0 to below 1 that hangs on the case alone, so that asking twice says the same. */
export type Happened =
  | { what: 'sorted'; severity: number }
  | { what: 'repeated' }
  | { what: 'granted'; totalMinor: number }
  | { what: 'broken' }
  | { what: 'ended'; chance: number }

export function ruleFor(rules: Rules, happened: Happened): Exclude<Why, 'hand' | 'well'> | null {
  switch (happened.what) {
    case 'sorted':
      return rules.severity !== null && happened.severity <= rules.severity ? 'severity' : null
    case 'repeated':
      return rules.repeat ? 'repeat' : null
    case 'granted':
      return rules.costMinor !== null && happened.totalMinor >= rules.costMinor ? 'cost' : null
    case 'broken':
      return rules.promise ? 'promise' : null
    case 'ended':
      return rules.sample !== null && happened.chance < 1 / rules.sample ? 'sample' : null
  }
}

/** From the last letters of an id, which are chance: the same number for the same case. */
export function chanceOf(id: string): number {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
  return Array.from(id.slice(-6)).reduce((sum, letter) => sum * 32 + Math.max(0, alphabet.indexOf(letter)), 0) / 32 ** 6
}
