// A desk for the tests of this folder: Marta and the telescope, with the facts a test asks for.

import { factsOf, stepTable, steps, type FactName, type Step } from '#core/cases/protocol.ts'
import type { Desk } from './desk.ts'

type Wish = {
  stands: Desk['stands']
  facts?: string[]
  owner?: Desk['owner']
  clocks?: Partial<Record<Step, Desk['steps'][number]['clocks']>>
}

const opened = '2026-03-04T13:31:00.000Z'
export const ilse = { id: 'member_ilse', name: 'Ilse Maes', firstName: 'Ilse' } as const

export function deskWith({ stands, facts = [], owner = ilse, clocks = {} }: Wish): Desk {
  return {
    ...file,
    stands,
    owner,
    endedAt: (steps as readonly string[]).includes(stands) ? null : opened,
    steps: steps.map((step) => ({
      step,
      ...stepTable[step],
      state: stateOf(step, stands),
      facts: factsOf(step)
        .filter((fact) => facts.includes(fact))
        .map(onFile),
      clocks: clocks[step] ?? [],
      limit: step === 'explain' ? { budget: 86_400_000, basis: 'calendar' } : null,
    })),
  }
}

function stateOf(step: Step, stands: Desk['stands']): Desk['steps'][number]['state'] {
  const at = (steps as readonly string[]).indexOf(stands)
  if (step === stands) return 'open'
  return at < 0 || steps.indexOf(step) < at ? 'done' : 'ahead'
}

function onFile(fact: FactName) {
  return { fact, at: '2026-03-04T13:58:00.000Z', by: 'Ilse', waived: null, because: null }
}

const file: Desk = {
  id: 'case_1',
  reference: '4F7K-Q2MN',
  title: 'The telescope is not here',
  crux: null,
  feeling: null,
  wanted: null,
  impact: null,
  severity: 2,
  kind: 'unavailable',
  faultOpen: false,
  sympathyAlone: false,
  particulars: { product: null, place: null, step: null },
  risks: [],
  riskSuggestions: [],
  kindSuggestion: null,
  channel: 'mail',
  fireDrill: false,
  stands: 'listen',
  openedAt: opened,
  endedAt: null,
  waitingSince: opened,
  paused: false,
  reopened: false,
  protocol: { name: 'Standard', version: 1 },
  brand: {
    id: 'brand_1',
    name: 'Oak & Lantern',
    zone: 'Europe/Brussels',
    mailbox: 'care@oakandlantern.example',
    retiredAt: null,
    voice: '',
    signature: '',
  },
  customer: {
    id: 'customer_1',
    name: 'Marta Peeters',
    firstName: 'Marta',
    phone: null,
    language: 'en',
    since: opened,
    fireDrill: false,
    addresses: [],
    addressNotes: [],
    alsoCalled: [],
    notes: '',
    value: null,
    consents: {},
    interests: [],
  },
  language: 'en',
  greeting: 'Dear Marta,',
  owner: ilse,
  ownedSince: opened,
  handOffs: 0,
  steps: [],
  promises: [],
  keptQuestions: [],
  messages: [],
  timeline: [],
  drafts: [],
  attached: [],
  options: [],
  proposal: {
    options: [],
    authority: { limitMinor: 10_000, usedMinor: 0, leftMinor: 10_000, approvedMinor: 0, month: null, currency: 'EUR' },
  },
  approvals: { current: null, approvers: [], within: 3_600_000 },
  ledger: [],
  earlier: [],
  mistake: null,
  repeat: null,
  apologies: 0,
  sameKind: null,
  answer: null,
  here: [],
  customerPage: '/c/x',
  coach: {
    kind: 'reply',
    language: 'en',
    customerName: 'Marta Peeters',
    customerWords: '',
    subjects: '',
    earlier: [],
    record: { granted: [], offered: [], promises: [], calls: [], handedOver: false },
    strangers: [],
    said: {},
    house: { rules: {}, phrases: [] },
    ownNames: [],
    crux: null,
    step: 'listen',
    madeRight: false,
    faultKnown: true,
    hasOptions: false,
    repeat: false,
    author: 'Ilse',
    now: opened,
    calendar: { zone: 'Europe/Brussels', hours: {}, holidays: [] },
  },
}
