// Texts get their vectors: switched on by the organisation, asked for in batches by a job outside, the newest first. What fails waits and is
// tried again; until then, and always where it is off, words alone decide.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId } from '#core/ids.ts'
import type * as contract from '#core/learning/recurrence/meaning-shapes.ts'
import { meaningRead, meaningTurned } from '#core/learning/recurrence/events.ts'
import { hashOf } from '#core/learning/recurrence/terms.ts'
import { refuse } from '#core/refusal.ts'
import { type Instant, minute, plus } from '#core/time/instant.ts'
import { outsideJob } from '#server/platform/area.ts'
import type { EmbeddingService } from '#server/platform/config.ts'
import { type Ctx, outsideKind } from '#server/platform/ctx.ts'
import { saidBy, serviceOf, waiting } from '#server/learning/meaning/queries.ts'
import { vectorsOf, type Vectors } from '#server/learning/meaning/service.ts'
import * as store from '#server/learning/meaning/store.ts'
import { textsOf } from '#server/learning/recurrence/texts.ts'

/** Texts that one question to the service holds, and characters of each. */
const batch = 64
const mostCharacters = 6000
/** After trouble, and whenever texts wait that nobody asks for. */
const again = 5 * minute

export const meaningKind = outsideKind<{ organisation: string }>('recurrence-meaning')

type Waiting = { source: string; askedAt: Instant; text: string }
type Prepared = { service: EmbeddingService; texts: Waiting[] }

export const meaningJob = outsideJob<{ organisation: string }, Prepared, Vectors & Prepared>({
  kind: meaningKind,
  prepare,
  outside: async (_net, prepared) => ({
    ...prepared,
    ...(await vectorsOf(
      prepared.service,
      prepared.texts.map(({ text }) => text),
    )),
  }),
  /** Asked twice it answers the same: nothing outside is changed by a question. */
  begin: () => Promise.resolve(true),
  after: keep,
})

async function prepare(ctx: Ctx): Promise<Prepared | null> {
  const { service, row } = await serviceOf(ctx)
  if (!service || !row?.isOn) return null
  const texts = await textsWaiting(ctx)
  return texts.length === 0 ? null : { service, texts }
}

async function textsWaiting(ctx: Ctx): Promise<Waiting[]> {
  const rows = await ctx.db
    .selectFrom('recurrenceUnread as u')
    .innerJoin('recurrenceTexts as t', (j) => j.onRef('t.organisationId', '=', 'u.organisationId').onRef('t.source', '=', 'u.source'))
    .leftJoin('mistakes as m', (j) => j.onRef('m.organisationId', '=', 't.organisationId').onRef('m.id', '=', 't.source'))
    .select(['u.source', 'u.askedAt', 't.caseId', 'm.title'])
    .where('u.organisationId', '=', ctx.organisation)
    .orderBy('u.askedAt', 'desc')
    .limit(batch)
    .execute()
  const ofCases = await textsOf(
    ctx,
    rows.flatMap(({ caseId }) => (caseId === null ? [] : [caseId as CaseId])),
  )
  const words = new Map(ofCases.map(({ caseId, text }) => [caseId as string, text]))
  return rows.map(({ source, askedAt, title }) => ({ source, askedAt, text: forService(words.get(source) ?? title ?? '') }))
}

/** A service refuses an empty text. */
const forService = (text: string) => text.slice(0, mostCharacters) || '-'

async function keep(ctx: Ctx, input: { organisation: string }, found: Vectors & Prepared): Promise<void> {
  const { row } = await serviceOf(ctx)
  if (!row?.isOn) return
  if ('trouble' in found) {
    ctx.whisper(meaningRead, { texts: 0 })
    return store.putService(ctx, { ...row, trouble: found.trouble, troubleAt: ctx.now })
  }
  const read = found.texts.map(({ source, askedAt, text }, n) => ({ source, askedAt, said: hashOf(text), vector: found.vectors[n] ?? [] }))
  await store.putRead(ctx, row.model, read)
  await store.putService(ctx, { ...row, answeredAt: ctx.now, trouble: null, troubleAt: null })
  ctx.whisper(meaningRead, { texts: read.length })
  if (found.texts.length === batch) ctx.later(meaningKind, input)
}

/** What these say was read or changed: where it is new, it waits for a vector. */
export async function hearTexts(ctx: Ctx, texts: readonly { source: string; text: string }[]): Promise<void> {
  const { service, row } = await serviceOf(ctx)
  if (!service || !row?.isOn) return
  const said = await saidBy(
    ctx,
    texts.map(({ source }) => source),
  )
  const fresh = texts.filter(({ source, text }) => said.get(source) !== hashOf(forService(text)))
  if (fresh.length === 0) return
  await store.waitAnew(
    ctx,
    fresh.map(({ source }) => source),
  )
  ctx.later(meaningKind, { organisation: ctx.organisation })
}

/** Asked by the heartbeat: what waited after trouble, or was left by a crash; and everything, once the operator has named another model. */
export async function meaningDue(ctx: Ctx): Promise<void> {
  const { service, row } = await serviceOf(ctx)
  if (!service || !row?.isOn) return
  if (row.model !== service.model) return turnOn(ctx, service)
  const last = [row.answeredAt, row.troubleAt].reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b))
  if ((last ?? '') > plus(ctx.now, -again) || (await waiting(ctx)) === 0) return
  ctx.later(meaningKind, { organisation: ctx.organisation })
}

export async function turnMeaning(ctx: Ctx, { on }: Input<typeof contract.turnMeaning>): Promise<Answer<typeof contract.turnMeaning>> {
  const { service, row } = await serviceOf(ctx)
  if (on && !service)
    throw refuse('conflict', 'No embedding service is set up here. Whoever runs Amends names one with EMBEDDINGS_URL.', 'on')
  if (on === (row?.isOn ?? false)) return { done: true }
  if (on && service) await turnOn(ctx, service)
  else await turnOff(ctx, row?.model ?? '')
  ctx.tell(meaningTurned, { on })
  return { done: true }
}

async function turnOn(ctx: Ctx, { model }: EmbeddingService): Promise<void> {
  await store.putService(ctx, { isOn: true, model, answeredAt: null, trouble: null, troubleAt: null })
  await store.waitAll(ctx)
  ctx.later(meaningKind, { organisation: ctx.organisation })
}

async function turnOff(ctx: Ctx, model: string): Promise<void> {
  await store.putService(ctx, { isOn: false, model, answeredAt: null, trouble: null, troubleAt: null })
  await store.forgetAll(ctx)
}
