// How the register changes: foreseen, adopted, changed, looked at again, put away and brought back. Each step keeps a version.

import type { Answer, Input } from '#core/endpoint.ts'
import type * as contract from '#core/anticipation/contract.ts'
import * as events from '#core/anticipation/events.ts'
import { libraryOf, remediesFor, sourceOf } from '#core/anticipation/library.ts'
import { readyFor } from '#core/anticipation/playbook.ts'
import type { AnticipatedId, MemberId } from '#core/ids.ts'
import { dueTimes } from '#core/learning/due.ts'
import { refuse } from '#core/refusal.ts'
import { datePlus } from '#core/time/date.ts'
import { kindsOf, refuseUntaken } from '#server/cases/queries/kinds.ts'
import { houseZone, today } from '#server/people/queries/house.ts'
import { refuseStranger } from '#server/people/queries/colleagues.ts'
import { actorName, type Ctx, member } from '#server/platform/ctx.ts'
import { remedies } from '#server/remedies/queries.ts'
import { historyOf, versionOf } from '#server/anticipation/queries/history.ts'
import { show } from '#server/anticipation/queries/register.ts'
import { anticipatedRow, anticipatedRows, type Fields, fieldsOf } from '#server/anticipation/rows.ts'
import { addAnticipated, addVersion, changeAnticipated, standReady } from '#server/anticipation/store.ts'

type Shown = Answer<typeof contract.show>

/** Days after which an entry is looked at again when nobody says otherwise. Ours. */
const lookAfter = 182

export async function add(ctx: Ctx, input: Input<typeof contract.add>): Promise<Shown> {
  const { ownerId = member(ctx).id, lookOn = datePlus(await today(ctx), lookAfter), ...rest } = input
  const fields = { ...rest, ownerId, lookOn }
  await refuseFaults(ctx, fields)
  return begin(ctx, fields, null)
}

/** Copies an entry of the library. Kinds that this organisation has retired are left out, and so is what its catalogue does not hold. */
export async function adopt(ctx: Ctx, { trade, name }: Input<typeof contract.adopt>): Promise<Shown> {
  const entry = libraryOf(trade).find((one) => one.name === name)
  if (!entry) throw refuse('invalid', 'The library of this trade holds no such entry.', 'name')
  const source = sourceOf(trade, name)
  if ((await anticipatedRows(ctx)).some((row) => row.source === source && row.archivedAt === null))
    throw refuse('already-done', `“${entry.title}” stands in the register already.`, 'name')
  const offered = (await kindsOf(ctx)).filter(({ retiredAt }) => retiredAt === null).map((kind) => kind.name)
  const { title, words, severity, occurrence, detection, ask, say, wording } = entry
  const remedyIds = remediesFor(entry, await remedies(ctx)).map(({ id }) => id)
  const own = { ownerId: member(ctx).id, lookOn: datePlus(await today(ctx), lookAfter) }
  const kinds = entry.kinds.filter((kind) => offered.includes(kind))
  const playbook = { ask, say, wording, remedyIds }
  return begin(ctx, { title, words, severity, occurrence, detection, playbook, kinds, ...own }, source)
}

async function begin(ctx: Ctx, fields: Fields, source: string | null): Promise<Shown> {
  const id = ctx.id('anticipated')
  await addAnticipated(ctx, { ...fields, ...(await timesFor(ctx, fields.lookOn)), id, source, version: 1, addedAt: ctx.now })
  await keepVersion(ctx, id, 1, source === null ? 'added' : 'adopted', fields)
  await standReady(ctx, id, readyFor({ ...fields, archivedAt: null }))
  ctx.tell(events.anticipatedAdded, { anticipatedId: id, source })
  if (fields.ownerId !== actorName(ctx.actor)) tellOwner(ctx, id, fields.ownerId)
  return show(ctx, { anticipatedId: id })
}

export async function change(ctx: Ctx, { anticipatedId, because, ...asked }: Input<typeof contract.change>): Promise<Shown> {
  const row = await anticipatedRow(ctx, anticipatedId, true)
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Partial<Fields>
  const next = { ...fieldsOf(row), ...given }
  if (next.lookOn !== row.lookOn && !because)
    throw refuse('invalid', 'The date is a promise to ourselves. Say in a few words why it moves.', 'because')
  await refuseFaults(ctx, next, row)
  return step(ctx, row, next, 'changed')
}

/** It was looked at again: how it is rated may have changed, and the next day is set. */
export async function lookAgain(ctx: Ctx, { anticipatedId, next, ...asked }: Input<typeof contract.lookAgain>): Promise<Shown> {
  const row = await anticipatedRow(ctx, anticipatedId, true)
  if (row.archivedAt !== null) throw refuse('conflict', 'This entry is put away. Bring it back first.')
  const rated = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
  const fields = { ...fieldsOf(row), ...rated, lookOn: next ?? datePlus(await today(ctx), lookAfter) }
  ctx.tell(events.anticipatedLooked, { anticipatedId })
  return step(ctx, row, fields, 'looked', true)
}

