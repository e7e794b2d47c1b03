// The checks of actions as they stand today. What has been judged is read from the row: nothing that comes later changes it.

import type { Answer } from '#core/endpoint.ts'
import type { ActionId, CauseId, CheckId } from '#core/ids.ts'
import type { fixCheck } from '#core/learning/action-shapes.ts'
import type { Plan, Signature } from '#core/learning/check.ts'
import type { Measure } from '#core/learning/exposure.ts'
import type { Outcome } from '#core/learning/verdict.ts'
import { outcomeAdvice } from '#core/learning/verdict-words.ts'
import { earlyOf, ratioOf, type Reading, readWatch, type Watched, wordsOfWatch } from '#core/learning/watching.ts'
import { type DateText, dateInWords, datePlus, daysFrom } from '#core/time/date.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { countedIn, datesOf, daysOnFile, unlinkedIn } from '#server/learning/queries/counting.ts'
import { today } from '#server/people/queries/house.ts'

type Shown = NonNullable<Answer<typeof fixCheck>['check']>

export async function checkRows(ctx: Ctx, actionIds: readonly ActionId[]) {
  if (actionIds.length === 0) return []
  return ctx.db
    .selectFrom('checks')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('actionId', 'in', actionIds)
    .orderBy('id')
    .execute()
}
export type CheckRow = Awaited<ReturnType<typeof checkRows>>[number]

export function planOf(row: CheckRow): Plan {
  return {
    signature: row.signature as Signature,
    measure: row.measure as Measure,
    baselineFrom: row.baselineFrom,
    baselineUntil: row.baselineUntil,
    watchDays: row.watchDays,
    mostLeft: row.mostLeft,
  }
}

/** What was counted before: written down once it is watched, else counted now. */
export async function beforeOf(ctx: Ctx, row: CheckRow, causeId: CauseId) {
  if (row.beforeEvents !== null && row.beforeExposure !== null) return { events: row.beforeEvents, exposure: row.beforeExposure }
  const { events, exposure } = await countedIn(ctx, { ...planOf(row), causeId }, { from: row.baselineFrom, to: row.baselineUntil })
  return { events, exposure }
}

/** Null before it is watched. */
export async function watchedOf(ctx: Ctx, row: CheckRow, causeId: CauseId): Promise<Watched | null> {
  const { watchedFrom } = row
  if (watchedFrom === null) return null
  const plan = planOf(row)
  const yesterday = row.judgedUntil ?? datePlus(await today(ctx), -1)
  const span = { from: watchedFrom, to: yesterday }
  const isBegun = daysFrom(watchedFrom, yesterday) >= 0
  const [dates, days] = isBegun
    ? await Promise.all([datesOf(ctx, { ...plan, causeId }, span), daysOnFile(ctx, plan.measure, span)])
    : [[], []]
  return { plan, before: await beforeOf(ctx, row, causeId), watchedFrom, yesterday, dates, days }
}

export async function shownCheck(ctx: Ctx, row: CheckRow, causeId: CauseId): Promise<Shown> {
  const watched = await watchedOf(ctx, row, causeId)
  const reading = watched && readWatch(watched)
  const before = watched?.before ?? (await beforeOf(ctx, row, causeId))
  const outcome = row.outcome as Outcome | null
  const judged = outcome !== null && row.afterEvents !== null && row.afterExposure !== null
  const after = judged ? { events: row.afterEvents ?? 0, exposure: row.afterExposure ?? 0 } : (reading?.after ?? null)
  const compared = after && ratioOf(before, after)
  return {
    id: row.id as CheckId,
    ...planOf(row),
    fixedAt: row.fixedAt,
    watchedFrom: row.watchedFrom,
    before,
    after,
    until: judged ? row.judgedUntil : (reading?.until ?? null),
    missing: judged ? 0 : (reading?.missing ?? 0),
    unlinked:
      watched && planOf(row).signature.by === 'cause' && watched.yesterday >= watched.watchedFrom
        ? await unlinkedIn(ctx, { from: watched.watchedFrom, to: watched.yesterday })
        : 0,
    ratio: compared && Number.isFinite(compared.ratio) ? compared.ratio : null,
    interval: compared?.interval ?? null,
    outcome,
    judgedAt: row.judgedAt,
    ...(await wordsOf(ctx, { row, watched, reading, before, after, outcome })),
    early: watched && reading && !judged ? shownEarly(watched, reading, await today(ctx)) : null,
    replacedAt: row.replacedAt,
  }
}

type Told = {
  row: CheckRow
  watched: Watched | null
  reading: Reading | null
  before: Shown['before']
  after: Shown['after']
  outcome: Outcome | null
}

async function wordsOf(ctx: Ctx, { row, watched, reading, before, after, outcome }: Told) {
  const plan = planOf(row)
  if (!watched || !reading) return { sentence: 'Watches from the day after the action is in place.', advice: null }
  const now = await today(ctx)
  const words = wordsOfWatch({ plan, before, reading: { ...reading, after: after ?? reading.after }, outcome, today: now })
  return { sentence: words.sentence, advice: outcome === null ? null : outcomeAdvice[outcome] }
}

function shownEarly(watched: Watched, reading: Reading, now: DateText): Shown['early'] {
  const sign = earlyOf(watched, reading)
  if (!sign) return null
  const at = sign.alarmAt
  const on = at === null ? null : dateInWords(datePlus(watched.watchedFrom, 7 * at + 6), now)
  return {
    ...sign,
    sentence:
      on === null
        ? 'Week by week, nothing stands out yet.'
        : `An early sign: by ${on} the fall stood out from chance. The verdict still comes at the look.`,
  }
}
