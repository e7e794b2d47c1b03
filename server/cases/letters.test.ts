// The letters that Amends writes itself: in own words, checked, kept in versions, and shown beforehand exactly as they leave.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn, sorry } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld({ smtp: true })))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const { opened, options, apologised } = complaintsIn(
  () => world,
  () => team,
)
const path = (letter: string, language = 'en') => `/api/brands/${team.brandId}/letters/${language}/${letter}`
const word = (letter: string, words: object, version = 0, language = 'en') =>
  world.as(team.ada).put(path(letter, language), { words, version })
const preview = async (letter: string, body: object = {}, language = 'en') => {
  const shown = await world.as(team.ilse).post(`${path(letter, language)}/preview`, body)
  expect(shown.status, shown.text).toBe(200)
  return shown.body as { subject: string; text: string; html: string }
}
const last = () => {
  const { subject = '', text = '', html = '' } = world.smtp.mails.filter((mail) => mail.from === team.mailbox).at(-1)?.parsed ?? {}
  return { subject, text: text.replace(/\n$/, ''), html: html.replace(/\n$/, '') }
}
const left = async () => {
  world.clock.forward(minute)
  await world.beat()
}

describe('the preview is what is sent, letter for letter', () => {
  test.each([
    ['en', {}],
    ['de', { reach: 'Ihre Antwort liest {owner}.', options: 'Suchen Sie sich etwas aus, es kommt von {brand}.' }],
  ])('an agent’s letter with options, in %s', async (language, words) => {
    await word('letter', words, 0, language)
    const one = await opened({ customer: { name: 'Marta Okafor', address: `m${language}@example.com`, language } })
    const offered = await options(one)
    await world.as(team.ilse).put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.' })
    const sent = await world.as(team.ilse).post(`${one.path}/letters`, { subject: 'Your <telescope>', body: sorry, options: offered })
    expect(sent.status, sent.text).toBe(201)
    const shown = await preview('letter', { caseId: one.caseId, subject: 'Your <telescope>', body: sorry }, language)
    await left()
    expect(last()).toEqual(shown)
    for (const text of Object.values(words)) expect(shown.text).toContain(text.slice(0, 12))
  })

  test('the one question', async () => {
    await word('survey', { opening: 'We at {brand} said that we would put it right.\n\nDid we?' })
    const one = await opened()
    await apologised(one, true)
    await world.as(team.ilse).post(`${one.path}/choice`, { letter: 'a' })
    await world.as(team.ilse).post(`${one.path}/fulfilment`, { proof: 'Signed' })
    const why = { subject: 'Why', body: sorry, explains: true }
    expect((await world.as(team.ilse).post(`${one.path}/letters`, why)).status).toBe(201)
    await left()
    expect((await world.as(team.ilse).post(`${one.path}/surveys`, {})).status).toBeLessThan(300)
    const shown = await preview('survey', { caseId: one.caseId })
    await left()
    expect(last()).toEqual(shown)
    expect(shown.text).toContain('We at Oak & Lantern said')
  })

  test('the confirmation', async () => {
    await world.as(team.ada).patch(`/api/brands/${team.brandId}`, { confirms: true })
    await word('confirmation', { heard: 'We have it, and {reference} is its name.' })
    const filled = { name: 'Marta', email: 'marta.confirm@example.com', words: 'Where is it?', website: '' }
    expect((await world.anyone.post(team.formPath, filled)).status).toBe(200)
    const { rows } = (await world.as(team.ilse).get('/api/cases')).body
    const shown = await preview('confirmation', { caseId: rows[0].id })
    await left()
    expect(last()).toEqual(shown)
    expect(shown.text).toContain('We have it, and ')
    expect(shown.text).toContain('You hear from us today by')
  })
})

describe('own words', () => {
  test.each([
    ['confirmation', { when: 'You hear from us soon.' }, 'words.when', '{when} is missing'],
    ['confirmation', { heard: 'Thank you, {customer}.' }, 'words.heard', 'Nobody fills in {customer} here'],
    ['survey', { subject: 'One\ntwo' }, 'words.subject', 'one line'],
    ['letter', { page: 'See https://example.com' }, 'words.page', 'link'],
    ['letter', { nonsense: 'x' }, 'words.nonsense', 'has no sentence'],
    ['letter', { page: ' ' }, 'words.page', 'empty'],
  ])('of the %s: %o is refused at its sentence', async (letter, words, field, sentence) => {
    const refused = await word(letter, words)
    expect([refused.status, refused.body.field]).toEqual([422, field])
    expect(refused.body.detail).toContain(sentence)
  })

  test('count for what is written afterwards; a mail that waits keeps the words that it was written with', async () => {
    const one = await opened()
    await world.as(team.ilse).post(`${one.path}/letters`, { subject: 'x', body: sorry })
    await word('letter', { reach: 'Write back, and {owner} reads it.' })
    await left()
    expect(last().text).toContain('Reply to this mail and it reaches Ilse.')
    await world.as(team.ilse).post(`${one.path}/letters`, { subject: 'y', body: sorry })
    await left()
    expect(last().text).toContain('Write back, and Ilse reads it.')
  })

  test('are kept in versions, in the journal, and ours come back with none', async () => {
    await word('survey', { question: 'Is it right now?' })
    const stale = await word('survey', { question: 'Is it?' })
    expect(stale.status).toBe(409)
    const changed = await word('survey', {}, 1)
    const survey = changed.body.letters.find(
      (one: { letter: string; language: string }) => one.letter === 'survey' && one.language === 'en',
    )
    expect(survey).toMatchObject({ version: 2, changed: { by: 'Ada' } })
    expect(survey.sentences.every((one: { own: string | null }) => one.own === null)).toBe(true)
    const told = (await world.journal(team)).filter((entry) => entry.event === 'letter.worded')
    expect(told.map((entry) => entry.payload['sentences'])).toEqual([['question'], []])
  })

  test('are a manager’s to change; an agent reads them, and tries none out of a foreign brand', async () => {
    expect((await world.as(team.noor).put(path('survey'), { words: {}, version: 0 })).status).toBe(403)
    expect((await world.as(team.ilse).get(`/api/brands/${team.brandId}/letters`)).body.letters).toHaveLength(6)
    const tried = await preview('survey', { words: { subject: 'Is {brand} right again?' } })
    expect(tried.subject).toBe('Is Oak & Lantern right again?')
    expect((await preview('survey')).subject).toBe('Did we put it right?')
  })

  test('mails to members are there to read', async () => {
    const shown = (await world.as(team.ilse).get('/api/member-letters?purpose=invitation')).body
    expect(shown.text).toContain('http://amends.test/join/example')
  })
})
