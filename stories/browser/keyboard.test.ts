// Every act of the queue, the approvals and the desk by keyboard alone: tables of acts that are walked, and at the end nothing that a
// key or the command palette offered may be left unwalked.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { picture } from './house.ts'
import { walkInsight } from './keyboard/insight-acts.ts'
import { walkShared } from './keyboard/shared-acts.ts'
import * as learned from './keyboard/learning-acts.ts'
import { approvals, fresh, letter } from './keyboard/desk-acts.ts'
import {
  everywhere,
  kept,
  linked,
  moving,
  narrowing,
  paused,
  running,
  sorted,
  together,
  togetherAsked,
  views,
} from './keyboard/queue-acts.ts'
import { walkForesee } from './keyboard/foresee-acts.ts'
import { reviewing, reviewsListed } from './keyboard/review-acts.ts'
import { desk, goTo, house, ids, open, openStage, ownersAre, page, pickTwo, toDesk, tomasId, until } from './keyboard/stage.ts'
import { callJonas, keptNow, noneOrOne, notKept, walkCoach, walkCoachSettings } from './keyboard/coach-acts.ts'
import { type Act, dialog, heading, keys, offered, walk, walked } from './keyboard/walker.ts'

beforeAll(openStage)
afterAll(() => house.close())

test('the queue: moving, finding, filtering, views', async () => {
  await walk(page, moving)
  await walk(page, narrowing)
  await page.goto(`${house.url}/?severity=1`)
  await page.getByText('Keep this view').waitFor()
  await walk(page, kept)
  await page.goto(`${house.url}/?severity=2`)
  await page.getByRole('button', { name: 'Clear the filter' }).waitFor()
  await walk(page, [['Clear the filter', null, 'Jonas Weber']])
  await house.call('POST', '/api/views', { name: 'Two', filter: { severity: 2 } })
  await page.goto(`${house.url}/?severity=2`)
  await page.getByText('Kept as “Two”').waitFor()
  await walk(page, [
    ['Show: Two', null, 'Kept as “Two”'],
    ['Move it up: Two', null, async () => expect.poll(async () => (await house.call('GET', '/api/views')).views[0].name).toBe('Two')],
  ])
  await walk(page, [
    ['Move it down: Two', null, async () => expect.poll(async () => (await house.call('GET', '/api/views')).views[1].name).toBe('Two')],
  ])
  await walk(page, [['Rename it: Two', null, dialog('Rename this view'), keys('Escape')]])
  const names = async () => (await house.call('GET', '/api/views')).views.map(({ name }: { name: string }) => name)
  await walk(page, [
    ['Remove it: Two', null, (one) => one.getByText('Kept as “Two”').waitFor({ state: 'detached' }), '“Two” was removed.'],
    ['Undo', 'z', async () => expect.poll(names).toContain('Two')],
  ])
  await walk(page, views)
}, 170_000)

test('the queue: several cases at once, and the way back', async () => {
  await pickTwo()
  await walk(page, together)
  await pickTwo()
  await picture(page, 'keyboard-picked')
  await walk(page, togetherAsked)
  await page.keyboard.press('z')
  await ownersAre({ 'Femi Adeyemi': null, 'Marta Okafor': null })()
  await pickTwo()
  await walk(page, sorted)
  await until('Femi Adeyemi', { severity: 1 })()
  await pickTwo()
  await walk(page, paused)
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await page.getByText('Waiting on the customer').waitFor()
  await page.keyboard.press('Shift+X')
  await page.getByText('8 picked').waitFor()
  await page.keyboard.press('Escape')
  await house.call('GET', '/api/cases?view=waiting')
  await page.goto(`${house.url}/?view=waiting`)
  await page.getByText('Femi Adeyemi').waitFor()
  await page.keyboard.press('Shift+X')
  await walk(page, running)
  await pickTwo()
  await walk(page, linked)
}, 170_000)

test('what a colleague owns stays theirs, is named, and stays picked; news let nothing go', async () => {
  await house.call('PUT', `/api/cases/${ids['Femi Adeyemi']}/owner`, { memberId: tomasId, reason: 'parcels' })
  await house.call('PUT', `/api/cases/${ids['Femi Adeyemi']}/triage`, { severity: 1 })
  await page.goto(`${house.url}/`)
  await page.getByText('Femi Adeyemi').waitFor()
  for (const subject of ['Two parcels came opened', 'A call about the duvet']) {
    await goTo(subject)
    await page.keyboard.press('x')
  }
  await page.getByText('2 picked').waitFor()
  await open('Zora Last', 'A new one came in', 1)
  await page.getByText('Zora Last').waitFor()
  await page.getByText('2 picked').waitFor()
  await page.keyboard.press('m')
  await page.getByText(/Tomas owns this case already/).waitFor()
  await page.getByText('1 picked').waitFor()
  await picture(page, 'keyboard-refused')
  await page.keyboard.press('Escape')
}, 60_000)

test('one case in the queue, without picking it', async () => {
  await page.goto(`${house.url}/?view=unowned`)
  await page.getByText('Zora Last').waitFor()
  await walk(page, [
    ['Hand it over', 'h', dialog('Hand 1 case over'), keys('Escape')],
    ['Take it', 'm', '1 case is', keys('z')],
  ])
}, 60_000)

test('approvals', async () => {
  await page.goto(`${house.url}/?view=approvals`)
  await page.locator('[data-approval]').nth(3).waitFor()
  await walk(page, approvals)
  await walk(page, [['Answer the approval', null, heading('Approvals')]])
}, 90_000)

