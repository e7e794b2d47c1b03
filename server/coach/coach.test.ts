// The rules of a house through the API: they count at once where a letter is read and where it is sent, for this organisation only.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn, sorry } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const { opened, show, left, apologise } = complaintsIn(
  () => world,
  () => team,
)
const ilse = () => world.as(team.ilse)
const noor = () => world.as(team.noor)
const pointing = `${sorry}\n\nOur courier Swiftvan lost it.`
const rulesIn = async (text: string, more: object = {}) =>
  (await ilse().post('/api/coach', { text, ...more })).body.findings.map(({ rule }: { rule: string }) => rule)
const told = async () => (await world.journal(team)).filter(({ event }) => event.startsWith('coach.'))

describe('a rule of the house', () => {
  test('that is turned off is silent where a letter is read and where it is sent', async () => {
    const one = await opened()
    const conditional = 'Dear Marta,\n\nI am sorry if you were upset. That is our mistake.\n\nIlse'
    const send = () => ilse().post(`${one.path}/letters`, { subject: 'Re: late', body: conditional })
    const before = await send()
    expect([before.status, before.body.field]).toEqual([422, expect.stringMatching(/^overrides\./)])
    for (const rule of await rulesIn(conditional, { caseId: one.caseId })) await noor().put('/api/coach/weights', { rule, weight: 'off' })
    expect(await rulesIn(conditional, { caseId: one.caseId })).toEqual([])
    expect((await send()).status).toBe(201)
  })

  test('weighs as the house wants it, and as it comes again when that is asked for', async () => {
    const changed = (await noor().put('/api/coach/weights', { rule: 'shouting', weight: 'must-fix' })).body
    expect(changed.rules.find((rule: { id: string }) => rule.id === 'shouting')).toMatchObject({ weight: 'must-fix' })
    expect([changed.version, changed.changedBy]).toEqual([1, 'Noor Haddad'])
    const { findings } = (await ilse().post('/api/coach', { text: `${sorry}\n\nIT IS ON ITS WAY TO YOU NOW!!!` })).body
    expect(findings.find((one: { rule: string }) => one.rule === 'shouting')).toMatchObject({ severity: 'must-fix' })
    const back = (await noor().put('/api/coach/weights', { rule: 'shouting', weight: null })).body
    const shouting = back.rules.find((rule: { id: string }) => rule.id === 'shouting')
    expect([back.version, shouting.weight]).toEqual([2, shouting.usual])
    expect(await told()).toMatchObject([{ payload: { rule: 'shouting', version: 1 } }, { payload: { rule: 'shouting', version: 2 } }])
  })

  test('is the lead’s to change, and has to exist', async () => {
    expect((await ilse().put('/api/coach/weights', { rule: 'shouting', weight: 'off' })).status).toBe(403)
    expect((await ilse().get('/api/coach/style')).status).toBe(200)
    expect((await noor().put('/api/coach/weights', { rule: 'nothing', weight: 'off' })).body.field).toBe('rule')
    expect(await told()).toEqual([])
  })

  test('of one organisation says nothing in another', async () => {
    await noor().put('/api/coach/weights', { rule: 'finger-pointing', weight: 'off' })
    await world.as(team.ada).post('/api/departments', { name: 'Swiftvan', kind: 'supplier' })
    expect(await rulesIn(pointing)).not.toContain('finger-pointing')
    team = await world.team()
    await world.as(team.ada).post('/api/departments', { name: 'Swiftvan', kind: 'supplier' })
    expect(await rulesIn(pointing)).toContain('finger-pointing')
  })
})

describe('a letter that owns it in words that the coach does not hear', () => {
  const body = 'Dear Marta,\n\nI grieve for your lamp. These hands let it fall.\n\nIlse'
  const missing = ['apology-present', 'ownership-present']
  const sent = async (more: object) => {
    const one = await opened()
    const overrides = missing.map((rule) => ({ rule, word: 'said otherwise', ...more }))
    const answer = await ilse().post(`${one.path}/letters`, { subject: 'Your lamp', body, overrides })
    expect(answer.status, answer.text).toBe(201)
    await left()
    return { ...(await show(one)), step: (await apologise(one)).state }
  }

  test('is the apology once its writer calls it wrong that it is missing, and that stands beneath it', async () => {
    const desk = await sent({ wrong: true })
    expect([desk.step, desk.apologies]).toEqual(['done', 1])
    expect(desk.messages.at(-1).kept).toEqual([
      { title: 'Sorry is not said yet', word: 'said otherwise', wrong: true },
      { title: 'Nobody owns it yet', word: 'said otherwise', wrong: true },
    ])
  })

  test('kept with a word alone leaves all the same, and is none', async () => {
    const desk = await sent({})
    expect([desk.step, desk.apologies]).toEqual(['ahead', 0])
  })
})

