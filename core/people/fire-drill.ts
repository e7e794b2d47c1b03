// Fire drills mark their customer and their case. The mark is seen by everybody once it is open, before that by those who lead drills.
// And where their made-up customers write from: an address at which nobody real can be.

import { may, type Role } from '#core/people/abilities.ts'

/** What stands in the row; null on what is real. */
export type FireDrillMark = 'quiet' | 'open'

/** `role`: of whoever looks; null when nobody is signed in. */
export function isMarked(role: Role | null, mark: string | null): boolean {
  return mark === 'open' || (mark === 'quiet' && role !== null && may(role, 'fireDrills.lead'))
}

/** No mail can arrive there whatever happens: RFC 2606 keeps the ending “example” out of the world for good. */
const nowhere = 'post.example'

/** Where the made-up customer of an announced drill writes from: no two drills have one address. */
export function addressOfDrill(name: string, id: string): string {
  return `${plainName(name)}.${id.slice(-8)}@${nowhere}`
}

/**
 * Where that of a quiet one writes from: at the domain of the mailbox that they write to. It is ours, so nobody outside has it, and it reads
 * like any other. Null where half the world shares that domain. Each `attempt` from 0 on has another number, for the day on which one is taken.
 */
export function quietAddress({
  name,
  id,
  mailbox,
  attempt,
}: {
  name: string
  id: string
  mailbox: string
  attempt: number
}): string | null {
  if (!isOwnDomain(mailbox, [mailbox])) return null
  const number = Array.from(id.slice(-8)).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9000, attempt) + 100
  return `${plainName(name)}${number}@${domainOf(mailbox)}`
}

/** Whether the domain is the organisation's alone: that of a mailbox of theirs or one beneath it, and no provider's. */
export function isOwnDomain(address: string, mailboxes: readonly string[]): boolean {
  const domain = domainOf(address)
  if (shared.test(domain)) return false
  return mailboxes.map(domainOf).some((own) => domain === own || domain.endsWith(`.${own}`))
}

/** Providers at which anybody may have an address. */
const shared =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|icloud|me|mac|gmx|web|mail|proton|protonmail|zoho|yandex|t-online|freenet|posteo|mailbox|orange|wanadoo|free|laposte|sfr|libero|virgilio|telenet|skynet|proximus|kpnmail|ziggo|bluewin|btinternet|fastmail|hey|tuta|tutanota)\.(?:[a-z]{2,4}|co\.[a-z]{2}|com\.[a-z]{2})$/

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

function plainName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '.')
    .replaceAll(/^\.+|\.+$/g, '')
  return plain.slice(0, 40) || 'someone'
}

/** Why the case of a drill ends with it. */
export const drillEnds = { over: 'The fire drill is over.', early: 'The fire drill was ended early.' } as const
