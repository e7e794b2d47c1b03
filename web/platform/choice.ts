// Which row of a list is meant, for the keys that act on one. Kept by the row itself: what arrives above it moves nothing under the hand, and
// when it leaves (a colleague was quicker), no act falls on the row that comes to its place until somebody chooses that one.

import { useState } from 'react'

/** `of`: what the list shows; another search begins at its top. `place`: where the row stands, or stood when it left. */
export type Kept = { of: string; id: string | null; place: number }

/** The choice after the list was drawn anew. Until a row is chosen the one that was left last is meant, or else the first. */
export function following(kept: Kept, rows: readonly { id: string }[], of: string, left: string | null = null): Kept {
  if (kept.of !== of || kept.id === null) {
    const at = Math.max(
      0,
      rows.findIndex(({ id }) => id === left),
    )
    return { of, id: rows[at]?.id ?? null, place: at }
  }
  const place = rows.findIndex(({ id }) => id === kept.id)
  return place < 0 || place === kept.place ? kept : { ...kept, place }
}

/** Where one comes to from it, `by` rows down or up. From one that has left, down is the row that came to its place. */
export function placeFrom(kept: Kept, rows: readonly { id: string }[], by: 1 | -1): number {
  const isHere = rows[kept.place]?.id === kept.id
  return Math.min(Math.max(kept.place + (by > 0 && !isHere ? 0 : by), 0), rows.length - 1)
}

/**
 * `of` null: the rows are those of what was looked for before, and the next ones are on their way. `left`: the row from which one went to
 * another page, for whoever comes back.
 */
export function useChoice<Row extends { id: string }>(rows: readonly Row[], of: string | null = '', left: string | null = null) {
  const [before, keep] = useState<Kept>({ of: of ?? '', id: null, place: 0 })
  const kept = same(before, following(before, rows, of ?? before.of, left))
  if (kept !== before) keep(kept)
  const at = rows[kept.place]
  return {
    /** The row that is meant; none while it has left the list. */
    chosen: at?.id === kept.id ? at : undefined,
    place: kept.place,
    /** The one row within reach of Tab. */
    held: at ?? rows.at(-1),
    next: () => placeFrom(kept, rows, 1),
    before: () => placeFrom(kept, rows, -1),
    choose: ({ id }: { id: string }) =>
      keep((now) => ({
        ...now,
        id,
        place: Math.max(
          0,
          rows.findIndex((row) => row.id === id),
        ),
      })),
  }
}

function same(before: Kept, after: Kept): Kept {
  return before.of === after.of && before.id === after.id && before.place === after.place ? before : after
}