test('the desk: a fresh case', async () => {
  await toDesk('Jonas Weber')
  await page.getByRole('button', { name: 'More with this case' }).click()
  await page.getByRole('menuitem', { name: /End it without/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  expect(new URL(page.url()).pathname).toMatch(/^\/cases\//)
  await walk(page, fresh)
  await page.setViewportSize({ width: 1100, height: 800 })
  await toDesk('Jonas Weber')
  await walk(page, [['Show the customer', ']', 'Likes', keys('Escape')]])
  await page.setViewportSize({ width: 1440, height: 900 })
}, 170_000)

test('the desk: a letter, its promise, what was chosen, and what was granted', async () => {
  await house.call('POST', '/api/snippets', { name: 'Late', body: 'Dear {customer}' })
  await toDesk('Jonas Weber')
  await walk(page, [
    ['Write to Jonas', 'r', (one) => one.locator('.cm-content:focus').waitFor(), keys('Control+a'), keys('“Sorry if you were upset.”')],
  ])
  await walk(page, [
    ['Put in a snippet', 'Control+;', 'Late', keys('Escape')],
    ['Use the coach’s words', 'Alt+Enter', (one) => one.locator('.cm-content:focus').waitFor()],
  ])
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(letter)
  await page.getByText('Promise, once sent').waitFor()
  await walk(page, noneOrOne)
  await walk(page, [['Send to Jonas', 'Control+Enter', 'Leaves in a moment']])
  await walk(page, [
    [
      'Bring the mail back',
      null,
      until('Jonas Weber', { drafts: expect.arrayContaining([expect.objectContaining({ kind: 'mail' })]) }),
      'That is our mistake',
    ],
  ])
  house.world.config.undoFor = 500
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+Enter')
  await page
    .getByText(/Waiting for Jonas to choose/)
    .first()
    .waitFor({ timeout: 25_000 })
  await page.keyboard.press('Escape')
  await walk(page, [
    ['Leave the field, or back to the cases', 'Escape', heading('Team'), async () => toDesk('Jonas Weber')],
    ['Note what was chosen', 'o', dialog(/What did Jonas choose/), keys('a'), 'Jonas chose this'],
  ])
  const { promises, ledger } = await desk('Jonas Weber')
  const [{ what }] = promises
  await callJonas({ promises: [{ what: 'We will phone him', dueAt: '2099-01-01T10:00:00.000Z' }] })
  await walk(page, notKept)
  const granted = ledger.find(({ amountMinor }: { amountMinor: number }) => amountMinor !== 0)
  await walk(page, [
    [`Let off: ${what}`, null, dialog(/Let off/), keys('Escape')],
    [`Kept: ${what}`, null, /^kept/],
    ...(granted ? [[`Reverse: ${granted.title}, granted`, null, dialog(/Reverse/), keys('Escape')] satisfies Act] : []),
    ['It is done, with the proof', 'f', dialog(/Done/), keys('“Signed by J. Weber” Control+Enter'), 'It was made right'],
  ])
  await callJonas({ body: 'We spoke once more.' })
  await walk(page, keptNow)
}, 170_000)

test('the desk: the coach, from finding to finding', walkCoach, 60_000)

test('the desk: an ended case', async () => {
  await house.call('POST', `/api/cases/${ids['Agnes Lind']}/end`, { end: 'withdrawn', reason: 'She withdrew it' })
  await toDesk('Agnes Lind')
  await walk(page, [['Open the case again', null, dialog('Open this case again'), keys('“She wrote again” Control+Enter'), 'Opened again']])
  await house.call('PUT', `/api/cases/${ids['Agnes Lind']}/owner`, { memberId: tomasId, reason: 'the depot' })
}, 60_000)

test('the settings of the coach: phrases, weights, examples and counts', walkCoachSettings, 90_000)

test('learning: a cause from its name to what is done about it', learned.walkLearning, 170_000)

test('foreseeing: the register, an entry, the desk, and drills', walkForesee, 170_000)
test('insight: from number to number, from point to point, a note, a split and the ways back', walkInsight, 120_000)

test('the desk: what it probably is', async () => {
  for (const name of ['Tilda Twin', 'Tove Twin']) await open(name, 'Curtains cut too short')
  await toDesk('Tove Twin')
  await page.getByText('Probably the').waitFor()
  await walk(page, [['Yes, it is “The van came earlier”', null, 'Linked: The van came earlier']])
  await toDesk('Tilda Twin')
  await page.getByText('Probably the').waitFor()
  await walk(page, [['No, it is not “The van came earlier”', null, 'Kept: it is not']])
}, 90_000)

test('a learning review: started, taken back, stepped through', async () => {
  await house.call('POST', `/api/cases/${ids['Jonas Weber']}/notes`, { body: 'A moment of its own.' })
  await toDesk('Jonas Weber')
  await walk(page, [['It went surprisingly well: review it', null, 'A review was started']])
  await page.getByText('The workload then').waitFor()
  await walk(page, reviewing)
  await walk(page, [['Take it back', 'z', /Severity \d/]])
  await toDesk('Jonas Weber')
  await walk(page, [['Start a learning review', null, 'A review was started', keys('g r'), heading('Learning reviews')]])
  await walk(page, reviewsListed)
  await toDesk('Jonas Weber')
  await walk(page, [['Open its learning review', null, 'The workload then']])
}, 90_000)

test('insight: the report, a link that is made and stopped, and back from the cases of a bar', walkShared, 90_000)

test('everywhere, and the way out', async () => {
  await page.goto(`${house.url}/`)
  await page.getByText('Views').first().waitFor()
  await walk(page, everywhere)
  await walk(page, [['Go to Cases', 'g t', heading('Team')]])
  await walk(page, [['Sign out', null, (one) => one.getByLabel('E-mail').waitFor()]])
}, 90_000)

test('nothing that a key or the palette offered was left unwalked', () => {
  expect([...offered].filter((label) => !walked.has(label))).toEqual([])
})
