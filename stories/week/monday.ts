// Monday. Mail, form, the shop's own system and a colleague bring in what went wrong; Lotte joins; one mail comes back.

import { expect } from 'vitest'
import { calls, caseOf, desk, hears, names, optionsFor, sorry, takes, told, writes } from './acts.ts'
import { lotte, type Team, teamPassword } from './cast.ts'
import { bounceOf } from './letters.ts'
import { pathIn, replyAddressIn, signIn, type Stage, when } from './stage.ts'

export async function monday(stage: Stage, team: Team): Promise<void> {
  await stage.at('Mon 09:05')
  const invited = await team.who('Ada').does('POST', '/api/members', lotte)
  await telescope(stage, team)
  await lamp(stage, team)
  await bookByTheShop(stage, team)
  await telescopeChosenByMail(stage, team)
  await curtainByForm(stage, team)
  await lotteJoins(stage, team, invited.link)
  await nobodysMail(stage, team)
  await aPromiseIsKept(stage, team)
  await miraAdmits(stage, team)
  await atTheEndOfTheDay(stage, team)
}

/** Marta's mail comes twice, with a picture; it is one case, and Ilse is with her within twenty minutes. */
async function telescope(stage: Stage, team: Team): Promise<void> {
  await stage.at('Mon 09:10')
  const ilse = team.who('Ilse')
  const mail = {
    from: 'Marta Okafor <marta@example.com>',
    to: team.brands.oak.mailbox,
    subject: 'The telescope is not here',
    text: 'It was promised for Friday. I took the morning off. Lena turns ten on Saturday.',
    messageId: '<first@example.com>',
    attachments: [{ filename: 'receipt.txt', content: 'One telescope, paid.' }],
  }
  await stage.mail(mail)
  await stage.mail(mail)
  const shown = await names(stage, ilse, 'telescope', 'marta@example.com')
  expect(shown).toMatchObject({ stands: 'listen', owner: null, brand: { name: 'Oak & Lantern' } })
  expect(shown.messages).toMatchObject([{ attachments: [{ name: 'receipt.txt', type: 'text/plain' }] }])
  const file = await ilse.tries('GET', `/api/messages/${shown.messages[0].id}/attachments/0`)
  expect(file).toMatchObject({ status: 200, text: 'One telescope, paid.' })

  await stage.at('Mon 09:12')
  await takes(stage, ilse, 'telescope', { severity: 2, kind: 'unavailable' })
  await stage.at('Mon 09:20')
  await hears(stage, ilse, 'telescope', 'It has to be in her hands on Saturday.')
  await stage.at('Mon 09:30')
  const options = await optionsFor(stage, ilse, 'telescope')
  const body = sorry('Marta', 'We promised the telescope for Friday and did not bring it.', ilse, 'I will call you today by 16:00.')
  await writes(stage, ilse, 'telescope', body, { options })
  const mails = stage.mailsTo('marta@example.com')
  expect(mails).toHaveLength(1)
  expect(mails[0]?.parsed.text).toContain('a) ')
  expect(await desk(stage, ilse, 'telescope')).toMatchObject({ stands: 'makeRight', promises: [{ dueAt: when('Mon 16:00') }] })
}

/** Felix has mistyped his address: our answer comes back, and says so beside the letter. */
async function lamp(stage: Stage, team: Team): Promise<void> {
  const tomas = team.who('Tomas')
  await stage.at('Mon 09:40')
  await stage.mail({
    from: 'Felix Danso <felix@exmaple.com>',
    to: team.brands.oak.mailbox,
    subject: 'The lamp hums',
    text: 'It hums all night and I cannot sleep.',
    messageId: '<lamp@exmaple.com>',
  })
  await names(stage, tomas, 'lamp', 'felix@exmaple.com')
  await takes(stage, tomas, 'lamp', { kind: 'faulty' })
  await hears(stage, tomas, 'lamp', 'He wants to sleep.')
  await writes(stage, tomas, 'lamp', sorry('Felix', 'The lamp should be silent, and it is not.', tomas))
  await stage.mail(bounceOf(stage.lastMailTo('felix@exmaple.com')))
  const shown = await desk(stage, tomas, 'lamp')
  expect(shown.messages.find((message: { direction: string }) => message.direction === 'out').mail).toMatchObject({ state: 'failed' })
  expect(await told(stage, tomas, 'lamp')).toContain('A mail came back: it did not arrive')
}

