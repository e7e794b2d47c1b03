// The context that every command and query is given: the instant, the organisation, the actor, the transaction, and how to tell.

import { sql } from 'kysely'
import type { EventKind, Payload } from '#core/events.ts'
import { type CaseId, type Id, type MemberId, newId, type OrganisationId } from '#core/ids.ts'
import type { Role } from '#core/people/abilities.ts'
import { type Instant, msOf } from '#core/time/instant.ts'
import { chance, chanceInOrder } from '#server/platform/clock.ts'
import type { Config } from '#server/platform/config.ts'
import type { Db } from '#server/platform/db.ts'

export type Actor =
  /** `session` is the hash of the session that carries the request, when one does. */
  { kind: 'member'; id: MemberId; role: Role; session?: string } | { kind: 'customer'; caseId: CaseId } | { kind: 'system' }

/** A job by its name and the shape of its input. `outside`: it waits for the network, so workers of its own take it. */
export type JobKind<I extends object> = { name: string; input?: I; outside?: true }
export function jobKind<I extends object>(name: string): JobKind<I> {
  return { name }
}
export function outsideKind<I extends object>(name: string): JobKind<I> {
  return { name, outside: true }
}

export type Told = { event: string; payload: Payload; unnamed?: true }
export type Asked = { job: string; input: object; outside?: true | undefined }

export type Ctx = {
  /** Read once when the door opened. */
  readonly now: Instant
  readonly organisation: OrganisationId
  readonly actor: Actor
  /** Speaks inside the door's one transaction; row-level security lets it see this organisation only. */
  readonly db: Db
  readonly config: Config
  /** Writes the journal and wakes the listeners, in this transaction. */
  tell<P extends Payload>(event: EventKind<P>, payload: P): void
  /** Passing news for whoever watches: no journal entry, no listeners; it leaves with the commit. */
  whisper<P extends Payload>(event: EventKind<P>, payload: P): void
  /** Asks for a job, in this transaction. */
  later<I extends object>(job: JobKind<I>, input: I): void
  id<P extends string>(prefix: P): Id<P>
  chance(bytes: number): Uint8Array
  /** The same work without a name: the journal and every row it writes say 'system'. For what a member may tell under protection. */
  unnamed(): Ctx
  /** Tries this part of the work: when it is refused, nothing of it was written, told or asked for, and the rest can go on. */
  attempt<T>(work: () => Promise<T>): Promise<T>
  /** How many lines of the journal about this case the work has told so far. */
  toldAbout(caseId: CaseId): number
}

/** The notebook behind a ctx: what was told and asked for, written in one go before the commit. */
export type Notebook = { told: Told[]; whispered: Told[]; asked: Asked[] }

export function openCtx(facts: Pick<Ctx, 'now' | 'organisation' | 'actor' | 'db' | 'config'>): { ctx: Ctx; notebook: Notebook } {
  const notebook: Notebook = { told: [], whispered: [], asked: [] }
  const ms = msOf(facts.now)
  const chanceOfNext = chanceInOrder(ms)
  const ctx: Ctx = {
    ...facts,
    tell: (event, payload) => void notebook.told.push({ event: event.name, payload }),
    whisper: (event, payload) => void notebook.whispered.push({ event: event.name, payload }),
    later: (job, input) => void notebook.asked.push({ job: job.name, input, outside: job.outside }),
    id: (prefix) => newId(prefix, ms, chanceOfNext()),
    chance,
    unnamed: () => ({
      ...ctx,
      actor: { kind: 'system' },
      tell: (event, payload) => void notebook.told.push({ event: event.name, payload, unnamed: true }),
    }),
    attempt: (work) => attempt(facts.db, notebook, work),
    toldAbout: (caseId) => notebook.told.filter(({ payload }) => payload.caseId === caseId).length,
  }
  return { ctx, notebook }
}

async function attempt<T>(db: Db, notebook: Notebook, work: () => Promise<T>): Promise<T> {
  const written = { told: notebook.told.length, whispered: notebook.whispered.length, asked: notebook.asked.length }
  await sql`savepoint attempt`.execute(db)
  try {
    const answer = await work()
    await sql`release savepoint attempt`.execute(db)
    return answer
  } catch (error) {
    await sql`rollback to savepoint attempt`.execute(db)
    notebook.told.length = written.told
    notebook.whispered.length = written.whispered
    notebook.asked.length = written.asked
    throw error
  }
}

/** How an actor is written in the journal and the facts. */
export function actorName(actor: Actor): string {
  return actor.kind === 'member' ? actor.id : actor.kind
}

/** The member who acts; a bug when it is somebody else, because the endpoint's ability let only members in. */
export function member(ctx: Ctx): Actor & { kind: 'member' } {
  if (ctx.actor.kind !== 'member') throw new Error('only a member may do this')
  return ctx.actor
}
