// Two learning reviews of the demo: one that was shared a month ago and waits for its look back, and one in which whoever looks around is asked to
// write before they see what came later.

import type { CaseId, MistakeId } from '#core/ids.ts'
import type { Section } from '#core/reviews/review.ts'
import { day, hour, type Instant, minute, plus } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { addLine } from '#server/reviews/commands/adding.ts'
import { ask, beginWriting, prepare, share } from '#server/reviews/commands/leading.ts'
import { open } from '#server/reviews/commands/opening.ts'
import { acknowledge, comment } from '#server/reviews/commands/commenting.ts'
import { write } from '#server/reviews/commands/writing.ts'
import type { ActorOf } from './last-days.ts'
import type { Teller } from './teller.ts'

type Told = {
  mistakes: readonly string[]
  title: string
  /** Days before the end of the demo on which it begins, and the case was over. */
  ago: number
  lead: string
  /** Who is asked, and what they wrote; null: not yet. */
  asked: readonly (readonly [name: string, words: string | null])[]
  lines: readonly (readonly [section: Section, words: string, factor?: string])[]
  comment?: readonly [by: string, words: string]
}

const reviews: readonly Told[] = [
  {
    mistakes: ['Courier cut-off moved, shop clock did not follow', 'The winter carrier skips the islands'],
    title: 'Promised for Friday, left on Monday',
    ago: 37,
    lead: 'Saskia Lund',
    asked: [
      ['Ilse Marren', 'I would have promised Friday too. The shop said the van comes at four, and nothing on my screen said otherwise.'],
      ['Tomas Novik', 'I would have rung the packing bench first. I only know to do that because it happened to me in spring.'],
    ],
    lines: [
      ['sense', 'The time in the shop was the only one anybody could see, and it had been right for two years.'],
      ['surprise', 'The notice had arrived eleven days before, in a box that three teams read and nobody owns.'],
      ['well', 'The customer heard of the delay from us, before they asked.'],
      ['factor', 'The courier tells a shared box, once.', 'supplier'],
      ['factor', 'Nothing compares the time in the shop with the courier’s.', 'tools'],
      ['customer', 'A birthday without its present; two calls that they should not have had to make.'],
      ['team', 'An hour of searching at the busiest time of the week.'],
      ['takeaway', 'The shop asks the courier for its times each morning.'],
    ],
    comment: ['Mira Sorel', 'The counter reads the same box. We did not know either.'],
  },
  {
    mistakes: ['Two stock counts disagree after the weekend'],
    title: 'Sold twice on a Saturday',
    ago: 3,
    lead: 'Saskia Lund',
    asked: [
      ['Noor Hadley', null],
      ['Mira Sorel', 'I would have sold it. The slip was in the drawer, and the screen said that there was one left.'],
    ],
    lines: [],
  },
]

export async function tellReviews(teller: Teller, actorOf: ActorOf, named: ReadonlyMap<string, MistakeId>, until: Instant): Promise<void> {
  for (const told of reviews) {
    const mistakeIds = told.mistakes.flatMap((title) => named.get(title) ?? [])
    if (mistakeIds.length > 0) await teller.whole(() => tellReview(teller, actorOf, told, mistakeIds, until))
  }
}

async function tellReview(teller: Teller, actorOf: ActorOf, told: Told, mistakeIds: MistakeId[], until: Instant): Promise<void> {
  const begins = plus(until, -told.ago * day)
  const lead = actorOf(told.lead)
  const found = await teller.act(begins, lead, (ctx) => overCase(ctx, mistakeIds))
  if (!found) return
  const { reviewId } = await teller.act(begins, lead, (ctx) => open(ctx, { caseId: found.caseId, well: false, title: told.title }))
  const memberIds = told.asked.map(([name]) => actorOf(name).id)
  await teller.act(begins, lead, (ctx) => prepare(ctx, { reviewId, moment: found.moment }))
  await teller.act(begins, lead, (ctx) => ask(ctx, { reviewId, memberIds }))
  await teller.act(begins, lead, (ctx) => beginWriting(ctx, { reviewId }))
  for (const [n, [name, words]] of told.asked.entries())
    if (words !== null) await teller.act(plus(begins, (n + 2) * hour), actorOf(name), (ctx) => write(ctx, { reviewId, words }))
  if (told.lines.length === 0) return
  const together = plus(begins, 2 * day)
  for (const [section, words, factor] of told.lines)
    await teller.act(together, lead, (ctx) => addLine(ctx, { reviewId, section, words, ...(factor ? { factor } : {}) }))
  await teller.act(plus(together, hour), lead, (ctx) => share(ctx, { reviewId }))
  for (const [name] of told.asked) await teller.act(plus(together, 5 * hour), actorOf(name), (ctx) => acknowledge(ctx, { reviewId }))
  if (!told.comment) return
  const [by, words] = told.comment
  await teller.act(plus(together, day), actorOf(by), (ctx) => comment(ctx, { reviewId, words }))
}

/** The youngest case of these mistakes that is over, and a moment soon after its beginning. */
async function overCase(ctx: Ctx, mistakeIds: readonly MistakeId[]): Promise<{ caseId: CaseId; moment: Instant } | null> {
  const row = await ctx.db
    .selectFrom('cases')
    .select(['id', 'openedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('mistakeId', 'in', mistakeIds)
    .where('endedAt', '<', ctx.now)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { caseId: row.id as CaseId, moment: plus(row.openedAt, 20 * minute) } : null
}
