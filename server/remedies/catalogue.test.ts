// The catalogue through the API: what a new organisation has, and who changes it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour } from '#core/time/instant.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

describe('the catalogue', () => {
  test('a new organisation has eleven remedies and three perks in its own currency', async () => {
    const team = await world.team()
    const catalogue = (await world.as(team.ilse).get('/api/remedies')).body.remedies
    expect(catalogue).toHaveLength(14)
    expect(catalogue.filter((one: { perk: boolean }) => one.perk)).toHaveLength(3)
    expect(catalogue[0]).toMatchObject({ currency: 'EUR', retiredAt: null })
  })

  test('a lead adds, changes and retires; an agent reads only', async () => {
    const team = await world.team()
    const fields = {
      kind: 'gift',
      title: 'A cake',
      detail: 'We bake it.',
      costMinor: 900,
      within: hour,
      fits: [],
      gravest: 1,
      mildest: 5,
      proof: 'photo',
      perk: true,
    }
    expect((await world.as(team.ilse).post('/api/remedies', fields)).status).toBe(403)
    const added = await world.as(team.noor).post('/api/remedies', fields)
    expect(added).toMatchObject({ status: 201, body: { title: 'A cake', currency: 'EUR', retiredAt: null } })
    const path = `/api/remedies/${added.body.id}`
    expect(await world.as(team.noor).patch(path, { title: 'A big cake', costMinor: 900 })).toMatchObject({
      status: 200,
      body: { title: 'A big cake' },
    })
    expect((await world.journal(team)).find((entry) => entry.event === 'remedy.changed')?.payload).toEqual({
      remedyId: added.body.id,
      fields: ['title'],
    })
    expect(await world.as(team.noor).patch(path, { mildest: 1, gravest: 2 })).toMatchObject({ status: 422, body: { field: 'mildest' } })
    expect((await world.as(team.noor).delete(path)).status).toBe(200)
    expect((await world.as(team.noor).delete(path)).status).toBe(409)
    const { remedies } = (await world.as(team.ilse).get('/api/remedies')).body
    expect(remedies.at(-1)).toMatchObject({ title: 'A big cake', retiredAt: expect.any(String) })
  })

  test('what was retired is not changed until it is brought back, and is then as it was', async () => {
    const team = await world.team()
    const noor = world.as(team.noor)
    const before = (await noor.get('/api/remedies')).body.remedies[0]
    const path = `/api/remedies/${before.id}`
    await noor.delete(path)
    expect(await noor.patch(path, { title: 'Otherwise' })).toMatchObject({ status: 409, body: { code: 'already-done', field: 'remedyId' } })
    expect((await world.as(team.ilse).delete(`${path}/retirement`)).status).toBe(403)
    expect(await noor.delete(`${path}/retirement`)).toMatchObject({ status: 200, body: before })
    expect(await noor.delete(`${path}/retirement`)).toMatchObject({ status: 200, body: before })
    expect((await world.journal(team)).filter(({ event }) => event === 'remedy.returned')).toHaveLength(1)
    expect((await noor.get('/api/remedies')).body.remedies).toContainEqual(before)
    const theirs = (await world.as((await world.team()).noor).get('/api/remedies')).body.remedies[0].id
    expect((await noor.delete(`/api/remedies/${theirs}/retirement`)).status).toBe(404)
  })
})
