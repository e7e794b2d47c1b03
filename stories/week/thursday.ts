// Thursday, Ascension Day: in Brussels nobody is there and no clock runs, in Lisbon and Helsinki it is a day like any other. Pieter leaves.

import { expect } from 'vitest'
import { calls, desk, hears, names, optionsFor, taps, told } from './acts.ts'
import type { Team } from './cast.ts'
import { type Stage, when } from './stage.ts'

export async function thursday(stage: Stage, team: Team): Promise<void> {
  await aHoliday(stage, team)
  await pieterLeaves(stage, team)
  await itGoesOn(stage, team)
  await onePerson(stage, team)
  await stage.at('Thu 18:00')
  expect((await desk(stage, team.who('Juno'), 'globe')).steps[0].clocks[0]).toMatchObject({ breachedAt: null, standing: 'far' })
}

/** What comes in on a holiday is due half an hour after the next opening. */
async function aHoliday(stage: Stage, team: Team): Promise<void> {
  await stage.at('Thu 09:30')
  await stage.mail({
    from: 'Bram Castell <bram@example.com>',
    to: team.brands.oak.mailbox,
    subject: 'The globe turns the wrong way',
    text: 'The sun rises in the west.',
    messageId: '<globe@example.com>',
  })
  const shown = await names(stage, team.who('Juno'), 'globe', 'bram@example.com')
  expect(shown.steps[0].clocks[0]).toMatchObject({ dueAt: when('Fri 09:30') })
}

/** His cases go to Mira, his browser shows nothing any more, and what he did stays his. */
async function pieterLeaves(stage: Stage, team: Team): Promise<void> {
  await stage.at('Thu 10:00')
  const [pieter, mira] = [team.who('Pieter'), team.who('Mira')]
  await team.who('Ada').does('POST', `/api/members/${pieter.id}/leaving`, { to: mira.id })
  expect((await pieter.tries('GET', '/api/me')).status).toBe(401)
  expect(await desk(stage, mira, 'atlas')).toMatchObject({ owner: { firstName: 'Mira' }, paused: true })
  expect((await told(stage, mira, 'atlas')).join('\n')).toMatch(/Handed over to Mira|Mira took the case/)
}

/** Yara is back. Each clock has exactly the open time left that it had when she asked us to wait. */
async function itGoesOn(stage: Stage, team: Team): Promise<void> {
  const mira = team.who('Mira')
  await stage.at('Thu 12:00')
  const clocks = async (): Promise<{ name: string; dueAt: string; standing: string }[]> =>
    (await desk(stage, mira, 'atlas')).steps.flatMap((step: { clocks: object[] }) => step.clocks)
  const before = (await clocks()).filter((clock) => clock.standing === 'paused')
  expect(before.map((clock) => clock.name)).toEqual(['learn'])
  await mira.does('DELETE', `/api/cases/${stage.cases.get('atlas')}/pause`)
  const after = (await clocks()).find((clock) => clock.name === 'learn')
  expect(Date.parse(after?.dueAt ?? '') - Date.parse(before[0]?.dueAt ?? '')).toBe(24 * 3_600_000)
  await calls(stage, mira, 'atlas', 'Three ways to have Iceland.', { options: await optionsFor(stage, mira, 'atlas') })
  await taps(stage, 'atlas', mira, 'choice', { letter: 'a' })
}

/** Greta writes from home as if nobody knew her. Juno sees that she is Greta, and from then on she is one person with two addresses. */
async function onePerson(stage: Stage, team: Team): Promise<void> {
  const juno = team.who('Juno')
  await stage.at('Thu 15:00')
  await stage.mail({
    from: 'G. Moreau <greta@home.example>',
    to: team.brands.linen.mailbox,
    subject: 'Towels',
    text: 'Two of the six towels are missing. You have my shelf wrong too.',
    messageId: '<towels@home.example>',
  })
  const fresh = await names(stage, juno, 'towels', 'greta@home.example')
  expect(fresh.earlier).toEqual([])
  const known = await desk(stage, juno, 'shelf')
  const merged = await juno.does('POST', `/api/customers/${fresh.customer.id}/merger`, { intoId: known.customer.id })
  expect(merged.addresses).toEqual(['greta@work.example', 'greta@home.example'])
  const { rows } = await juno.does('GET', `/api/customers/${known.customer.id}/cases`)
  expect(rows.map((row: { id: string }) => row.id)).toEqual([stage.cases.get('towels'), stage.cases.get('shelf')])
  expect((await desk(stage, juno, 'towels')).earlier).toMatchObject([{ id: stage.cases.get('shelf') }])
  const again = (await team.who('Noor').does('GET', '/api/insights/cases?number=repeats&only=hit')).rows
  expect(again.map((row: { id: string }) => row.id)).toEqual([stage.cases.get('towels')])
  await juno.does('POST', `/api/cases/${stage.cases.get('towels')}/owner`)
  await hears(stage, juno, 'towels', 'Two towels are missing.')
}
