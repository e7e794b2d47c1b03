// What the test of isolation knocks with: a body that fits for each endpoint that takes one, and something learned that belongs to others.

import type { EndpointId } from '#core/api.ts'
import { newId } from '#core/ids.ts'
import type { Team } from '#server/testing/cast.ts'
import type { TestWorld } from '#server/testing/world.ts'

/** A body that fits, so that the answer speaks of the id and of nothing else. */
export const bodies: Partial<Record<EndpointId, object>> = {
  'people.changeBrand': { name: 'Mine now' },
  'people.changeMember': { name: 'Mine now' },
  'people.changeCustomer': { name: 'Mine now' },
  'people.noteInterest': { words: 'x' },
  'people.leave': { to: null },
  'people.addAddress': { address: 'x@example.com' },
  'people.chooseAddress': { address: 'marta@example.com' },
  'people.recordConsent': { given: true },
  'cases.mergeCustomers': { intoId: newId('customer', 0, new Uint8Array(10)) },
  'clocks.releasePromise': { reason: 'x' },
  'clocks.moveDeadline': { dueAt: '2026-04-01T10:00:00.000Z', reason: 'supplier' },
  'messages.attach': { name: 'x', content: 'eA==' },
  'messages.saveDraft': { subject: 'x', body: 'x' },
  'messages.settle': { arrived: true },
  'remedies.change': { title: 'Mine now' },
  'remedies.reverse': { reason: 'x' },
  'approvals.ask': { what: { kind: 'perk', perk: { title: 'x', costMinor: 90_000 } }, reason: 'x' },
  'approvals.decide': { decision: 'approved' },
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
  'cases.sort': { severity: 1 },
  'coach.changePhrase': { words: 'mine now' },
  'kinds.change': { title: 'Mine now' },
  'letters.word': { words: {}, version: 0 },
  'letters.preview': {},
  'snippets.change': { name: 'Mine now' },
  'views.change': { name: 'Mine now' },
  'cases.hear': { crux: 'x' },
  'cases.send': { subject: 'x', body: 'We are sorry. That is our mistake.' },
  'cases.note': { body: 'x' },
  'cases.logCall': { body: 'x' },
  'cases.choose': { letter: 'a' },
  'cases.fulfil': { proof: 'x' },
  'cases.delight': { title: 'x', costMinor: 0 },
  'cases.waive': { step: 'delight', reason: 'x' },
  'cases.learn': { title: 'x', kind: 'slow' },
  'cases.pause': { reason: 'waiting-on-customer' },
  'cases.end': { end: 'withdrawn', reason: 'x' },
  'cases.reopen': { reason: 'x' },
  'cases.bePresent': { doing: 'reading' },
}

/** A cause of theirs with everything that hangs on one. */
export async function somethingLearned(world: TestWorld, theirs: Team, caseId: string): Promise<Record<string, string>> {
  const noor = world.as(theirs.noor)
  await world.as(theirs.ilse).put(`/api/cases/${caseId}/mistake`, { title: 'It missed the van', kind: 'slow' })
  const mistakeId = (await noor.get('/api/mistakes')).body.rows[0].id
  const causeId = (await noor.post('/api/causes', { title: 'The van comes earlier', mistakeIds: [mistakeId] })).body.id
  await noor.post(`/api/causes/${causeId}/factors`, { factor: 'supplier', words: 'The courier changed its plan' })
  const { whys, factors } = (await noor.post(`/api/causes/${causeId}/whys`, { sentence: 'It missed the van' })).body
  const ofAction = { title: 'Ask for the time', class: 'simplify', ownerId: theirs.ilse.id, dueOn: '2099-01-01' }
  const action = (await noor.post(`/api/causes/${causeId}/actions`, ofAction)).body
  return { causeId, mistakeId, causeFactorId: factors[0].id, whyId: whys[0].id, actionId: action.id, factorName: 'no-such' }
}
