// Fire drills mark their customer and their case. The mark is seen by everybody once it is open, before that by those who lead drills.

import { may, type Role } from '#core/people/abilities.ts'

/** What stands in the row; null on what is real. */
export type FireDrillMark = 'quiet' | 'open'

/** `role`: of whoever looks; null when nobody is signed in. */
export function isMarked(role: Role | null, mark: string | null): boolean {
  return mark === 'open' || (mark === 'quiet' && role !== null && may(role, 'fireDrills.lead'))
}

/** No mail can arrive there whatever happens: RFC 2606 keeps the ending “example” out of the world for good. It reads like any other. */
export const nowhere = 'post.example'

/** Where the made-up customer of this drill writes from: no two drills have one address. */
export function addressOfDrill(name: string, id: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '.')
    .replaceAll(/^\.+|\.+$/g, '')
  return `${plain.slice(0, 40) || 'someone'}.${id.slice(-8)}@${nowhere}`
}
