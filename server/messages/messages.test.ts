// The conversation through the real app: what leaves, what stays, what can be brought back. What becomes of a mail is in outbox.test.ts.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseId, MessageId } from '#core/ids.ts'
import { messageIdOf, replyAddress } from '#core/messages/threading.ts'
import type { Player, Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'
import { receive, type Received } from './commands.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld({ smtp: true })
})
beforeEach(async () => {
  team = await world.team()
})
afterAll(() => world.stop())

/** Mails of this test's team, in their order. */
const left = () => world.smtp.mails.filter((mail) => mail.from === team.mailbox)
const sorry = 'Dear Marta,\n\nI am sorry. We promised it for Tuesday and did not bring it. That is our mistake.\n\nIlse'
type Opened = { caseId: CaseId; reference: string; path: string }

async function opened(): Promise<Opened> {
  const { body } = await world
    .as(team.ilse)
    .post('/api/cases', { customer: { name: 'Marta Okafor', address: 'marta@example.com' }, subject: 'Late', text: 'Where is it?' })
  return { ...body, path: `/api/cases/${body.caseId}` }
}
async function written(one: Opened, more: object = {}): Promise<{ messageId: MessageId; leavesAt: string }> {
  const reply = await world.as(team.ilse).post(`${one.path}/letters`, { subject: 'Your telescope', body: sorry, ...more })
  expect(reply.status, reply.text).toBe(201)
  return reply.body
}
const bringBack = (messageId: string, who: Player = team.ilse) => world.as(who).post(`/api/messages/${messageId}/bring-back`)
const desk = async ({ path }: Opened, who: Player = team.ilse) => (await world.as(who).get(path)).body
const told = async ({ caseId }: Opened) =>
  (await world.journal(team, caseId)).map((entry) => entry.event).filter((event) => event.startsWith('message.'))
const draft = ({ path }: Opened, kind: string, body: string, who: Player = team.ilse) =>
  world.as(who).put(`${path}/drafts/${kind}`, { subject: 'Re: late', body })

describe('a letter', () => {
  test('leaves once, when its ten seconds are over, to the customer and back to the case', async () => {
    const one = await opened()
    const { messageId, leavesAt } = await written(one)
    expect(Date.parse(leavesAt) - Date.parse(world.clock.now())).toBe(10_000)
    world.clock.forward(9_999)
    await world.beat()
    expect(left()).toEqual([])
    world.clock.forward(1)
    for (let i = 0; i < 3; i++) await world.beat()
    expect(left()).toHaveLength(1)
    const [mail] = left()
    expect(mail).toMatchObject({ from: team.mailbox, to: ['marta@example.com'] })
    expect(mail?.parsed).toMatchObject({
      subject: 'Your telescope',
      messageId: messageIdOf(messageId, team.mailbox),
      from: { name: 'Oak & Lantern', address: team.mailbox },
      to: [{ name: 'Marta Okafor', address: 'marta@example.com' }],
      replyTo: [{ address: replyAddress(team.mailbox, one.reference) }],
    })
    expect(mail?.raw).toContain(`X-Amends-Case: ${one.reference}`)
    expect(mail?.raw).not.toMatch(/Auto-Submitted/i)
    expect(await told(one)).toEqual(['message.received', 'message.queued', 'message.sent'])
  })

  test('the preview is what arrived, byte for byte, with the options and the private page', async () => {
    const one = await opened()
    const { proposal } = await desk(one)
    const options = proposal.options
      .slice(0, 2)
      .map(({ remedyId, title, detail, costMinor }: Record<string, unknown>) => ({ remedyId, title, detail, costMinor }))
    const { messageId } = await written(one, { options })
    const before = (await world.as(team.noor).get(`/api/post/${messageId}`)).body
    world.clock.forward(10_000)
    await world.beat()
    const { parsed } = left()[0] ?? {}
    expect([parsed?.text?.trim(), parsed?.html?.trim()]).toEqual([before.text, before.html])
    expect((await world.as(team.noor).get(`/api/post/${messageId}`)).body).toMatchObject({
      state: 'sent',
      text: before.text,
      html: before.html,
    })
    expect(before.text).toContain(`${sorry}\n\n`)
    expect(before.text).toContain(`a) ${options[0].title}\n`)
    expect(before.text).toMatch(/Choose on your private page: http:\/\/amends\.test\/c\/[\w-]{60,}\n/)
    expect(before.text).toContain('Reply to this mail and it reaches Ilse.')
  })

  test('stands in the thread that the customer knows', async () => {
    const one = await opened()
    const came: Omit<Received, 'rfcId'> = {
      caseId: one.caseId,
      purpose: 'answer',
      channel: 'mail',
      fromName: 'Marta',
      fromAddress: 'marta@example.com',
      toAddress: team.mailbox,
      subject: 'Late',
      body: 'Where is it?',
      quoted: null,
      attachments: [],
      inReplyTo: null,
    }
    await world.enter(team, (ctx) => receive(ctx, { ...came, rfcId: '<1@example.com>' }))
    const back = await written(one)
    await bringBack(back.messageId)
    const { messageId } = await written(one)
    world.clock.forward(10_000)
    await world.beat()
    expect(left()[0]?.parsed).toMatchObject({ inReplyTo: '<1@example.com>', references: '<1@example.com>' })
    await world.enter(team, (ctx) => receive(ctx, { ...came, rfcId: '<2@example.com>' }))
    await written(one, { subject: 'Re: Late' })
    world.clock.forward(10_000)
    await world.beat()
    const ids = ['<1@example.com>', messageIdOf(messageId, team.mailbox), '<2@example.com>']
    expect(left()[1]?.parsed).toMatchObject({ inReplyTo: '<2@example.com>', references: ids.join(' ') })
  })
})

