import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replyAddress } from '#core/messages/threading.ts'
import { complaint, openMailRoom } from '#server/testing/mail-room.ts'

let room: Awaited<ReturnType<typeof openMailRoom>>
beforeAll(async () => {
  room = await openMailRoom()
})
afterAll(() => room.close())

describe('threads', () => {
  it('a token in the address leads to its case, whatever the sender’s program did to the rest', async () => {
    const { cases, conversation, send, world } = room
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
    const { cases, conversation, send, world } = room
    const team = await world.team()
    await send(team.mailbox, complaint('ref1'))
    await world.settle()
    const answer = [
      'From: marta@example.com',
      'Message-ID: <ref2@example.com>',
      'References: <nothing@example.com> <ref1@example.com>',
      '',
      'Any news?',
      '',
      'On Wed, 4 Mar 2026 at 13:31, Ilse <care@oak.test> wrote:',
      '> We are looking into it.',
      '',
    ]
    await send(team.mailbox, answer.join('\r\n'))
    await world.settle()
    const all = await cases(team)
    expect(all).toHaveLength(1)
    expect(await conversation(team, all[0]?.id ?? '')).toEqual(
      expect.arrayContaining([expect.objectContaining({ body: 'Any news?', quoted: expect.stringContaining('We are looking into it.') })]),
    )
  })
  it('a thread or a token of another organisation leads nowhere', async () => {
    const { cases, conversation, send, world } = room
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
    const { cases, conversation, rows, send, world } = room
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
    const { cases, world } = room
    const team = await world.team()
    const raw = Buffer.from(complaint('race')).toString('base64')
    const answers = await Promise.all([1, 2, 3, 4].map(() => world.as(team.ilse).post('/api/mail', { raw })))
    expect(answers.map((answer) => String(answer.body.state)).toSorted()).toEqual(['duplicate', 'duplicate', 'duplicate', 'filed'])
    expect(new Set(answers.map((answer) => answer.body.caseId)).size).toBe(1)
    expect(await cases(team)).toHaveLength(1)
  })
  it('with the Message-ID of a mail that we sent is our own mail come back: a loop, kept without a case', async () => {
    const { cases, rows, send, world } = room
    const team = await world.team()
    await world
      .as(team.ilse)
      .post('/api/cases', { customer: { name: 'Marta', address: 'marta@example.com' }, text: 'It leaks.', subject: 'Leak' })
    await world.world.pool.query(`update messages set rfc_id = '<ours@example.com>', direction = 'out' where organisation_id = $1`, [
      team.organisation,
    ])
    await send(team.mailbox, complaint('ours'))
    await world.settle()
    expect(await rows(team)).toMatchObject([{ state: 'loop', case_id: null, reason: expect.stringContaining('come back to us') }])
    expect(await cases(team)).toHaveLength(1)
  })
  it('without a Message-ID is known by its content', async () => {
    const { rows, send, world } = room
    const team = await world.team()
    const raw = 'From: a@example.com\r\n\r\nIt leaks.\r\n'
    await send(team.mailbox, raw)
    await send(team.mailbox, raw)
    await world.settle()
    expect((await rows(team)).map((row) => row.state).sort()).toEqual(['duplicate', 'filed'])
  })
})
