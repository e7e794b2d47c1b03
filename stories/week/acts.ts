// What people do on a case in the week, each in one sentence, through the API.

import { expect } from 'vitest'
import type { CaseId } from '#core/ids.ts'
import type { Person, Stage } from './stage.ts'

type Desk = any // oxlint-disable-line no-explicit-any -- seam: a tale reads whatever came

export const caseOf = (stage: Stage, name: string): CaseId => {
  const found = stage.cases.get(name)
  if (!found) throw new Error(`the tale has not told of ${name} yet`)
  return found
}
const pathOf = (stage: Stage, name: string) => `/api/cases/${caseOf(stage, name)}`

export async function desk(stage: Stage, person: Person, name: string): Promise<Desk> {
  return person.does('GET', pathOf(stage, name))
}

/** The newest case of the customer with this address gets a name in the tale. */
export async function names(stage: Stage, person: Person, name: string, address: string): Promise<Desk> {
  const { rows: customers } = await person.does('GET', `/api/customers?search=${encodeURIComponent(address)}`)
  expect(customers, address).toHaveLength(1)
  const { rows } = await person.does('GET', `/api/customers/${customers[0].id}/cases`)
  expect(rows.length, `${address} has a case`).toBeGreaterThan(0)
  stage.cases.set(name, rows[0].id)
  return desk(stage, person, name)
}

export async function takes(stage: Stage, person: Person, name: string, triage?: object): Promise<void> {
  await person.does('POST', `${pathOf(stage, name)}/owner`)
  if (triage) await person.does('PUT', `${pathOf(stage, name)}/triage`, triage)
}

export async function hears(stage: Stage, person: Person, name: string, crux: string): Promise<void> {
  await person.does('PUT', `${pathOf(stage, name)}/hearing`, { crux, feeling: 'let down' })
}

/** Two or three of what the house proposes, dearest within one's own authority unless the tale says otherwise. */
export async function optionsFor(stage: Stage, person: Person, name: string): Promise<Desk[]> {
  const { proposal } = await desk(stage, person, name)
  return proposal.options
    .filter((option: Desk) => option.withinAuthority)
    .slice(0, 3)
    .map(({ remedyId, title, detail, costMinor }: Desk) => ({ remedyId, title, detail, costMinor }))
}

export async function writes(stage: Stage, person: Person, name: string, body: string, more: object = {}): Promise<Desk> {
  const sent = await person.does('POST', `${pathOf(stage, name)}/letters`, { subject: 'About your order', body, ...more })
  await stage.leaves()
  return sent
}

export function sorry(to: string, what: string, from: Person, ...more: string[]): string {
  return [`Dear ${to},`, `I am sorry. ${what} That is our mistake.`, ...more, from.firstName].join('\n\n')
}

export async function calls(stage: Stage, person: Person, name: string, body: string, more: object = {}): Promise<void> {
  await person.does('POST', `${pathOf(stage, name)}/calls`, { body, ...more })
}

export async function fulfils(stage: Stage, person: Person, name: string, proof: string): Promise<void> {
  await person.does('POST', `${pathOf(stage, name)}/fulfilment`, { proof })
}

export async function explains(stage: Stage, person: Person, name: string, to: string, why: string): Promise<void> {
  const body = [`Dear ${to},`, `We are sorry once more. ${why}`, person.firstName].join('\n\n')
  await writes(stage, person, name, body, { subject: 'What happened, and what we changed', explains: true })
}

/** A perk, and the mistake behind it. */
export async function rounds(stage: Stage, person: Person, name: string, perk: string | null, mistake: string): Promise<void> {
  const path = pathOf(stage, name)
  if (perk) await person.does('POST', `${path}/perk`, { title: perk, costMinor: 9_00 })
  else await person.does('POST', `${path}/waivers`, { step: 'delight', reason: 'A gift would feel wrong here.' })
  await person.does('PUT', `${path}/mistake`, { title: mistake, kind: 'unavailable' })
}

export async function asks(stage: Stage, person: Person, name: string): Promise<void> {
  await person.does('POST', `${pathOf(stage, name)}/surveys`)
  await stage.leaves()
}

/** The customer's private page: what they do there without a log-in. */
export async function taps(stage: Stage, name: string, person: Person, what: string, form: Record<string, string>): Promise<void> {
  const page = new URL((await desk(stage, person, name)).customerPage).pathname
  const answer = await stage.world.anyone.post(`${page}/${what}`, form)
  expect(answer.status, `${name}: ${what}: ${answer.text}`).toBe(303)
  await stage.world.settle()
}

/** What a case's timeline tells, in its sentences. */
export async function told(stage: Stage, person: Person, name: string): Promise<string[]> {
  return (await desk(stage, person, name)).timeline.map((entry: Desk) => entry.sentence)
}
