// The one door from the staff app to the API. Types come from the contract; at run time only method and path do, made when the app
// is built (virtual:endpoints, see vite.config.ts), so that zod stays out of the browser.

import { endpoints } from 'virtual:endpoints'
import type { api } from '#core/api.ts'
import type { Answer, Call } from '#core/endpoint.ts'
import { early } from './early.ts'
import { requestOf } from './request.ts'
import { Offline, refusedBy } from './refused.ts'

type Api = typeof api
export type EndpointId = keyof Api & string
/** What an endpoint is sent: path parameters, query and body in one flat object. */
export type Sent<Id extends EndpointId> = Call<Api[Id]>
/** What an endpoint answers. */
export type Got<Id extends EndpointId> = Answer<Api[Id]>

export type CallOptions = {
  signal?: AbortSignal
  /** The name of this change. The same key sent twice changes things once, so keep it when trying again after Offline. */
  key?: string
}

/** Calls an endpoint. Throws Refused when the server says no, Offline when nothing comes back. */
export async function call<Id extends EndpointId>(id: Id, input: Sent<Id>, options: CallOptions = {}): Promise<Got<Id>> {
  const [method, path] = endpoints[id] ?? ['GET', `/api/unknown/${id}`]
  const { url, body } = requestOf(method, path, (input ?? {}) as Record<string, unknown>)
  const response = await reach(url, { method, body, headers: headersOf(method, options.key), signal: options.signal })
  const answer: unknown = await bodyOf(response)
  if (!response.ok) throw refusedBy(response.status, answer, response.headers.get('retry-after'))
  return answer as Got<Id>
}

/** Every change carries a key, so that it is made once, and X-Amends, which another site's form cannot send (cross-site requests). */
function headersOf(method: string, key: string | undefined): Record<string, string> {
  if (method === 'GET') return { accept: 'application/json' }
  return {
    accept: 'application/json',
    'content-type': 'application/json',
    'Idempotency-Key': key ?? newKey(),
    'X-Amends': '1',
  }
}

/** Not randomUUID: that one is missing on plain http, which is how many run Amends in their own network. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function reach(url: string, init: RequestInit & { method: string }): Promise<Response> {
  try {
    return await (early(init.method, url) ?? fetch(url, { ...init, credentials: 'same-origin' }))
  } catch (thrown) {
    if (init.signal?.aborted) throw thrown
    throw new Offline(thrown)
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '' || !/[/+]json\b/.test(response.headers.get('content-type') ?? '')) return null
  return JSON.parse(text)
}
