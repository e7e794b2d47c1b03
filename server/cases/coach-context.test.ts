// What the coach is told of a case: its record, its words, our letters before, and what belongs to other customers.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn, sorry } from '#server/testing/complaints.ts'
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
const joost = async () => {
  const address = `joost.${team.brandId}@example.com`
  const one = await opened({ customer: { name: 'Joost de Vries', address }, text: 'Order OL-20391 is late.' })
  await ilse().put(`${one.path}/hearing`, { crux: 'It has to be there.' })
  return { ...one, address, reference: (await show(one)).reference as string }
}
const letter = (path: string, words: string, more: object = {}) =>
  ilse().post(`${path}/letters`, { subject: 'Re: late', body: `${sorry}\n\n${words}`, ...more })

test('the desk tells the coach what stands on the record', async () => {
  const one = await opened({ text: 'Where is it? I wait since May.' })
  await apologised(one, true)
  await ilse().post(`${one.path}/choice`, { letter: 'b' })
  await ilse().post(`${one.path}/calls`, { body: 'We spoke.', promises: [{ what: 'Call', dueAt: '2099-01-01T10:00:00.000Z' }] })
  const { coach, options: shown } = await show(one)
  expect(coach).toMatchObject({
    kind: 'reply',
    language: 'en',
    customerName: 'Marta',
    crux: 'It has to be there on Saturday.',
    customerWords: 'The telescope is late\n\nWhere is it? I wait since May.',
    earlier: [sorry],
    house: { rules: {}, phrases: [] },
    said: {},
    record: {
      handedOver: false,
      promises: [
        { what: 'Call', state: 'open' },
        { what: shown[1].title, state: 'open' },
      ],
    },
  })
  expect(coach.record.granted).toMatchObject([{ title: shown[1].title, state: 'granted', amountMinor: shown[1].costMinor }])
  expect(coach.record.offered.map(({ letter: each, chosen }: Record<string, unknown>) => [each, chosen])).toEqual([
    ['a', false],
    ['b', true],
    ['c', false],
  ])
  expect(coach.record.calls).toHaveLength(1)
  await ilse().post(`${one.path}/fulfilment`, { proof: 'R-1' })
  expect((await show(one)).coach.record.granted).toMatchObject([{ state: 'fulfilled' }])
})

test('our letters to this customer on an earlier case are known on the next', async () => {
  const one = await opened()
  await apologised(one)
  const next = await opened({ customer: { name: 'Marta Okafor', address: one.address } })
  expect((await show(next)).coach).toMatchObject({ earlier: [sorry], repeat: true })
})

test('what belongs to other customers of this member is known, and nothing of colleagues’ customers', async () => {
  const other = await joost()
  const one = await opened()
  const { strangers } = (await show(one)).coach
  expect(strangers.map(({ text }: { text: string }) => text).toSorted()).toEqual(
    ['Joost', 'Joost de Vries', 'OL-20391', other.address, other.reference].toSorted(),
  )
  expect((await world.as(team.tomas).get(one.path)).body.coach.strangers).toEqual([])
})

test('a letter with another customer’s order asks for one word why; the customer’s own order does not', async () => {
  await joost()
  const one = await opened({ text: 'My order is OL-77777.' })
  const wrong = await letter(one.path, 'Your order OL-20391 leaves today.')
  expect([wrong.status, wrong.body.field]).toEqual([422, expect.stringMatching(/^overrides\./)])
  expect(wrong.body.detail ?? wrong.body.sentence).toContain('OL-20391')
  expect((await letter(one.path, 'Your order OL-77777 leaves today.')).status).toBe(201)
})

