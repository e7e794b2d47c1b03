// What a form of the customer pages sent: read within limits, taken only from our own pages, and in the customer's own words.

import { fill } from '#core/languages/fill.ts'
import { refuseCustomer } from '#core/refusal.ts'
import type { Porch } from '#server/platform/area.ts'

/** Characters that a customer can write into one box, and of a whole form: percent-encoded, one may take nine. */
const wordsLimit = 5000
const formLimit = 60_000

/** The link is the secret, so no token is asked for; what another site sends is refused all the same. */
export async function formOf(request: Request, porch: Porch): Promise<URLSearchParams> {
  if (isForeign(request, porch)) throw refuseCustomer('not-allowed', ({ refusals }) => refusals.ownButtons)
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? ''))
    throw refuseCustomer('wrong-type', ({ refusals }) => refusals.ownButtons)
  const text = await request.text()
  if (text.length > formLimit) throw refuseCustomer('too-large', ({ refusals }) => refusals.tooLongForm)
  return new URLSearchParams(text)
}

/** The words in one box, without what no database keeps; empty when there are none. */
export function wordsIn(form: URLSearchParams, name: string): string {
  const words = (form.get(name) ?? '').replaceAll('\r\n', '\n').replaceAll('\u0000', '').toWellFormed().trim()
  if (words.length > wordsLimit) throw refuseCustomer('too-large', ({ refusals }) => fill(refusals.tooLongWords, { limit: wordsLimit }))
  return words
}

/** After an act: back to the page, at the place that it changed. `sent`: a box that stays although its words came in (`typed-words.ts`). */
export function backTo(token: string, place: string, sent?: string): Response {
  return new Response(null, { status: 303, headers: { location: `/c/${token}${sent ? `?sent=${sent}` : ''}#${place}` } })
}

function isForeign(request: Request, { config }: Porch): boolean {
  if (request.headers.get('sec-fetch-site') === 'cross-site') return true
  const origin = request.headers.get('origin')
  // Our pages send no referrer, and for these browsers write “null”.
  if (origin === null || origin === 'null') return false
  const own = [new URL(config.url).host, new URL(request.url).host, request.headers.get('host')]
  return !URL.canParse(origin) || !own.includes(new URL(origin).host)
}
