// Why some of the demo's mistakes happen, what its people decided about them, and how that is judged. The verdicts are not written here: they
// are computed from the year that was told, so most say honestly that nothing is proven yet.

import type { MistakeId, WhyId } from '#core/ids.ts'
import { type DateText, dateAt, datePlus } from '#core/time/date.ts'
import { day, type Instant, plus } from '#core/time/instant.ts'
import { decide, leaveUndone, putInPlace } from '#server/learning/commands/actions.ts'
import { addCause } from '#server/learning/commands/causes.ts'
import { fixCheck, tryPlan } from '#server/learning/commands/checks.ts'
import { addCauseFactor, addWhy } from '#server/learning/commands/findings.ts'
import { due } from '#server/learning/heartbeat.ts'
import { causes, type ToldCause } from './cause-words.ts'
import type { ActorOf } from './last-days.ts'
import type { Teller } from './teller.ts'

type Cause = Awaited<ReturnType<typeof addWhy>>
const watchDays = 90

export async function tellCauses(teller: Teller, actorOf: ActorOf, named: ReadonlyMap<string, MistakeId>, until: Instant): Promise<void> {
  for (const told of causes) {
    const mistakeIds = told.mistakes.flatMap((title) => named.get(title) ?? [])
    if (mistakeIds.length > 0) await teller.whole(() => tellCause(teller, actorOf, told, mistakeIds, until))
  }
  // Each verdict on the day on which its watch was over, as the heartbeat of a running Amends does it.
  const ended = causes.flatMap(({ action: { inPlaceAgo } }) => (inPlaceAgo === null ? [] : Math.max(0, inPlaceAgo - watchDays - 2)))
  for (const ago of ended.toSorted((a, b) => b - a)) await teller.whole(() => teller.act(plus(until, -ago * day), { kind: 'system' }, due))
}

async function tellCause(teller: Teller, actorOf: ActorOf, told: ToldCause, mistakeIds: MistakeId[], until: Instant): Promise<void> {
  const { decidedAgo, inPlaceAgo, owner, shown, notDoing, ...action } = told.action
  const at = plus(until, -decidedAgo * day)
  const by = actorOf(owner)
  const { id: causeId } = await teller.act(at, by, (ctx) => addCause(ctx, { title: told.title, mistakeIds }))
  let parentId: WhyId | null = null
  for (const [n, sentence] of told.whys.entries()) {
    const why: Parameters<typeof addWhy>[1] = { causeId, sentence, evidence: null, parentId, isRoot: n === told.whys.length - 1 }
    const { whys }: Cause = await teller.act<Cause>(at, by, (ctx) => addWhy(ctx, why))
    parentId = whys.at(-1)?.id ?? null
  }
  for (const [factor, words] of told.factors) await teller.act(at, by, (ctx) => addCauseFactor(ctx, { causeId, factor, words }))
  const dueOn = dateIn(until, 9 - (inPlaceAgo ?? 0))
  const made = { causeId, ...action, ownerId: by.id, whyId: parentId, dueOn }
  const { id: actionId } = await teller.act(at, by, (ctx) => decide(ctx, made))
  const { plan, fault } = await teller.act(at, by, (ctx) => tryPlan(ctx, { actionId }))
  if (!fault) await teller.act(at, by, (ctx) => fixCheck(ctx, { actionId, ...plan, watchDays }))
  if (notDoing) await teller.act(plus(at, 9 * day), by, (ctx) => leaveUndone(ctx, { actionId, because: notDoing }))
  if (inPlaceAgo === null) return
  const on = dateIn(until, -inPlaceAgo)
  await teller.act(plus(until, -inPlaceAgo * day), by, (ctx) => putInPlace(ctx, { actionId, on, words: shown }))
}

function dateIn(until: Instant, days: number): DateText {
  return datePlus(dateAt(until, 'UTC'), days)
}
