// What each endpoint with an id in its path is asked with.

import type { EndpointId } from '#core/api.ts'
import { newId } from '#core/ids.ts'
import { learningBodies } from '#server/testing/learning-samples.ts'
import { anticipationBodies } from '#server/testing/anticipation-samples.ts'
import { reviewBodies } from '#server/testing/review-samples.ts'

/** A body that fits, so that the answer speaks of the id and of nothing else. */
export const bodies: Partial<Record<EndpointId, object>> = {
  'people.changeBrand': { name: 'Mine now' },
  'people.changeMember': { name: 'Mine now' },
  'people.changeCustomer': { name: 'Mine now' },
  'people.noteInterest': { words: 'x' },
  'people.leave': { to: null },
  'people.askEmailOf': { email: 'mine-now@example.com' },
  'people.addAddress': { address: 'x@example.com' },
  'people.chooseAddress': { address: 'marta@example.com' },
  'people.recordConsent': { given: true },
  'cases.mergeCustomers': { intoId: newId('customer', 0, new Uint8Array(10)) },
  'clocks.doubtPromise': { until: '2026-01-01T10:00:00.000Z' },
  'clocks.releasePromise': { reason: 'x' },
  'clocks.moveDeadline': { dueAt: '2026-04-01T10:00:00.000Z', reason: 'supplier' },
  'messages.attach': { name: 'x', content: 'eA==' },
  'messages.saveDraft': { subject: 'x', body: 'x' },
  'messages.settle': { arrived: true },
  'remedies.change': { title: 'Mine now' },
  'remedies.reverse': { reason: 'x' },
  'approvals.ask': { what: { kind: 'perk', perk: { title: 'x', costMinor: 90_000 } }, reason: 'x' },
  'approvals.decide': { decision: 'approved' },
  'letters.preview': {},
  'snippets.change': { name: 'Mine now' },
  'cases.sort': { severity: 1 },
  'coach.changePhrase': { words: 'mine now' },
  'kinds.change': { title: 'Mine now' },
  'letters.word': { words: {}, version: 0 },
  ...learningBodies,
  ...reviewBodies,
  ...anticipationBodies,
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
  'recurrence.answer': { mistakeId: newId('mistake', 0, new Uint8Array(10)), answer: 'no' },
  'recurrence.accept': { title: 'x', kind: 'slow', caseIds: [newId('case', 0, new Uint8Array(10))] },
  'cases.pause': { reason: 'waiting-on-customer' },
  'cases.end': { end: 'withdrawn', reason: 'x' },
  'cases.reopen': { reason: 'x' },
  'cases.bePresent': { doing: 'reading' },
}
