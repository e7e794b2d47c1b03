// The shape of an area's switchboard: which endpoints, pages, reactions and jobs lead to which commands and queries.

import type { Answer, Endpoint, Input } from '#core/endpoint.ts'
import type { EventKind, Payload } from '#core/events.ts'
import type { OrganisationId } from '#core/ids.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Config } from '#server/platform/config.ts'
import type { Actor, Ctx, JobKind } from '#server/platform/ctx.ts'
import type { Telling } from '#server/platform/telling.ts'
import type { Log } from '#server/platform/log.ts'

/** The world outside as a job's `outside` half sees it. */
export type Net = {
  smtpUrl: string | null
  /** Where this process takes mail in; absent where it does not. */
  mailDoor?: { host: string; port: number }
}

export type Lead = { organisationId: OrganisationId; ref: string }
export type LeadKind = 'organisation' | 'member' | 'mailbox' | 'form'

/**
 * The porch: where people stand who are not signed in (customers with a link, a form, a sign-in, a mail at the SMTP door).
 * It can look up where a name leads and go in through the door; it sees no table of an organisation.
 */
export type Porch = {
  now: Instant
  config: Config
  log: Log
  /** How the browser of who stands here names itself. */
  browser: string | null
  chance(bytes: number): Uint8Array
  /** The demo that this process can tell. */
  demo: Telling | null
  /** Where a name leads: the organisations (and the row there) that go by it. */
  leads(kind: LeadKind, name: string): Promise<Lead[]>
  /** Every organisation, oldest first. */
  organisations(): Promise<OrganisationId[]>
  enter<T>(organisation: OrganisationId, actor: Actor, how: 'read' | 'write', work: (ctx: Ctx) => Promise<T>): Promise<T>
}

/**
 * A job that touches the outside, around its point of no return. `prepare` (transaction) says what is to be done, or null when nothing is.
 * `outside` has the network and no transaction: it goes as far as can be taken back, asks `begin` (a transaction of its own, over before
 * it answers), and goes on only when that says yes; null says that it turned back. `after` (transaction) writes what came of it; `hasBegun` when `begin` said yes.
 * A crash before `begin` has changed nothing outside; a crash after it runs `prepare` again, which finds what `begin` wrote.
 */
export type OutsideJob<I extends object = object, P = unknown, F = unknown> = {
  kind: JobKind<I>
  prepare(ctx: Ctx, input: I): Promise<P | null>
  outside(net: Net, prepared: P, begin: () => Promise<boolean>): Promise<F | null>
  begin(ctx: Ctx, input: I): Promise<boolean>
  after(ctx: Ctx, input: I, found: F, hasBegun: boolean): Promise<void>
}
/** A job inside: one transaction, no network. */
export type InsideJob<I extends object = object> = { kind: JobKind<I>; run(ctx: Ctx, input: I): Promise<void> }

export type Reaction = { event: string; name: string; run(ctx: Ctx, payload: Payload): Promise<void> }

/** A session that an answer opens (the token goes into a cookie) or closes (null). */
export type WithSession<T> = { answer: T; session: string | null }

type Fn = (ctx: Ctx, input: never) => Promise<unknown>
type PorchFn = (porch: Porch, input: never) => Promise<unknown>
export type Route = { endpoint: Endpoint } & ({ by: 'ctx'; run: Fn; session: boolean } | { by: 'porch'; run: PorchFn })
export type Page = {
  method: 'GET' | 'POST'
  path: string
  run(porch: Porch, request: Request, params: Record<string, string>): Promise<Response>
}

export type Area = {
  name: string
  routes: Route[]
  pages?: Page[]
  reactions?: Reaction[]
  jobs?: (OutsideJob | InsideJob)[]
  /** Asked by the heartbeat for each organisation: what is due at ctx.now? */
  due?: (ctx: Ctx) => Promise<void>
}

/** An endpoint, the ability it asks for (shown here, owned by the contract), and the command or query that answers. */
export function route<E extends Endpoint>(
  endpoint: E,
  _ability: E['ability'],
  run: (ctx: Ctx, input: Input<E>) => Promise<Answer<E>>,
): Route {
  return { endpoint, by: 'ctx', run: run as Fn, session: false }
}

/** A route that answers with a file, headers and all. */
export function fileRoute<E extends Endpoint & { file: string }>(
  endpoint: E,
  _ability: E['ability'],
  run: (ctx: Ctx, input: Input<E>) => Promise<Response>,
): Route {
  return { endpoint, by: 'ctx', run: run as Fn, session: false }
}

/** A route whose answer also opens or closes the session of this browser. */
export function sessionRoute<E extends Endpoint>(
  endpoint: E,
  _ability: E['ability'],
  run: (ctx: Ctx, input: Input<E>) => Promise<WithSession<Answer<E>>>,
): Route {
  return { endpoint, by: 'ctx', run: run as Fn, session: true }
}

/** A route for people who are not signed in: it finds its organisation itself and goes through the door by `porch.enter`. */
export function openRoute<E extends Endpoint>(
  endpoint: E,
  _ability: E['ability'] & 'anyone',
  run: (porch: Porch, input: Input<E>) => Promise<Answer<E> | WithSession<Answer<E>>>,
): Route {
  return { endpoint, by: 'porch', run: run as PorchFn }
}

/** A listener: its name is unique within the event, so that each hears each event once. */
export function on<P extends Payload>(event: EventKind<P>, name: string, run: (ctx: Ctx, payload: P) => Promise<void>): Reaction {
  return { event: event.name, name, run: run as Reaction['run'] }
}

export function outsideJob<I extends object, P, F>(job: OutsideJob<I, P, F>): OutsideJob {
  return job as unknown as OutsideJob // seam: the registry holds jobs of every input
}
export function insideJob<I extends object>(kind: JobKind<I>, run: (ctx: Ctx, input: I) => Promise<void>): InsideJob {
  return { kind, run } as unknown as InsideJob // seam: the registry holds jobs of every input
}
