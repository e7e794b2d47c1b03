// The case that every example of a rule is about, unless the example says otherwise: a late telescope, known to be our doing.

import { type About, nothingKnown } from './about.ts'

export const exampleCase: About = {
  ...nothingKnown,
  customerName: 'Marta',
  ownNames: [
    { name: 'Tomas', kind: 'member' },
    { name: 'Ilse', kind: 'member' },
    { name: 'Will', kind: 'member' },
    { name: 'Dispatch', kind: 'department' },
    { name: 'Northline', kind: 'supplier' },
  ],
  crux: 'The telescope must be in her hands on Saturday.',
  step: 'apologise',
  madeRight: false,
  faultKnown: true,
  hasOptions: false,
  author: 'Ilse',
  now: '2026-03-04T13:12:00.000Z',
  calendar: null,
}
