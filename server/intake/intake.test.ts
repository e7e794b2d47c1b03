import { connect } from 'node:net'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replyAddress } from '#core/messages/threading.ts'
import { type SmtpIn, startSmtpIn } from '#server/intake/smtp-in.ts'
import { silentLog } from '#server/platform/log.ts'
import { openPorch } from '#server/platform/porch.ts'
import type { Team } from '#server/testing/cast.ts'
import { testWorld, type TestWorld } from '#server/testing/world.ts'

let world: TestWorld
let door: SmtpIn
const mailLimit = 64 * 1024

beforeAll(async () => {
  world = await testWorld()
  door = await openDoor()
})
afterAll(async () => {
  await door.stop()
  await world.stop()
})

const openDoor = () => startSmtpIn(() => openPorch(world.world), { ...world.world.config, smtpPort: 0, mailLimit }, silentLog)

type Row = { id: string; state: string; reason: string | null; case_id: string | null; recipient: string; via: string }
async function rows(team: Team): Promise<Row[]> {
  return (await world.world.pool.query<Row>('select * from received where organisation_id = $1 order by id', [team.organisation])).rows
}
async function send(to: string | string[], raw: string | Buffer, from = 'marta@example.com') {
  world.clock.forward(1000) // so that rows sort in the order of sending
  const client = createTransport({ host: '127.0.0.1', port: door.port, secure: false, ignoreTLS: true })
  try {
    return await client.sendMail({ envelope: { from, to }, raw })
  } finally {
    client.close()
  }
}
const complaint = (id: string, ...more: string[]) =>
  ['From: Marta Jansen <marta@example.com>', 'Subject: The telescope did not come', `Message-ID: <${id}@example.com>`, ...more, '', 'It should have been here on Tuesday.', ''].join('\r\n')
const conversation = async (team: Team, caseId: string | null) => (await world.as(team.ilse).get(`/api/cases/${caseId}`)).body.messages as { body: string; quoted: string | null; fromAddress: string }[]
const cases = async (team: Team) => (await world.world.pool.query('select id, reference from cases where organisation_id = $1 order by id', [team.organisation])).rows as { id: string; reference: string }[]
const events = async (team: Team) => (await world.journal(team)).map((entry) => entry.event)

/** Says lines to the door and answers what it said, code by code. */
function talk(port: number, ...words: string[]): Promise<string[]> {
  return new Promise((done, failed) => {
    const heard: string[] = []
    let rest = ''
    const socket = connect(port, '127.0.0.1')
    socket.on('data', (chunk) => {
      rest += chunk.toString()
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (line[3] === '-') continue
        heard.push(line)
        const next = words.shift()
        if (next === undefined) socket.end()
        else socket.write(next)
      }
    })
    socket.on('close', () => done(heard))
    socket.on('error', failed)
  })
}

