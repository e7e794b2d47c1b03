// The telescope for Lena's birthday: a complaint by mail, an apology that the coach made better, three options, a choice on the private page,
// the deed, the explanation, a perk, one question, and a customer who is won back. The clock moves; nothing sleeps.

import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour, minute } from '#core/time/instant.ts'
import { startSmtpIn } from '#server/intake/smtp-in.ts'
import { openPorch } from '#server/platform/porch.ts'
import { silentLog } from '#server/platform/log.ts'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
let door: Awaited<ReturnType<typeof startSmtpIn>>
beforeAll(async () => {
  world = await testWorld({ smtp: true })
  team = await world.team()
  door = await startSmtpIn(() => openPorch(world.world), { ...world.world.config, smtpPort: 0 }, silentLog)
})
afterAll(async () => {
  await door.stop()
  await world.stop()
})

const complaint =
  'The telescope was promised for yesterday. I took the morning off to wait for it, and nobody came and nobody called. Lena turns ten on Saturday.'

async function writesIn(): Promise<void> {
  const post = createTransport({ host: '127.0.0.1', port: door.port, secure: false, ignoreTLS: true })
  await post.sendMail({
    from: 'Marta Okafor <marta@example.com>',
    to: team.mailbox,
    subject: 'The telescope is not here',
    text: complaint,
    messageId: '<first@example.com>',
  })
  post.close()
  await world.settle()
}

const desk = async (caseId: string) => (await world.as(team.ilse).get(`/api/cases/${caseId}`)).body
const stepsDone = (shown: { steps: { step: string; state: string }[] }) =>
  shown.steps.filter((step) => step.state === 'done').map((step) => step.step)
const pageOf = (text: string | undefined) => /http:\/\/amends\.test(\/c\/[\w-]+)/.exec(text ?? '')?.[1] ?? ''

// long because a tale is told in one breath
test('a mistake comes in, a customer is won back', async () => {
  await writesIn()
  const { rows } = (await world.as(team.ilse).get('/api/cases?view=unowned')).body
  expect(rows).toMatchObject([
    { title: 'The telescope is not here', customer: 'Marta Okafor', stands: 'listen', due: { clock: 'listen', standing: 'far' } },
  ])
  const path = `/api/cases/${rows[0].id}`
  const ilse = world.as(team.ilse)

  await ilse.put(`${path}/triage`, { severity: 2, kind: 'unavailable' })
  world.clock.forward(5 * minute)
  expect(
    (await ilse.put(`${path}/hearing`, { crux: 'I need to know it will be in her hands on Saturday.', feeling: 'let down' })).body.stands,
  ).toBe('apologise')

  await ilse.post('/api/customers/x', {})
  const excuse =
    'Dear Marta,\n\nOur courier moved its pick-up time, so the telescope did not leave on Monday, and Tomas missed it. I am sorry.\n\nIlse'
  const stopped = await ilse.post(`${path}/letters`, { subject: 'Re: The telescope is not here', body: excuse })
  expect(stopped).toMatchObject({ status: 422, body: { field: expect.stringMatching(/^overrides\./) } })

  const { proposal } = await desk(rows[0].id)
  expect(proposal.options.length).toBeGreaterThanOrEqual(2)
  const options = proposal.options
    .slice(0, 3)
    .map(({ remedyId, title, detail, costMinor }: Record<string, unknown>) => ({ remedyId, title, detail, costMinor }))
  const apology =
    'Dear Marta,\n\nI am sorry. We promised Lena’s telescope for Tuesday and did not bring it. You gave up a morning, and we did not call. That is our mistake.\n\nI will call you today by 16:00.\n\nIlse'
  const sent = await ilse.post(`${path}/letters`, { subject: 'Re: The telescope is not here', body: apology, options })
  expect(sent.status).toBe(201)
  expect((await desk(rows[0].id)).stands).toBe('apologise')
  world.clock.forward(11_000)
  await world.beat()
  expect(world.smtp.mails).toHaveLength(1)
  const mail = world.smtp.mails[0]
  expect(mail).toMatchObject({
    to: ['marta@example.com'],
    parsed: { inReplyTo: '<first@example.com>', subject: 'Re: The telescope is not here' },
  })
  expect(mail?.parsed.text).not.toContain('Tomas')
  const offered = await desk(rows[0].id)
  expect(offered).toMatchObject({
    stands: 'makeRight',
    waitingSince: expect.any(String),
    promises: [{ dueAt: '2026-03-04T15:00:00.000Z' }],
  })
  expect(stepsDone(offered)).toEqual(['listen', 'apologise'])

  const page = pageOf(mail?.parsed.text)
  expect((await world.anyone.get(page)).text).toContain('I need to know it will be in her hands on Saturday.')
  expect((await world.anyone.post(`${page}/heard`, { answer: 'yes' })).status).toBe(303)
  expect((await world.anyone.post(`${page}/choice`, { letter: 'b' })).status).toBe(303)
  expect((await world.anyone.post(`${page}/choice`, { letter: 'a' })).status).toBe(409)
  await world.settle()

  const early = await ilse.post(`${path}/letters`, {
    subject: 'Why',
    body: 'We are sorry. The van came earlier than our shop knew.',
    explains: true,
  })
  expect(early).toMatchObject({
    status: 409,
    body: { code: 'too-early', detail: expect.stringContaining('Before “explain” comes “make right”') },
  })

  world.clock.forward(hour)
  await ilse.post(`/api/promises/${offered.promises[0].id}/kept`)
  expect((await ilse.post(`${path}/fulfilment`, { proof: 'Handed over in Ghent, signed M. Okafor' })).body.stands).toBe('explain')
  const why =
    'Dear Marta,\n\nLena’s telescope missed the van on Monday. We promised something that could no longer be kept, and that is ours. Since Friday we read the real time of the van before we promise a day.\n\nIlse'
  expect((await ilse.post(`${path}/letters`, { subject: 'What happened, and what we changed', body: why, explains: true })).status).toBe(
    201,
  )
  world.clock.forward(11_000)
  await world.beat()
  expect((await desk(rows[0].id)).stands).toBe('delight')

  await ilse.post(`${path}/perk`, { title: 'A moon map for Lena, with a handwritten card', costMinor: 900 })
  expect((await ilse.put(`${path}/mistake`, { title: 'Courier cut-off moved, shop clock did not follow' })).body.stands).toBe('ask')
  await ilse.post(`${path}/surveys`)
  await world.beat()
  expect(world.smtp.mails).toHaveLength(3)
  const asked = await world.anyone.get(`${pageOf(world.smtp.mails[2]?.parsed.text)}/rating/5`)
  expect(asked.status).toBe(200)
  expect((await world.anyone.post(`${page}/rating`, { rating: '5', word: 'Lena saw the moon.' })).status).toBe(303)
  await world.settle()

  const end = await desk(rows[0].id)
  expect(end).toMatchObject({
    stands: 'recovered',
    answer: { rating: 5 },
    ledger: [{ entry: 'granted' }, { entry: 'fulfilled' }, { entry: 'perk' }],
  })
  const told = (await world.journal(team, rows[0].id)).map((entry) => entry.event)
  for (const fact of [
    'heard',
    'confirmed',
    'apologised',
    'offered',
    'chosen',
    'fulfilled',
    'explained',
    'delighted',
    'asked',
    'answered',
    'learned',
  ])
    expect(
      told.filter((event) => event === `case.${fact}`),
      fact,
    ).toHaveLength(1)
  expect(told.filter((event) => event === 'message.sent')).toHaveLength(3)
  expect(told.at(-1)).toBe('case.ended')
})
