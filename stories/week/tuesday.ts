// Tuesday. A limit passes before anybody sees it; an answering machine is left unanswered; an honest 2 opens a case again;
// and in the evening Juno asks for more than she may give.

import { expect } from 'vitest'
import { asks, calls, desk, explains, fulfils, hears, names, optionsFor, rounds, sorry, takes, taps, told, writes } from './acts.ts'
import { type Team, teamPassword } from './cast.ts'
import { awayReplyTo } from './letters.ts'
import { pathIn, signIn, type Stage, when } from './stage.ts'

export async function tuesday(stage: Stage, team: Team): Promise<void> {
  await nobodyTookTheShelf(stage, team)
  await felixIsReached(stage, team)
  await theTelescopeIsThere(stage, team)
  await selmaIsRead(stage, team)
  await aSnippet(stage, team)
  await anHonestTwo(stage, team)
  await tomasForgot(stage, team)
  await junoAsks(stage, team)
}

/** The limit passes at twenty past nine, as the calendar says; the leads hear of it, and Lotte has her first case. */
async function nobodyTookTheShelf(stage: Stage, team: Team): Promise<void> {
  const lotte = team.who('Lotte')
  await stage.at('Tue 09:19')
  expect((await desk(stage, lotte, 'shelf')).steps[0].clocks[0]).toMatchObject({ standing: 'soon', breachedAt: null })
  await stage.at('Tue 09:20')
  expect((await desk(stage, lotte, 'shelf')).steps[0].clocks[0]).toMatchObject({ standing: 'over', breachedAt: when('Tue 09:20') })
  for (const lead of [team.who('Noor'), team.who('Saskia')]) {
    const sentences = (await lead.does('GET', '/api/notices')).rows.map((row: { sentence: string }) => row.sentence)
    expect(sentences).toContain('Greta Moreau: the limit to acknowledge has passed.')
  }
  await takes(stage, lotte, 'shelf', { kind: 'wrong' })
  await hears(stage, lotte, 'shelf', 'She asked for walnut.')
  await writes(stage, lotte, 'shelf', sorry('Greta', 'You asked for walnut and we sent oak.', lotte), {
    options: await optionsFor(stage, lotte, 'shelf'),
  })
}

/** What came back by mail is said on the phone, where the right address comes to light. */
async function felixIsReached(stage: Stage, team: Team): Promise<void> {
  const tomas = team.who('Tomas')
  await stage.at('Tue 09:25')
  await calls(stage, tomas, 'lamp', 'Said sorry for the lamp and for our silence. His address is felix@example.com.', { apologised: true })
  const { customer } = await desk(stage, tomas, 'lamp')
  const note = 'said it on the phone'
  await tomas.does('POST', `/api/customers/${customer.id}/addresses`, { address: 'felix@example.com', note })
  await tomas.does('PUT', `/api/customers/${customer.id}/address`, { address: 'felix@example.com' })
}

/** The telescope is fetched. Marta's answering machine answers each of our letters, and nobody answers it. */
async function theTelescopeIsThere(stage: Stage, team: Team): Promise<void> {
  const ilse = team.who('Ilse')
  await stage.at('Tue 10:00')
  const early = await ilse.tries('POST', `/api/cases/${stage.cases.get('telescope')}/letters`, {
    subject: 'Why',
    body: 'We are sorry once more. The van came earlier than our shop knew.',
    explains: true,
  })
  expect(early).toMatchObject({ status: 409, body: { code: 'too-early' } })
  await fulfils(stage, ilse, 'telescope', 'Fetched at the counter, signed M. Okafor')
  await stage.at('Tue 10:20')
  const why = 'The van had started to come two hours earlier, and we still promised the next day. We read its real time now.'
  await explains(stage, ilse, 'telescope', 'Marta', why)
  for (const n of [1, 2, 3]) {
    const sent = stage.mailsTo('marta@example.com').length
    await stage.mail(awayReplyTo(stage.lastMailTo('marta@example.com'), n))
    await stage.leaves()
    expect(stage.mailsTo('marta@example.com')).toHaveLength(sent)
  }
  const { messages, stands } = await desk(stage, ilse, 'telescope')
  expect(messages.filter((message: { automatic: string | null }) => message.automatic === 'auto-reply')).toHaveLength(3)
  expect(stands).toBe('delight')
  // Our own letter, sent round to our own door, is kept and opens nothing.
  const { raw } = stage.lastMailTo('marta@example.com')
  await stage.mail({ envelope: { from: 'marta@example.com', to: team.brands.oak.mailbox }, raw })
  expect((await desk(stage, ilse, 'telescope')).messages).toHaveLength(messages.length)
  await rounds(stage, ilse, 'telescope', 'A moon map for Lena', 'Courier cut-off moved, shop clock did not follow')
  await asks(stage, ilse, 'telescope')
}

