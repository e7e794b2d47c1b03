// The kinds of mistake are an organisation's own: everything that shows or takes a kind reads them.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kindNames } from '#core/cases/taxonomy.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
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
const ada = () => world.as(team.ada)
const ilse = () => world.as(team.ilse)
type Shown = { name: string; title: string; retiredAt: string | null }
const kinds = async (): Promise<Shown[]> => (await ilse().get('/api/kinds')).body.kinds
const engraving = { title: 'Wrong engraving', group: 'delivery', loss: 'outcome', words: ['misspelt', 'wrong name'] }
const told = async () =>
  (await world.journal(team)).filter(({ event }) => event.startsWith('kind.')).map(({ event, payload }) => [event, payload])

describe('the list', () => {
  test('is the seed at first, and an agent only reads it', async () => {
    expect((await kinds()).map(({ name }) => name)).toEqual(kindNames)
    expect((await ilse().post('/api/kinds', engraving)).status).toBe(403)
    expect((await world.as(team.noor).patch('/api/kinds/slow', { title: 'x' })).status).toBe(403)
  })
  test('takes a kind of one’s own, named after its title, at the end of its group', async () => {
    const made = await ada().post('/api/kinds', engraving)
    expect(made.status, made.text).toBe(201)
    expect(made.body).toEqual({ ...engraving, name: 'wrong-engraving', retiredAt: null, seedTitle: null })
    const names = (await kinds()).map(({ name }) => name)
    expect(names.slice(5, 8)).toEqual(['information', 'wrong-engraving', 'special-need'])
    expect(await told()).toEqual([['kind.added', { kind: 'wrong-engraving' }]])
  })
  test('refuses a second one under the same title, at the title', async () => {
    await ada().post('/api/kinds', engraving)
    const twice = await ada().post('/api/kinds', { ...engraving, title: 'WRONG engraving' })
    expect([twice.status, twice.body.field]).toEqual([409, 'title'])
    const renamed = await ada().patch('/api/kinds/slow', { title: 'Wrong engraving' })
    expect([renamed.status, renamed.body.field]).toEqual([409, 'title'])
  })
  test('is put in another order, within its groups', async () => {
    const made = await ada().put('/api/kinds', { names: ['faulty', 'safety', 'slow'] })
    const names = made.body.kinds.map(({ name }: Shown) => name)
    expect(names.slice(0, 3)).toEqual(['faulty', 'slow', 'unavailable'])
    expect(names.indexOf('safety')).toBeLessThan(names.indexOf('attention'))
    expect(new Set(names)).toEqual(new Set(kindNames))
    expect((await ada().put('/api/kinds', { names: ['unheard-of'] })).body.field).toBe('names')
    expect(await told()).toEqual([['kind.ordered', { kinds: 3 }]])
  })
  test('changes are told by field, and the same again changes nothing', async () => {
    await ada().patch('/api/kinds/slow', { title: 'Too late', words: ['tardy', 'tardy'] })
    const again = await ada().patch('/api/kinds/slow', { title: 'Too late', words: ['tardy'] })
    expect(again.body).toMatchObject({ title: 'Too late', words: ['tardy'], seedTitle: 'Unreasonably slow or late' })
    expect(await told()).toEqual([['kind.changed', { kind: 'slow', fields: ['title', 'words'], titleWas: expect.any(String) }]])
    expect((await ada().patch('/api/kinds/unheard-of', { title: 'x' })).status).toBe(404)
  })
})

describe('a kind of one’s own', () => {
  beforeEach(async () => void (await ada().post('/api/kinds', engraving)))

  test('is suggested from its words, taken, filtered by, and decides what was lost', async () => {
    const one = await opened({ subject: 'The plate', text: 'My name is misspelt.' })
    expect(await show(one)).toMatchObject({ kind: null, kindSuggestion: { kind: 'wrong-engraving', words: 'misspelt' } })
    expect((await ilse().put(`${one.path}/triage`, { kind: 'wrong-engraving' })).status).toBe(200)
    expect(await show(one)).toMatchObject({ kind: 'wrong-engraving', kindSuggestion: null, sameKind: { cases: 1 } })
    const rows = (await ilse().get('/api/cases?kind=wrong-engraving')).body.rows
    expect(rows.map(({ id }: { id: string }) => id)).toEqual([one.caseId])
    expect((await ilse().put(`${one.path}/mistake`, { title: 'The plate is typed by hand' })).status).toBe(200)
    expect((await show(one)).mistake).toMatchObject({ kind: 'wrong-engraving' })
  })
  test('comes with a complaint of another system, and with what we found ourselves', async () => {
    expect(await show(await opened({ kind: 'wrong-engraving' }))).toMatchObject({ kind: 'wrong-engraving' })
    const said = await ilse().post('/api/reports', { sentence: 'I engraved the wrong name.' })
    expect(said.status).toBe(201)
    expect((await ilse().get('/api/reports')).body.rows[0]).toMatchObject({ kind: 'wrong-engraving' })
  })
  test('is what a remedy fits, and such a remedy is proposed first', async () => {
    const remedy = { kind: 'redo', title: 'We engrave it anew', detail: 'By Friday.', costMinor: 500, within: 3_600_000 }
    const rest = { gravest: 1, mildest: 5, proof: 'note', perk: false }
    const made = await ada().post('/api/remedies', { ...remedy, ...rest, fits: ['wrong-engraving'] })
    expect(made.status, made.text).toBe(201)
    const { proposal } = await show(await opened({ kind: 'wrong-engraving' }))
    expect(proposal.options.map(({ remedyId }: { remedyId: string }) => remedyId)).toContain(made.body.id)
    const unfit = await ada().post('/api/remedies', { ...remedy, ...rest, fits: ['slow', 'unheard-of'] })
    expect([unfit.status, unfit.body.field]).toEqual([422, 'fits.1'])
  })
  test('is a kind for this organisation only', async () => {
    const other = await world.team()
    const body = { customer: { address: 'x@example.com' }, subject: 'x', text: 'x', kind: 'wrong-engraving' }
    const answer = await world.as(other.ilse).post('/api/cases', body)
    expect([answer.status, answer.body.field]).toEqual([422, 'kind'])
  })
})

