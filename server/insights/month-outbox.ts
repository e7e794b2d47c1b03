// The outbox of monthly reports, each mail at most once. One whose fate nobody knows is not sent again: the report is in the app as well.

import type { MemberId } from '#core/ids.ts'
import { monthMail } from '#core/insights/month-mail.ts'
import type { Policy } from '#core/messages/leaving.ts'
import { type Outgoing, outbox, type Stays } from '#server/messages/commands/leaving.ts'
import { toMember } from '#server/messages/queries/to-member.ts'
import { memberRow } from '#server/people/queries.ts'
import { firstBrand } from '#server/people/queries/brands-in-use.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { changeMonthMail, type MonthMailId } from '#server/insights/month-store.ts'
import { allBrands, fileName, keptMonth } from '#server/insights/queries/months.ts'
import { reportOf } from '#server/insights/report/report.ts'

const policy: Policy = { pauses: [5, 60, 240], unknown: 'rests' }

async function held(ctx: Ctx, id: MonthMailId) {
  return ctx.db
    .selectFrom('monthMails')
    .select(['id', 'state', 'attempts', 'trouble', 'memberId', 'month', 'queuedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}
type Row = NonNullable<Awaited<ReturnType<typeof held>>>

async function compose(ctx: Ctx, row: Row, isKept: boolean): Promise<Outgoing | Stays> {
  const { name, firstName, email, leftAt } = await memberRow(ctx, row.memberId as MemberId)
  const brand = await firstBrand(ctx)
  const figures = await keptMonth(ctx, row.month, allBrands)
  if (leftAt !== null || !brand || !figures) return { end: 'dropped' }
  if (isKept) return { end: 'previewed' }
  const { url } = ctx.config
  return {
    ...monthMail({ brand: brand.name, firstName, figures, page: `${url}/insight`, settings: `${url}/settings/notices` }),
    ...toMember({ id: row.id, brand, member: { name, email }, at: row.queuedAt }),
    attachments: [{ name: fileName(figures), type: 'application/pdf', content: await reportOf(figures) }],
  }
}

const months = outbox({
  job: 'insights.sendMonth',
  key: 'mailId',
  table: 'monthMails',
  id: 'id',
  policy,
  held,
  change: changeMonthMail,
  compose,
  told: () => undefined,
})
export const dueMonthMails = months.due
export const sendMonthJob = months.job
