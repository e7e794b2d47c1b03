// Fire drills mark their customer and their case. The mark is seen by everybody once it is open, before that by those who lead drills.

import { may, type Role } from '#core/people/abilities.ts'

/** What stands in the row; null on what is real. */
export type FireDrillMark = 'quiet' | 'open'

/** `role`: of whoever looks; null when nobody is signed in. */
export function isMarked(role: Role | null, mark: string | null): boolean {
  return mark === 'open' || (mark === 'quiet' && role !== null && may(role, 'fireDrills.lead'))
}

/** No mail can arrive there whatever happens: RFC 2606 keeps the ending “invalid” out of the world for good. */
const nowhere = 'fire-drill.invalid'

export function addressOfDrill(id: string): string {
  return `${id}@${nowhere}`
}
