import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaint, openMailRoom, type Row } from '#server/testing/mail-room.ts'

let room: Awaited<ReturnType<typeof openMailRoom>>
beforeAll(async () => {
  room = await openMailRoom()
})
afterAll(() => room.close())

describe('what cannot be filed', () => {
  it('is a dead letter with its reason, which a lead sees, reads raw and tries again', async () => {
    const { cases, send, world } = room
    const team = await world.team()
    await send(team.mailbox, 'Subject: Nobody sent me\r\n\r\nReally.\r\n')
    await world.settle()
    const dead = (await world.as(team.noor).get('/api/dead-letters')).body
    expect(dead).toMatchObject({
      next: null,
      rows: [{ state: 'dead', via: 'mail', caseId: null, bytes: 36, reason: expect.stringContaining('who sent it') }],
    })
    const [{ id }] = dead.rows
    const raw = await world.as(team.noor).get(`/api/received/${id}`)
    expect(Buffer.from(raw.body.raw, 'base64').toString()).toContain('Nobody sent me')
    expect((await world.as(team.noor).post(`/api/dead-letters/${id}/retry`)).body).toMatchObject({ id, state: 'dead' })
    expect((await world.as(team.ilse).get('/api/dead-letters')).status).toBe(403)
    expect((await world.as((await world.team()).noor).post(`/api/dead-letters/${id}/retry`)).status).toBe(404)
    expect(await cases(team)).toEqual([])
  })
  it('because of a fault of ours leaves no half a case, and is filed once that is mended', async () => {
    const { cases, events, rows, send, world } = room
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
  it('because of a fault of ours tells nothing of a case that never was, even what is told without a name', async () => {
    const { cases, events, send, world } = room
    const team = await world.team()
    await send(team.mailbox, complaint('first-of-two'))
    await world.settle()
    const before = await events(team)
    await world.world.pool.query('alter table messages add constraint broken check (false) not valid')
    try {
      await send(team.mailbox, complaint('second-of-two'))
      await world.settle()
    } finally {
      await world.world.pool.query('alter table messages drop constraint broken')
    }
    expect((await events(team)).slice(before.length)).toEqual(['intake.received', 'intake.died'])
    expect(await cases(team)).toHaveLength(1)
  })
  it('because we could not even sort it is a dead letter, and no job that tries for ever', async () => {
    const { cases, rows, send, world } = room
    const team = await world.team()
    await world.world.pool.query('revoke select on brands from amends_app')
    try {
      await send(team.mailbox, complaint('unsorted'))
      await world.settle()
    } finally {
      await world.world.pool.query('grant select on brands to amends_app')
    }
    const [row] = await rows(team)
    expect(row).toMatchObject({ state: 'dead', reason: expect.stringContaining('on our side') })
    expect((await world.as(team.noor).post(`/api/dead-letters/${row?.id}/retry`)).body).toMatchObject({ state: 'filed' })
    expect(await cases(team)).toHaveLength(1)
  })
  it('pages through the dead letters, newest first', async () => {
    const { rows, send, world } = room
    const team = await world.team()
    for (const n of [1, 2, 3]) await send(team.mailbox, `Subject: ${n}\r\n\r\nx\r\n`)
    await world.settle()
    const first = (await world.as(team.noor).get('/api/dead-letters?limit=2')).body
    const rest = (await world.as(team.noor).get(`/api/dead-letters?limit=2&after=${first.next}`)).body
    expect([...first.rows, ...rest.rows].map((row: Row) => row.id)).toEqual((await rows(team)).map((row) => row.id).reverse())
    expect(rest.next).toBe(null)
  })
  it('whose job was lost is asked for again, once', async () => {
    const { cases, rows, send, world } = room
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
    [
      '8-bit junk',
      Buffer.concat([
        Buffer.from(`${from}\r\nSubject: \xff\xfe\r\n\r\n`, 'latin1'),
        Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 73 + 128) % 256)).filter((byte) => byte !== 10 && byte !== 13),
      ]),
    ],
    [
      'multiparts in multiparts',
      `${from}\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nIt broke.\r\n--b--\r\n--a--`,
    ],
    ['HTML only', `${from}\r\nContent-Type: text/html\r\n\r\n<b>It broke.`],
    ['no words, only a subject', `${from}\r\nSubject: It broke\r\n\r\n`],
    ['a long header', `${from}\r\nX-Long: ${'word '.repeat(4000)}\r\n\r\nIt broke.`],
    [
      'RFC 2047 names, one of them broken',
      'From: =?utf-8?B?TWFydGE=?= =?utf-8?Q?=ZZ?= <marta@example.com>\r\nSubject: =?bad\r\n\r\nIt broke.',
    ],
    ['a group that sent it', 'From: The Jansens: marta@example.com, piet@example.com;\r\n\r\nIt broke.'],
    ['a lone CR', `${from}\r\nSubject: a\rb\r\n\r\nIt\rbroke.`],
    ['a NUL', `${from}\r\nSubject: a\0b\r\n\r\nIt \0 broke.`],
    ['the same header twice', `${from}\r\n${from.replace('marta@', 'piet@')}\r\nSubject: a\r\nSubject: b\r\n\r\nIt broke.`],
    ['a boundary that never opens', `${from}\r\nContent-Type: multipart/alternative; boundary=zz\r\nSubject: a\r\n\r\nIt broke.`],
    ['many different words', `${from}\r\n\r\n${Array.from({ length: 6000 }, (_, i) => `w${i * 7919}`).join(' ')}`],
  ]
  it('are all filed, each in a case of its own', async () => {
    const { cases, rows, send, world } = room
    const team = await world.team()
    for (const [, raw] of odd) await send(team.mailbox, raw)
    await world.settle()
    expect((await rows(team)).map((row, i) => [odd[i]?.[0], row.state, row.reason])).toEqual(odd.map(([name]) => [name, 'filed', null]))
    expect(await cases(team)).toHaveLength(odd.length)
  })
})

describe('a raw mail handed in', () => {
  it('is filed at once, and refused when it is no mail for us', async () => {
    const { rows, world } = room
    const team = await world.team()
    const raw = Buffer.from(complaint('file')).toString('base64')
    const answer = await world.as(team.ilse).post('/api/mail', { raw, recipient: team.mailbox })
    expect(answer).toMatchObject({ status: 201, body: { state: 'filed', reason: null, caseId: expect.stringMatching(/^case_/) } })
    expect(await rows(team)).toMatchObject([{ via: 'file', state: 'filed' }])
    expect((await world.as(team.ilse).post('/api/mail', { raw: '!!' })).body).toMatchObject({ code: 'invalid', field: 'raw' })
    expect((await world.as(team.ilse).post('/api/mail', { raw, recipient: 'x@y.test' })).body).toMatchObject({
      code: 'invalid',
      field: 'recipient',
    })
    const words = Array.from({ length: 60_000 }, (_, i) => `ж${i}`).join(' ')
    const long = await world.as(team.ilse).post('/api/mail', {
      raw: Buffer.from(`From: a@example.com\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}`).toString('base64'),
    })
    expect(long.body).toMatchObject({ state: 'filed', reason: null })
    const nothing = await world.as(team.ilse).post('/api/mail', { raw: Buffer.from('From: a@example.com\r\n\r\n').toString('base64') })
    expect(nothing.body).toMatchObject({ state: 'dead', caseId: null, reason: expect.stringContaining('empty') })
  })
})
