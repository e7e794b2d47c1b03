// The outbox of notices to members, each mail at most once. A mail whose fate nobody knows is not sent again, and nobody is asked about it:
// every notice in it stands in the app as well.

import { placeOfNotice } from '#core/notices/place.ts'
import { digest } from '#core/notices/digest.ts'
import type { ApprovalId, MemberId } from '#core/ids.ts'
import type { Policy } from '#core/messages/leaving.ts'
import { approvalAddress } from '#server/cases/queries/approval-address.ts'
import { type Outgoing, outbox, type Stays } from '#server/messages/commands/leaving.ts'
import { toMember } from '#server/messages/queries/to-member.ts'
import { memberRow } from '#server/people/queries.ts'
import { firstBrand } from '#server/people/queries/brands-in-use.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { unreadOfMail } from '#server/notices/queries.ts'
import { changeMail, type MailId } from '#server/notices/store.ts'

/** After the last pause the mail is given up, for by then its notices are old. */
const policy: Policy = { pauses: [1, 15, 60], unknown: 'rests' }

async function held(ctx: Ctx, id: MailId) {
  return ctx.db
    .selectFrom('noticeMails')
    .select(['id', 'state', 'attempts', 'trouble', 'memberId', 'queuedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}
type Row = NonNullable<Awaited<ReturnType<typeof held>>>

async function compose(ctx: Ctx, row: Row, isKept: boolean): Promise<Outgoing | Stays> {
  const mail = await composed(ctx, row.id as MailId, row.memberId as MemberId, row.queuedAt)
  if (!mail) return { end: 'dropped' }
  return isKept ? { end: 'previewed' } : mail
}

/** Null when all was read meanwhile, or the member has left. */
async function composed(ctx: Ctx, mailId: MailId, memberId: MemberId, at: string): Promise<Outgoing | null> {
  const { name, firstName, email, leftAt, role } = await memberRow(ctx, memberId)
  const brand = await firstBrand(ctx)
  const notices = await unreadOfMail(ctx, mailId, role)
  if (leftAt !== null || !brand || notices.length === 0) return null
  const lines = []
  for (const notice of notices) {
    const { sentence, title, kind, subject } = notice
    lines.push(
      kind === 'approval'
        ? { sentence, title, verb: 'Answer it', link: await approvalAddress(ctx, subject as ApprovalId, memberId) }
        : { sentence, title, verb: notice.caseId ? 'Open the case' : 'Open it', link: `${ctx.config.url}${placeOfNotice(notice)}` },
    )
  }
  return {
    ...digest({ brand: brand.name, firstName, lines, settings: `${ctx.config.url}/settings/notices` }),
    ...toMember({ id: mailId, brand, member: { name, email }, at }),
  }
}

const notices = outbox({
  job: 'notices.send',
  key: 'mailId',
  table: 'noticeMails',
  id: 'id',
  policy,
  held,
  change: changeMail,
  compose,
  told: () => undefined,
})
export const dueMails = notices.due
export const sendJob = notices.job