describe('mail that comes in by SMTP', () => {
  it('is in the database before it is acknowledged, and in a case soon after', async () => {
    const team = await world.team()
    const answer = await send(team.mailbox, complaint('first'))
    expect(answer.response).toMatch(/^250/)
    expect(await rows(team)).toMatchObject([{ state: 'waiting', via: 'mail', recipient: team.mailbox, case_id: null }])
    expect(await cases(team)).toEqual([])
    await world.settle()
    const [row] = await rows(team)
    expect(row).toMatchObject({ state: 'filed', reason: null })
    const shown = await world.as(team.ilse).get(`/api/cases/${row?.case_id}`)
    expect(shown.body).toMatchObject({ title: 'The telescope did not come', channel: 'mail', customer: { name: 'Marta Jansen' } })
    expect(shown.body.messages).toMatchObject([{ body: 'It should have been here on Tuesday.', fromAddress: 'marta@example.com', direction: 'in' }])
    expect(await events(team)).toEqual(expect.arrayContaining(['intake.received', 'case.opened', 'message.received', 'intake.filed']))
    expect(JSON.stringify(await world.journal(team))).not.toMatch(/marta|telescope/i)
  })
  it('is taken again later (451) when it cannot be kept', async () => {
    const team = await world.team()
    await world.world.pool.query('alter table received rename to received_away')
    try {
      await expect(send(team.mailbox, complaint('unkept'))).rejects.toMatchObject({ responseCode: 451 })
    } finally {
      await world.world.pool.query('alter table received_away rename to received')
    }
    expect(await rows(team)).toEqual([])
    await send(team.mailbox, complaint('unkept'))
    expect(await rows(team)).toHaveLength(1)
  })
  it('is refused (550) for a mailbox that nobody here has', async () => {
    await expect(send('nobody@elsewhere.test', complaint('lost'))).rejects.toMatchObject({ responseCode: 550 })
  })
  it('is kept once for each organisation that it is for', async () => {
    const [one, two] = [await world.team(), await world.team()]
    await send([one.mailbox, two.mailbox.toUpperCase(), replyAddress(one.mailbox, 'ABCD-EFGH')], complaint('both'))
    await world.settle()
    expect(await rows(one)).toMatchObject([{ state: 'filed', recipient: replyAddress(one.mailbox, 'ABCD-EFGH') }])
    expect(await rows(two)).toMatchObject([{ state: 'filed' }])
  })
  it('is refused when it is too large: announced, or while it streams', async () => {
    const team = await world.team()
    await expect(send(team.mailbox, `${complaint('huge')}${'x'.repeat(mailLimit)}`)).rejects.toMatchObject({ responseCode: 552 })
    const hello = ['EHLO test\r\n', 'MAIL FROM:<a@example.com>\r\n', `RCPT TO:<${team.mailbox}>\r\n`, 'DATA\r\n']
    const heard = await talk(door.port, ...hello, `${complaint('huge')}${'x'.repeat(200_000)}\r\n.\r\n`, 'QUIT\r\n')
    expect(heard.map((line) => line.slice(0, 3))).toEqual(['220', '250', '250', '250', '354', '552', '221'])
    expect(heard[0]).toBe('220 amends.test ESMTP')
    expect(await rows(team)).toEqual([])
  })
  it('that breaks off half way leaves nothing', async () => {
    const team = await world.team()
    await new Promise<void>((done) => {
      const words = ['EHLO test\r\n', 'MAIL FROM:<a@example.com>\r\n', `RCPT TO:<${team.mailbox}>\r\n`, 'DATA\r\n', complaint('half')]
      const socket = connect(door.port, '127.0.0.1')
      socket.on('data', (chunk) => {
        if (!/^\d{3} /m.test(chunk.toString())) return
        const next = words.shift()
        if (next) socket.write(next, () => words.length === 0 && socket.destroy())
      })
      socket.on('close', () => done())
    })
    await send(team.mailbox, complaint('whole'))
    expect(await rows(team)).toHaveLength(1)
  })
  it('under way when the door closes is still taken', async () => {
    const team = await world.team()
    const closing = await openDoor()
    let stopped: Promise<void> | undefined
    const heard = await new Promise<string>((done, failed) => {
      let said = ''
      const words = ['EHLO test\r\n', 'MAIL FROM:<a@example.com>\r\n', `RCPT TO:<${team.mailbox}>\r\n`, 'DATA\r\n', complaint('late')]
      const socket = connect(closing.port, '127.0.0.1')
      socket.on('data', (chunk) => {
        said += chunk.toString()
        if (!/^\d{3} /m.test(chunk.toString())) return
        const next = words.shift()
        if (next) socket.write(next)
        if (said.includes('354') && !stopped) {
          stopped = closing.stop()
          setImmediate(() => socket.write('\r\n.\r\n'))
        }
      })
      socket.on('close', () => done(said))
      socket.on('error', failed)
    })
    await stopped
    expect(heard).toMatch(/354 [^\r]*\r\n250 /)
    expect(await rows(team)).toHaveLength(1)
  })
})

