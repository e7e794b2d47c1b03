// What is attached to a message, and a mail as it was dressed: served so that nothing in it can act. A customer's files are read out of the
// raw mail each time, so there is one copy of them; ours are kept by the messages.

import type { Input } from '#core/endpoint.ts'
import type { MessageId } from '#core/ids.ts'
import type * as contract from '#core/intake/contract.ts'
import { notFound } from '#core/refusal.ts'
import { dressedSafely } from '#server/intake/dressed.ts'
import { attachmentOf, mailIn } from '#server/intake/letter.ts'
import { attachmentSent } from '#server/messages/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** What a browser shows without running anything. Pictures of lines (SVG) are documents with scripts, so they are none of these. */
const lookable = /^(?:image\/(?:png|jpeg|gif|webp)|text\/plain)$/
/** Nothing loads, nothing runs, nothing is sent; and only our own pages may frame it. */
const still = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

export async function attachment(ctx: Ctx, { messageId, n, look }: Input<typeof contract.attachment>): Promise<Response> {
  const { name, type, content } = (await attachmentSent(ctx, messageId, n)) ?? (await attachmentThatCame(ctx, messageId, n))
  const mayLook = lookable.test(type)
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': mayLook ? (type === 'text/plain' ? 'text/plain; charset=utf-8' : type) : 'application/octet-stream',
      'content-disposition': `${look && mayLook ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(name)}`,
      'content-security-policy': `${still}; sandbox`,
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, max-age=3600',
    },
  })
}

export async function original(ctx: Ctx, { messageId }: Input<typeof contract.original>): Promise<Response> {
  const raw = await rawOf(ctx, messageId)
  if (!raw) throw notFound('mail as it came')
  return new Response(new Uint8Array(raw), {
    headers: {
      'content-type': 'message/rfc822',
      'content-disposition': `attachment; filename="${messageId}.eml"`,
      'content-security-policy': `${still}; sandbox`,
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, max-age=3600',
    },
  })
}

export async function dressed(ctx: Ctx, { messageId, pictures }: Input<typeof contract.dressed>): Promise<Response> {
  const raw = await rawOf(ctx, messageId)
  const mail = raw && (await mailIn(raw).catch(() => null))
  if (!mail?.html?.trim()) throw notFound('dressed version')
  const from = pictures ? 'img-src data: https: http:' : 'img-src data:'
  return new Response(dressedSafely(mail, pictures === 'yes'), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${still}; ${from}; sandbox allow-popups allow-popups-to-escape-sandbox`,
      'cross-origin-resource-policy': 'same-origin',
    },
  })
}

async function attachmentThatCame(ctx: Ctx, messageId: MessageId, n: number) {
  const raw = await rawOf(ctx, messageId)
  const found = raw && (await mailIn(raw).catch(() => null))?.attachments[n]
  if (!found) throw notFound('file')
  const { content } = found
  return { ...attachmentOf(found), content: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer) }
}

async function rawOf(ctx: Ctx, messageId: MessageId): Promise<Buffer | null> {
  const row = await ctx.db
    .selectFrom('received')
    .select('raw')
    .where('organisationId', '=', ctx.organisation)
    .where('messageId', '=', messageId)
    .where('via', '<>', 'form')
    .executeTakeFirst()
  return row?.raw ?? null
}

/** As RFC 8187 writes a name: its own encoding is stricter than that of addresses. */
function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
}
