// What a form of the customer pages sent: read within limits, taken only from our own pages, and in the customer's own words.

import { refuse } from '#core/refusal.ts'
import type { Porch } from '#server/platform/area.ts'

/** Characters that a customer can write into one box, and of a whole form: percent-encoded, one may take nine. */
const wordsLimit = 5000
const formLimit = 60_000

/** The link is the secret, so no token is asked for; what another site sends is refused all the same. */
export async function formOf(request: Request, porch: Porch): Promise<URLSearchParams> {
  if (isForeign(request, porch)) throw refuse('not-allowed', 'Please use the buttons on your own page.')
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? ''))
    throw refuse('wrong-type', 'Please use the buttons on your own page.')
  const text = await request.text()
  if (text.length > formLimit) throw refuse('too-large', 'This is longer than we can take here. Please send it to us by mail.')
  return new URLSearchParams(text)
}

/** The words in one box, without what no database keeps; empty when there are none. */
export function wordsOf(form: URLSearchParams, name: string): string {
  const words = (form.get(name) ?? '').replaceAll('\r\n', '\n').replaceAll('\u0000', '').toWellFormed().trim()
  if (words.length > wordsLimit)
    throw refuse('too-large', `This is longer than the ${wordsLimit} characters that fit here. Please send it to us by mail.`)
  return words
}

/** After an act: back to the page, at the place that it changed. */
export function backTo(token: string, place: string): Response {
  return new Response(null, { status: 303, headers: { location: `/c/${token}#${place}` } })
}

function isForeign(request: Request, { config }: Porch): boolean {
  if (request.headers.get('sec-fetch-site') === 'cross-site') return true
  const origin = request.headers.get('origin')
  // Our pages send no referrer, and for these browsers write “null”.
  if (origin === null || origin === 'null') return false
  const own = [new URL(config.url).host, new URL(request.url).host, request.headers.get('host')]
  return !URL.canParse(origin) || !own.includes(new URL(origin).host)
}
