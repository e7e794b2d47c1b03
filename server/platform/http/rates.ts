// How often a caller may come, door by door: trying to sign in, sending forms, opening customer pages, using the API.
// What comes over no wire is this process speaking to itself, and is not counted. Each process counts for itself.

import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { refuse } from '#core/refusal.ts'
import { openBuckets } from '#server/platform/buckets.ts'
import { addressOf } from '#server/platform/http/address.ts'
import { answerNo } from '#server/platform/http/answer-no.ts'
import { asProblem } from '#server/platform/http/problems.ts'
import type { World } from '#server/platform/world.ts'

export type Rates = { api: MiddlewareHandler; pages: MiddlewareHandler; signIn: MiddlewareHandler }

/** One address may try more names than one, but not many: this times the limit of one name. */
const namesOfAnAddress = 6
/** Characters of a path or a body that are looked at to tell one name from another. */
const nameLength = 400

export function openRates({ config, clock, log }: World): Rates {
  const { rates, proxies } = config
  const [tries, triers] = [openBuckets(rates.signIn), openBuckets(rates.signIn * namesOfAnAddress)]
  const [forms, pages, calls] = [openBuckets(rates.form), openBuckets(rates.pages), openBuckets(rates.api)]
  let isWarned = false
  const address = (c: Context) => {
    if (proxies === 0 && !isWarned && c.req.header('x-forwarded-for')) {
      isWarned = true
      log.warn('a proxy stands in front and is not counted: all its callers look like one; set AMENDS_PROXIES')
    }
    return addressOf(c, proxies)
  }
  const limited =
    (wait: (c: Context, from: string) => number | Promise<number>, sentence: (seconds: number) => string): MiddlewareHandler =>
    async (c, next) => {
      const from = address(c)
      const seconds = from === null ? 0 : await wait(c, from)
      return seconds > 0 ? answerNo(c, asProblem(refuse('too-many', sentence(seconds))), seconds) : next()
    }
  return {
    api: limited(
      (c, from) => calls.take(callerOf(c) ?? from, clock.now()),
      (seconds) => `That was too much at once. Please go on ${inWords(seconds)}.`,
    ),
    pages: limited(
      (c, from) => (c.req.method === 'POST' ? forms : pages).take(from, clock.now()),
      (seconds) => `That was a little fast for us. Please try again ${inWords(seconds)}; nothing was lost that you had sent before.`,
    ),
    signIn: limited(
      async (c, from) => Math.max(triers.take(from, clock.now()), tries.take(`${from} ${await nameTried(c)}`, clock.now())),
      (seconds) => `Those were many tries in a short time. Please try again ${inWords(seconds)}.`,
    ),
  }
}

/** The key or the session, as a hash: tokens stay nowhere in memory. */
function callerOf(c: Context): string | null {
  const token = /^Bearer +(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? getCookie(c, 'amends_session')
  return token ? createHash('sha256').update(token).digest('base64') : null
}

/** The e-mail in the body, or else the path with its token. A body that is no JSON is refused later, by its shape. */
async function nameTried(c: Context): Promise<string> {
  const body = c.req.method === 'POST' ? ((await c.req.json().catch(() => null)) as { email?: unknown } | null) : null
  return (typeof body?.email === 'string' ? body.email.trim().toLowerCase() : c.req.path).slice(0, nameLength)
}

function inWords(seconds: number): string {
  if (seconds === 1) return 'in a second'
  return seconds < 90 ? `in ${seconds} seconds` : `in ${Math.ceil(seconds / 60)} minutes`
}