describe('threads', () => {
  it('a token in the address leads to its case, whatever the sender’s program did to the rest', async () => {
    const team = await world.team()
    await send(team.mailbox, complaint('one'))
    await world.settle()
    const [first] = await cases(team)
    const withToken = replyAddress(team.mailbox, first?.reference ?? '')
    await send(withToken, ['From: piet@example.com', 'Subject: Something else', '', 'It came broken.'].join('\r\n'), 'piet@example.com')
    await world.settle()
    expect(await cases(team)).toHaveLength(1)
    expect((await conversation(team, first?.id ?? '')).map((message) => message.body)).toContain('It came broken.')
  })
  it('References lead to the case, and what is quoted is folded away', async () => {
    const team = await world.team()
    await send(team.mailbox, complaint('ref1'))
    await world.settle()
    const answer = ['From: marta@example.com', 'Message-ID: <ref2@example.com>', 'References: <nothing@example.com> <ref1@example.com>', '', 'Any news?', '', 'On Wed, 4 Mar 2026 at 13:31, Ilse <care@oak.test> wrote:', '> We are looking into it.', '']
    await send(team.mailbox, answer.join('\r\n'))
    await world.settle()
    const all = await cases(team)
    expect(all).toHaveLength(1)
    expect(await conversation(team, all[0]?.id ?? '')).toEqual(expect.arrayContaining([expect.objectContaining({ body: 'Any news?', quoted: expect.stringContaining('We are looking into it.') })]))
  })
  it('a thread or a token of another organisation leads nowhere', async () => {
    const [one, two] = [await world.team(), await world.team()]
    await send(one.mailbox, complaint('theirs'))
    await world.settle()
    const [theirs] = await cases(one)
    await send(replyAddress(two.mailbox, theirs?.reference ?? ''), complaint('mine', 'In-Reply-To: <theirs@example.com>'))
    await world.settle()
    expect(await cases(one)).toHaveLength(1)
    expect(await cases(two)).toHaveLength(1)
    expect(await conversation(one, theirs?.id ?? '')).toHaveLength(1)
  })
})

describe('the same twice', () => {
  it('is one case, one message and one notice', async () => {
    const team = await world.team()
    await send(team.mailbox, complaint('twin'))
    await world.settle()
    await send(team.mailbox, complaint('twin'))
    await world.settle()
    await send(team.mailbox, complaint('twin', 'X-Relayed: by another way'))
    await world.settle()
    const [first, ...others] = await rows(team)
    expect(others.map((row) => row.state)).toEqual(['duplicate', 'duplicate'])
    expect(await cases(team)).toHaveLength(1)
    expect(await conversation(team, first?.case_id ?? '')).toHaveLength(1)
    const told = (await world.journal(team)).filter((entry) => entry.event === 'intake.duplicate')
    expect(told.map((entry) => entry.payload)).toEqual(others.map((row) => ({ receivedId: row.id, first: first?.id })))
  })
  it('is one case even when both come at the same moment', async () => {
    const team = await world.team()
    const raw = Buffer.from(complaint('race')).toString('base64')
    const answers = await Promise.all([1, 2, 3, 4].map(() => world.as(team.ilse).post('/api/mail', { raw })))
    expect(answers.map((answer) => answer.body.state).sort()).toEqual(['duplicate', 'duplicate', 'duplicate', 'filed'])
    expect(new Set(answers.map((answer) => answer.body.caseId)).size).toBe(1)
    expect(await cases(team)).toHaveLength(1)
  })
  it('with the Message-ID of a mail that we sent is our own mail come back, and waits for a person', async () => {
    const team = await world.team()
    await world.as(team.ilse).post('/api/cases', { customer: { name: 'Marta', address: 'marta@example.com' }, text: 'It leaks.', subject: 'Leak' })
    await world.world.pool.query(`update messages set rfc_id = '<ours@example.com>', direction = 'out' where organisation_id = $1`, [team.organisation])
    await send(team.mailbox, complaint('ours'))
    await world.settle()
    expect(await rows(team)).toMatchObject([{ state: 'dead', reason: expect.stringContaining('our own mail come back') }])
    expect(await cases(team)).toHaveLength(1)
  })
  it('without a Message-ID is known by its content', async () => {
    const team = await world.team()
    const raw = 'From: a@example.com\r\n\r\nIt leaks.\r\n'
    await send(team.mailbox, raw)
    await send(team.mailbox, raw)
    await world.settle()
    expect((await rows(team)).map((row) => row.state).sort()).toEqual(['duplicate', 'filed'])
  })
})

