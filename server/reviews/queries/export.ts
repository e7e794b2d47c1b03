// A shared review to carry elsewhere: its timeline and what was put together, in roles.

import { csvOf } from '#core/csv.ts'
import type { Input } from '#core/endpoint.ts'
import { refuse } from '#core/refusal.ts'
import type * as contract from '#core/reviews/contract.ts'
import { sectionTitles } from '#core/reviews/review.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { show } from '#server/reviews/queries/show.ts'

export async function exported(ctx: Ctx, { reviewId }: Input<typeof contract.exported>): Promise<Response> {
  const review = await show(ctx, { reviewId })
  if (review.sharedAt === null || review.isCovered) throw refuse('too-early', 'This review is not shared yet.')
  const rows = [
    ['Part', 'When (UTC)', 'Words'],
    ['Review', review.sharedAt, `${review.number}: ${review.title}`],
    ...review.moments.map(({ at, words, added }) => [added ? 'Timeline, added' : 'Timeline', at, words]),
    ...(review.answers ?? []).map(({ role, words }) => [`What ${role} would have done`, review.moment ?? '', words]),
    ...review.lines
      .filter(({ section }) => section !== 'moment')
      .map(({ section, label, words, addedAt }) => [[sectionTitles[section], label].filter(Boolean).join(': '), addedAt, words]),
    ...review.comments.map(({ by, at, words }) => [`Comment of ${by}`, at, words]),
    ...(review.lookedBack
      ? [['Looked back', review.lookedBack.at, [review.lookedBack.still, review.lookedBack.words].filter(Boolean).join(': ')]]
      : []),
  ]
  return new Response(`\uFEFF${csvOf(rows)}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="review-${review.number}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
