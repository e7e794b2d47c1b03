// How a case of the demo comes out: what the customer was given, what became of a promise, and what they answered. An apology and a remedy
// together please most; either alone pleases some; neither pleases few. That is what the studies found; how much is ours.

import type { MistakeKind } from '#core/cases/taxonomy.ts'
import type { Chance } from './chance.ts'

export type Ending = 'happy' | 'silent' | 'unhappy' | 'unable' | 'withdrawn'
/** What the customer had been given when they were asked. */
export type Given = 'both' | 'apologyOnly' | 'remedyOnly' | 'neither'
/** A promise of the first letter; what was broken is done late, let go with a word, or still open. */
export type Promised = 'none' | 'kept' | 'late' | 'released' | 'open'

/** Of a hundred customers who answer, so many are pleased. */
const pleased: Record<Given, number> = { both: 0.84, remedyOnly: 0.62, apologyOnly: 0.5, neither: 0.28 }
/** Where nothing was lost but time and trust, a word is often all there is to give. */
const wordsHelp: readonly MistakeKind[] = ['information', 'response', 'promise', 'manner', 'attention']

export function givenIn(chance: Chance, kind: MistakeKind): Given {
  const shares: Record<Given, number> = {
    both: 72,
    apologyOnly: wordsHelp.includes(kind) ? 26 : 9,
    remedyOnly: kind === 'billing' ? 20 : 8,
    neither: 3.5,
  }
  return chance.weighted(['both', 'apologyOnly', 'remedyOnly', 'neither'] as const, (one) => shares[one])
}

export function promisedIn(chance: Chance, isBest: boolean): Promised {
  if (!chance.happens(0.26)) return 'none'
  if (!chance.happens(isBest ? 0.1 : 0.24)) return 'kept'
  return chance.weighted(['late', 'released', 'open'] as const, (one) => ({ late: 5, released: 3, open: 2 })[one])
}

export function isBroken(promised: Promised): boolean {
  return promised !== 'none' && promised !== 'kept'
}

/** `leaning` is added to what a kind word is worth: from who is good at this, less where it was late or a promise was broken. */
export function endingIn(chance: Chance, given: Given, leaning: number): Ending {
  if (chance.happens(0.03)) return 'withdrawn'
  if (chance.happens(0.04 - leaning / 8)) return 'unable'
  if (chance.happens(0.38)) return 'silent'
  return chance.happens(pleased[given] + leaning) ? 'happy' : 'unhappy'
}
