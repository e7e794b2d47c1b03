// Test mails against real servers: wherever a mail stops, a sentence says so, and what to do about it.

import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { inWords, type MailStage, stageOf } from '#core/messages/mail-trouble.ts'
import type { Team } from '#server/testing/cast.ts'
import { openMailRoom } from '#server/testing/mail-room.ts'
import { placeOf, tryBySmtp } from '#server/messages/smtp.ts'
import { testMail } from '#server/messages/commands/mail-tests.ts'

const plain: SMTPServerOptions = { disabledCommands: ['AUTH', 'STARTTLS'] }
const asksForName: SMTPServerOptions = {
  hideSTARTTLS: true,
  allowInsecureAuth: true,
  onAuth: (_auth, _session, answer) => answer(new Error('bad password')),
}
const no = (words: string, responseCode: number) => Object.assign(new Error(words), { responseCode })
const closings: (() => void)[] = []
afterAll(() => closings.forEach((close) => close()))

async function smtp(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({ logger: false, ...options })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  closings.push(() => server.close(() => {}))
  return (server.server.address() as AddressInfo).port
}

async function anything(answer: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    answer(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closings.push(() => server.close())
  return (server.address() as AddressInfo).port
}

const mail = testMail({
  fromAddress: 'care@oak.test',
  toAddress: 'ada@example.com',
  token: '0'.repeat(32),
  createdAt: '2026-03-04T12:31:00.000Z',
})
const quick = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300 }

async function stageAt(url: string): Promise<MailStage> {
  const tried = await tryBySmtp(url, mail, quick)
  return 'response' in tried ? 'accepted' : stageOf(tried.trouble)
}

