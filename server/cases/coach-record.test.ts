// What stands on the record of a case, or of the same customer’s other cases, is not called missing from it; and what does not, is.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn, sorry } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const { opened, show, apologised, options } = complaintsIn(
  () => world,
  () => team,
)
const ilse = () => world.as(team.ilse)
const again = (one: Complaint) => opened({ customer: { name: 'Marta Okafor', address: one.address } })

type Finding = { rule: string; better: string | null }
const found = async ({ caseId }: Complaint, text: string, rule: string) => {
  const { findings } = (await ilse().post('/api/coach', { caseId, text })).body
  return findings.flatMap((one: Finding) => (one.rule === rule ? [one.better] : []))
}
/** Options by the kind of their remedies, cheapest first as proposed. */
const offered = async (one: Complaint, letters: string) => {
  await apologised(one, true)
  for (const letter of letters) expect((await ilse().post(`${one.path}/choice`, { letter })).status).toBe(200)
}

test('what a remedy costs us is no amount that the customer gets', async () => {
  const one = await opened()
  await offered(one, 'a')
  const { coach } = await show(one)
  expect(coach.record.granted).toMatchObject([{ kind: 'redo', amountMinor: null }])
  expect(coach.record.offered).toMatchObject([
    { kind: 'redo', costMinor: null },
    { kind: 'credit', costMinor: 1500 },
    { kind: 'delivery', costMinor: null },
  ])
  expect(await found(one, 'We refund 18 EUR.', 'amount-not-on-record')).toEqual(['On the record: 15 EUR.'])
})

test('the day by which a chosen option will be done is one that we promised', async () => {
  const one = await opened()
  await offered(one, 'a')
  const { options: shown, coach } = await show(one)
  expect(coach.record.promises).toMatchObject([{ what: shown[0].title, due: shown[0].promisedFor, state: 'open' }])
  expect(await found(one, 'As promised, it is done by next Wednesday.', 'date-not-on-record')).toHaveLength(1)
  expect(await found(one, 'As promised, it is done on Friday.', 'date-not-on-record')).toEqual([])
  expect(await found(one, 'As promised, it is done tomorrow.', 'date-not-on-record')).toEqual([])
  await ilse().post(`${one.path}/fulfilment`, { proof: 'R-1' })
  expect((await show(one)).coach.record.promises).toMatchObject([{ state: 'kept' }])
})

test('a promise and a call on another case of the same customer back what is said of them, and move no date here', async () => {
  const one = await opened()
  await ilse().post(`${one.path}/calls`, { body: 'We spoke.', promises: [{ what: 'I will call you', dueAt: '2099-01-01T10:00:00.000Z' }] })
  const next = await again(one)
  expect(await found(next, 'As promised, I looked into it. I called you this morning.', 'claim-not-on-record')).toEqual([])
  expect(await found(next, 'I will call you tomorrow at 10.', 'date-not-on-record')).toEqual([])
  const other = await opened()
  expect(await found(other, 'As promised, I looked into it. I called you this morning.', 'claim-not-on-record')).toHaveLength(2)
})

test('a call is remembered however long the conversation has become since', async () => {
  const one = await opened()
  await ilse().post(`${one.path}/calls`, { body: 'We spoke.' })
  await world.enter(team, (ctx) =>
    ctx.db
      .insertInto('messages')
      .values(
        Array.from({ length: 31 }, (_, n) => ({
          id: ctx.id('message'),
          organisationId: ctx.organisation,
          caseId: one.caseId,
          at: ctx.now,
          direction: 'in',
          channel: 'mail',
          purpose: 'answer',
          body: `Any news? ${n}`,
          attachments: '[]',
        })),
      )
      .execute(),
  )
  expect(await found(one, 'I called you this morning.', 'claim-not-on-record')).toEqual([])
})

test('what waits for the yes of a lead was escalated', async () => {
  const one = await opened()
  const claim = 'I have escalated this to my manager.'
  expect(await found(one, claim, 'claim-not-on-record')).toHaveLength(1)
  await apologised(one)
  const dear = (await options(one)).map((option: object) => ({ ...option, costMinor: 15_000 }))
  const asked = await ilse().post(`${one.path}/approvals`, { what: { kind: 'options', options: dear }, reason: 'A birthday.' })
  expect(asked.status, asked.text).toBe(201)
  expect(await found(one, claim, 'claim-not-on-record')).toEqual([])
})

test('the subject of what the customer wrote is in their words', async () => {
  const one = await opened({ subject: 'The telescope is late', text: 'My daughter cried at her birthday party.' })
  expect((await show(one)).coach.customerWords).toBe('The telescope is late\n\nMy daughter cried at her birthday party.')
  expect(await found(one, 'I am sorry that we brought the telescope late.', 'crux-not-mentioned')).toEqual([])
})

test('a subject that any mail could have is not', async () => {
  expect((await show(await opened({ subject: 'Complaint', text: 'Where is it?' }))).coach.customerWords).toBe('Where is it?')
})

test('a letter that came back said nothing to the customer', async () => {
  const one = await opened()
  await apologised(one)
  expect(await found(one, sorry, 'too-many-sorries')).toHaveLength(1)
  const { messages } = await show(one)
  const { id } = messages.find(({ direction }: { direction: string }) => direction === 'out')
  await world.enter(team, (ctx) => ctx.db.updateTable('mails').set({ state: 'failed' }).where('messageId', '=', id).execute())
  expect((await show(one)).coach.earlier).toEqual([])
  expect(await found(one, sorry, 'too-many-sorries')).toEqual([])
})
