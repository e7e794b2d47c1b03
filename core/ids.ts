// Ids: a readable prefix and a UUIDv7 in Crockford's base 32, so they sort by time of birth and need no coordination.
// They are text everywhere (wire, database, journal); the chance and the clock come from outside as arguments.

export type Id<Prefix extends string> = `${Prefix}_${string}`

export type OrganisationId = Id<'org'>
export type BrandId = Id<'brand'>
export type MemberId = Id<'member'>
export type CustomerId = Id<'customer'>
export type CaseId = Id<'case'>
export type MistakeId = Id<'mistake'>
export type ReportId = Id<'report'>
export type ClockId = Id<'clock'>
export type PromiseId = Id<'promise'>
export type MessageId = Id<'message'>
export type AttachmentId = Id<'attachment'>
export type RemedyId = Id<'remedy'>
export type OptionId = Id<'option'>
export type LedgerId = Id<'ledger'>
export type ReceivedId = Id<'received'>
export type SurveyId = Id<'survey'>
export type EntryId = Id<'entry'>
export type ApprovalId = Id<'approval'>
export type NoticeId = Id<'notice'>
export type ProposalId = Id<'proposal'>
export type BulkId = Id<'bulk'>
export type CauseId = Id<'cause'>
export type ActionId = Id<'action'>
export type CheckId = Id<'check'>
export type WhyId = Id<'why'>
export type AnticipatedId = Id<'anticipated'>
export type EmailChangeId = Id<'emailchange'>
export type FireDrillId = Id<'firedrill'>
export type SplitId = Id<'split'>
export type NoteId = Id<'note'>

/** Crockford's alphabet: no i, l, o, u, so an id survives being read aloud. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A new id. `at` is milliseconds since 1970, `chance` ten random bytes.
 * Layout as RFC 9562 UUIDv7 (48 bits of time, then chance), written as 26 characters of base 32.
 */
export function newId<P extends string>(prefix: P, at: number, chance: Uint8Array): Id<P> {
  return `${prefix}_${base32(uuid7(at, chance))}`
}

/** True when `text` is an id with this prefix; says nothing about whether the thing exists. */
export function isId<P extends string>(prefix: P, text: string): text is Id<P> {
  return text.startsWith(`${prefix}_`) && /^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(text.slice(prefix.length + 1))
}

/** The sixteen bytes behind an id, for compact tokens. Throws on text that is no id. */
export function idBytes(id: string): Uint8Array {
  const text = id.slice(id.indexOf('_') + 1)
  let number = 0n
  for (const letter of text) {
    const digit = alphabet.indexOf(letter)
    if (digit < 0) throw new RangeError(`not an id: ${id}`)
    number = number * 32n + BigInt(digit)
  }
  return bytesOf(number)
}

/** The id that these sixteen bytes spell, under this prefix. */
export function idFromBytes<P extends string>(prefix: P, bytes: Uint8Array): Id<P> {
  return `${prefix}_${base32(bytes)}`
}

/** What people say on the phone: "4F7K-Q2MN", eight characters from five bytes of chance; unique within one organisation. */
export function caseReference(chance: Uint8Array): string {
  const letters = base32(chance.slice(0, 5)).slice(-8).toUpperCase()
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}

function uuid7(at: number, chance: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(16)
  let time = at
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256
    time = Math.floor(time / 256)
  }
  bytes.set(chance.slice(0, 10), 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  return bytes
}

function base32(bytes: Uint8Array): string {
  let number = 0n
  for (const byte of bytes) number = number * 256n + BigInt(byte)
  const length = Math.ceil((bytes.length * 8) / 5)
  let text = ''
  for (let i = 0; i < length; i++) {
    text = alphabet.charAt(Number(number % 32n)) + text
    number /= 32n
  }
  return text
}

function bytesOf(number: bigint): Uint8Array {
  const bytes = new Uint8Array(16)
  let rest = number
  for (let i = 15; i >= 0; i--) {
    bytes[i] = Number(rest & 255n)
    rest >>= 8n
  }
  return bytes
}
