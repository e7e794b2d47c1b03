// An endpoint as data: what the API, its OpenAPI page, the staff app and the command line all read. Handlers live in server/<area>/area.ts.

import type { z } from 'zod'
import type { Ability } from '#core/people/abilities.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * One door of the API. The handler gets one flat input: path parameters, query and body merged (their names must not collide).
 * `ability` is checked by the door before anything is read; `anyone` needs no sign-in, `member` any signed-in member.
 */
export type Endpoint = {
  id: string
  method: Method
  path: string
  ability: Ability | 'anyone' | 'member'
  summary: string
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodObject
  answer: z.ZodType
  status?: 200 | 201 | 202
  /** Answers with a file of this media type instead of JSON. */
  file?: string
  /** Said again and again, and the last word counts: its answers are not kept under an Idempotency-Key. */
  passing?: true
  /** Takes a password: it may be tried as often as signing in. */
  guessable?: true
}

type Shape<T> = T extends z.ZodType ? z.output<T> : unknown
/** What the handler of an endpoint is given, after validation. */
export type Input<E extends Endpoint> = Shape<E['params']> & Shape<E['query']> & Shape<E['body']>

type Sent<T> = T extends z.ZodType ? z.input<T> : unknown
/** What a caller of an endpoint sends: defaults may be left out. */
export type Call<E extends Endpoint> = Sent<E['params']> & Sent<E['query']> & Sent<E['body']>

/** What an endpoint answers. */
export type Answer<E extends Endpoint> = z.output<E['answer']>

/** Keeps the literal types of a contract, so that a route can be checked against it. */
export function endpoint<const E extends Endpoint>(contract: E): E {
  return contract
}
