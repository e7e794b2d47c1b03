// A foreseen mistake with its playbook and a fire drill that runs, for tests that walk through all endpoints; and what each is asked with.

import type { Team } from '#server/testing/cast.ts'
import type { TestWorld } from '#server/testing/world.ts'

export const scriptOfSample = {
  name: 'Robin Drill',
  subject: 'The wrong book',
  text: 'I ordered one book and got another.',
  chooses: 'a',
  rating: 5,
  word: 'Thank you.',
  patience: 10,
} as const

export const foreseenSample = { title: 'It comes late', kinds: ['slow'], severity: 6, occurrence: 7, detection: 7 }
export const preparedSample = {
  ask: ['What was it for?'],
  say: ['It was us.'],
  wording: 'We are sorry. That was our mistake.',
  remedyIds: [],
}

export async function anticipationOf(world: TestWorld, team: Team): Promise<Record<string, string>> {
  const noor = world.as(team.noor)
  const anticipatedId = (await noor.post('/api/anticipated', { ...foreseenSample, playbook: preparedSample })).body.id
  const fireDrillId = (await noor.post('/api/fire-drills', { title: 'Wrong book', script: scriptOfSample, anticipatedId })).body.id
  await world.settle()
  return { anticipatedId, fireDrillId }
}

export const anticipationBodies = {
  'anticipation.change': { title: 'Mine now' },
  'anticipation.lookAgain': {},
  'anticipation.putBack': { version: 1 },
  'fireDrills.change': { title: 'Mine now' },
  'fireDrills.end': {},
}