describe('a retired kind', () => {
  test('stays on old cases and mistakes, and is shown by its title', async () => {
    const one = await opened({ kind: 'slow' })
    await ilse().put(`${one.path}/hearing`, { crux: 'It is late.' })
    await ada().patch('/api/kinds/slow', { title: 'Too late' })
    const retired = await ada().post('/api/kinds/slow/retirement')
    expect(retired.body).toMatchObject({ title: 'Too late', retiredAt: expect.any(String) })
    expect(await show(one)).toMatchObject({ kind: 'slow' })
    expect((await kinds()).find(({ name }) => name === 'slow')).toMatchObject({ title: 'Too late', retiredAt: expect.any(String) })
    expect((await ilse().put(`${one.path}/triage`, { kind: 'slow', severity: 2 })).status).toBe(200)
    for (let twice = 0; twice < 2; twice++)
      expect((await ilse().put(`${one.path}/mistake`, { title: 'The van was full', kind: 'slow' })).status).toBe(200)
    const named = (await ilse().get('/api/mistakes?search=van was full')).body.rows
    expect(named).toMatchObject([{ title: 'The van was full', cases: 1 }])
    expect((await ilse().get('/api/cases?kind=slow')).body.rows).toHaveLength(1)
    expect(await told()).toEqual([
      ['kind.changed', { kind: 'slow', fields: ['title'], titleWas: expect.any(String) }],
      ['kind.retired', { kind: 'slow' }],
    ])
  })
  test('is neither suggested nor taken, and the refusal says so at the field', async () => {
    const before = await opened({ text: 'It is late.' })
    expect(await show(before)).toMatchObject({ kindSuggestion: { kind: 'slow' } })
    await ada().post('/api/kinds/slow/retirement')
    expect(await show(before)).toMatchObject({ kindSuggestion: null })
    expect(await show(await opened({ text: 'It is late.' }))).toMatchObject({ kindSuggestion: null })
    const customer = { address: 'x@example.com' }
    const answers = [
      await ilse().put(`${before.path}/triage`, { kind: 'slow' }),
      await ilse().put(`${before.path}/mistake`, { title: 'x', kind: 'slow' }),
      await ilse().post('/api/cases', { customer, subject: 'x', text: 'x', kind: 'slow' }),
      await ilse().post('/api/reports', { sentence: 'x', kind: 'slow' }),
    ]
    for (const answer of answers)
      expect([answer.status, answer.body.field, answer.body.detail]).toEqual([422, 'kind', expect.stringContaining('is retired')])
  })
  test('is offered again when it is brought back', async () => {
    await ada().post('/api/kinds/slow/retirement')
    await ada().post('/api/kinds/slow/retirement')
    expect((await ada().delete('/api/kinds/slow/retirement')).body).toMatchObject({ retiredAt: null })
    expect(await show(await opened({ kind: 'slow' }))).toMatchObject({ kind: 'slow' })
    expect((await told()).map(([event]) => event)).toEqual(['kind.retired', 'kind.returned'])
  })
  test('leaves one at least', async () => {
    const [last, ...others] = kindNames
    for (const name of others) await ada().post(`/api/kinds/${name}/retirement`)
    expect((await ada().post(`/api/kinds/${last}/retirement`)).status).toBe(409)
  })
})

test.each([
  ['a filter', () => ilse().get('/api/cases?kind=unheard-of')],
  ['a view that is kept', () => ilse().post('/api/views', { name: 'x', filter: { kind: 'unheard-of' } })],
  ['a new case', () => ilse().post('/api/cases', { customer: { address: 'x@example.com' }, subject: 'x', text: 'x', kind: 'unheard-of' })],
])('an unknown kind is refused by name in %s', async (_, ask) => {
  const { status, body } = await ask()
  expect([status, body.field]).toEqual([422, 'kind'])
  expect(body.detail).toContain('“unheard-of”')
})
