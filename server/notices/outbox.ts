// Mails to members, each at most once: claimed in a transaction, sent outside of one, its fate written down in another. A mail whose fate
// nobody knows is not sent again and nobody is asked about it: every notice in it stands in the app as well.

import { digest } from '#core/notices/digest.ts'
import type { ApprovalId, MemberId } from '#core/ids.ts'
import { minute, plus } from '#core/time/instant.ts'
import { approvalAddress } from '#server/cases/queries/approval-address.ts'
import { type Fate, type Outgoing, sendOutside } from '#server/messages/commands/leaving.ts'
import { brands, memberRow } from '#server/people/queries.ts'
import { keepsMail } from '#server/people/queries/demo.ts'
import { outsideJob } from '#server/platform/area.ts'
import { type Ctx, jobKind } from '#server/platform/ctx.ts'
import { unreadOfMail } from '#server/notices/queries.ts'
import { changeMail, type MailId } from '#server/notices/store.ts'

/** Minutes until the next try; after the last one the mail is given up, for by then its notices are old. */
const pauses = [1, 15, 60] as const
/** Past this a claim without a fate is nobody's any more. */
const claimFor = 10 * minute
const batch = 100

type Leaving = Omit<Outgoing, 'thread' | 'reference' | 'isAutomatic'>
type Sending = { mailId: MailId; attempt: number }
const sending = jobKind<Sending>('notices.send')
const begun = (attempt: number) => `attempt ${attempt} begun`

export async function dueMails(ctx: Ctx): Promise<void> {
  const rows = await ctx.db
    .selectFrom('noticeMails')
    .select(['id', 'state', 'attempts', 'trouble'])
    .where('organisationId', '=', ctx.organisation)
    .where((e) =>
      e.or([
        e.and([e('state', '=', 'queued'), e('dueAt', '<=', ctx.now)]),
        e.and([e('state', '=', 'sending'), e('dueAt', '<=', plus(ctx.now, -claimFor))]),
      ]),
    )
    .orderBy('dueAt')
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of rows) {
    const mailId = row.id as MailId
    if (row.state === 'sending' && row.trouble === begun(row.attempts)) {
      await changeMail(ctx, mailId, { state: 'unknown', settledAt: ctx.now })
      continue
    }
    const attempt = row.attempts + 1
    await changeMail(ctx, mailId, { state: 'sending', attempts: attempt, trouble: null, dueAt: ctx.now })
    ctx.later(sending, { mailId, attempt })
  }
}

async function held(ctx: Ctx, { mailId, attempt }: Sending) {
  const row = await ctx.db
    .selectFrom('noticeMails')
    .select(['state', 'attempts', 'trouble', 'memberId', 'queuedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', mailId)
    .forUpdate()
    .executeTakeFirst()
  return row && row.state === 'sending' && row.attempts === attempt ? row : null
}

async function prepare(ctx: Ctx, input: Sending): Promise<Leaving | null> {
  const row = await held(ctx, input)
  if (!row) return null
  const end = async (state: 'unknown' | 'dropped' | 'previewed') => {
    await changeMail(ctx, input.mailId, { state, settledAt: ctx.now })
    return null
  }
  if (row.trouble === begun(input.attempt)) return end('unknown')
  const mail = await composed(ctx, input.mailId, row.memberId as MemberId, row.queuedAt)
  if (!mail) return end('dropped')
  if (await keepsMail(ctx)) return end('previewed')
  await changeMail(ctx, input.mailId, { trouble: begun(input.attempt) })
  return mail
}

/** Null when all was read meanwhile, or the member has left. */
async function composed(ctx: Ctx, mailId: MailId, memberId: MemberId, at: string): Promise<Leaving | null> {
  const { name, firstName, email, leftAt } = await memberRow(ctx, memberId)
  const brand = (await brands(ctx)).brands[0]
  const notices = await unreadOfMail(ctx, mailId)
  if (leftAt !== null || !brand || notices.length === 0) return null
  const lines = []
  for (const { sentence, title, kind, subject, caseId } of notices)
    lines.push(
      kind === 'approval'
        ? { sentence, title, verb: 'Answer it', link: await approvalAddress(ctx, subject as ApprovalId, memberId) }
        : { sentence, title, verb: 'Open the case', link: `${ctx.config.url}/cases/${caseId}` },
    )
  return {
    ...digest({ brand: brand.name, firstName, lines, settings: `${ctx.config.url}/settings/notices` }),
    from: { name: brand.name, address: brand.mailbox },
    to: { name, address: email },
    replyTo: email, // a reply would otherwise open a case
    rfcId: `<${mailId}@${brand.mailbox.slice(brand.mailbox.lastIndexOf('@') + 1)}>`,
    at,
  }
}

async function settleFate(ctx: Ctx, input: Sending, fate: Fate): Promise<void> {
  if (!(await held(ctx, input))) return
  const pause = fate.fate === 'notNow' ? pauses[input.attempt - 1] : undefined
  if (fate.fate === 'notNow' && pause !== undefined)
    return changeMail(ctx, input.mailId, { state: 'queued', trouble: fate.because, dueAt: plus(ctx.now, pause * minute) })
  const state = fate.fate === 'sent' ? 'sent' : fate.fate === 'unknown' ? 'unknown' : 'failed'
  await changeMail(ctx, input.mailId, { state, trouble: 'because' in fate ? fate.because : null, settledAt: ctx.now })
}

export const sendJob = outsideJob<Sending, Leaving, Fate>({
  kind: sending,
  prepare,
  outside: (net, prepared) => sendOutside(net.smtpUrl ?? '', prepared),
  after: settleFate,
})
