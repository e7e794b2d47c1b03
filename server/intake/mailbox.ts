// Mailboxes as addresses: “care+4F7K-Q2MN@example.com” is the mailbox care@example.com with a token.

import type { Lead, Porch } from '#server/platform/area.ts'

/** The address without its +token, lower-cased. */
export function baseAddress(address: string): string {
  return address.trim().toLowerCase().replace(/\+[^@]*(?=@[^@]*$)/, '')
}

/** Whose mailbox it is. A mailbox that has a plus of its own is known by its whole name first. */
export async function ownersOf(porch: Porch, address: string): Promise<Lead[]> {
  const whole = address.trim().toLowerCase()
  const leads = await porch.leads('mailbox', whole)
  const base = baseAddress(whole)
  return leads.length > 0 || base === whole ? leads : porch.leads('mailbox', base)
}
