// How a mail finds its case again: our token in the reply address, and Message-IDs that we can recognise as our own.
// Ids are written with their angle brackets everywhere, as they stand in a mail's headers.

import type { MessageId } from '#core/ids.ts'

/** Where a reply goes: the mailbox with the case's reference after a plus, `care+k7p29qdx@host`. */
export function replyAddress(mailbox: string, reference: string): string {
  const at = mailbox.lastIndexOf('@')
  return `${mailbox.slice(0, at)}+${reference.replace('-', '').toLowerCase()}${mailbox.slice(at)}`
}

/** The first reference that these addresses carry, as people say it (`K7P2-9QDX`); null when none does. Says nothing about whose it is. */
export function referenceIn(addresses: readonly string[]): string | null {
  for (const address of addresses) {
    const token = /\+([0-9a-hjkmnp-tv-z]{8})@/i.exec(address)?.[1]?.toUpperCase()
    if (token) return `${token.slice(0, 4)}-${token.slice(4)}`
  }
  return null
}

/** The Message-ID of a mail of ours: the same for every attempt, so that whoever gets it twice can tell. */
export function messageIdOf(messageId: MessageId, mailbox: string): string {
  return `<${messageId}@${mailbox.slice(mailbox.lastIndexOf('@') + 1)}>`
}

/** The Message-IDs in a References or In-Reply-To header, in their order, each once. */
export function idsIn(header: string | null | undefined): string[] {
  return [...new Set(header?.match(/<[^<>\s]+>/g))]
}
