// POST /api/coach: what an editor or a script of others is told of a draft, and what it is refused.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn, sorry } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const { opened, show } = complaintsIn(
  () => world,
  () => team,
)
const ilse = () => world.as(team.ilse)
const rulesIn = async (text: string, more: object = {}) =>
  (await ilse().post('/api/coach', { text, ...more })).body.findings.map(({ rule }: { rule: string }) => rule)

describe('reading a draft', () => {
  test('about a case knows the case; a case of others is as if it were not there', async () => {
    const one = await opened({ text: 'My order 47110 is late.' })
    const claim = `${sorry}\n\nWe have refunded the money to your card.`
    expect(await rulesIn(claim)).not.toContain('claim-not-on-record')
    expect(await rulesIn(claim, { caseId: one.caseId })).toContain('claim-not-on-record')
    const other = await world.team()
    const theirs = await world.as(other.ilse).post('/api/coach', { text: claim, caseId: one.caseId })
    expect([theirs.status, theirs.body.field]).toEqual([422, 'caseId'])
    expect((await show(one)).coach.customerWords).toBe('The telescope is late\n\nMy order 47110 is late.')
  })

  test('takes the context along, and reads a review without blame', async () => {
    const crux = 'It has to be there for the eclipse on Saturday.'
    expect(await rulesIn(sorry, { crux })).toContain('crux-not-mentioned')
    const review = (await ilse().post('/api/coach', { text: 'Tomas should have checked the label.', kind: 'review' })).body
    expect(review.findings.map(({ rule }: { rule: string }) => rule)).toContain('hindsight')
  })

  test('reads German as German, by its words or because it is said', async () => {
    const text = 'Liebe Marta,\n\nes tut mir leid. Das ist unser Fehler, und wir bringen es am Freitag zu Ihnen nach Hause.\n\nIlse'
    expect((await ilse().post('/api/coach', { text })).body).toMatchObject({ language: 'de', evidence: { apology: true } })
    expect((await ilse().post('/api/coach', { text, language: 'en' })).body).toMatchObject({ language: 'en', evidence: { apology: false } })
  })

  test('says that it does not read a language, and refuses what is no tag of any', async () => {
    const text = 'Beste Marta,\n\nhet spijt ons dat uw bestelling niet op tijd kwam. Dat is onze fout.'
    const own = (await ilse().post('/api/coach', { text })).body
    expect([own.language, own.findings]).toEqual(['und', []])
    expect((await ilse().post('/api/coach', { text, language: 'nl-BE' })).body.language).toBe('und')
    for (const language of ['de_AT', 'Deutsch', '', 'e', 'x'.repeat(36)]) {
      const refused = await ilse().post('/api/coach', { text, language })
      expect([refused.status, refused.body.field], language).toEqual([422, 'language'])
    }
    const { body } = await ilse().post('/api/coach', { text, language: 'de_AT' })
    expect(body.detail).toBe('This should be a language tag, such as de or de-AT.')
  })
})
