// Test mails: sent as any other mail is, outside of any transaction, and what became of them is written down in a sentence.
// Sent twice after a crash such a mail harms nobody. One that comes in is known by its token, and opens no case.

import type { Answer, Input } from '#core/endpoint.ts'
import type * as contract from '#core/messages/mail-tests/contract.ts'
import { mailTestArrived, mailTestBegun, mailTestSettled } from '#core/messages/events.ts'
import { type MailStage, stageOf, testMailId, testTokenIn } from '#core/messages/mail-trouble.ts'
import { refuse } from '#core/refusal.ts'
import { day, minute, msOf, plus } from '#core/time/instant.ts'
import { brands, memberRow } from '#server/people/queries.ts'
import { brandNamed, firstBrand } from '#server/people/queries/brands-in-use.ts'
import { keepsMail } from '#server/people/queries/demo.ts'
import { outsideJob } from '#server/platform/area.ts'
import { reachable } from '#server/platform/config.ts'
import { type Ctx, outsideKind, member } from '#server/platform/ctx.ts'
import {
  addMailTest,
  changeMailTest,
  mailTest,
  type MailTestId,
  mailTestOf,
  type MailTestRow,
  newestMailTests,
} from '#server/messages/mail-test-store.ts'
import { shownTest } from '#server/messages/queries/mail-tests.ts'
import { type Outgoing, placeOf, tryBySmtp } from '#server/messages/smtp.ts'

type Asked = Input<typeof contract.beginTest>
type Testing = { mailTestId: MailTestId }
type Prepared = { row: Pick<MailTestRow, 'way'>; mail: Outgoing; door: { host: string; port: number } }
type Found = { stage: MailStage; place: string; said: string }

const testing = outsideKind<Testing>('messages.testMail')
/** Tests within `span`, in milliseconds. Each is a mail to an address that somebody typed. */
const most = 5
const span = 10 * minute
/** A token is good for this long, in milliseconds. */
const tokenFor = day

export async function beginTest(ctx: Ctx, asked: Asked): Promise<Answer<typeof contract.beginTest>> {
  await refuseMany(ctx)
  const me = await memberRow(ctx, member(ctx).id)
  const id: MailTestId = ctx.id('mailtest')
  const addresses = asked.way === 'in' ? await inwards(ctx, asked, me.email) : await outwards(ctx, asked, me.email)
  const token = Buffer.from(ctx.chance(16)).toString('hex')
  await addMailTest(ctx, { id, way: asked.way, ...addresses, token, askedBy: me.id })
  ctx.tell(mailTestBegun, { mailTestId: id, way: asked.way })
  ctx.later(testing, { mailTestId: id })
  return shownTest(await known(ctx, id), ctx.now)
}

async function refuseMany(ctx: Ctx): Promise<void> {
  const lately = (await newestMailTests(ctx)).filter(({ createdAt }) => createdAt > plus(ctx.now, -span))
  const first = lately[most - 1]
  if (!first) return
  const wait = Math.ceil((msOf(first.createdAt) + span - msOf(ctx.now)) / minute)
  throw refuse(
    'too-many',
    `${most} tests in ten minutes are enough. The next one can go in ${wait === 1 ? 'a minute' : `${wait} minutes`}.`,
  )
}

async function outwards(ctx: Ctx, { to, brandId }: Asked, own: string) {
  const from = brandId ? await brandNamed(ctx, brandId) : await firstBrand(ctx)
  return { fromAddress: from?.mailbox ?? own, toAddress: to ?? own }
}

async function inwards(ctx: Ctx, { to }: Asked, own: string) {
  const mailboxes = (await brands(ctx)).brands.flatMap(({ mailbox, aliases }) => [mailbox, ...aliases])
  const mailbox = to ?? mailboxes[0]
  if (!mailbox || !mailboxes.includes(mailbox)) throw refuse('invalid', 'No brand here has this mailbox. Choose one from the list.', 'to')
  return { fromAddress: own, toAddress: mailbox }
}

async function known(ctx: Ctx, id: MailTestId): Promise<MailTestRow> {
  const row = await mailTest(ctx, id)
  if (!row) throw new Error('the test was just begun')
  return row
}

async function prepare(ctx: Ctx, { mailTestId }: Testing): Promise<Prepared | null> {
  const row = await mailTest(ctx, mailTestId)
  if (!row || row.settledAt) return null
  if (row.way === 'out' && (await keepsMail(ctx))) {
    await settle(ctx, { mailTestId }, { stage: 'preview', place: '', said: '' })
    return null
  }
  const { host, smtpPort } = ctx.config
  return { row, mail: testMail(row), door: { host: reachable(host), port: smtpPort } }
}

const words = 'This is a test mail of Amends. It shows that mail arrives. Nothing needs to be done with it.'

export function testMail({
  fromAddress,
  toAddress,
  token,
  createdAt,
}: Pick<MailTestRow, 'fromAddress' | 'toAddress' | 'token' | 'createdAt'>): Outgoing {
  return {
    from: { name: 'Amends', address: fromAddress },
    to: { name: '', address: toAddress },
    replyTo: fromAddress,
    subject: 'A test mail of Amends',
    text: `${words}\n`,
    html: `<p>${words}</p>`,
    rfcId: testMailId(token, fromAddress),
    thread: [],
    isAutomatic: true,
    reference: '',
    at: createdAt,
  }
}

async function settle(ctx: Ctx, { mailTestId }: Testing, found: Found): Promise<void> {
  const row = await mailTest(ctx, mailTestId)
  if (!row || row.settledAt) return
  await changeMailTest(ctx, mailTestId, { ...found, said: found.said || null, settledAt: ctx.now })
  ctx.tell(mailTestSettled, { mailTestId, stage: found.stage })
}

/** A mail came in: was it one of our tests? Then that is written down, and no case comes of it. */
export async function recogniseTest(ctx: Ctx, rfcId: string): Promise<boolean> {
  const token = testTokenIn(rfcId)
  const row = token ? await mailTestOf(ctx, token, plus(ctx.now, -tokenFor)) : undefined
  if (!row) return false
  if (row.arrivedAt) return true
  const mailTestId = row.id as MailTestId
  await changeMailTest(ctx, mailTestId, { arrivedAt: ctx.now })
  ctx.tell(mailTestArrived, { mailTestId })
  return true
}

/** Milliseconds. A person waits for the answer. */
const patience = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 15_000 }

export const mailTestJob = outsideJob<Testing, Prepared, Found>({
  kind: testing,
  prepare,
  outside: async (net, { row, mail, door }) => {
    const { host, port } = net.mailDoor ?? door
    const url = row.way === 'out' ? (net.smtpUrl ?? '') : `smtp://${host.includes(':') ? `[${host}]` : host}:${port}?ignoreTLS=true`
    const tried = await tryBySmtp(url, mail, patience)
    const place = placeOf(url)
    if ('response' in tried) return { stage: 'accepted', place, said: tried.response.slice(0, 300) }
    return { stage: stageOf(tried.trouble), place, said: (tried.trouble.response ?? tried.trouble.message).slice(0, 300) }
  },
  /** A test may go twice: nobody waits for it but who pressed the button. */
  begin: () => Promise.resolve(true),
  after: settle,
})
