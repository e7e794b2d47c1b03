// A German customer from the form to the last answer: every page and every mail, and no English sentence in any of them.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { CaseId } from '#core/ids.ts'
import { wordsOf } from '#core/languages/languages.ts'
import { leftIn } from '#core/languages/sentences.ts'
import { day, hour, minute, plus } from '#core/time/instant.ts'
import { organisation } from '#server/people/queries.ts'
import type { Team } from '#server/testing/cast.ts'
import { sorry } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'
import { customerLink } from './customer-link.ts'
import { pageAddress } from './page-address.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld({ smtp: true })))
beforeEach(async () => {
  team = await world.team()
  const brand = { language: 'de', confirms: true, phone: '+32 9 233 00 11', signature: 'Oak & Lantern\nGent' }
  expect((await world.as(team.ada).patch(`/api/brands/${team.brandId}`, brand)).status).toBe(200)
})
afterAll(() => world.stop())

const german = { accept: 'text/html', 'accept-language': 'de-DE,de;q=0.9' }
const ticketOn = (page: string) => /name="ticket" value="([0-9a-f]{32})"/.exec(page)?.[1] ?? ''
const mails = () => world.smtp.mails.filter((mail) => mail.from === team.mailbox)
const open = async (path: string) => whole(await (await world.app.request(path, { headers: german })).text())