describe('what cannot be filed', () => {
  it('is a dead letter with its reason, which a lead sees, reads raw and tries again', async () => {
    const team = await world.team()
    await send(team.mailbox, 'Subject: Nobody sent me\r\n\r\nReally.\r\n')
    await world.settle()
    const dead = (await world.as(team.noor).get('/api/dead-letters')).body
    expect(dead).toMatchObject({ next: null, rows: [{ state: 'dead', via: 'mail', caseId: null, bytes: 36, reason: expect.stringContaining('who sent it') }] })
    const [{ id }] = dead.rows
    const raw = await world.as(team.noor).get(`/api/received/${id}`)
    expect(Buffer.from(raw.body.raw, 'base64').toString()).toContain('Nobody sent me')
    expect((await world.as(team.noor).post(`/api/dead-letters/${id}/retry`)).body).toMatchObject({ id, state: 'dead' })
    expect((await world.as(team.ilse).get('/api/dead-letters')).status).toBe(403)
    expect((await world.as((await world.team()).noor).post(`/api/dead-letters/${id}/retry`)).status).toBe(404)
    expect(await cases(team)).toEqual([])
  })
  it('because of a fault of ours leaves no half a case, and is filed once that is mended', async () => {
    const team = await world.team()
    await world.world.pool.query('alter table messages add constraint broken check (false) not valid')
    try {
      await send(team.mailbox, complaint('unlucky'))
      await world.settle()
    } finally {
      await world.world.pool.query('alter table messages drop constraint broken')
    }
    const [row] = await rows(team)
    expect(row).toMatchObject({ state: 'dead', reason: expect.stringContaining('on our side') })
    expect(await cases(team)).toEqual([])
    expect((await events(team)).filter((event) => /^(case|message)\./.test(event))).toEqual([])
    const again = await world.as(team.noor).post(`/api/dead-letters/${row?.id}/retry`)
    expect(again.body).toMatchObject({ state: 'filed', reason: null })
    expect(await cases(team)).toHaveLength(1)
    expect((await world.as(team.noor).post(`/api/dead-letters/${row?.id}/retry`)).body).toMatchObject({ code: 'already-done' })
  })
  it('pages through the dead letters, newest first', async () => {
    const team = await world.team()
    for (const n of [1, 2, 3]) await send(team.mailbox, `Subject: ${n}\r\n\r\nx\r\n`)
    await world.settle()
    const first = (await world.as(team.noor).get('/api/dead-letters?limit=2')).body
    const rest = (await world.as(team.noor).get(`/api/dead-letters?limit=2&after=${first.next}`)).body
    expect([...first.rows, ...rest.rows].map((row: Row) => row.id)).toEqual((await rows(team)).map((row) => row.id).reverse())
    expect(rest.next).toBe(null)
  })
  it('whose job was lost is asked for again, once', async () => {
    const team = await world.team()
    await send(team.mailbox, complaint('forgotten'))
    await world.world.pool.query(`delete from pgboss.job where name = 'work'`)
    await world.beat()
    expect(await rows(team)).toMatchObject([{ state: 'waiting' }])
    world.clock.forward(31_000)
    await world.beat()
    expect(await rows(team)).toMatchObject([{ state: 'filed', reason: null }])
    expect(await cases(team)).toHaveLength(1)
  })
})