test('another customer’s address or reference is found when a letter is sent, whoever had to do with them', async () => {
  const other = await joost()
  const one = await opened()
  for (const theirs of [other.address, other.reference]) {
    const sent = await world.as(team.tomas).post(`${one.path}/letters`, { subject: 'Re: late', body: `${sorry}\n\nSee ${theirs}.` })
    expect([sent.status, sent.body.field], theirs).toEqual([422, expect.stringMatching(/^overrides\./)])
  }
  const { reference } = await show(one)
  expect((await letter(one.path, `Your case is ${reference}, and we write to ${one.address}.`)).status).toBe(201)
})

describe('the subject of a letter', () => {
  const send = (path: string, subject: string, more: object = {}, by = ilse()) =>
    by.post(`${path}/letters`, { subject, body: sorry, ...more })
  const sentence = ({ body }: { body: { detail?: string; sentence?: string } }) => body.detail ?? body.sentence

  test('that names another customer asks for one word why, and says that it is the subject', async () => {
    await joost()
    const one = await opened()
    for (const subject of ['Re: your lamp, Joost', 'Re: order OL-20391']) {
      const wrong = await send(one.path, subject)
      expect([wrong.status, wrong.body.field], subject).toEqual([422, 'overrides.somebody-else'])
      expect(sentence(wrong)).toMatch(/\((?:Joost|OL-20391)\).*in the subject/)
    }
    const kept = await send(one.path, 'Re: your lamp, Joost', { overrides: [{ rule: 'somebody-else', word: 'same name' }] })
    expect(kept.status, kept.text).toBe(201)
    const [row] = await world.enter(team, (ctx) =>
      ctx.db.selectFrom('messages').select('coach').where('id', '=', kept.body.messageId).execute(),
    )
    expect(row?.coach).toMatchObject({
      findings: expect.arrayContaining([{ rule: 'somebody-else', severity: 'must-fix' }]),
      overrides: [{ rule: 'somebody-else', word: 'same name' }],
    })
  })

  test('is searched for addresses and references of whoever else it is', async () => {
    const other = await joost()
    const one = await opened()
    for (const theirs of [other.address, other.reference]) {
      const sent = await send(one.path, `About ${theirs}`, {}, world.as(team.tomas))
      expect([sent.status, sent.body.field], theirs).toEqual([422, 'overrides.somebody-else'])
    }
    const { reference } = await show(one)
    expect((await send(one.path, `Your case ${reference}, ${one.address}`)).status).toBe(201)
  })

  test('that the customer wrote themselves is theirs', async () => {
    await joost()
    const one = await opened({ subject: '[Order XXX] for Joost', text: 'Late.' })
    expect((await show(one)).coach).toMatchObject({ customerWords: 'Late.', subjects: '[Order XXX] for Joost' })
    expect((await send(one.path, 'Re: [Order XXX] for Joost')).status).toBe(201)
  })

  test('with a gap that nobody filled asks for one word why, or cannot leave', async () => {
    const one = await opened()
    expect((await send(one.path, 'Your order XXX')).body.field).toBe('overrides.placeholder-left')
    expect((await send(one.path, 'Your order {{order}}')).body.field).toBe('subject')
    expect((await send(one.path, 'Your order XXX', { overrides: [{ rule: 'placeholder-left', word: 'brand' }] })).status).toBe(201)
  })

  test('is read for nothing else', async () => {
    const one = await opened()
    expect((await send(one.path, 'Sorry if you were upset, our courier lost it!!!')).status).toBe(201)
  })
})

test('an address of another organisation’s customer says nothing here', async () => {
  const other = await joost()
  team = await world.team()
  const one = await opened()
  expect((await letter(one.path, `See ${other.address}.`)).status).toBe(201)
})

test('an amount of the options that travel with the letter is on the record', async () => {
  const one = await opened()
  await ilse().put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.' })
  const offered = (await options(one)).map((option: object, place: number) => (place === 1 ? { ...option, costMinor: 3700 } : option))
  const sent = await letter(one.path, 'We refund 37 EUR, and 38 EUR as well.', { options: offered })
  expect(sent.status, sent.text).toBe(201)
  const kept = await world.enter(team, (ctx) =>
    ctx.db.selectFrom('messages').select('coach').where('id', '=', sent.body.messageId).execute(),
  )
  const { findings } = (kept[0]?.coach ?? { findings: [] }) as { findings: { rule: string }[] }
  const rules = findings.map(({ rule }) => rule)
  expect(rules.filter((rule) => rule === 'amount-not-on-record')).toHaveLength(1)
})

