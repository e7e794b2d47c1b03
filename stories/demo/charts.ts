// What the people of the demo said about their charts: what happened when, and from which week on one chart is judged anew. The signals are not
// written here; they are computed from the year that was told.

import type { BrandId } from '#core/ids.ts'
import { weekAt, weekPlus } from '#core/stats/week.ts'
import { type DateText, dateAt } from '#core/time/date.ts'
import { day, instant, type Instant, msOf, plus } from '#core/time/instant.ts'
import { note, split } from '#server/insights/commands/judging.ts'
import { brands } from '#server/people/queries.ts'
import type { ActorOf } from './last-days.ts'
import { easterOf, spell } from './seasons.ts'
import type { Teller } from './teller.ts'

const judge = 'Saskia Lund'
/** The chart is judged anew when the new usual has been there for a while. */
const judgedAgo = 35

export async function tellCharts(teller: Teller, actorOf: ActorOf, until: Instant): Promise<void> {
  const by = actorOf(judge)
  const brandId = (await teller.whole(() => teller.act(until, by, brands))).brands.find(({ name }) => name === spell.brand)?.id
  if (brandId === undefined) return
  for (const { on, words } of seasonsIn(until)) await teller.whole(() => teller.act(until, by, (ctx) => note(ctx, { on, words })))
  await teller.whole(() => tellSpell(teller, by, brandId, until))
}

async function tellSpell(teller: Teller, by: ReturnType<ActorOf>, brandId: BrandId, until: Instant): Promise<void> {
  const at = (ago: number) => plus(until, -ago * day)
  const on = dateAt(at(spell.beginsAgo), 'UTC')
  await teller.act(at(spell.endsAgo + 12), by, (ctx) =>
    note(ctx, { on, brandId, words: 'Swiftvan’s last van at three; we heard of it weeks later' }),
  )
  const from = weekPlus(weekAt(at(spell.endsAgo), 'UTC'), 1)
  const reason = 'The shop asks the courier for its times each morning, and what it caused has stayed away since.'
  await teller.act(at(judgedAgo), by, (ctx) => split(ctx, { chart: 'opened', brandId, from, reason }))
}

/** The peaks that everybody expects, as far as they lie in the year. */
function seasonsIn(until: Instant): { on: DateText; words: string }[] {
  const year = new Date(until).getUTCFullYear()
  const peaks = [year - 1, year].flatMap((one) => [
    { ms: Date.UTC(one, 11, 1), words: 'Advent: twice the parcels, as every year' },
    { ms: easterOf(one) - 13 * day, words: 'The two weeks before Easter' },
  ])
  const from = msOf(until) - 363 * day
  return peaks.filter(({ ms }) => ms > from && ms < msOf(until)).map(({ ms, words }) => ({ on: dateAt(instant(ms), 'UTC'), words }))
}