/** The words of a page, checked: German, and nothing of English left. */
function whole(page: string): string {
  expect(page).toContain('<html lang="de">')
  return clean(
    page
      .replaceAll(/<style>[^]*?<\/style>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'"),
  )
}
/** The agent's own words are the agent's: here they write English. */
function clean(text: string): string {
  expect(leftIn(text.replace(sorry, '').replace(explained, ''), wordsOf('en'))).toEqual([])
  return text
}
const explained = 'Guten Tag,\n\nder Lieferwagen kam zwei Stunden zu früh.\n\nIlse'

async function complained(): Promise<{ caseId: CaseId; path: string; thanks: string }> {
  const ticket = ticketOn(await open(team.formPath))
  const filled = { name: 'Marta Jansen', email: 'marta@example.com', words: 'Das Teleskop kam nicht.', website: '', language: 'de', ticket }
  const thanks = whole((await world.anyone.post(team.formPath, filled)).text)
  await world.beat()
  const { rows } = (await world.as(team.ilse).get('/api/cases')).body
  const caseId = rows[0].id as CaseId
  const address = await world.enter(team, (ctx) => pageAddress(ctx, caseId))
  return { caseId, path: new URL(address).pathname, thanks }
}
const ilse = async (method: 'post' | 'put', path: string, body: object) => {
  world.clock.forward(1000)
  const reply = await world.as(team.ilse)[method](path, body)
  expect(reply.status, reply.text).toBeLessThan(300)
  return reply.body
}
const left = async () => {
  world.clock.forward(minute)
  await world.beat()
}
const say = async (path: string, form: Record<string, string>) => {
  world.clock.forward(1000)
  const reply = await world.anyone.post(path, form)
  return reply.status === 303 ? '' : whole(reply.text)
}

/** One test; long because it is one customer’s way. */
test('from the form to the last answer', async () => {
  expect(await open(team.formPath)).toContain('Sagen Sie uns, was schiefgegangen ist')
  const { caseId, path, thanks } = await complained()
  expect(thanks).toContain('Ein Mensch bei Oak & Lantern liest es <strong>heute bis 14:01 Uhr</strong>')
  const confirmation = mails().at(-1)?.parsed
  expect(confirmation?.subject).toBe('Wir haben Ihre Nachricht')
  expect(clean(confirmation?.text ?? '')).toContain('Guten Tag Marta Jansen,\n\ndanke, dass Sie uns geschrieben haben.')
  expect(confirmation?.text).toContain('Sie hören heute bis 14:01 Uhr von uns.')
  expect(confirmation?.html).toContain('<html lang="de">')
  expect(await open(path)).toContain('Es tut uns leid, Marta Jansen.')

  const cases = `/api/cases/${caseId}`
  const desk = (await world.as(team.ilse).get(cases)).body
  expect([desk.language, desk.greeting]).toEqual(['de', 'Guten Tag Marta Jansen,'])
  await ilse('put', `${cases}/hearing`, { crux: 'Am Samstag muss es da sein.' })
  const proposed = (await world.as(team.ilse).get(cases)).body.proposal.options
  expect(clean(proposed.map((one: { title: string; detail: string }) => `${one.title} ${one.detail}`).join('\n'))).toMatch(/Sie/)
  const options = proposed.map((one: Record<string, unknown>) => ({
    remedyId: one['remedyId'],
    title: one['title'],
    detail: one['detail'],
    costMinor: one['costMinor'],
  }))
  await ilse('post', `${cases}/letters`, { subject: 'Ihr Teleskop', body: sorry, options })
  await left()
  const offer = clean(mails().at(-1)?.parsed.text ?? '')
  expect(offer).toContain('Oder antworten Sie einfach auf diese Mail mit a, b oder c.')
  expect(offer).toContain('Wenn Sie auf diese Mail antworten, erreichen Sie Ilse.')

  expect(await open(path)).toContain('Was passt Ihnen am besten?')
  expect(await say(`${path}/choice`, {})).toContain('Es wurde nichts geändert')
  expect(await say(`${path}/heard`, { answer: 'no', words: ' ' })).toContain('Bitte schreiben Sie ein paar Worte')
  expect(await say(`${path}/heard`, { answer: '?' })).toContain('„Nicht ganz“')
  expect(await say(`${path}/heard`, { answer: 'no', words: 'x'.repeat(5001) })).toContain('länger als die 5000 Zeichen')
  expect(await say(`${path}/rating`, { rating: '4' })).toContain('noch nicht gefragt')
  await say(`${path}/heard`, { answer: 'yes' })
  await say(`${path}/choice`, { letter: 'b' })
  expect(await say(`${path}/choice`, { letter: 'a' })).toContain('Sie haben b schon gewählt: „')
  expect(await say(`${path}/none`, { words: 'doch nicht' })).toContain('Wenn Ihnen das nicht hilft')
  expect(await open(path)).toMatch(/Ilse erledigt es (?:heute|morgen|bis) .* Das ist ein Versprechen\./)
  world.clock.forward(5 * day)
  expect(await open(path)).toContain('und es ist noch nicht erledigt')
  await ilse('post', `${cases}/fulfilment`, { proof: 'Unterschrift' })
  expect(await open(path)).toContain('Es ist erledigt, Marta Jansen.')
  const why = { subject: 'Wie es dazu kam', body: explained, explains: true, overrides: [{ rule: 'apology-present', word: 'x' }] }
  await ilse('post', `${cases}/letters`, why)
  await left()
  await ilse('post', `${cases}/surveys`, {})
  await left()
  const survey = mails().at(-1)?.parsed
  expect(survey?.subject).toBe('Haben wir es in Ordnung gebracht?')
  expect(clean(survey?.text ?? '')).toContain('4 Weitgehend: http://amends.test/c/')
  expect(await open(path)).toContain('Ein ehrliches „Nein“ hilft uns am meisten.')
  expect(await open(`${path}/rating/4`)).toContain('Sie haben <b>4, weitgehend</b> gewählt.')
  expect(await say(`${path}/rating`, { rating: '9' })).toContain('Zahl von 1 bis 5')
  expect(await say(`${path}/rating`, { word: 'x' })).toContain('auch auf eine Zahl')
  await say(`${path}/rating`, { rating: '2' })
  expect(await open(path)).toContain('Sie haben uns gesagt: 2, kaum')
  expect(await open(`${path}/rating/4`)).toContain('Danke')
  expect(await say(`${path}/rating`, { rating: '4' })).toContain('Ihre erste Antwort gilt')
  await say(`${path}/rating`, { word: 'Es kam zu spät.' })
  expect(await say(`${path}/rating`, { word: 'noch eins' })).toContain('schon bei uns')
})

test('what is not quite right, and what does not help', async () => {
  const { caseId, path } = await complained()
  await ilse('put', `/api/cases/${caseId}/hearing`, { crux: 'Am Samstag muss es da sein.' })
  await say(`${path}/heard`, { answer: 'no', words: 'Es war der Montag.' })
  expect(await open(path)).toContain('Wir hatten Sie nicht richtig verstanden.')
  expect((await world.as(team.ilse).get(`/api/cases/${caseId}`)).body.messages.at(-1).subject).toBe('Nicht ganz')
})

test('links that do not open, forms that are not there, and troubles of ours', async () => {
  const { caseId, path } = await complained()
  const { secret } = await world.enter(team, organisation)
  const old = customerLink(secret, team.organisation, caseId, plus('2026-03-01T00:00:00.000Z', -day))
  expect(await open(`/c/${old}`)).toContain('Zu Ihrer Sicherheit galt er 90 Tage lang.')
  expect(await open(`${path}x`)).toContain('Unter dieser Adresse ist nichts')
  expect(await open('/f/nobody-at-all')).toContain('Unter dieser Adresse gibt es kein Formular')
  expect(whole((await world.anyone.post(team.formPath, { name: '', email: 'x', words: '', language: 'de' })).text)).toContain(
    'Fast geschafft',
  )
  const long = { name: 'x'.repeat(121), email: `${'x'.repeat(260)}@example.com`, words: 'x'.repeat(20_001), language: 'de' }
  expect(whole((await world.anyone.post(team.formPath, long)).text)).toContain('länger, als hier Platz hat')
  expect(whole((await world.anyone.post(team.formPath, { ...long, words: 'x'.repeat(250_000) })).text)).toContain(
    'Das ist mehr, als das Formular',
  )
  const huge = await world.app.request(team.formPath, { method: 'POST', headers: german, body: 'x'.repeat(2_000_000) })
  expect(huge.status).toBe(413)
  expect(whole(await huge.text())).toContain('Das ist mehr, als wir aufnehmen können')
  expect(await (await world.app.request('/c/nothing', { headers: { 'accept-language': 'en' } })).text()).toContain('<html lang="en">')
})

test('a form in another language than the brand’s makes it the customer’s', async () => {
  const page = await (await world.app.request(`${team.formPath}?language=en`)).text()
  expect(page).toContain('Tell us what went wrong')
  expect(page).toContain('<a href="?language=de" lang="de" hreflang="de">Deutsch</a>')
  const filled = { name: 'Ann', email: 'ann@example.com', words: 'Late.', website: '', language: 'en', ticket: ticketOn(page) }
  expect((await world.anyone.post(team.formPath, filled)).text).toContain('Thank you, Ann. We have it.')
  await world.beat()
  expect(mails().at(-1)?.parsed.text).toContain('Hello Ann,')
})

test('a language is read from a mail, kept when a person chose it, and the brand’s while nobody knows', async () => {
  const open = async (text: string, more: object = {}) => {
    const customer = { name: 'Kim', address: `kim${Math.floor(world.clock.now().length * text.length)}@example.com`, ...more }
    const { caseId } = (await world.as(team.ilse).post('/api/cases', { customer, subject: 'x', text })).body
    return (await world.as(team.ilse).get(`/api/cases/${caseId}`)).body
  }
  const english = await open('The telescope was not there, and you did not call. It was for my daughter.')
  expect([english.customer.language, english.language]).toEqual(['en', 'en'])
  expect((await open('Teleskop?')).customer.language).toBeNull()
  expect((await open('Teleskop?')).language).toBe('de')
  const byHand = await world.as(team.ilse).patch(`/api/customers/${english.customer.id}`, { language: 'de' })
  expect(byHand.body.language).toBe('de')
  expect((await open('The telescope was not there, and you did not call. It was for my daughter.')).language).toBe('de')
  expect((await world.as(team.ilse).patch(`/api/customers/${english.customer.id}`, { language: 'fr' })).status).toBe(422)
})

test('nobody is confirmed twice within the hour, and a brand that does not want it confirms nothing', async () => {
  await complained()
  const before = mails().length
  await complained()
  expect(mails().length).toBe(before)
  world.clock.forward(2 * hour)
  await complained()
  expect(mails().length).toBe(before + 1)
  await world.as(team.ada).patch(`/api/brands/${team.brandId}`, { confirms: false })
  world.clock.forward(2 * hour)
  await complained()
  expect(mails().length).toBe(before + 1)
})