test('a note too short to tell its language is read in that of the house, whatever the customer speaks', async () => {
  await world.as(team.ada).patch(`/api/brands/${team.brandId}`, { language: 'de' })
  const { caseId } = await opened({ customer: { name: 'Marta Okafor', address: `marta.${team.brandId}@example.com`, language: 'en' } })
  for (const about of [{ caseId }, {}])
    for (const kind of ['note', 'review']) {
      const { language, findings } = (await ilse().post('/api/coach', { text: 'Menschliches Versagen.', kind, ...about })).body
      expect([language, findings.map(({ rule }: { rule: string }) => rule)]).toEqual(['de', ['human-error']])
    }
  expect((await ilse().post('/api/coach', { text: 'Menschliches Versagen.', caseId })).body.language).toBe('en')
})

test('what is called wrong in words for many letters names no colleague, and is kept as one of these', async () => {
  const text = 'Tomas Vega and Ilse look after it.'
  const kept = (await ilse().post('/api/coach/examples', { rule: 'finger-pointing', text, kind: 'template' })).body
  expect(kept).toMatchObject({ kind: 'template', text: expect.stringMatching(/^Robin .*and Robin look after it\.$/) })
})

test('what is called wrong in a note names neither the customer nor a colleague', async () => {
  const { caseId } = await opened()
  const text = 'Tomas should have told Marta Okafor. Ilse Maes asks dispatch.'
  const kept = (await ilse().post('/api/coach/examples', { rule: 'hindsight', text, kind: 'note', caseId })).body
  expect(kept).toMatchObject({ kind: 'note', found: true, text: 'Robin should have told Robin. Robin asks dispatch.' })
  expect((await ilse().post('/api/coach/examples', { rule: 'hindsight', text: 'Tomas should have asked.' })).body.text).not.toContain(
    'Tomas',
  )
})

test('what is called wrong about another customer names them neither by name nor by number', async () => {
  const other = await joost()
  const { caseId } = await opened()
  const text = `Dear Joost, your order OL-4711 of case ${other.reference} is with Joost de Vries.`
  const kept = (await ilse().post('/api/coach/examples', { rule: 'somebody-else', text, caseId })).body
  expect(kept.text).toBe('Dear Robin, your order OL-0000 of case 0000-0000 is with Robin.')
})

describe('a draft that is sent to be read', () => {
  const draft = '\n\n  We are sorry if you felt bad. We will call you by Friday noon.\n'

  test('is answered by places in it as it was sent, whatever space it begins with', async () => {
    const { findings, promises } = (await ilse().post('/api/coach', { text: draft })).body
    const found = findings.find((one: { rule: string }) => one.rule === 'conditional-non-apology')
    expect(draft.slice(found.start, found.end)).toBe('sorry if you felt bad')
    const { start, end, text } = found.replacement
    expect(draft.slice(0, start) + text + draft.slice(end)).toBe('\n\n  We are sorry. We will call you by Friday noon.\n')
    expect(draft.slice(promises[0].start, promises[0].end)).toBe('by Friday noon')
  })

  test('has to hold a word, and no more of them than anybody reads', async () => {
    const sentenceFor = async (text: string) => (await ilse().post('/api/coach', { text })).body.detail
    expect(await sentenceFor(' \n ')).toBe('This cannot be empty.')
    expect(await sentenceFor('a\u0000')).toBe('This cannot hold the character NUL.')
    expect(await sentenceFor('a'.repeat(20_001))).toBe('This can have at most 20000 characters.')
  })
})
