// Whose mailbox an address is: “care+4f7kq2mn@example.com” is the mailbox care@example.com with the token of a case.

import type { Lead, Porch } from '#server/platform/area.ts'

/** The address without its plus-part, in small letters. */
export function mailboxOf(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*@/, '@')
}

/** The brands behind an address. A mailbox that has a plus of its own is found by its longer name first. */
export async function ownersOf(porch: Porch, address: string): Promise<Lead[]> {
  const whole = address.trim().toLowerCase()
  for (const name of new Set([whole, whole.replace(/\+[^+@]*@/, '@'), mailboxOf(whole)])) {
    const leads = await porch.leads('mailbox', name)
    if (leads.length > 0) return leads
  }
  return []
}