describe('bringing back', () => {
  test('inside the window nothing leaves, and the words are the draft again', async () => {
    const one = await opened()
    const { messageId } = await written(one)
    world.clock.forward(9_000)
    const back = await bringBack(messageId)
    expect(back).toMatchObject({ status: 200, body: { kind: 'mail', subject: 'Your telescope', body: sorry } })
    world.clock.forward(60_000)
    await world.beat()
    expect(left()).toEqual([])
    expect((await desk(one)).drafts).toEqual([{ ...back.body, promises: [] }])
    expect(await told(one)).toEqual(['message.received', 'message.queued', 'message.broughtBack'])
    expect((await bringBack(messageId)).status).toBe(410)
  })

  test('keeps what was begun since, beneath', async () => {
    const one = await opened()
    const { messageId } = await written(one)
    await draft(one, 'mail', 'One more thing.')
    expect((await bringBack(messageId)).body.body).toBe(sorry)
    expect((await desk(one)).drafts).toMatchObject([{ kind: 'mail', body: `${sorry}\n\nOne more thing.` }])
  })

  test('outside the window it is refused in words that help, and changes nothing', async () => {
    const one = await opened()
    const { messageId } = await written(one)
    world.clock.forward(10_000)
    await world.beat()
    expect(await bringBack(messageId)).toMatchObject({
      status: 410,
      body: { code: 'gone', detail: expect.stringContaining('has left already') },
    })
    expect((await desk(one)).drafts).toEqual([])
    expect(left()).toHaveLength(1)
  })

  test('while the mail server says “later” the mail is still here and can be brought back', async () => {
    const one = await opened()
    const { messageId } = await written(one)
    world.smtp.mood = 'later'
    world.clock.forward(10_000)
    await world.beat()
    world.smtp.mood = 'takes'
    expect((await bringBack(messageId)).status).toBe(200)
    world.clock.forward(3_600_000)
    await world.beat()
    expect(left()).toEqual([])
  })
})

test('a note or a call has no address, and the database refuses to give it one', async () => {
  const one = await opened()
  await world.as(team.ilse).post(`${one.path}/notes`, { body: 'She called twice.' })
  await world.as(team.ilse).post(`${one.path}/calls`, { body: 'I said sorry.', seconds: 400 })
  const inside = (await desk(one)).messages.filter((each: { direction: string }) => each.direction === 'internal')
  expect(inside).toMatchObject([
    { channel: 'note', toAddress: null, mail: null },
    { channel: 'call', seconds: 400, toAddress: null, mail: null },
  ])
  const addressed = world.enter(team, (ctx) =>
    ctx.db.updateTable('messages').set({ toAddress: 'marta@example.com' }).where('direction', '=', 'internal').execute(),
  )
  await expect(addressed).rejects.toMatchObject({ code: '23514' })
  world.clock.forward(60_000)
  await world.beat()
  expect(left()).toEqual([])
})

test('the preview lists every mail once, newest first, page by page', async () => {
  const one = await opened()
  const ids: string[] = []
  for (let i = 0; i < 5; i++) ids.push((await written(one, { subject: `Letter ${i}` })).messageId)
  const seen: string[] = []
  let after = ''
  do {
    const { body } = await world.as(team.noor).get(`/api/post?limit=2${after && `&after=${after}`}`)
    expect(body.sending).toBe(true)
    seen.push(...body.rows.map((row: { messageId: string }) => row.messageId))
    after = body.next
  } while (after)
  expect(seen).toEqual(ids.toReversed())
  expect((await world.as(team.ilse).get('/api/post')).status).toBe(403)
})

test('another organisation sees none of it, and changes none of it', async () => {
  const one = await opened()
  const { messageId } = await written(one)
  const { noor, ilse } = await world.team()
  const tried = [
    await world.as(noor).get(`/api/post/${messageId}`),
    await bringBack(messageId, ilse),
    await draft(one, 'mail', 'Hello', ilse),
    await world.as(ilse).post(`/api/messages/${messageId}/fate`, { arrived: true }),
    await world.as(ilse).post(`/api/messages/${messageId}/retry`),
  ]
  expect(tried.map((reply) => reply.status)).toEqual([404, 404, 404, 404, 404])
  expect((await world.as(noor).get('/api/post')).body.rows).toEqual([])
  expect(await told(one)).toEqual(['message.received', 'message.queued'])
  expect((await desk(one)).messages.at(-1)).toMatchObject({ id: messageId, mail: { state: 'queued' } })
})