/** The shop's own system opens a case through the API; asked twice with the same key of the act, it opens one. */
async function bookByTheShop(stage: Stage, team: Team): Promise<void> {
  const pieter = team.who('Pieter')
  await stage.at('Mon 10:30')
  const complaint = {
    brandId: team.brands.books.id,
    customer: { name: 'Yara Quill', address: 'yara@example.com' },
    subject: 'The atlas has two pages missing',
    text: 'Iceland is not in it.',
    kind: 'faulty',
  }
  const opened = await Promise.all([0, 1].map(() => byTheShop(stage, team, complaint)))
  expect(opened[0]).toEqual(opened[1])
  await names(stage, pieter, 'atlas', 'yara@example.com')
  await takes(stage, pieter, 'atlas')
  await hears(stage, pieter, 'atlas', 'She wanted to read of Iceland.')
  const body = sorry('Yara', 'We sent you an atlas without Iceland.', pieter, 'I will call you on Wednesday by 11:00.')
  await writes(stage, pieter, 'atlas', body)
  // By the clock on the wall of that brand: eleven in Helsinki.
  expect((await desk(stage, pieter, 'atlas')).promises).toMatchObject([{ dueAt: when('Wed 10:00') }])
}

async function byTheShop(stage: Stage, team: Team, complaint: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${team.key}`, 'content-type': 'application/json', 'idempotency-key': 'atlas-1' }
  const answer = await stage.world.app.request('/api/cases', { method: 'POST', headers, body: JSON.stringify(complaint) })
  expect(answer.status).toBe(201)
  return answer.json()
}

/** A reply that is nothing but a letter chooses. */
async function telescopeChosenByMail(stage: Stage, team: Team): Promise<void> {
  await stage.at('Mon 11:00')
  const letter = stage.lastMailTo('marta@example.com')
  await stage.mail({
    from: 'Marta Okafor <marta@example.com>',
    to: replyAddressIn(letter),
    subject: `Re: ${letter.parsed.subject}`,
    text: 'b\n\nMarta',
    messageId: '<choice@example.com>',
    inReplyTo: letter.parsed.messageId,
  })
  const { options } = await desk(stage, team.who('Ilse'), 'telescope')
  expect(options.filter((option: { chosenAt: unknown }) => option.chosenAt)).toMatchObject([{ letter: 'b', chosenVia: 'mail' }])
}

/** Henrik fills in the form before Lisbon opens; sent twice, it is one case, whose clocks start with the working day there. */
async function curtainByForm(stage: Stage, team: Team): Promise<void> {
  const juno = team.who('Juno')
  await stage.at('Mon 11:30')
  const path = `/f/${team.brands.linen.slug}`
  const ticket = /name="ticket" value="([0-9a-f]{32})"/.exec((await stage.world.anyone.get(path)).text)?.[1] ?? ''
  const form = {
    name: 'Henrik Solheim',
    email: 'henrik@example.com',
    words: 'The curtains are green. I asked for grey.',
    website: '',
    ticket,
  }
  expect((await stage.world.anyone.post(path, form)).text).toContain('Thank you, Henrik')
  await stage.world.anyone.post(path, form)
  await stage.world.settle()
  const shown = await names(stage, juno, 'curtains', 'henrik@example.com')
  expect(shown.messages).toHaveLength(1)
  await takes(stage, juno, 'curtains', { kind: 'wrong' })
  await hears(stage, juno, 'curtains', 'He asked for grey.')
  await calls(stage, juno, 'curtains', 'We said sorry, and that it is ours.', { apologised: true })
  expect((await desk(stage, juno, 'curtains')).stands).toBe('makeRight')
}

/** She chooses a password by the link in her mail. Whichever link is used, no other opens anything any more. */
async function lotteJoins(stage: Stage, team: Team, shownLink: string): Promise<void> {
  await stage.at('Mon 13:00')
  const token = pathIn(stage.lastMailTo(lotte.email), 'start').replace('/start/', '')
  const ada = team.who('Ada')
  await ada.does('POST', `/api/start/${token}`, { password: teamPassword })
  team.join('Lotte', await signIn(stage.world, lotte.email, teamPassword))
  expect((await ada.tries('GET', `/api/start/${token}`)).status).toBe(410)
  expect((await ada.tries('GET', `/api/start/${shownLink.split('/start/')[1]}`)).status).toBe(410)
}

/** An automatic mail that belongs to no case waits for a person, with the reason. */
async function nobodysMail(stage: Stage, team: Team): Promise<void> {
  await stage.at('Mon 14:00')
  await stage.mail({
    from: 'Selma Norring <selma@example.com>',
    to: team.brands.linen.mailbox,
    subject: 'Automatic reply: your order',
    text: 'My order did not come. This mailbox answers by itself; write to me anyway.',
    messageId: '<selma@example.com>',
    headers: { 'Auto-Submitted': 'auto-replied' },
  })
  const { rows } = await team.who('Noor').does('GET', '/api/dead-letters')
  expect(rows).toMatchObject([{ state: 'dead', reason: expect.stringContaining('belongs to no case') }])
  expect((await team.who('Ilse').tries('GET', '/api/dead-letters')).status).toBe(403)
}

async function aPromiseIsKept(stage: Stage, team: Team): Promise<void> {
  const ilse = team.who('Ilse')
  await stage.at('Mon 15:30')
  const { promises } = await desk(stage, ilse, 'telescope')
  await calls(stage, ilse, 'telescope', 'It is at the counter in her name. She comes tomorrow.')
  await ilse.does('POST', `/api/promises/${promises[0].id}/kept`)
}

/** Nobody but an administrator learns who said so. */
async function miraAdmits(stage: Stage, team: Team): Promise<void> {
  await stage.at('Mon 16:00')
  const report = { sentence: 'Last year’s prices went out with the spring letter.', kind: 'information', own: true, protect: true }
  const { reportId, caseId, mistakeId } = await team.who('Mira').does('POST', '/api/reports', report)
  expect([caseId, typeof mistakeId]).toEqual([null, 'string'])
  const { rows } = await team.who('Noor').does('GET', '/api/reports')
  expect(rows).toMatchObject([{ id: reportId, protected: true, reporter: null }])
  expect((await team.who('Noor').tries('GET', `/api/reports/${reportId}/reporter`)).status).toBe(403)
  expect((await team.who('Ada').does('GET', `/api/reports/${reportId}/reporter`)).reporter.firstName).toBe('Mira')
}

/** Ten minutes before closing Greta writes. The rest of her half hour is there tomorrow. */
async function atTheEndOfTheDay(stage: Stage, team: Team): Promise<void> {
  await stage.at('Mon 17:20')
  await stage.mail({
    from: 'Greta Moreau <greta@work.example>',
    to: team.brands.oak.mailbox,
    subject: 'The shelf is the wrong wood',
    text: 'I ordered walnut and this is oak.',
    messageId: '<shelf@work.example>',
  })
  const shown = await names(stage, team.who('Saskia'), 'shelf', 'greta@work.example')
  const listen = shown.steps[0].clocks[0]
  expect(listen).toMatchObject({ name: 'listen', dueAt: when('Tue 09:20') })
  expect(caseOf(stage, 'shelf')).toBe(shown.id)
}