describe('a mail stops', () => {
  const at = (port: number) => `smtp://127.0.0.1:${port}`
  const read: SMTPServerOptions['onData'] = (stream, _session, answer) =>
    void stream.resume().on('end', () => answer(no('looks like spam', 554)))
  test.each<[string, MailStage, () => Promise<string> | string]>([
    ['at a name that nobody has', 'name', () => 'smtp://no-such-host.invalid:587'],
    ['where nobody listens', 'connect', () => at(1)],
    ['at a server that is silent', 'silence', async () => at(await anything(() => {}))],
    ['at a server that hangs up', 'line', async () => at(await anything((socket) => socket.destroy()))],
    ['at a web server', 'greeting', async () => at(await anything((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))],
    [
      'at a server that sends us away',
      'greeting',
      async () => at(await smtp({ ...plain, onConnect: (_, answer) => answer(no('go away', 554)) })),
    ],
    ['at a certificate that nobody signed', 'certificate', async () => at(await smtp({ disabledCommands: ['AUTH'] }))],
    ['where encryption is asked of a plain port', 'tls', async () => `smtps://127.0.0.1:${await smtp(plain)}`],
    ['where encryption is wanted and not there', 'tls', async () => `${at(await smtp(plain))}?requireTLS=true`],
    ['at a wrong password', 'login', async () => `smtp://name:wrong@127.0.0.1:${await smtp(asksForName)}`],
    ['where one has to sign in and does not', 'login', async () => at(await smtp(asksForName))],
    [
      'at a sender who may not send',
      'sender',
      async () => at(await smtp({ ...plain, onMailFrom: (_, __, answer) => answer(no('not you', 553)) })),
    ],
    [
      'at a mailbox that is not there',
      'recipient',
      async () => at(await smtp({ ...plain, onRcptTo: (_, __, answer) => answer(no('who?', 550)) })),
    ],
    ['at a server that does not like it', 'content', async () => at(await smtp({ ...plain, onData: read }))],
  ])('%s: %s', async (_, stage, url) => {
    const address = await url()
    expect(await stageAt(address)).toBe(stage)
    const { sentence, advice } = inWords('out', { stage, place: placeOf(address), to: mail.to.address })
    expect(sentence).toContain(stage === 'recipient' ? 'ada@example.com' : new URL(address).hostname)
    expect(`${sentence} ${advice}`).not.toContain('wrong@')
    expect(advice).toBeTruthy()
  })
})

describe('through the API', () => {
  let room: Awaited<ReturnType<typeof openMailRoom>>
  let team: Team
  beforeAll(async () => void (room = await openMailRoom({ smtp: true })))
  beforeEach(async () => {
    team = await room.world.team()
    room.world.smtp.mood = 'takes'
    room.world.smtp.mails.length = 0
    room.world.world.net.mailDoor = { host: '127.0.0.1', port: room.door.port }
  })
  afterAll(() => room.close())

  const ada = () => room.world.as(team.ada)
  const tested = async (body: object) => {
    const asked = await ada().post('/api/mail-tests', body)
    expect(asked.status, asked.text).toBe(202)
    expect(asked.body).toMatchObject({ settledAt: null, stage: null, sentence: 'It is under way.' })
    await room.world.settle()
    return (await ada().get('/api/mail-tests')).body.tests[0]
  }
  const events = async () => (await room.events(team)).filter((event) => event.startsWith('mailTest.'))

  test('a mail goes to one’s own address, and the server’s words are told', async () => {
    const found = await tested({ way: 'out' })
    const place = new URL(room.world.smtp.url).host
    expect(found).toMatchObject({
      way: 'out',
      from: team.mailbox,
      to: team.ada.email,
      stage: 'accepted',
      said: expect.stringMatching(/^250/),
    })
    expect(found.sentence).toBe(`${place} took the mail for ${team.ada.email}.`)
    expect(room.world.smtp.mails.map(({ from, to }) => [from, to])).toEqual([[team.mailbox, [team.ada.email]]])
    expect(await events()).toEqual(['mailTest.begun', 'mailTest.settled'])
  })
  test('a refusal is told as one, and nothing is tried again', async () => {
    room.world.smtp.mood = 'refuses'
    expect(await tested({ way: 'out', to: 'elsewhere@example.com' })).toMatchObject({ stage: 'content', said: '550 no such mailbox' })
    await room.world.beat()
    expect(await events()).toEqual(['mailTest.begun', 'mailTest.settled'])
  })
  test('at the own door it is kept, known by its token, and opens no case', async () => {
    const found = await tested({ way: 'in' })
    expect(found).toMatchObject({ way: 'in', to: team.mailbox, stage: 'accepted', arrivedAt: expect.any(String), advice: null })
    expect(await room.rows(team)).toMatchObject([{ state: 'test', case_id: null, recipient: team.mailbox }])
    expect(await room.cases(team)).toEqual([])
    expect(await events()).toEqual(['mailTest.begun', 'mailTest.settled', 'mailTest.arrived'])
    expect((await ada().get('/api/dead-letters')).body.rows).toEqual([])
  })
  test('one that left and comes back in is known too, once, and a token that is no test opens a case', async () => {
    await tested({ way: 'out', to: team.mailbox })
    const raw = room.world.smtp.mails[0]?.raw ?? ''
    await room.send(team.mailbox, raw)
    await room.send(team.mailbox, `${raw}\r\nforwarded`)
    await room.world.settle()
    expect((await ada().get('/api/mail-tests')).body.tests[0]).toMatchObject({ arrivedAt: expect.any(String) })
    expect((await events()).filter((event) => event === 'mailTest.arrived')).toHaveLength(1)
    expect(await room.cases(team)).toEqual([])
    await room.send(
      team.mailbox,
      raw.replace(/amends-test\.[0-9a-f]{32}/, `amends-test.${'a'.repeat(32)}`).replaceAll(/^Auto-Submitted.*\r\n/gim, ''),
    )
    await room.world.settle()
    expect(await room.cases(team)).toHaveLength(1)
  })
  test('where the door is shut, that is what is told', async () => {
    room.world.world.net.mailDoor = { host: '127.0.0.1', port: 1 }
    const found = await tested({ way: 'in' })
    expect(found).toMatchObject({ stage: 'connect', sentence: 'Nothing listens at 127.0.0.1:1.', arrivedAt: null })
    expect(found.advice).toContain('INBOUND_SMTP_PORT')
  })
  test('a mailbox that no brand has is refused at the field', async () => {
    const answer = await ada().post('/api/mail-tests', { way: 'in', to: 'nobody@example.com' })
    expect([answer.status, answer.body.field]).toEqual([422, 'to'])
  })
  test('five in ten minutes are enough, and a lead may not at all', async () => {
    for (let n = 0; n < 5; n++) await tested({ way: 'in' })
    const sixth = await ada().post('/api/mail-tests', { way: 'in' })
    expect([sixth.status, sixth.body.detail]).toEqual([429, expect.stringContaining('10 minutes')])
    room.world.clock.forward(10 * 60_000)
    await tested({ way: 'in' })
    expect((await room.world.as(team.noor).post('/api/mail-tests', { way: 'in' })).status).toBe(403)
  })
  test('nobody who looks sees the name or the password of the server', async () => {
    const { body, text } = await room.world.as(team.noor).get('/api/mail-ways')
    expect(body.out).toEqual({ server: new URL(room.world.smtp.url).host, encrypted: false, signsIn: false, demo: false })
    expect(body.in).toMatchObject({ name: 'amends.test', onlyHere: true, mailboxes: [{ brand: 'Oak & Lantern', address: team.mailbox }] })
    expect(text).not.toContain('smtp://')
  })
})

test('without an SMTP server a test says that nothing leaves, and how to change that', async () => {
  const room = await openMailRoom()
  const team = await room.world.team()
  await room.world.as(team.ada).post('/api/mail-tests', { way: 'out' })
  await room.world.settle()
  const [found] = (await room.world.as(team.ada).get('/api/mail-tests')).body.tests
  expect(found).toMatchObject({ stage: 'preview', advice: expect.stringContaining('SMTP_URL') })
  await room.close()
})

test('one that nobody takes up says so after a minute', async () => {
  const room = await openMailRoom()
  const team = await room.world.team()
  await room.world.as(team.ada).post('/api/mail-tests', { way: 'in' })
  room.world.clock.forward(61_000)
  expect((await room.world.as(team.ada).get('/api/mail-tests')).body.tests[0].advice).toContain('worker')
  await room.close()
})