export async function putBack(ctx: Ctx, { anticipatedId, version, over }: Input<typeof contract.putBack>): Promise<Shown> {
  const row = await anticipatedRow(ctx, anticipatedId, true)
  await heedLater(ctx, row, over)
  const former = await versionOf(ctx, anticipatedId, version)
  const now = await today(ctx)
  const shown = await step(ctx, row, { ...former, lookOn: former.lookOn < now ? row.lookOn : former.lookOn }, 'putBack')
  if (shown.version === row.version) throw refuse('already-done', 'It stands as it did in that version already.', 'version')
  return shown
}

/** What a colleague did since one looked is not taken back with one's own. */
async function heedLater(ctx: Ctx, { id, version }: Row, over: number | undefined): Promise<void> {
  if (over === undefined || over === version) return
  const { by } = (await historyOf(ctx, id))[0] ?? { by: 'Somebody' }
  throw refuse('conflict', `${by} has changed this entry since. It stays as it is; its history can put back any version.`, 'over')
}

type Row = Awaited<ReturnType<typeof anticipatedRow>>

/** One step of an entry: its next version. The same again changes nothing. */
async function step(ctx: Ctx, row: Row, next: Fields, act: 'changed' | 'looked' | 'putBack', always = false): Promise<Shown> {
  const before = fieldsOf(row)
  const fields = (Object.keys(before) as (keyof Fields)[]).filter((field) => JSON.stringify(next[field]) !== JSON.stringify(before[field]))
  if (fields.length === 0 && !always) return show(ctx, { anticipatedId: row.id })
  const version = row.version + 1
  const times = fields.includes('lookOn') ? await timesFor(ctx, next.lookOn) : {}
  await changeAnticipated(ctx, row.id, { ...next, ...times, version })
  await keepVersion(ctx, row.id, version, act, next)
  await standReady(ctx, row.id, readyFor({ ...next, archivedAt: row.archivedAt }))
  if (fields.length > 0) ctx.tell(events.anticipatedChanged, { anticipatedId: row.id, fields })
  if (fields.includes('ownerId')) tellOwner(ctx, row.id, next.ownerId)
  return show(ctx, { anticipatedId: row.id })
}

export async function archive(ctx: Ctx, { anticipatedId, over }: Input<typeof contract.archive>): Promise<Shown> {
  const row = await anticipatedRow(ctx, anticipatedId, true)
  await heedLater(ctx, row, over)
  if (row.archivedAt !== null) throw refuse('already-done', 'This entry is put away already.')
  await turn(ctx, row, 'archived')
  ctx.tell(events.anticipatedArchived, { anticipatedId })
  return show(ctx, { anticipatedId })
}

export async function bringBack(ctx: Ctx, { anticipatedId }: { anticipatedId: AnticipatedId }): Promise<Shown> {
  const row = await anticipatedRow(ctx, anticipatedId, true)
  if (row.archivedAt === null) throw refuse('already-done', 'This entry counts already.')
  await turn(ctx, row, 'broughtBack')
  ctx.tell(events.anticipatedBroughtBack, { anticipatedId })
  return show(ctx, { anticipatedId })
}

async function turn(ctx: Ctx, row: Row, act: 'archived' | 'broughtBack'): Promise<void> {
  const archivedAt = act === 'archived' ? ctx.now : null
  const version = row.version + 1
  await changeAnticipated(ctx, row.id, { archivedAt, version })
  await keepVersion(ctx, row.id, version, act, fieldsOf(row))
  await standReady(ctx, row.id, readyFor({ ...row, archivedAt }))
}

function keepVersion(ctx: Ctx, anticipatedId: AnticipatedId, version: number, act: string, fields: Fields): Promise<void> {
  return addVersion(ctx, { anticipatedId, version, act, fields: fieldsOf(fields), at: ctx.now, by: actorName(ctx.actor) })
}

function tellOwner(ctx: Ctx, anticipatedId: AnticipatedId, ownerId: MemberId): void {
  ctx.tell(events.anticipatedGiven, { anticipatedId, ownerId, by: actorName(ctx.actor) })
}

/** A date that has not passed, with nothing told about it yet. */
async function timesFor(ctx: Ctx, lookOn: string) {
  if (lookOn < (await today(ctx))) throw refuse('invalid', 'Choose today or a day to come.', 'lookOn')
  const { dueAt, warnAt } = dueTimes(lookOn, await houseZone(ctx), ctx.now)
  return { lookAt: dueAt, warnAt, warnedAt: null, passedAt: null }
}

/** `before`: what stands there already and may stay, though it is retired by now. */
async function refuseFaults(ctx: Ctx, fields: Fields, before?: Fields): Promise<void> {
  for (const kind of fields.kinds)
    await refuseUntaken(ctx, kind, before?.kinds).catch((error: unknown) => {
      throw error instanceof Error ? refuse('invalid', error.message, 'kinds') : error
    })
  if (new Set(fields.kinds).size < fields.kinds.length) throw refuse('invalid', 'A kind stands here twice.', 'kinds')
  if (fields.ownerId !== before?.ownerId) await refuseStranger(ctx, fields.ownerId)
  const catalogue = await remedies(ctx)
  for (const id of fields.playbook.remedyIds) {
    const remedy = catalogue.find((one) => one.id === id)
    if (!remedy) throw refuse('invalid', 'This remedy is not in the catalogue. Choose another one.', 'playbook')
    if (remedy.perk) throw refuse('invalid', `“${remedy.title}” is a perk: it comes on top and is never one of the options.`, 'playbook')
  }
}