/** Noor reads the dead letter, sees a customer in it, and has it taken in. */
async function selmaIsRead(stage: Stage, team: Team): Promise<void> {
  const noor = team.who('Noor')
  await stage.at('Tue 11:30')
  const { rows } = await noor.does('GET', '/api/dead-letters')
  expect(await noor.does('POST', `/api/dead-letters/${rows[0].id}/retry`)).toMatchObject({ state: 'filed' })
  expect((await noor.does('GET', '/api/dead-letters')).rows).toEqual([])
  await names(stage, noor, 'parcel', 'selma@example.com')
  await takes(stage, team.who('Mira'), 'parcel', { kind: 'unavailable' })
  await hears(stage, team.who('Mira'), 'parcel', 'It did not come.')
}

/** Words that a team uses again. A gap that nobody filled keeps the letter here. */
async function aSnippet(stage: Stage, team: Team): Promise<void> {
  const tomas = team.who('Tomas')
  await stage.at('Tue 12:00')
  const body = 'Dear {customer},\n\nI am sorry. Your lamp hums, and that is our mistake. {crux}\n\n{agent}'
  await team.who('Saskia').does('POST', '/api/snippets', { name: 'It hums', body })
  const path = `/api/cases/${stage.cases.get('lamp')}/letters`
  const filled = body.replace('{customer}', 'Felix').replace('{agent}', 'Tomas')
  const stopped = await tomas.tries('POST', path, { subject: 'Your lamp', body: filled })
  expect(stopped).toMatchObject({ status: 422, body: { detail: expect.stringContaining('{crux}') } })
  const options = await optionsFor(stage, tomas, 'lamp')
  await writes(stage, tomas, 'lamp', filled.replace('{crux}', 'You want to sleep.'), { options })
  expect(stage.lastMailTo('felix@example.com').parsed.text).toContain('Your lamp hums')
  await stage.at('Tue 13:00')
  await taps(stage, 'shelf', tomas, 'choice', { letter: 'a' })
}

/** “Partly” is not right yet. */
async function anHonestTwo(stage: Stage, team: Team): Promise<void> {
  await stage.at('Tue 14:00')
  await taps(stage, 'telescope', team.who('Ilse'), 'rating', { rating: '2', word: 'The tripod is missing.' })
  const shown = await desk(stage, team.who('Ilse'), 'telescope')
  expect(shown).toMatchObject({ stands: 'listen', reopened: true, endedAt: null })
  expect(await told(stage, team.who('Ilse'), 'telescope')).toContain('Opened again: the answer was not a happy one')
  await hears(stage, team.who('Ilse'), 'telescope', 'The tripod is missing, so it cannot stand.')
  await calls(stage, team.who('Ilse'), 'telescope', 'Sorry for the tripod.', {
    apologised: true,
    options: await optionsFor(stage, team.who('Ilse'), 'telescope'),
    chose: 'a',
  })
}

/** The link in the mail works once, and every browser in which he was signed in has to sign in again. */
async function tomasForgot(stage: Stage, team: Team): Promise<void> {
  const before = team.who('Tomas')
  await stage.at('Tue 16:00')
  await before.does('POST', '/api/password-link', { email: before.email })
  await stage.leaves()
  const token = pathIn(stage.lastMailTo(before.email), 'start').replace('/start/', '')
  await team.who('Ada').does('POST', `/api/start/${token}`, { password: 'the lamp is silent now' })
  expect((await before.tries('GET', '/api/me')).status).toBe(401)
  const old = { email: before.email, password: teamPassword }
  expect((await before.tries('POST', '/api/session', old)).status).toBe(401)
  team.join('Tomas', await signIn(stage.world, before.email, 'the lamp is silent now'))
}

/** In Lisbon it is half past five and open; in Brussels the house is quiet. What is told in the app waits there as mail until nine. */
async function junoAsks(stage: Stage, team: Team): Promise<void> {
  const juno = team.who('Juno')
  await stage.at('Tue 18:30')
  const [first] = await optionsFor(stage, juno, 'curtains')
  const dear = { ...first, title: 'We sew them anew, in grey', detail: 'In your house within a week.', costMinor: 450_00 }
  const path = `/api/cases/${stage.cases.get('curtains')}`
  const offered = { body: 'Two ways.', options: [first, dear] }
  expect(await juno.tries('POST', `${path}/calls`, offered)).toMatchObject({ status: 403, body: { code: 'above-authority' } })
  const asked = await juno.does('POST', `${path}/approvals`, {
    what: { kind: 'options', options: [first, dear] },
    reason: 'He moves in on Friday.',
  })
  expect(asked).toMatchObject({ approver: 'Noor', amountMinor: 450_00 })
  const levels = async (name: 'Noor' | 'Saskia' | 'Wim' | 'Ilse') =>
    (await team.who(name).does('GET', '/api/notices')).rows
      .filter((row: { kind: string }) => row.kind === 'approval')
      .map((row: { level: string }) => row.level)
      .toReversed()
  expect([await levels('Noor'), await levels('Saskia')]).toEqual([['told'], []])
  await stage.at('Tue 19:15')
  expect([await levels('Noor'), await levels('Saskia')]).toEqual([['told', 'warned'], []])
  await stage.at('Tue 19:30')
  expect([await levels('Noor'), await levels('Saskia')]).toEqual([['told', 'warned', 'breached'], ['breached']])
  // Whoever may decide hears of it now, and nobody else.
  expect([await levels('Wim'), await levels('Ilse')]).toEqual([['breached'], []])
}
