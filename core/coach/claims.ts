// What a draft says has been done, held against what the record of the case holds. Without a record nothing is claimed to be wrong.

import type { ClaimKind } from '#core/coach/languages/language.ts'
import type { About, Granted } from './about.ts'
import { keptWith } from '#core/kept-with.ts'
import type { Draft } from './draft.ts'
import { apart, type Spot, spotsIn } from './patterns.ts'

export type Said = Spot & { claims: ClaimKind }
/** `none`: nothing of the kind is on the record. `open`: it was granted, and is not done yet. */
export type Doubt = Said & { doubt: 'none' | 'open' }
type Record = NonNullable<About['record']>

/** Every claim, whether the record backs it or not. */
export const claimsIn: (draft: Draft) => Said[] = keptWith((draft) => {
  return apart(spotsIn(draft, draft.language.claims)).flatMap((spot) => {
    const before = spot.sentence.text.slice(0, spot.start - spot.sentence.start)
    return spot.sentence.text.endsWith('?') || spot.of.owned?.test(before) ? [] : [{ ...spot, claims: spot.of.claims }]
  })
})

/** Every claim that the record does not back, in order. */
export function doubtsIn(draft: Draft, { record }: About): Doubt[] {
  if (record === null) return []
  return claimsIn(draft).flatMap((said) => {
    const doubt = backedBy[said.claims](record)
    return doubt === null ? [] : [{ ...said, doubt }]
  })
}

const backedBy: { [kind in ClaimKind]: (record: Record) => Doubt['doubt'] | null } = {
  refund: ({ granted }) => doneOf(granted, /refund|perk/),
  credit: ({ granted }) => doneOf(granted, /refund|perk|credit|gift/),
  replacement: ({ granted }) => doneOf(granted, /^(?!refund|credit)/),
  call: ({ calls }) => (calls.length > 0 ? null : 'none'),
  handedOver: ({ handedOver }) => (handedOver ? null : 'none'),
  promise: ({ promises, offered }) => (promises.length > 0 || offered.some(({ chosen }) => chosen) ? null : 'none'),
}

function doneOf(granted: readonly Granted[], kinds: RegExp): Doubt['doubt'] | null {
  const own = granted.filter((one) => kinds.test(one.kind) && one.state !== 'reversed')
  if (own.some(({ state }) => state === 'fulfilled')) return null
  return own.length > 0 ? 'open' : 'none'
}
