// Out by SMTP and back by SMTP: what a machine writes changes nothing, and a mail that came back says so.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseId } from '#core/ids.ts'
import { messageIdOf, replyAddress } from '#core/messages/threading.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { openMailRoom } from '#server/testing/mail-room.ts'

let room: Awaited<ReturnType<typeof openMailRoom>>
let team: Team
beforeAll(async () => {
  room = await openMailRoom({ smtp: true })
})
afterAll(() => room.close())

const complaints = complaintsIn(
  () => room.world,
  () => team,
)
const mail = (...lines: string[]) => lines.join('\r\n')

/** A case whose apology, with options, has left. */
async function written() {
  team = await room.world.team()
  const one = await complaints.opened()
  await complaints.apologised(one, true)
  const desk = await complaints.show(one)
  const sent = desk.messages.find((message: { direction: string }) => message.direction === 'out')
  return { ...one, sent, to: replyAddress(team.mailbox, desk.reference), desk, rfcId: messageIdOf(sent.id, team.mailbox) }
}
async function arrives(to: string, raw: string, envelopeFrom = '') {
  await room.send(to, raw, envelopeFrom)
  await room.world.settle()
  return (await room.rows(team)).at(-1)
}
function bounce(rfcId: string, status = '5.1.1', action = 'failed'): string {
  return mail(
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.com>',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <bounce-${rfcId.slice(1, 30)}-${action}@mx.example.com>`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    '',
    '--x',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; nobody@example.com',
    `Action: ${action}`,
    `Status: ${status}`,
    '',
    '--x',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${rfcId}`,
    '',
    '--x--',
    '',
  )
}

describe('an automatic reply', () => {
  const away = (id: string, ...more: string[]) =>
    mail(
      'From: marta@example.com',
      'Subject: Automatic reply: late',
      `Message-ID: <${id}@example.com>`,
      'Auto-Submitted: auto-replied',
      ...more,
      '',
      'I am away.',
    )
  it('is in its case as what it is, and changes nothing there', async () => {
    const one = await written()
    await room.world.as(team.ilse).post(`${one.path}/pause`, { reason: 'waiting-on-customer' })
    const before = await complaints.show(one)
    expect(await arrives(one.to, away('away1'))).toMatchObject({ state: 'filed', case_id: one.caseId })
    const after = await complaints.show(one)
    expect(after.messages.at(-1)).toMatchObject({ direction: 'in', automatic: 'auto-reply', body: 'I am away.' })
    expect(after).toMatchObject({ paused: true, stands: before.stands, waitingSince: before.waitingSince })
    expect(after.steps).toEqual(before.steps)
    const events = await complaints.events(one)
    expect(events).toContain('message.automatic')
    expect(events.filter((event) => event === 'message.received')).toHaveLength(1)
  })
  it('opens no ended case again', async () => {
    const one = await written()
    await room.world.as(team.ilse).post(`${one.path}/end`, { end: 'withdrawn', reason: 'They told us so.' })
    await arrives(one.to, away('away2'))
    expect((await complaints.show(one)).stands).toBe('withdrawn')
    expect(await complaints.events(one)).not.toContain('case.reopened')
  })
  it('without a case waits for a person, who can take it in', async () => {
    team = await room.world.team()
    const row = await arrives(team.mailbox, away('away3'))
    expect(row).toMatchObject({ state: 'dead', reason: expect.stringContaining('belongs to no case') })
    expect(await room.cases(team)).toEqual([])
    const answer = await room.world.as(team.noor).post(`/api/dead-letters/${row?.id}/retry`)
    expect(answer.body).toMatchObject({ state: 'filed' })
    expect(await room.cases(team)).toHaveLength(1)
  })
  it('is answered by nothing', async () => {
    const one = await written()
    const sent = room.world.smtp.mails.length
    await arrives(one.to, away('away4'))
    await room.world.beat()
    expect(room.world.smtp.mails).toHaveLength(sent)
  })
})

describe('a mail that came back', () => {
  it('is found by its Message-ID, and says why it did not arrive', async () => {
    const one = await written()
    expect(one.sent.mail.state).toBe('sent')
    expect(await arrives(team.mailbox, bounce(one.rfcId))).toMatchObject({ state: 'filed', case_id: one.caseId })
    const after = await complaints.show(one)
    expect(after.messages.find((message: { id: string }) => message.id === one.sent.id).mail).toMatchObject({
      state: 'failed',
      trouble: 'This mail came back: mailbox unknown.',
    })
    expect(after.messages.at(-1)).toMatchObject({ automatic: 'bounce' })
    expect(after.stands).toBe(one.desk.stands)
    expect(after.timeline).toContainEqual(expect.objectContaining({ event: 'message.bounced' }))
    expect(after.options).toHaveLength(one.desk.options.length)
  })
  it('can be tried again', async () => {
    const one = await written()
    await arrives(team.mailbox, bounce(one.rfcId, '5.2.2'))
    const sent = room.world.smtp.mails.length
    expect((await room.world.as(team.ilse).post(`/api/messages/${one.sent.id}/retry`)).status).toBe(200)
    await room.world.beat()
    expect(room.world.smtp.mails).toHaveLength(sent + 1)
    expect(room.world.smtp.mails.at(-1)?.raw).not.toContain('<bounce-')
  })
  it('is found by the address that it came back to, when its ids are gone', async () => {
    const one = await written()
    const raw = mail('From: MAILER-DAEMON', 'Subject: failure notice', '', 'Sorry, no mailbox here by that name. (#5.1.1)')
    expect(await arrives(one.to, raw)).toMatchObject({ state: 'filed', case_id: one.caseId })
    expect((await complaints.show(one)).messages.find((m: { id: string }) => m.id === one.sent.id).mail.state).toBe('failed')
  })
  it('late, is only late', async () => {
    const one = await written()
    await arrives(one.to, bounce(one.rfcId, '4.4.7', 'delayed'))
    const after = await complaints.show(one)
    expect(after.messages.find((m: { id: string }) => m.id === one.sent.id).mail.state).toBe('sent')
    expect(after.messages.at(-1)).toMatchObject({ automatic: 'auto-reply' })
  })
  it('of another organisation marks nothing', async () => {
    const theirs = await written()
    const their = team
    team = await room.world.team()
    expect(await arrives(team.mailbox, bounce(theirs.rfcId))).toMatchObject({ state: 'dead' })
    team = their
    expect((await complaints.show(theirs)).messages.find((m: { id: string }) => m.id === theirs.sent.id).mail.state).toBe('sent')
  })
})

it('our own mail come back by another way is a loop: kept, and in no case', async () => {
  const one = await written()
  const ours = room.world.smtp.mails.at(-1)?.raw ?? ''
  const row = await arrives(team.mailbox, ours.replace(/^Message-ID:.*$/im, 'Message-ID: <relayed@list.example.com>'))
  expect(row).toMatchObject({ state: 'loop', case_id: null })
  expect(await room.cases(team)).toHaveLength(1)
  expect((await complaints.show(one)).messages).toHaveLength(2)
})

it('a further mailbox that is a list is our own door, and what comes through it is from people', async () => {
  team = await room.world.team()
  const alias = team.mailbox.replace('@', '-orders@')
  await room.world.as(team.ada).patch(`/api/brands/${team.brandId}`, { aliases: [alias] })
  const through = (list: string) =>
    mail('From: Marta <marta@example.com>', `List-ID: <${list}>`, 'Subject: My order', `Message-ID: <${list}>`, '', 'Where is it?', '')
  expect(await arrives(alias, through(alias.replace('@', '.')), 'marta@example.com')).toMatchObject({ state: 'filed' })
  expect(await arrives(alias, through('news.example.com'), 'marta@example.com')).toMatchObject({ state: 'dead' })
})

it('the reference in a subject leads to its case when nothing else does', async () => {
  const one = await written()
  const raw = mail('From: piet@example.com', `Subject: AW: Sorry [${String(one.desk.reference).toLowerCase()}]`, '', 'Any news?')
  expect(await arrives(team.mailbox, raw, 'piet@example.com')).toMatchObject({ state: 'filed', case_id: one.caseId })
})

describe('a choice by reply', () => {
  const reply = (from: string, words: string, id: string, rfcId: string) =>
    mail(`From: Marta Okafor <${from}>`, 'Subject: Re: late', `Message-ID: <${id}@example.com>`, `In-Reply-To: ${rfcId}`, '', words)
  it('of nothing but a letter is taken, visibly, and answered by nothing', async () => {
    const one = await written()
    const sent = room.world.smtp.mails.length
    expect(room.world.smtp.mails.at(-1)?.parsed.text).toContain('Or just reply to this mail with a, b or c.')
    await arrives(one.to, reply(one.address, 'b please\r\n\r\nMarta\r\n\r\n> a) …', 'choice1', one.rfcId), one.address)
    const after = await complaints.show(one)
    expect(after.options.find((option: { letter: string }) => option.letter === 'b')).toMatchObject({ chosenVia: 'mail' })
    expect(after.timeline).toContainEqual(expect.objectContaining({ event: 'case.chosen' }))
    const facts = after.steps.flatMap((step: { facts: { fact: string; by: string }[] }) => step.facts)
    expect(facts).toContainEqual(expect.objectContaining({ fact: 'chosen', by: 'customer' }))
    expect(after.ledger).toHaveLength(1)
    await room.world.beat()
    expect(room.world.smtp.mails).toHaveLength(sent)
  })
  it.each([
    ['more words than a letter', 'b, if it comes today', null],
    ['a stranger', 'b', 'stranger@example.com'],
  ])('with %s stays a message', async (_, words, from) => {
    const one = await written()
    await arrives(one.to, reply(from ?? one.address, words, `choice-${one.caseId}`, one.rfcId), 'x@example.com')
    const after = await complaints.show(one)
    expect(after.options.every((option: { chosenAt: string | null }) => option.chosenAt === null)).toBe(true)
    expect(after.messages.at(-1)).toMatchObject({ body: words, automatic: null })
  })
  it('a second letter after a choice is an ordinary message', async () => {
    const one = await written()
    await arrives(one.to, reply(one.address, 'a', 'c1', one.rfcId), one.address)
    expect(await arrives(one.to, reply(one.address, 'b', 'c2', one.rfcId), one.address)).toMatchObject({ state: 'filed' })
    const chosen = (await complaints.show(one)).options.filter((option: { chosenAt: string | null }) => option.chosenAt !== null)
    expect(chosen.map((option: { letter: string }) => option.letter)).toEqual(['a'])
    expect((await room.world.journal(team, one.caseId as CaseId)).filter((entry) => entry.event === 'intake.died')).toEqual([])
  })
})
