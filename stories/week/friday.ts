// Friday. A mail server that is full, one that refuses; Marta is won back, Felix is not; and Marta writes a second time.

import { expect } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { asks, calls, desk, explains, fulfils, hears, names, optionsFor, rounds, sorry, takes, taps, told, writes } from './acts.ts'
import type { Team } from './cast.ts'
import type { Stage } from './stage.ts'

export async function friday(stage: Stage, team: Team): Promise<void> {
  await theGlobe(stage, team)
  await martaIsWonBack(stage, team)
  await felixIsNot(stage, team)
  await henrikMovesIn(stage, team)
  await theSecondMistake(stage, team)
  await selmaFoundIt(stage, team)
  await stage.at('Fri 18:00')
}

/** The customer's mail server says “later”, and gets the letter later, once. */
async function theGlobe(stage: Stage, team: Team): Promise<void> {
  const ilse = team.who('Ilse')
  await stage.at('Fri 09:15')
  await takes(stage, ilse, 'globe', { kind: 'faulty' })
  await hears(stage, ilse, 'globe', 'His sun rises in the west.')
  stage.world.smtp.mood = 'later'
  await writes(stage, ilse, 'globe', sorry('Bram', 'We sent you a globe that turns the wrong way.', ilse), {
    options: await optionsFor(stage, ilse, 'globe'),
  })
  expect(stage.mailsTo('bram@example.com')).toHaveLength(0)
  expect((await desk(stage, ilse, 'globe')).stands).toBe('apologise')
  stage.world.smtp.mood = 'takes'
  stage.world.clock.forward(2 * minute)
  await stage.world.beat()
  expect(stage.mailsTo('bram@example.com')).toHaveLength(1)
  expect((await desk(stage, ilse, 'globe')).stands).toBe('makeRight')
}

async function martaIsWonBack(stage: Stage, team: Team): Promise<void> {
  const ilse = team.who('Ilse')
  await stage.at('Fri 09:40')
  await fulfils(stage, ilse, 'telescope', 'The tripod was brought to her door')
  await explains(
    stage,
    ilse,
    'telescope',
    'Marta',
    'The tripod lay on another shelf than our list said. The list is read at the shelf now.',
  )
  await ilse.does('POST', `/api/cases/${stage.cases.get('telescope')}/perk`, {
    title: 'A red torch for reading maps at night',
    costMinor: 6_00,
  })
  await asks(stage, ilse, 'telescope')
  await stage.at('Fri 10:30')
  await taps(stage, 'telescope', ilse, 'rating', { rating: '5', word: 'Lena saw the moon.' })
  expect(await desk(stage, ilse, 'telescope')).toMatchObject({ stands: 'recovered', answer: { rating: 5 } })
}

/** A mail that his server refuses is tried again by hand. In the end he has gone elsewhere, and we say so. */
async function felixIsNot(stage: Stage, team: Team): Promise<void> {
  const mira = team.who('Mira')
  await stage.at('Fri 11:00')
  stage.world.smtp.mood = 'refuses'
  await writes(stage, mira, 'lamp', sorry('Felix', 'You still have no silent lamp.', mira))
  stage.world.smtp.mood = 'takes'
  const { messages } = await desk(stage, mira, 'lamp')
  const refused = messages.at(-1)
  expect(refused.mail).toMatchObject({ state: 'failed' })
  const sent = stage.mailsTo('felix@example.com').length
  await mira.does('POST', `/api/messages/${refused.id}/retry`)
  await stage.leaves()
  expect(stage.mailsTo('felix@example.com')).toHaveLength(sent + 1)
  await stage.at('Fri 11:20')
  await mira.does('POST', `/api/cases/${stage.cases.get('lamp')}/end`, {
    end: 'unableToRecover',
    reason: 'He bought another one elsewhere.',
  })
  expect(await told(stage, mira, 'lamp')).toContain('Ended: we were not able to recover it')
}

async function henrikMovesIn(stage: Stage, team: Team): Promise<void> {
  const juno = team.who('Juno')
  await stage.at('Fri 12:00')
  await fulfils(stage, juno, 'curtains', 'Hung at noon, he was there')
  await explains(stage, juno, 'curtains', 'Henrik', 'We typed the colour by hand. It is chosen from a list now.')
  await rounds(stage, juno, 'curtains', null, 'The colour was typed by hand')
  await asks(stage, juno, 'curtains')
  await stage.at('Fri 14:00')
  await taps(stage, 'curtains', juno, 'rating', { rating: '4' })
  expect((await desk(stage, juno, 'curtains')).stands).toBe('recovered')
}

/** A second mistake for the same person is one step graver, and belongs to somebody senior. */
async function theSecondMistake(stage: Stage, team: Team): Promise<void> {
  const [ilse, noor] = [team.who('Ilse'), team.who('Noor')]
  await stage.at('Fri 14:30')
  await stage.mail({
    from: 'Marta Okafor <marta@example.com>',
    to: team.brands.oak.mailbox,
    subject: 'Two invoices',
    text: 'You have charged me twice for the telescope.',
    messageId: '<invoice@example.com>',
  })
  const shown = await names(stage, ilse, 'invoice', 'marta@example.com')
  expect(shown.id).not.toBe(stage.cases.get('telescope'))
  expect(shown).toMatchObject({ severity: 2, repeat: { earlier: 1, senior: { firstName: expect.any(String) } } })
  await takes(stage, ilse, 'invoice', { kind: 'billing' })
  const owner = { memberId: noor.id, reason: 'The second one in a week: somebody senior.' }
  await ilse.does('PUT', `/api/cases/${shown.id}/owner`, owner)
  expect(await desk(stage, noor, 'invoice')).toMatchObject({ owner: { firstName: 'Noor' }, repeat: { senior: null } })
  await hears(stage, noor, 'invoice', 'She paid twice.')
  await calls(stage, noor, 'invoice', 'Said sorry in person, and that the money is on its way.', {
    apologised: true,
    promises: [{ what: 'Call when the money is there', dueAt: '2026-05-18T10:00:00.000Z' }],
  })
}

async function selmaFoundIt(stage: Stage, team: Team): Promise<void> {
  const mira = team.who('Mira')
  await stage.at('Fri 15:30')
  await mira.does('POST', `/api/cases/${stage.cases.get('parcel')}/end`, { end: 'withdrawn', reason: 'It stood at her neighbour’s.' })
  expect((await desk(stage, mira, 'parcel')).stands).toBe('withdrawn')
}
