// A register with something in it, a playbook that a case shows, and a fire drill that is over.

import type { BrowserHouse } from './house.ts'

type Call = BrowserHouse['call']

const script = {
  name: 'Robin Drill',
  subject: 'The wrong lamp',
  text: 'Hello,\n\nI ordered the brass lamp and got a green one. It was to be a present tomorrow.\n\nRobin',
  chooses: 'a',
  rating: 4,
  word: null,
  patience: 10,
}

/** `brandId`: to whom the customer of the drill writes. */
export async function tellForesight(call: Call, brandId: string): Promise<{ anticipatedId: string; fireDrillId: string }> {
  for (const name of ['late-delivery', 'sold-not-there', 'recall', 'faulty', 'rude-at-the-till'])
    // The demo has adopted some of them already.
    await call('POST', '/api/anticipated/library', { trade: 'shop', name }).catch(() => null)
  const { id: anticipatedId } = await call('POST', '/api/anticipated/library', { trade: 'shop', name: 'wrong-item' })
  await call('PATCH', `/api/anticipated/${anticipatedId}`, { occurrence: 8 })
  await call('POST', '/api/anticipated', {
    title: 'A lamp hums in the night',
    words: 'It begins after a week, and only where the mains are old.',
    severity: 4,
    occurrence: 3,
    detection: 9,
  })
  const drill = { title: 'The wrong thing in the box', kind: 'wrong', anticipatedId, brandId, script }
  const { id: fireDrillId } = await call('POST', '/api/fire-drills', drill)
  const caseId = await arrived(call, fireDrillId)
  await call('PUT', `/api/cases/${caseId}/triage`, { kind: 'wrong' })
  await call('PUT', `/api/cases/${caseId}/hearing`, { crux: 'A green lamp came, and it was to be a brass one for tomorrow.' })
  await call('POST', `/api/cases/${caseId}/calls`, { body: 'I said that we are sorry, and that it is our mistake.', apologised: true })
  await call('POST', `/api/fire-drills/${fireDrillId}/end`, { because: 'Enough was seen.' })
  await call('POST', '/api/fire-drills', { ...drill, title: 'A lamp that hums', beginsAt: '2099-01-31T09:00:00.000Z', announced: false })
  return { anticipatedId, fireDrillId }
}

/** Its mail comes in by the mail door, and is filed by a job. */
export async function arrived(call: Call, fireDrillId: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { caseId } = await call('GET', `/api/fire-drills/${fireDrillId}`)
    if (caseId) return caseId
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the mail of the drill has not become a case')
}
