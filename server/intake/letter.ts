// A raw mail, understood: who wrote what, to which thread it belongs, what is attached. Lenient on purpose; customers cannot mend their
// mail program. Only four things stop it: no sender, nothing in it, a parser that gives up, and headers or parts nested past all reason.

import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { convert } from 'html-to-text'
import PostalMime, { type Address, type Email } from 'postal-mime'
import type { Language } from '#core/languages/names.ts'
import type { Dressed } from '#core/messages/contract.ts'
import { idsIn } from '#core/messages/threading.ts'
import { mailRoom, thatFits } from '#core/messages/room.ts'
import { inTime } from '#server/intake/in-time.ts'
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
  /** Whether it has a dressed version of its words, and whether that asks for pictures from elsewhere. */
  dressed: Dressed
  /** The language that its writer chose; a mail chooses none. */
  language?: Language | null
}

/** A letter with the head that it came under (null: it came by another way than mail), or in plain words why there is none. */
export type Understanding = { letter: Letter; head: ReadonlyMap<string, string> | null } | { unreadable: string }

/** Milliseconds that HTML may take to become words; an ordinary newsletter takes ten. */
const patience = 1000
const ridiculousLines = 200_000
const limits = { maxNestingDepth: 64, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 5 }
const htmlOptions = {
  wordwrap: false as const,
  limits: { maxInputLength: 2_000_000, maxDepth: 300, maxChildNodes: 20_000, ellipsis: '…' },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false } },
    { selector: 'blockquote', options: { trimEmptyLines: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
}

/** Reads a raw mail. Never throws. */
export async function letterIn(raw: Uint8Array): Promise<Understanding> {
  if (isRidiculous(raw)) return { unreadable: 'The mail has hundreds of thousands of lines with next to nothing on them.' }
  let mail: Email
  try {
    mail = await mailIn(raw)
  } catch (error) {
    return { unreadable: `The mail is built so that it cannot be read: ${clean(String((error as Error).message)).slice(0, 200)}.` }
  }
  const head = headOfMail(mail)
  const from = senderOf(mail.from) ?? systemBehind(head)
  if (!from) return { unreadable: 'The mail does not say who sent it: there is no usable address in “From”.' }
  const text = thatFits(clean(bodyOf(mail)).trim())
  const subject = oneLine(mail.subject ?? '', 300)
  const attachments = mail.attachments.map(attachmentOf)
  if (!text && !subject && attachments.length === 0) return { unreadable: 'The mail is empty: no words, no subject and nothing attached.' }
  const { own, quoted } = ownWordsIn(text)
  const replied = namedIn(mail.inReplyTo)
  return {
    head,
    letter: {
      from,
      subject,
      body: own,
      quoted,
      attachments,
      receivers: receiversOf(mail),
      rfcId: namedIn(mail.messageId)[0] ?? synthesisedId(raw),
      inReplyTo: replied[0] ?? null,
      thread: [...new Set([...replied, ...namedIn(mail.references).reverse()])].slice(0, 50),
      dressed: dressedIn(mail.html ?? ''),
    },
  }
}

/** The parts of a raw mail. Throws when it is built so that nobody can read it. */
export function mailIn(raw: Uint8Array): Promise<Email> {
  return PostalMime.parse(mended(raw), limits)
}

/** Of a header that stands twice the first counts: the newest. */
function headOfMail(mail: Email): Map<string, string> {
  return new Map(mail.headers.toReversed().map(({ key, value }) => [key.toLowerCase(), clean(value).slice(0, 2000)]))
}

function dressedIn(html: string): Dressed {
  if (!html.trim()) return 'no'
  return /<img\b[^>]{0,2000}\ssrc\s*=\s*["']?\s*(?:https?:)?\/\//i.test(html.slice(0, 2_000_000)) ? 'with-remote-pictures' : 'yes'
}

/** The same content has the same id, so that a mail without a Message-ID is still known when it comes twice. */
export function synthesisedId(raw: Uint8Array): string {
  return `<${createHash('sha256').update(raw).digest('hex')}@synthesised.amends>`
}

/** The id that a mail is known by, read from its head alone. */
export async function idOfHead(raw: Uint8Array): Promise<string> {
  const mail = await PostalMime.parse(headOf(mended(raw)), limits).catch(() => null)
  return namedIn(mail?.messageId)[0] ?? synthesisedId(raw)
}

/** Two faults of old programs, mended: lines that end with a lone CR, and a head in Latin letters of one byte. */
function mended(raw: Uint8Array): Uint8Array {
  const lined = raw.includes(0x0a) || !raw.includes(0x0d) ? raw : raw.map((byte) => (byte === 0x0d ? 0x0a : byte))
  const head = headOf(lined)
  if (isUtf8(head)) return lined
  return Buffer.concat([Buffer.from(new TextDecoder('windows-1252').decode(head)), lined.subarray(head.length)])
}

/** The parser spends its time by the line; no mail that people or their programs write is like this, and an attachment's lines are longer. */
function isRidiculous(raw: Uint8Array): boolean {
  if (raw.length < 2 * ridiculousLines) return false
  let lines = 0
  for (const byte of raw) if (byte === 0x0a) lines++
  return lines > ridiculousLines && raw.length / lines < 40
}

function headOf(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const ends = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')].filter((end) => end >= 0)
  return raw.subarray(0, ends.length > 0 ? Math.min(...ends) + 2 : raw.length)
}

function bodyOf(mail: Email): string {
  if (mail.text?.trim()) return mail.text
  if (!mail.html?.trim()) return ''
  const { html } = mail
  // Markup that no reader can make sense of in time: the words without the tags.
  return inTime(
    patience,
    () => convert(html, htmlOptions),
    () => html.slice(0, 2 * mailRoom).replace(/<[^<>]{0,500}>/g, ' '),
  )
}

function senderOf(from: Address | undefined): Letter['from'] | null {
  const one = from?.group ? from.group.find((member) => isAddress(member.address)) : from
  if (!from || !one?.address || !isAddress(one.address)) return null
  const address = clean(one.address).trim().toLowerCase()
  return { name: oneLine(one.name || from.name, 120) || address.slice(0, address.lastIndexOf('@')), address }
}

/** The mail systems that send a mail back often give no address of their own. */
function systemBehind(head: ReadonlyMap<string, string>): Letter['from'] | null {
  const isReport = /^multipart\/report\b/i.test(head.get('content-type') ?? '') || /^\s*<\s*>\s*$/.test(head.get('return-path') ?? '')
  if (!isReport && !/mailer-?daemon|post-?master|mail delivery/i.test(head.get('from') ?? '')) return null
  return { name: 'Mail system', address: 'mailer-daemon@localhost' }
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && text.length <= 254 && /^[^\s@<>,;]{1,64}@[^\s@<>,;]+$/.test(text.trim())
}

function receiversOf(mail: Email): string[] {
  const named = [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])].flatMap((one) => one.group ?? [one])
  return [...named.map((one) => one.address), mail.deliveredTo]
    .flatMap((address) => (isAddress(address) ? [String(address).trim().toLowerCase()] : []))
    .slice(0, 200)
}

export function attachmentOf({ filename, mimeType, content }: Email['attachments'][number]): Letter['attachments'][number] {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength
  const type = oneLine(mimeType, 100) || 'application/octet-stream'
  return { name: oneLine(withoutFolders(filename ?? ''), 200) || (type === 'message/rfc822' ? 'mail.eml' : 'attachment'), type, bytes }
}

/** “../../etc/passwd” is called “passwd”. */
function withoutFolders(name: string): string {
  return name.split(/[\\/]/).findLast((part) => part.trim() !== '') ?? ''
}

/** Ids in the order in which they stand; one without brackets gets them. */
function namedIn(header: string | undefined): string[] {
  const text = clean(header?.slice(0, 100_000) ?? '').trim()
  return idsIn(/^[^\s<>]+@[^\s<>]+$/.test(text) ? `<${text}>` : text).filter((id) => id.length < 998)
}

/** Marks that turn the direction of what follows go: with one, “gnp.exe” reads “exe.png”. Words of Arabic and Hebrew need none. */
function oneLine(text: string, max: number): string {
  return clean(text)
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, max)
    .toWellFormed()
}

/** PostgreSQL cannot keep NUL, and half a surrogate pair is no text. */
function clean(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\r\n?/g, '\n').toWellFormed()
}
