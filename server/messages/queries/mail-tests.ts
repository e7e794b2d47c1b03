// How mail leaves and comes in, and what became of test mails. Never the name or the password of the SMTP server.

import type { Answer } from '#core/endpoint.ts'
import type * as contract from '#core/messages/mail-tests/contract.ts'
import { inWords, type MailStage } from '#core/messages/mail-trouble.ts'
import { type Instant, minute, plus } from '#core/time/instant.ts'
import { brandCalled } from '#core/people/brands/in-use.ts'
import { brands } from '#server/people/queries.ts'
import { isDemo } from '#server/people/queries/demo.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { type MailTestId, type MailTestRow, newestMailTests } from '#server/messages/mail-test-store.ts'
import { placeOf } from '#server/messages/smtp.ts'

type Shown = Answer<typeof contract.beginTest>

export async function showWays(ctx: Ctx): Promise<Answer<typeof contract.showWays>> {
  const { smtpUrl, host, smtpPort, url, mailLimit } = ctx.config
  const server = smtpUrl ? new URL(smtpUrl) : null
  return {
    out: {
      server: smtpUrl && placeOf(smtpUrl),
      encrypted: server?.protocol === 'smtps:',
      signsIn: Boolean(server?.username),
      demo: await isDemo(ctx),
    },
    in: {
      host,
      port: smtpPort,
      name: new URL(url).hostname,
      onlyHere: ['127.0.0.1', '::1', 'localhost'].includes(host),
      limitMb: Math.round(mailLimit / 1024 / 1024),
      mailboxes: (await brands(ctx)).brands.flatMap(({ mailbox, aliases, ...brand }) =>
        [mailbox, ...aliases].map((address) => ({ brand: brandCalled(brand), address })),
      ),
    },
  }
}

export async function listTests(ctx: Ctx): Promise<Answer<typeof contract.listTests>> {
  return { tests: (await newestMailTests(ctx)).map((row) => shownTest(row, ctx.now)) }
}

/** Longer than a try may take, in milliseconds: then nobody works on it. */
const overdue = minute

export function shownTest(row: MailTestRow, now: Instant): Shown {
  const { stage, settledAt, arrivedAt, said, createdAt } = row
  const way = row.way as Shown['way']
  const found = stage === null ? null : inWords(way, { stage: stage as MailStage, place: row.place ?? '', to: row.toAddress })
  const isLate = createdAt < plus(now, -overdue)
  return {
    id: row.id as MailTestId,
    way,
    from: row.fromAddress,
    to: row.toAddress,
    createdAt,
    settledAt,
    stage: stage as MailStage | null,
    ...(found ?? { sentence: 'It is under way.', advice: isLate ? worker : null }),
    ...(way === 'in' && stage === 'accepted' && !arrivedAt && isLate ? { advice: worker } : {}),
    said,
    arrivedAt,
  }
}

const worker = 'Nobody has taken it up yet. Look whether a worker runs (“amends serve” has one).'