describe('odd mails over the wire', () => {
  const from = 'From: Marta <marta@example.com>'
  const odd: [string, string | Buffer][] = [
    ['no Message-ID, no date, no subject', `${from}\r\n\r\nIt broke.`],
    ['a charset of nowhere', `${from}\r\nContent-Type: text/plain; charset=x-nowhere\r\n\r\nIt broke.`],
    ['8-bit junk', Buffer.concat([Buffer.from(`${from}\r\nSubject: \xff\xfe\r\n\r\n`, 'latin1'), Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 73 + 128) % 256)).filter((byte) => byte !== 10 && byte !== 13)])],
    ['multiparts in multiparts', `${from}\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nIt broke.\r\n--b--\r\n--a--`],
    ['HTML only', `${from}\r\nContent-Type: text/html\r\n\r\n<b>It broke.`],
    ['no words, only a subject', `${from}\r\nSubject: It broke\r\n\r\n`],
    ['a long header', `${from}\r\nX-Long: ${'word '.repeat(4000)}\r\n\r\nIt broke.`],
    ['RFC 2047 names, one of them broken', 'From: =?utf-8?B?TWFydGE=?= =?utf-8?Q?=ZZ?= <marta@example.com>\r\nSubject: =?bad\r\n\r\nIt broke.'],
    ['a group that sent it', 'From: The Jansens: marta@example.com, piet@example.com;\r\n\r\nIt broke.'],
    ['a lone CR', `${from}\r\nSubject: a\rb\r\n\r\nIt\rbroke.`],
    ['a NUL', `${from}\r\nSubject: a\0b\r\n\r\nIt \0 broke.`],
    ['the same header twice', `${from}\r\n${from.replace('marta@', 'piet@')}\r\nSubject: a\r\nSubject: b\r\n\r\nIt broke.`],
    ['a boundary that never opens', `${from}\r\nContent-Type: multipart/alternative; boundary=zz\r\nSubject: a\r\n\r\nIt broke.`],
    ['many different words', `${from}\r\n\r\n${Array.from({ length: 6000 }, (_, i) => `w${i * 7919}`).join(' ')}`],
  ]
  it('are all filed, each in a case of its own', async () => {
    const team = await world.team()
    for (const [, raw] of odd) await send(team.mailbox, raw)
    await world.settle()
    expect((await rows(team)).map((row, i) => [odd[i]?.[0], row.state, row.reason])).toEqual(odd.map(([name]) => [name, 'filed', null]))
    expect(await cases(team)).toHaveLength(odd.length)
  })
})

describe('a raw mail handed in', () => {
  it('is filed at once, and refused when it is no mail for us', async () => {
    const team = await world.team()
    const raw = Buffer.from(complaint('file')).toString('base64')
    const answer = await world.as(team.ilse).post('/api/mail', { raw, recipient: team.mailbox })
    expect(answer).toMatchObject({ status: 201, body: { state: 'filed', reason: null, caseId: expect.stringMatching(/^case_/) } })
    expect(await rows(team)).toMatchObject([{ via: 'file', state: 'filed' }])
    expect((await world.as(team.ilse).post('/api/mail', { raw: '!!' })).body).toMatchObject({ code: 'invalid', field: 'raw' })
    expect((await world.as(team.ilse).post('/api/mail', { raw, recipient: 'x@y.test' })).body).toMatchObject({ code: 'invalid', field: 'recipient' })
    const words = Array.from({ length: 60_000 }, (_, i) => `ж${i}`).join(' ')
    const long = await world.as(team.ilse).post('/api/mail', { raw: Buffer.from(`From: a@example.com\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}`).toString('base64') })
    expect(long.body).toMatchObject({ state: 'filed', reason: null })
    const nothing = await world.as(team.ilse).post('/api/mail', { raw: Buffer.from('From: a@example.com\r\n\r\n').toString('base64') })
    expect(nothing.body).toMatchObject({ state: 'dead', caseId: null, reason: expect.stringContaining('empty') })
  })
})
