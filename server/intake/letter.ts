// A raw mail, understood: who wrote what, to which thread it belongs, what is attached. Lenient on purpose; customers cannot mend their
// mail program. Only four things stop it: no sender, nothing in it, a parser that gives up, and headers or parts nested past all reason.

import { createHash } from 'node:crypto'
import { convert } from 'html-to-text'
import PostalMime, { type Address, type Email } from 'postal-mime'
import { ownWordsIn } from '#server/intake/own-words.ts'

export type Letter = {
  from: { name: string; address: string }
  /** Every address it names as a receiver, for the token of a case. */
  receivers: string[]
  subject: string
  body: string
  quoted: string | null
  /** The raw mail holds their content. */
  attachments: { name: string; type: string; bytes: number }[]
  /** With its angle brackets; made from the content when the sender's program gave none. */
  rfcId: string
  inReplyTo: string | null
  /** In-Reply-To first, then References from the newest to the oldest. */
  thread: string[]
}

/** A letter, or in plain words why there is none. */
export type Understanding = { letter: Letter } | { unreadable: string }

/** Characters of a body that are kept apart from the raw mail. */
const bodyLimit = 200_000
const limits = { maxNestingDepth: 64, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 5 }
const htmlOptions = {
  wordwrap: false as const,
  limits: { maxInputLength: 4_000_000, maxDepth: 300, maxChildNodes: 20_000, ellipsis: '…' },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false } },
    { selector: 'blockquote', options: { trimEmptyLines: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
}

/** Reads a raw mail. Never throws. */
export async function letterIn(raw: Uint8Array): Promise<Understanding> {
  let mail: Email
  try {
    mail = await PostalMime.parse(withLineEnds(raw), limits)
  } catch (error) {
    return { unreadable: `The mail is built so that it cannot be read: ${clean(String((error as Error).message)).slice(0, 200)}.` }
  }
  const from = senderOf(mail.from)
  if (!from) return { unreadable: 'The mail does not say who sent it: there is no usable address in “From”.' }
  const text = clean(bodyOf(mail)).slice(0, bodyLimit).trim()
  const subject = oneLine(mail.subject ?? '', 300)
  const attachments = mail.attachments.map(attachmentOf)
  if (!text && !subject && attachments.length === 0) return { unreadable: 'The mail is empty: no words, no subject and nothing attached.' }
  const { own, quoted } = ownWordsIn(text)
  const replied = idsIn(mail.inReplyTo)
  return {
    letter: {
      from, subject, body: own, quoted, attachments,
      receivers: receiversOf(mail),
      rfcId: idsIn(mail.messageId)[0] ?? synthesisedId(raw),
      inReplyTo: replied[0] ?? null,
      thread: [...new Set([...replied, ...idsIn(mail.references).reverse()])].slice(0, 50),
    },
  }
}

/** The same content has the same id, so that a mail without a Message-ID is still known when it comes twice. */
export function synthesisedId(raw: Uint8Array): string {
  return `<${createHash('sha256').update(raw).digest('hex')}@synthesised.amends>`
}

/** The Message-ID that a raw mail is known by, read from its head alone. */
export async function rfcIdOf(raw: Uint8Array): Promise<string> {
  const end = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).indexOf('\r\n\r\n')
  const head = end < 0 ? raw : raw.subarray(0, end + 4)
  const mail = await PostalMime.parse(withLineEnds(head), limits).catch(() => null)
  return idsIn(mail?.messageId)[0] ?? synthesisedId(raw)
}

/** Some old programs end lines with a lone CR; to the parser such a mail would be one endless header. */
function withLineEnds(raw: Uint8Array): Uint8Array {
  if (raw.includes(0x0a) || !raw.includes(0x0d)) return raw
  return raw.map((byte) => (byte === 0x0d ? 0x0a : byte))
}

function bodyOf(mail: Email): string {
  if (mail.text?.trim()) return mail.text
  if (!mail.html?.trim()) return ''
  try {
    return convert(mail.html, htmlOptions)
  } catch {
    return mail.html.replace(/<[^>]{0,2000}>/g, ' ') // markup that no reader can make sense of: the words without the tags
  }
}

function senderOf(from: Address | undefined): Letter['from'] | null {
  const one = from && (from.group ? from.group.find((member) => isAddress(member.address)) : from)
  if (!one?.address || !isAddress(one.address)) return null
  const address = clean(one.address).trim().toLowerCase()
  return { name: oneLine(one.name || from.name, 120) || address.slice(0, address.lastIndexOf('@')), address }
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && text.length <= 254 && /^[^\s@<>,;]{1,64}@[^\s@<>,;]+$/.test(text.trim())
}

function receiversOf(mail: Email): string[] {
  const named = [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])].flatMap((one) => one.group ?? [one])
  return [...named.map((one) => one.address), mail.deliveredTo].flatMap((address) => (isAddress(address) ? [String(address).trim().toLowerCase()] : [])).slice(0, 200)
}

function attachmentOf({ filename, mimeType, content }: Email['attachments'][number]): Letter['attachments'][number] {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength
  const type = oneLine(mimeType, 100) || 'application/octet-stream'
  return { name: oneLine(filename ?? '', 200) || (type === 'message/rfc822' ? 'mail.eml' : 'attachment'), type, bytes }
}

/** Ids in the order in which they stand; one without brackets gets them. */
function idsIn(header: string | undefined): string[] {
  const text = header?.slice(0, 100_000).trim() ?? ''
  const bracketed = text.match(/<[^<>\s]{1,980}>/g)
  if (bracketed) return bracketed.map(clean)
  return /^[^\s<>]{1,980}@[^\s<>]{1,980}$/.test(text) ? [`<${clean(text)}>`] : []
}

function oneLine(text: string, max: number): string {
  return clean(text).replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, max).toWellFormed()
}

/** PostgreSQL cannot keep NUL, and half a surrogate pair is no text. */
function clean(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\r\n?/g, '\n').toWellFormed()
}
