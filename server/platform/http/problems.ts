// The one place where a no becomes HTTP: problem+json (RFC 9457) with a code, the field and a sentence. Anything unknown is a bug.

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Refusal, refuse, type RefusalCode } from '#core/refusal.ts'
import { isAway } from '#server/platform/db.ts'
import { isTornAtCommit } from '#server/platform/door.ts'
import { fullDisk, isForWantOfRoom } from '#server/platform/room.ts'
import type { World } from '#server/platform/world.ts'

export type Problem = { type: string; title: string; status: number; code: RefusalCode | 'bug'; detail: string; field?: string }

/** PostgreSQL states that a caller's input causes: text it cannot keep, numbers too large. */
const inputStates = new Set(['22021', '22003', '22007', '22008', '22P02', '22P05', '22001'])

/** A unique index said no. Whoever comes second is refused with a sentence of their own; this is for two at the very same moment. */
const twin = '23505'

export async function problemOf(error: unknown, { log, config }: Pick<World, 'log' | 'config'>): Promise<Problem> {
  if (error instanceof Refusal) return asProblem(error)
  const code = (error as { code?: string }).code ?? ''
  if (error instanceof HTTPException && error.status < 500)
    return asProblem(refuse('malformed', 'This is not well-formed JSON. Please check it for a missing quote or bracket.'))
  if (inputStates.has(code))
    return asProblem(refuse('invalid', 'Something here cannot be kept as text or as a number. Please check it for unusual characters.'))
  if (await isForWantOfRoom(error, config)) {
    log.error('the disk of the database is full', { because: firstLine(error) })
    return asProblem(refuse('unavailable', fullDisk))
  }
  if (isAway(error)) {
    log.error('the database is not there', { because: firstLine(error) })
    const what = isTornAtCommit(error)
      ? 'The line to the database broke while this was being kept. It may be done: please look before you do it again.'
      : 'Amends cannot reach its database just now. Nothing was changed; please try again in a moment.'
    return asProblem(refuse('unavailable', what))
  }
  if (code === twin) {
    log.warn('the same was done twice', { because: firstLine(error) })
    return asProblem(
      refuse('conflict', 'This is there already: somebody did the same at this moment. Nothing was changed; please look again.'),
    )
  }
  log.error('a bug', { error })
  return {
    type: 'about:blank',
    title: 'Something went wrong on our side',
    status: 500,
    code: 'bug',
    detail: 'This is a mistake of ours, not yours. Nothing was changed. It is in the log.',
  }
}

function firstLine(error: unknown): string {
  return String(error).split('\n')[0] ?? ''
}

export function asProblem(refusal: Refusal): Problem {
  return {
    type: `urn:amends:${refusal.code}`,
    title: refusal.code.replaceAll('-', ' '),
    status: refusal.status,
    code: refusal.code,
    detail: refusal.message,
    ...(refusal.field ? { field: refusal.field } : {}),
  }
}

export function answerProblem(c: Context, problem: Problem): Response {
  return c.body(JSON.stringify(problem), problem.status as 400, { 'content-type': 'application/problem+json' })
}