describe('a phrase of the house', () => {
  const phrase = { words: 'ninja team', reason: 'We are drivers.', better: 'Say “our drivers”.', severity: 'must-fix' }
  const body = `${sorry}\n\nOur Ninja Team is on it.`

  test('that must be fixed asks for one word why when a letter is sent', async () => {
    const one = await opened()
    expect((await noor().post('/api/coach/phrases', phrase)).status).toBe(201)
    const refused = await ilse().post(`${one.path}/letters`, { subject: 'Re: late', body })
    expect([refused.status, refused.body.field]).toEqual([422, expect.stringMatching(/^overrides\./)])
    const kept = await ilse().post(`${one.path}/letters`, {
      subject: 'Re: late',
      body,
      overrides: [{ rule: 'house-phrase', word: 'quoted' }],
    })
    expect(kept.status, kept.text).toBe(201)
    const { messages } = await show(one)
    expect(messages.at(-1).kept).toEqual([{ title: 'Not how we say it here', word: 'quoted', wrong: false }])
  })

  test('is told with its reason, changed, and gone when it is removed', async () => {
    const { id } = (await noor().post('/api/coach/phrases', phrase)).body
    const { findings } = (await ilse().post('/api/coach', { text: body })).body
    const found = findings.find((one: { rule: string }) => one.rule === 'house-phrase')
    expect(found).toMatchObject({ severity: 'must-fix', reason: 'We are drivers.', better: 'Say “our drivers”.' })
    expect(body.slice(found.start, found.end)).toBe('Ninja Team')
    expect((await noor().patch(`/api/coach/phrases/${id}`, { severity: 'hint', better: null })).body).toEqual({
      ...phrase,
      poor: null,
      good: null,
      id,
      severity: 'hint',
      better: null,
    })
    expect((await noor().delete(`/api/coach/phrases/${id}`)).status).toBe(200)
    expect(await rulesIn(body)).not.toContain('house-phrase')
    expect((await noor().delete(`/api/coach/phrases/${id}`)).status).toBe(404)
    expect((await told()).map(({ event }) => event)).toEqual(['coach.phraseChanged', 'coach.phraseChanged', 'coach.phraseChanged'])
  })

  test('is shown by examples that fit, and whoever writes it reads the good one', async () => {
    const [poor, good] = ['Our ninja team brings it.', 'Our drivers bring it.']
    const refused = await noor().post('/api/coach/phrases', { ...phrase, poor: good })
    expect([refused.status, refused.body.field]).toEqual([422, 'poor'])
    expect((await noor().post('/api/coach/phrases', { ...phrase, good: 'Ninja team!' })).body.field).toBe('good')
    const added = (await noor().post('/api/coach/phrases', { ...phrase, poor, good })).body
    expect(added).toMatchObject({ poor, good })
    expect((await ilse().get('/api/coach/style')).body.phrases).toMatchObject([{ poor, good }])
    const { findings } = (await ilse().post('/api/coach', { text: body })).body
    const found = findings.find((one: { rule: string }) => one.rule === 'house-phrase')
    expect(found.better).toBe('Say “our drivers”. For example: “Our drivers bring it.”')
    expect((await noor().patch(`/api/coach/phrases/${added.id}`, { words: 'rockstar' })).body.field).toBe('poor')
    expect((await noor().patch(`/api/coach/phrases/${added.id}`, { words: 'rockstar', poor: null })).body).toMatchObject({
      good,
      poor: null,
    })
  })

  test('is there once, however it is written', async () => {
    await noor().post('/api/coach/phrases', phrase)
    expect((await noor().post('/api/coach/phrases', { ...phrase, words: 'Ninja TEAM' })).body.field).toBe('words')
    const other = (await noor().post('/api/coach/phrases', { ...phrase, words: 'rockstar' })).body
    expect((await noor().patch(`/api/coach/phrases/${other.id}`, { words: 'ninja team' })).body.field).toBe('words')
    expect((await noor().patch(`/api/coach/phrases/${other.id}`, { words: 'ninja   team' })).body.field).toBe('words')
    await noor().post('/api/coach/phrases', { ...phrase, words: 'that’s it' })
    expect((await noor().post('/api/coach/phrases', { ...phrase, words: "that's it" })).body.field).toBe('words')
  })

  test('is found where it goes on in the next line, and when it was written with a space too many', async () => {
    const { words } = (await noor().post('/api/coach/phrases', { ...phrase, words: 'ninja  team' })).body
    expect(words).toBe('ninja team')
    expect(await rulesIn(`${sorry}\n\nThis is for our ninja\nteam.`)).toContain('house-phrase')
    expect(await rulesIn(`${sorry}\n\nThis is for our ninja\n\nTeam spirit.`)).not.toContain('house-phrase')
  })

  test('of two leads who add one at the same time both stay', async () => {
    const words = ['one', 'two', 'three', 'four']
    const added = await Promise.all(words.map((each) => noor().post('/api/coach/phrases', { ...phrase, words: each })))
    expect(added.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    const { phrases, version } = (await ilse().get('/api/coach/style')).body
    expect(version).toBe(4)
    expect(phrases.map((one: { words: string }) => one.words).toSorted()).toEqual(words.toSorted())
  })
})

describe('sentences that have left many times', () => {
  const form = (name: string) =>
    `Dear ${name},\n\nI am sorry. That is our mistake. Our people look after every parcel, ${name}, as if it were their own.\n\nIlse`

  test('are counted across members once they have left, by marks that hold no words and no names', async () => {
    for (let n = 0; n < 5; n += 1) {
      const one = await opened({ customer: { name: `Name${'abcde'[n]} Okafor`, address: `said${n}.${team.brandId}@example.com` } })
      const by = world.as(n % 2 ? team.tomas : team.ilse)
      const sent = await by.post(`${one.path}/letters`, { subject: 'Re: late', body: form(`Name${'abcde'[n]}`) })
      expect(sent.status, sent.text).toBe(201)
    }
    expect((await noor().get('/api/coach/style')).body.sentences).toEqual({ counted: 0, often: 0 })
    world.clock.forward(11_000)
    await world.beat()
    expect((await noor().get('/api/coach/style')).body.sentences).toEqual({ counted: 1, often: 1 })
    const { findings } = (await ilse().post('/api/coach', { text: form('Joost'), customerName: 'Joost' })).body
    expect(findings.find((one: { rule: string }) => one.rule === 'often-sent')).toMatchObject({ title: 'We have sent this 5 times' })
    const rows = await world.enter(team, (ctx) => ctx.db.selectFrom('coachSentences').selectAll().execute())
    expect(JSON.stringify(rows)).not.toMatch(/parcel|name[a-e]|member_/i)

    expect((await noor().delete('/api/coach/sentences')).body).toEqual({ forgotten: 1 })
    expect(await rulesIn(form('Joost'), { customerName: 'Joost' })).not.toContain('often-sent')
  })

  test('are not counted when the letter was brought back, and are forgotten when they have not left for long', async () => {
    const one = await opened()
    const { messageId } = (await ilse().post(`${one.path}/letters`, { subject: 'Re: late', body: form('Marta') })).body
    await ilse().post(`/api/messages/${messageId}/bring-back`)
    world.clock.forward(11_000)
    await world.beat()
    expect((await noor().get('/api/coach/style')).body.sentences.counted).toBe(0)
    await ilse().post(`${one.path}/letters`, { subject: 'Re: late', body: form('Marta') })
    world.clock.forward(11_000)
    await world.beat()
    expect((await noor().get('/api/coach/style')).body.sentences.counted).toBe(1)
    world.clock.forward(200 * 86_400_000)
    await ilse().post(`${one.path}/letters`, {
      subject: 'Re: late',
      body: 'Dear Marta,\n\nI have it here with me now and it works.\n\nIlse',
    })
    world.clock.forward(11_000)
    await world.beat()
    expect((await noor().get('/api/coach/style')).body.sentences.counted).toBe(1)
  })
})
