import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replyAddress } from '#core/messages/threading.ts'
import { complaint, hello, mailLimit, openMailRoom, talk } from '#server/testing/mail-room.ts'

let room: Awaited<ReturnType<typeof openMailRoom>>
beforeAll(async () => {
  room = await openMailRoom()
})
afterAll(() => room.close())

describe('mail that comes in by SMTP', () => {
  it('is in the database before it is acknowledged, and in a case soon after', async () => {
    const { cases, events, rows, send, world } = room
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
    expect(shown.body.messages).toMatchObject([
      { body: 'It should have been here on Tuesday.', fromAddress: 'marta@example.com', direction: 'in' },
    ])
    expect(await events(team)).toEqual(expect.arrayContaining(['intake.received', 'case.opened', 'message.received', 'intake.filed']))
    expect(JSON.stringify(await world.journal(team))).not.toMatch(/marta|telescope/i)
  })
  it('is taken again later (451) when it cannot be kept', async () => {
    const { rows, send, world } = room
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
    const { send } = room
    await expect(send('nobody@elsewhere.test', complaint('lost'))).rejects.toMatchObject({ responseCode: 550 })
  })
  it('is kept once for each organisation that it is for', async () => {
    const { rows, send, world } = room
    const [one, two] = [await world.team(), await world.team()]
    await send([one.mailbox, two.mailbox.toUpperCase(), replyAddress(one.mailbox, 'ABCD-EFGH')], complaint('both'))
    await world.settle()
    expect(await rows(one)).toMatchObject([{ state: 'filed', recipient: replyAddress(one.mailbox, 'ABCD-EFGH') }])
    expect(await rows(two)).toMatchObject([{ state: 'filed' }])
  })
  it('is refused when it is too large: announced, or while it streams', async () => {
    const { door, rows, send, world } = room
    const team = await world.team()
    await expect(send(team.mailbox, `${complaint('huge')}${'x'.repeat(mailLimit)}`)).rejects.toMatchObject({ responseCode: 552 })
    const heard: string[] = []
    await talk(door.port, [...hello(team.mailbox), `${complaint('huge')}${'x'.repeat(200_000)}\r\n.\r\n`, 'QUIT\r\n'], (line) =>
      heard.push(line),
    )
    expect(heard.map((line) => line.slice(0, 3))).toEqual(['220', '250', '250', '250', '354', '552', '221'])
    expect(heard[0]).toBe('220 amends.test ESMTP')
    expect(await rows(team)).toEqual([])
  })
  it('that breaks off half way leaves nothing', async () => {
    const { door, rows, send, world } = room
    const team = await world.team()
    const words = [...hello(team.mailbox), complaint('half')]
    await talk(door.port, words, (_line, hangUp) => words.length === 0 && setImmediate(hangUp))
    await send(team.mailbox, complaint('whole'))
    expect(await rows(team)).toHaveLength(1)
  })
  it('under way when the door closes is still taken', async () => {
    const { rows, world } = room
    const team = await world.team()
    const closing = await room.openDoor()
    let stopped: Promise<void> | undefined
    const heard: string[] = []
    await talk(closing.port, [...hello(team.mailbox), `${complaint('late')}\r\n.\r\n`], (line) => {
      heard.push(line.slice(0, 3))
      if (line.startsWith('354')) stopped = closing.stop()
    })
    await stopped
    expect(heard).toEqual(['220', '250', '250', '250', '354', '250', '421'])
    expect(await rows(team)).toHaveLength(1)
  })
})
