// Wednesday. What the quiet hours held comes as one mail; Noor approves from it; a promise is not kept; a deadline moves with a reason.

import { expect } from 'vitest'
import { calls, desk, hears, sorry, taps, told, writes } from './acts.ts'
import type { Team } from './cast.ts'
import { pathIn, type Stage, when } from './stage.ts'

export async function wednesday(stage: Stage, team: Team): Promise<void> {
  await theMorningMail(stage, team)
  await notQuite(stage, team)
  await aPromiseIsBroken(stage, team)
  await handedOver(stage, team)
  await aDeadlineMoves(stage, team)
}

/** One mail each to Noor and Saskia, at nine and not before. */
async function theMorningMail(stage: Stage, team: Team): Promise<void> {
  const noor = team.who('Noor')
  const before = stage.mailsTo(noor.email).length
  await stage.at('Wed 08:59')
  expect(stage.mailsTo(noor.email)).toHaveLength(before)
  await stage.at('Wed 09:00')
  expect(stage.mailsTo(noor.email)).toHaveLength(before + 1)

  await stage.at('Wed 09:10')
  const path = pathIn(stage.lastMailTo(noor.email), 'approve')
  const page = await stage.world.anyone.get(path)
  expect(page.text).toContain('Juno asks for 450')
  expect((await stage.world.anyone.post(path, { decision: 'approved' })).status).toBe(303)
  await stage.world.settle()
  const { rows } = await team.who('Juno').does('GET', '/api/notices')
  expect(rows[0]).toMatchObject({ kind: 'decision', sentence: 'Henrik Solheim: Noor approved up to 450 EUR.' })
}

/** Henrik reads what we heard and says “not quite”; what he says is heard anew, and then he picks the dear one. */
async function notQuite(stage: Stage, team: Team): Promise<void> {
  const juno = team.who('Juno')
  await stage.at('Wed 11:10')
  const { approvals } = await desk(stage, juno, 'curtains')
  const { options } = approvals.current.what
  await writes(stage, juno, 'curtains', sorry('Henrik', 'You asked for grey and we sent green.', juno), { options })
  await stage.at('Wed 11:30')
  await taps(stage, 'curtains', juno, 'heard', { answer: 'no', words: 'Grey, and for Friday: I move in then.' })
  expect(await desk(stage, juno, 'curtains')).toMatchObject({ stands: 'listen', reopened: true })
  expect(await told(stage, juno, 'curtains')).toContain('Opened again: the customer said “not quite”')
  await hears(stage, juno, 'curtains', 'Grey, and on Friday, when he moves in.')
  await taps(stage, 'curtains', juno, 'heard', { answer: 'yes' })
  await taps(stage, 'curtains', juno, 'choice', { letter: 'b' })
  const { ledger } = await desk(stage, juno, 'curtains')
  expect(ledger).toMatchObject([
    { entry: 'approved', amountMinor: 450_00, by: 'Noor' },
    { entry: 'granted', amountMinor: 450_00, by: 'Juno' },
  ])
}

/** Eleven in Helsinki was ten here. Nobody called; it is written down at that instant, and the owner and the leads are told. */
async function aPromiseIsBroken(stage: Stage, team: Team): Promise<void> {
  const pieter = team.who('Pieter')
  const { promises } = await desk(stage, pieter, 'atlas')
  expect(promises).toMatchObject([{ dueAt: when('Wed 10:00'), brokenAt: when('Wed 10:00'), keptAt: null }])
  expect(await told(stage, pieter, 'atlas')).toContain('A promise was not kept in time')
  for (const who of [pieter, team.who('Noor'), team.who('Saskia')]) {
    const { rows } = await who.does('GET', '/api/notices')
    expect(rows.filter((row: { kind: string }) => row.kind === 'promise')).toHaveLength(1)
  }
  await stage.at('Wed 12:00')
  await calls(stage, pieter, 'atlas', 'Said sorry for the call that did not come. She is away until tomorrow noon.', { apologised: true })
  await pieter.does('POST', `/api/cases/${stage.cases.get('atlas')}/pause`, { reason: 'customer-asked' })
}

async function handedOver(stage: Stage, team: Team): Promise<void> {
  await stage.at('Wed 14:00')
  const path = `/api/cases/${stage.cases.get('lamp')}/owner`
  const mira = team.who('Mira')
  expect((await team.who('Ilse').tries('PUT', path, { memberId: mira.id, reason: 'x' })).status).toBe(403)
  await team.who('Tomas').does('PUT', path, { memberId: mira.id, reason: 'Mira knows the workshop.' })
  expect(await desk(stage, mira, 'lamp')).toMatchObject({ owner: { firstName: 'Mira' }, handOffs: 1 })
  expect(await told(stage, mira, 'lamp')).toContain('Handed over to Mira: Mira knows the workshop.')
}

/** The walnut comes later. That moves our deadline, with its reason in sight; it does not stop the customer's time. */
async function aDeadlineMoves(stage: Stage, team: Team): Promise<void> {
  const lotte = team.who('Lotte')
  await stage.at('Wed 15:00')
  const clocks = (await desk(stage, lotte, 'shelf')).steps.flatMap((step: { clocks: object[] }) => step.clocks)
  const fulfil = clocks.find((clock: { name: string; metAt: unknown }) => clock.name === 'fulfil' && clock.metAt === null)
  await lotte.does('POST', `/api/clocks/${fulfil.id}/deadline`, { dueAt: when('Fri 15:00'), reason: 'supplier' })
  const moved = (await desk(stage, lotte, 'shelf')).steps
    .flatMap((step: { clocks: { id: string }[] }) => step.clocks)
    .find((clock: { id: string }) => clock.id === fulfil.id)
  expect(moved).toMatchObject({ dueAt: when('Fri 15:00'), changes: [{ by: 'Lotte', reason: 'supplier', dueBefore: fulfil.dueAt }] })
  expect((await told(stage, lotte, 'shelf')).join('\n')).toContain('Something that we need from a supplier comes later.')
  const paused = await lotte.tries('POST', `/api/cases/${stage.cases.get('shelf')}/pause`, { reason: 'supplier' })
  expect(paused.status).toBe(422)
}
