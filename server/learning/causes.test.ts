// Causes, factors, whys and actions through the API: what is taken, what is refused, what is told.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day, plus } from '#core/time/instant.ts'
import { atOnce } from '#server/testing/at-once.ts'
import type { Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn } from '#server/testing/complaints.ts'
import { type Reply, type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const { opened, show } = complaintsIn(
  () => world,
  () => team,
)
const noor = () => world.as(team.noor)
const ilse = () => world.as(team.ilse)
const today = (days = 0) => plus(world.clock.now(), days * day).slice(0, 10)
async function must(answer: Promise<Reply>) {
  const { status, body, text } = await answer
  expect(status, text).toBeLessThan(300)
  return body
}
const newCause = (body: object = {}) => must(noor().post('/api/causes', { title: 'Stock is counted once a day', ...body }))
const newAction = (causeId: string, body: object = {}) =>
  must(
    noor().post(`/api/causes/${causeId}/actions`, {
      title: 'Count it live',
      class: 'software',
      ownerId: team.ilse.id,
      dueOn: today(30),
      ...body,
    }),
  )
async function linked(title: string, body: object = {}): Promise<Complaint & { mistakeId: string }> {
  const one = await opened(body)
  await must(ilse().put(`${one.path}/mistake`, { title, kind: 'slow' }))
  await world.settle()
  return { ...one, mistakeId: (await show(one)).mistake.id }
}

describe('a cause', () => {
  test('gathers mistakes, and each has one cause', async () => {
    const [sold, late] = [await linked('Sold what was not there'), await linked('Came a day late')]
    const loose = async () => (await noor().get('/api/causes/loose-mistakes')).body.mistakes.map(({ title }: { title: string }) => title)
    expect((await loose()).toSorted()).toEqual(['Came a day late', 'Sold what was not there'])
    const { id, mistakes } = await newCause({ mistakeIds: [sold.mistakeId] })
    expect(mistakes).toMatchObject([{ title: 'Sold what was not there', cases: 1 }])
    const other = await newCause({ title: 'The van comes earlier', mistakeIds: [late.mistakeId] })
    const both = await must(noor().post(`/api/causes/${id}/mistakes`, { mistakeId: late.mistakeId }))
    expect(both.mistakes).toHaveLength(2)
    expect((await noor().get(`/api/causes/${other.id}`)).body.mistakes).toEqual([])
    await must(noor().delete(`/api/causes/${id}/mistakes/${late.mistakeId}`))
    expect(await loose()).toEqual(['Came a day late'])
    expect((await noor().post('/api/causes', { title: 'x', mistakeIds: ['mistake_01jn0000000000000000000000'] })).body.field).toBe(
      'mistakeIds',
    )
  })
  test('shows what it brought, and each figure opens exactly its cases', async () => {
    const grave = await linked('Sold what was not there')
    await must(ilse().put(`${grave.path}/triage`, { severity: 2 }))
    const { id } = await newCause({ mistakeIds: [grave.mistakeId] })
    const paid = await opened()
    await must(ilse().put(`${paid.path}/mistake`, { mistakeId: grave.mistakeId }))
    await must(ilse().post(`${paid.path}/perk`, { title: 'A book', costMinor: 700, because: 'she leaves today' }))
    await must(ilse().post(`${paid.path}/perk`, { title: 'A card', costMinor: 300, because: 'she waited' }))
    const card = (await show(paid)).ledger.find(({ title }: { title: string }) => title === 'A card')
    await must(ilse().post(`/api/ledger/${card.id}/reversal`, { reason: 'it came twice' }))
    await must(ilse().post(`${paid.path}/end`, { end: 'unableToRecover', reason: 'she has gone' }))
    await opened()
    const mistaken = await opened()
    await must(ilse().put(`${mistaken.path}/mistake`, { mistakeId: grave.mistakeId }))
    await must(ilse().post(`${mistaken.path}/end`, { end: 'withdrawn', reason: 'it was another shop' }))
    await world.settle()
    const list = (await noor().get('/api/causes?period=quarter')).body
    expect(list).toMatchObject({ loose: { mistakes: 0, cases: 0 }, unlinked: 1, currency: 'EUR' })
    expect(list.causes).toMatchObject([{ id, mistakes: 1, impact: { cases: 2, costMinor: 700, grave: 1, lost: 1 }, actions: [] }])
    const behind = async (part: string) =>
      (await noor().get(`/api/causes/${id}/cases?part=${part}`)).body.rows.map((row: { id: string }) => row.id)
    expect(await behind('cases')).toEqual([paid.caseId, grave.caseId])
    expect([await behind('cost'), await behind('grave'), await behind('lost')]).toEqual([[paid.caseId], [grave.caseId], [paid.caseId]])
  })
  test('is removed while no action stands against it, and its mistakes stay', async () => {
    const { mistakeId } = await linked('Sold what was not there')
    const { id } = await newCause({ mistakeIds: [mistakeId] })
    const { whys } = await must(noor().post(`/api/causes/${id}/whys`, { sentence: 'The shop did not know' }))
    await must(noor().post(`/api/causes/${id}/whys`, { sentence: 'Counted at night', parentId: whys[0].id }))
    expect((await noor().delete(`/api/causes/${id}`)).status).toBe(200)
    expect((await noor().get(`/api/causes/${id}`)).status).toBe(404)
    expect((await noor().get('/api/causes/loose-mistakes')).body.mistakes).toHaveLength(1)
    const kept = await newCause()
    await newAction(kept.id)
    expect((await noor().delete(`/api/causes/${kept.id}`)).status).toBe(409)
  })
})

describe('whys', () => {
  test('branch, end in something that can be changed, and go leaf by leaf', async () => {
    const { id } = await newCause()
    const add = (sentence: string, parentId?: string, isRoot = false) =>
      must(noor().post(`/api/causes/${id}/whys`, { sentence, isRoot, ...(parentId ? { parentId } : {}) }))
    const first = (await add('Sold what was not there')).whys[0].id
    await add('The count was a day old', first)
    const { whys } = await add('Nobody is told of a miscount', first, true)
    expect(whys.map((why: { parentId: string | null }) => why.parentId)).toEqual([null, first, first])
    expect((await noor().delete(`/api/whys/${first}`)).status).toBe(409)
    const leaf = whys[2].id
    await newAction(id, { whyId: leaf })
    expect((await noor().delete(`/api/whys/${leaf}`)).body.detail).toMatch(/An action answers this why/)
    const better = await must(noor().patch(`/api/whys/${whys[1].id}`, { evidence: 'Log of 3 March', isRoot: true }))
    expect(better.whys[1]).toMatchObject({ evidence: 'Log of 3 March', isRoot: true, sentence: 'The count was a day old' })
    let under = first
    for (let depth = 2; depth <= 8; depth++) under = (await add(`Why ${depth}`, under)).whys.at(-1).id
    expect((await noor().post(`/api/causes/${id}/whys`, { sentence: 'too deep', parentId: under })).status).toBe(409)
  })
})

describe('factors', () => {
  test('are the seed at first, and an organisation’s own after that', async () => {
    expect((await ilse().post('/api/factors', { title: 'Weather', bone: 'place' })).status).toBe(403)
    await must(noor().post('/api/factors', { title: 'Weather', bone: 'place' }))
    const retired = await must(noor().patch('/api/factors/motivation', { retired: true }))
    expect(retired.factors.find((one: { name: string }) => one.name === 'weather')).toMatchObject({ title: 'Weather', bone: 'place' })
    expect((await noor().post('/api/factors', { title: 'weather', bone: 'people' })).body.field).toBe('title')
    const { id } = await newCause()
    const { factors } = await must(noor().post(`/api/causes/${id}/factors`, { factor: 'weather', words: 'Snow on the pass' }))
    expect(factors).toMatchObject([{ name: 'weather', title: 'Weather', bone: 'place', words: 'Snow on the pass' }])
    expect((await noor().post(`/api/causes/${id}/factors`, { factor: 'motivation', words: 'x' })).body.field).toBe('factor')
    expect((await must(noor().delete(`/api/causes/${id}/factors/${factors[0].id}`))).factors).toEqual([])
  })
})

describe('an action', () => {
  test('warns of its date and tells when it has passed; the date moves with a reason only', async () => {
    const { id } = await newCause()
    const action = await newAction(id, { dueOn: today(5) })
    const due = today(5)
    const sentences = async () => (await ilse().get('/api/notices')).body.rows.map((row: { sentence: string }) => row.sentence)
    world.clock.forward(4 * day)
    await world.beat()
    expect(await sentences()).toContain('“Count it live”: the date comes near.')
    const bare = await noor().patch(`/api/actions/${action.id}`, { dueOn: today(20) })
    expect([bare.status, bare.body.field]).toEqual([422, 'because'])
    world.clock.forward(2 * day)
    await world.beat()
    await world.beat()
    expect((await sentences()).filter((one: string) => one.includes('the date has passed'))).toHaveLength(1)
    expect((await noor().get('/api/actions')).body.actions).toMatchObject([
      { id: action.id, isOverdue: true, dueOn: due, cause: 'Stock is counted once a day' },
    ])
    const moved = await must(noor().patch(`/api/actions/${action.id}`, { dueOn: today(20), because: 'The supplier ships in two weeks' }))
    expect(moved).toMatchObject({ isOverdue: false, movedBecause: 'The supplier ships in two weeks' })
    const notice = (await ilse().get('/api/notices')).body.rows[0]
    expect(notice).toMatchObject({ kind: 'action', causeId: id, caseId: null })
  })
  test('is said better, handed over and moved: what is not named stays, and only what became otherwise is told', async () => {
    const { id } = await newCause()
    const { id: actionId, ...before } = await newAction(id)
    const change = (body: object, who = noor()) => who.patch(`/api/actions/${actionId}`, body)
    const told = async () =>
      (await world.journal(team)).filter(({ event }) => ['action.changed', 'action.given'].includes(event)).map(({ payload }) => payload)
    // Two at once, each in a field of their own.
    const both = () => Promise.all([must(change({ title: 'Count it while it is sold' })), must(change({ class: 'simplify' }, ilse()))])
    await atOnce(world.world.pool, { text: 'select 1 from actions where id = $1 for update', values: [actionId] }, both, 2)
    const [shown] = (await must(noor().get(`/api/causes/${id}`))).actions
    const better = { title: 'Count it while it is sold', class: 'simplify', owner: before.owner, dueOn: before.dueOn, movedBecause: null }
    expect(shown).toMatchObject(better)
    await must(change({ title: 'Count it while it is sold', dueOn: before.dueOn, ownerId: team.ilse.id }))
    expect((await told()).map(({ fields }) => String(fields)).toSorted()).toEqual(['class', 'title'])
    for (const [body, field] of [
      [{ ownerId: 'member_00000000000000000000000000' }, 'ownerId'],
      [{ whyId: 'why_00000000000000000000000000' }, 'whyId'],
      [{ dueOn: today(40), title: 'x' }, 'because'],
      [{ class: 'magic' }, 'class'],
    ] as const)
      expect((await change(body)).body).toMatchObject({ code: 'invalid', field })
    expect((await must(noor().get(`/api/causes/${id}`))).actions[0]).toMatchObject(better)
    await must(change({ ownerId: team.tomas.id }))
    expect((await told()).slice(2)).toMatchObject([{ fields: ['ownerId'] }, { actionId, ownerId: team.tomas.id, by: team.noor.id }])
    await world.settle()
    const notices = (await world.as(team.tomas).get('/api/notices')).body.rows.map((row: { sentence: string }) => row.sentence)
    expect(notices.join()).toMatch(/Count it while it is sold/)
  })
  test('may honestly not be done, and be taken up again', async () => {
    const { id } = await newCause()
    const action = await newAction(id)
    expect(await must(noor().post(`/api/actions/${action.id}/not-doing`, { because: 'The shop moves in May' }))).toMatchObject({
      standing: 'notDoing',
    })
    expect((await ilse().post(`/api/actions/${action.id}/place`, { on: today(), words: 'x' })).status).toBe(409)
    expect(await must(noor().delete(`/api/actions/${action.id}/not-doing`))).toMatchObject({ standing: 'planned', notDoing: null })
    const early = await ilse().post(`/api/actions/${action.id}/place`, { on: today(1), words: 'x' })
    expect([early.status, early.body.field]).toEqual([409, 'on'])
    const placed = await must(
      ilse().post(`/api/actions/${action.id}/place`, { on: today(), words: 'Live', link: 'https://example.com/log' }),
    )
    expect(placed).toMatchObject({ standing: 'inPlace', inPlace: { words: 'Live', link: 'https://example.com/log' } })
    expect((await ilse().post(`/api/actions/${action.id}/place`, { on: today(), words: 'x' })).status).toBe(409)
  })
  test('that only reminds people does not solve a cause without a written reason', async () => {
    const { id } = await newCause()
    const solve = (body: object = {}) => noor().post(`/api/causes/${id}/solution`, body)
    expect((await solve()).body.detail).toMatch(/No action against this cause is in place/)
    const action = await newAction(id, { class: 'training' })
    expect(action.strength).toBe('weaker')
    await must(ilse().post(`/api/actions/${action.id}/place`, { on: today(), words: 'All were there' }))
    const weak = await solve()
    expect([weak.status, weak.body.field]).toEqual([422, 'because'])
    expect(await must(solve({ because: 'The counter is taken down in June' }))).toMatchObject({
      solvedBecause: 'The counter is taken down in June',
    })
    expect((await must(noor().delete(`/api/causes/${id}/solution`))).solvedAt).toBeNull()
    const strong = await newAction(id, { class: 'simplify' })
    await must(ilse().post(`/api/actions/${strong.id}/place`, { on: today(), words: 'Done' }))
    expect((await must(solve())).solvedAt).not.toBeNull()
  })
  test('goes to whoever takes the cases of its owner, who leaves; a finished one stays with their name', async () => {
    const { id } = await newCause()
    const [owed, done] = [await newAction(id), await newAction(id, { title: 'Tell the shop' })]
    await must(ilse().post(`/api/actions/${done.id}/place`, { on: today(), words: 'Told' }))
    await must(world.as(team.ada).post(`/api/members/${team.ilse.id}/leaving`, { to: team.tomas.id }))
    await world.settle()
    const { actions } = await must(noor().get(`/api/causes/${id}`))
    const owners = actions.map((one: { id: string; owner: { firstName: string } }) => [one.id, one.owner.firstName])
    expect(owners).toEqual([
      [owed.id, 'Tomas'],
      [done.id, 'Ilse'],
    ])
    const told = (await world.as(team.tomas).get('/api/notices')).body.rows.map((row: { sentence: string }) => row.sentence)
    expect(told.join()).toMatch(/Count it live/)
  })
})
