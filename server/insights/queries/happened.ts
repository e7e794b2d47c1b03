// What happened meanwhile, to stand on a chart: actions that were put in place, limits of the clocks that changed, and notes of colleagues.

import type { Answer } from '#core/endpoint.ts'
import type { BrandId, MemberId } from '#core/ids.ts'
import type * as contract from '#core/insights/chart-shapes.ts'
import { type Week, weekAt } from '#core/stats/week.ts'
import { dateAt, type DateText } from '#core/time/date.ts'
import { showProtocol } from '#server/cases/queries/protocols.ts'
import { actionsPlaced } from '#server/learning/queries/for-charts.ts'
import { memberNames } from '#server/people/queries.ts'
import { houseZone } from '#server/people/queries/house.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { notesBetween } from '#server/insights/queries/said.ts'

type Happened = Answer<typeof contract.showChart>['happened']

export async function happenedIn(ctx: Ctx, span: { from: DateText; to: DateText; brandId: BrandId | undefined }): Promise<Happened> {
  const zone = await houseZone(ctx)
  const names = await memberNames(ctx)
  const actions = (await actionsPlaced(ctx, span)).map(({ id, causeId, title, on }) => ({
    ...dated(on),
    what: 'action' as const,
    words: title,
    id,
    causeId,
    by: null,
  }))
  const limits = (await showProtocol(ctx)).versions
    .flatMap(({ version, name, at, by }) => (version > 1 && at !== null ? [{ name, on: dateAt(at, zone), by }] : []))
    .filter(({ on }) => on >= span.from && on <= span.to)
    .map(({ name, on, by }) => ({ ...dated(on), what: 'protocol' as const, words: `Other limits: ${name}`, id: null, causeId: null, by }))
  const notes = (await notesBetween(ctx, span)).map(({ id, onDate, words, madeBy }) => ({
    ...dated(onDate),
    what: 'note' as const,
    words,
    id,
    causeId: null,
    by: names.get(madeBy as MemberId)?.name ?? null,
  }))
  return [...actions, ...limits, ...notes].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** A date is a date wherever: its week is that of its noon. */
function dated(on: DateText): { on: DateText; week: Week } {
  return { on, week: weekAt(`${on}T12:00:00.000Z`, 'UTC') }
}
