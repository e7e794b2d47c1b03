// Pages for people without a session: plain HTML that works without a script, at 320 px, light and dark, with nothing fetched from anywhere.
// The style's own hash stands in the policy, and that of the one script that some have, so a page needs no nonce and is the same for everyone.

import { createHash } from 'node:crypto'
import { piecesOf } from '#core/languages/fill.ts'
import type { Language } from '#core/languages/names.ts'
import { accentStyle } from '#server/platform/http/accent-style.ts'
import { plainStyle } from '#server/platform/http/plain-page-style.ts'

/** Markup that is safe to put into a page; only `html` makes it. */
export type Html = { readonly markup: string }
type Piece = Html | string | number | null | undefined | false | readonly Piece[]

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policyFor = (style: string) =>
  [
    `default-src 'none'`,
    `style-src ${hashOf(style)}`,
    `img-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
const plain = { style: plainStyle, policy: policyFor(plainStyle) }

/** The style in a brand's colour and with what a page adds, with its policy. */
function styled(accent: string | null | undefined, more = ''): typeof plain {
  if (!accent && !more) return plain
  const style = plainStyle + (accent ? accentStyle(accent) : '') + more
  return { style, policy: policyFor(style) }
}

/** Markup with everything put into it escaped; lists are joined, null and false leave nothing. Attribute values stand in double quotes. */
export function html(words: TemplateStringsArray, ...pieces: Piece[]): Html {
  return { markup: words.reduce((text, word, i) => text + markupOf(pieces[i - 1]) + word) }
}

/** A sentence of a language with its placeholders filled; what is put in may be markup. */
export function said(sentence: string, values: Record<string, Html | string | number>): Html {
  return html`${piecesOf<Html | string | number>(sentence, values)}`
}

/** A whole page: `brand` is the name in the header (none without it), `aside` a few words at its right, `accent` the brand's colour. */
export function plainPage(page: {
  title: string
  language: Language
  body: Html
  brand?: string
  aside?: string
  accent?: string | null
  /** Further rules, behind those of every page. */
  style?: string
  footer?: Html
  /** Runs at the foot of the page, where the browser runs any: everything that has to be done can be done without. */
  script?: string
  status?: number
  headers?: Record<string, string>
}): Response {
  const { brand, aside, footer, script } = page
  const { style, policy } = styled(page.accent, page.style)
  const { markup } = html`<!doctype html>
<html lang="${page.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark"><title>${page.title}</title><style>${{ markup: style }}</style></head><body>
${brand ? html`<header><div><b>${brand}</b>${aside ? html`<span>${aside}</span>` : null}</div></header>` : null}
<main>${page.body}</main>
${footer ? html`<footer>${footer}</footer>` : null}
${script ? html`<script>${{ markup: script }}</script>` : null}</body></html>`
  return new Response(markup, {
    status: page.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': script ? `${policy}; script-src ${hashOf(script)}` : policy,
      'cache-control': 'no-store',
      ...page.headers,
    },
  })
}

function markupOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece))
  return 'markup' in piece ? piece.markup : piece.map(markupOf).join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
