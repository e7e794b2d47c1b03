// How a mail finds its case again: our token in the reply address, and Message-IDs that we can recognise as our own.
// Ids are written with their angle brackets everywhere, as they stand in a mail's headers.

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

/** The longest that the part in front of the @ can be (RFC 5321, 4.5.3.1.1), in letters. */
const localPartLimit = 64

/** False when the token would make the reply address longer than mail systems take; then the subject carries it. */
export function carriesToken(mailbox: string): boolean {
  return mailbox.lastIndexOf('@') + 9 <= localPartLimit
}

/** The reference as it stands in a subject. */
export function subjectToken(reference: string): string {
  return `[${reference}]`
}

/** The reference in square brackets in a subject, the third way to find a case; null without one. Says nothing about whose it is. */
export function referenceInSubject(subject: string): string | null {
  return /\[\s*([0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4})\s*\]/i.exec(subject)?.[1]?.toUpperCase() ?? null
}

/** The Message-ID of a mail of ours: the same for every attempt, so that whoever gets it twice can tell. */
export function messageIdOf(id: string, mailbox: string): string {
  return `<${id}@${mailbox.slice(mailbox.lastIndexOf('@') + 1)}>`
}

/** The Message-IDs in a References or In-Reply-To header, in their order, each once. */
export function idsIn(header: string | null | undefined): string[] {
  return [...new Set(header?.match(/<[^<>\s]+>/g))]
}
