// A cause with an action, and a proposal, for tests that walk through all endpoints; and what each endpoint of learning is asked with.

import { type CaseId, newId } from '#core/ids.ts'
import { addProposal } from '#server/learning/recurrence/store.ts'
import type { Team } from '#server/testing/cast.ts'
import type { TestWorld } from '#server/testing/world.ts'

/** The mistake behind this case, its cause with a factor and a why, an action against it, and a proposal that holds the case. */
export async function learningOf(world: TestWorld, team: Team, caseId: CaseId): Promise<Record<string, string>> {
  const noor = world.as(team.noor)
  await world.as(team.ilse).put(`/api/cases/${caseId}/mistake`, { title: 'It missed the van', kind: 'slow' })
  const mistakeId = (await noor.get('/api/mistakes')).body.rows[0].id
  const causeId = (await noor.post('/api/causes', { title: 'The van comes earlier', mistakeIds: [mistakeId] })).body.id
  await noor.post(`/api/causes/${causeId}/factors`, { factor: 'supplier', words: 'The courier changed its plan' })
  const { whys, factors } = (await noor.post(`/api/causes/${causeId}/whys`, { sentence: 'It missed the van' })).body
  const ofAction = { title: 'Ask for the time', class: 'simplify', ownerId: team.ilse.id, dueOn: '2099-01-01' }
  const action = (await noor.post(`/api/causes/${causeId}/actions`, ofAction)).body
  const proposalId = await world.enter(team, (ctx) =>
    addProposal(ctx, { kind: null, words: ['late'], recent: 3, expected: 0.1, chance: 0.001, since: ctx.now }, [caseId]),
  )
  return { proposalId, causeId, mistakeId, causeFactorId: factors[0].id, whyId: whys[0].id, actionId: action.id, factorName: 'no-such' }
}

export const learningBodies = {
  'learning.changeCause': { title: 'Mine now' },
  'learning.gather': { mistakeId: newId('mistake', 0, new Uint8Array(10)) },
  'learning.addCauseFactor': { factor: 'supplier', words: 'x' },
  'learning.addWhy': { sentence: 'x' },
  'learning.changeWhy': { sentence: 'Mine now' },
  'actions.decide': { title: 'x', class: 'simplify', ownerId: newId('member', 0, new Uint8Array(10)), dueOn: '2099-01-01' },
  'actions.change': { title: 'Mine now' },
  'actions.inPlace': { on: '2026-03-04', words: 'x' },
  'actions.notDoing': { because: 'x' },
  'actions.fixCheck': {
    signature: { by: 'cause' },
    measure: 'days',
    baselineFrom: '2025-01-01',
    baselineUntil: '2025-12-31',
    watchDays: 28,
    mostLeft: 0.5,
  },
  'factors.change': { title: 'Mine now' },
  'learning.solve': {},
  'actions.tryCheck': {},
}
