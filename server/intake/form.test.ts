import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { keepsTyped } from '#server/platform/http/typed-words.ts'
import { testWorld, type TestWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const filled = { name: 'Marta Jansen', email: 'Marta@Example.com', words: 'It did not come.\r\nNobody called.', website: '' }
const scriptsOf = (page: { text: string }) => Array.from(page.text.matchAll(/<script>([^<]*)<\/script>/g), ([, script]) => script)
const ticketOn = (page: string) => /name="ticket" value="([0-9a-f]{32})"/.exec(page)?.[1] ?? ''
async function rows(team: Team) {
  return (await world.world.pool.query('select * from received where organisation_id = $1 order by id', [team.organisation])).rows as {
    state: string
    case_id: string | null
    raw: Buffer
    reason: string | null
  }[]
}
const messages = async (team: Team, caseId: string | null) =>
  (await world.as(team.ilse).get(`/api/cases/${caseId}`)).body.messages as { body: string }[]

describe('the complaint form', () => {
  it('is a plain page in the brand’s name that fetches nothing and runs no script but the one that keeps what was typed', async () => {
    const team = await world.team()
    const page = await world.anyone.get(team.formPath)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Oak &amp; Lantern')
    expect(page.text).not.toMatch(/<script[^>]|https?:|what would you like/i)
    for (const field of ['name', 'email', 'words']) expect(page.text).toMatch(new RegExp(`<label for="${field}">`))
    const style = /<style>([^]*)<\/style>/.exec(page.text)?.[1] ?? ''
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(scriptsOf(page)).toEqual([keepsTyped])
    expect(policy).toMatch(/; script-src 'sha256-[^' ]+'$/)
    expect(policy).not.toContain('unsafe')
    expect(page.text).not.toMatch(/ style=/)
    expect(ticketOn(page.text)).not.toBe(ticketOn((await world.anyone.get(team.formPath)).text))
  })
  it('opens a case in the same breath, and says who reads it by when', async () => {
    const team = await world.team()
    const ticket = ticketOn((await world.anyone.get(team.formPath)).text)
    const thanks = await world.anyone.post(team.formPath, { ...filled, ticket })
    expect(thanks.status).toBe(200)
    expect(thanks.text).toContain('Thank you, Marta Jansen')
    expect(thanks.text).toContain('<strong>today by 14:01</strong>')
    expect(scriptsOf(thanks)).toEqual([keepsTyped])
    const [row] = await rows(team)
    expect(row).toMatchObject({ state: 'filed' })
    expect(JSON.parse(row?.raw.toString() ?? '')).toMatchObject({ email: 'marta@example.com' })
    const shown = (await world.as(team.ilse).get(`/api/cases/${row?.case_id}`)).body
    expect(shown).toMatchObject({
      channel: 'form',
      customer: { name: 'Marta Jansen' },
      messages: [{ body: 'It did not come.\nNobody called.', fromAddress: 'marta@example.com' }],
    })
  })
  it('sent twice opens one case; sent again with other words it adds to that case', async () => {
    const team = await world.team()
    const ticket = ticketOn((await world.anyone.get(team.formPath)).text)
    const answers = await Promise.all([1, 2, 3].map(() => world.anyone.post(team.formPath, { ...filled, ticket })))
    expect(answers.map((answer) => [answer.status, /by 14:01/.test(answer.text)])).toEqual([
      [200, true],
      [200, true],
      [200, true],
    ])
    expect((await rows(team)).map((row) => row.state).sort()).toEqual(['duplicate', 'duplicate', 'filed'])
    await world.anyone.post(team.formPath, { ...filled, ticket, words: 'And it was the second time.' })
    const all = await rows(team)
    expect(new Set(all.map((row) => row.case_id)).size).toBe(1)
    expect((await messages(team, all[0]?.case_id ?? null)).map((message) => message.body).sort()).toEqual([
      'And it was the second time.',
      'It did not come.\nNobody called.',
    ])
  })
  it('of the same words from a fresh page is a new case', async () => {
    const team = await world.team()
    for (let n = 0; n < 2; n++)
      await world.anyone.post(team.formPath, { ...filled, ticket: ticketOn((await world.anyone.get(team.formPath)).text) })
    expect(new Set((await rows(team)).map((row) => row.case_id)).size).toBe(2)
  })
  it('says kindly what is missing, at the field, and keeps what was typed', async () => {
    const team = await world.team()
    const page = await world.anyone.post(team.formPath, { ...filled, name: '', email: 'marta"<at>example', ticket: 'f'.repeat(32) })
    expect(page.status).toBe(422)
    expect(page.text).toContain('aria-describedby="name-trouble"')
    expect(page.text).toContain('id="email-trouble">This should be an e-mail address')
    expect(page.text).toContain('value="marta&quot;&lt;at&gt;example"')
    expect(page.text).toContain('It did not come.\nNobody called.</textarea>')
    expect(page.text).not.toContain('words-trouble')
    expect(ticketOn(page.text)).toBe('f'.repeat(32))
    expect(await rows(team)).toEqual([])
  })
  it('filled in by a program is kept as a dead letter, and opens nothing', async () => {
    const team = await world.team()
    const thanks = await world.anyone.post(team.formPath, { ...filled, website: 'http://spam.test', ticket: '' })
    expect(thanks.status).toBe(200)
    expect(await rows(team)).toMatchObject([{ state: 'dead', case_id: null, reason: expect.stringContaining('program') }])
  })
  it('takes junk, files and far too much without falling over', async () => {
    const team = await world.team()
    expect((await world.anyone.post(team.formPath, {})).status).toBe(422)
    expect((await world.anyone.post(team.formPath, { ...filled, words: 'x'.repeat(20_001) })).status).toBe(422)
    expect((await world.anyone.post(team.formPath, { ...filled, words: 'x'.repeat(250_000) })).status).toBe(413)
    expect((await world.anyone.post(team.formPath, { ...filled, words: 'a\u0000b' })).status).toBe(422)
    expect(
      (await world.app.request(team.formPath, { method: 'POST', body: '{"name":', headers: { 'content-type': 'application/json' } }))
        .status,
    ).toBe(422)
    const parts = new FormData()
    for (const [name, value] of Object.entries(filled)) parts.set(name, value)
    parts.set('words', new File(['x'], 'x.txt'))
    expect((await world.app.request(team.formPath, { method: 'POST', body: parts })).status).toBe(422)
    expect(await rows(team)).toEqual([])
  })
  it('that nobody has is not there', async () => {
    expect((await world.anyone.get('/f/nobody-at-all')).status).toBe(404)
    expect((await world.anyone.post('/f/nobody-at-all', filled)).status).toBe(404)
  })
})
