// What the coach asks and offers, by keyboard: promises in a letter, whether one was kept, and its settings.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { house, ids, page, toDesk, until } from './stage.ts'
import { type Act, dialog, focusIs, keys, type Sign, walk } from './walker.ts'

export const noneOrOne: Act[] = [
  ['“tomorrow by 10:00” is no promise', null, 'No promise: “tomorrow by 10:00”'],
  ['“tomorrow by 10:00” is a promise', null, 'Promise, once sent'],
]

/** A letter with a time that may mean two, and the first of them chosen. */
async function answering(): Promise<Act[]> {
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('I am sorry. I will call you by 5/6.')
  const asked = page.getByRole('group', { name: /^When is/ }).getByRole('button')
  await asked.first().waitFor()
  return [[`“by 5/6” is ${(await asked.first().textContent()) ?? ''}`, null, /^Promise, once sent/]]
}

/** The answer is kept with the draft: after a reload it is not asked again. */
async function answerStays(): Promise<void> {
  await page.getByText(/^Draft saved/).waitFor()
  await page.reload()
  await page.getByText(/^Promise, once sent/).waitFor()
  expect(await page.getByRole('group', { name: /^When is/ }).count()).toBe(0)
}

/** A call is logged that may have kept a promise, and the desk asks. */
export async function callJonas(body: object): Promise<void> {
  await house.call('POST', `/api/cases/${ids['Jonas Weber']}/calls`, { body: 'We spoke.', ...body })
  await page.getByText('Is this the promise kept?').waitFor()
}

const nothingAsked: Sign = until('Jonas Weber', { keptQuestions: [] })
export const notKept: Act[] = [['No, this promise is still open', 'x', nothingAsked]]
export const keptNow: Act[] = [['Yes, this is the promise kept', 'y', nothingAsked]]

const wrong = {
  rule: 'jargon',
  text: 'The board of the lamp is broken.',
  verdict: 'wrong',
  language: 'en',
  kind: 'reply',
  step: 'apologise',
}

export async function walkCoachSettings(): Promise<void> {
  await page.goto(`${house.url}/settings/coach`)
  await page.getByText('How the coach reads').waitFor()
  await walk(page, [
    ['Add a phrase', null, dialog('Add a phrase'), keys('“ticket” Tab “It is a person, no number.” Control+Enter'), '“ticket”'],
    ['Change the phrase: ticket', null, dialog('“ticket”'), keys('Escape')],
  ])
  const { phrases, rules } = await house.call('GET', '/api/coach/style')
  expect(phrases).toHaveLength(1)
  await walk(page, [
    ['Remove the phrase: ticket', null, 'No phrase yet'],
    [`How it weighs: ${rules[0].title}`, null, focusIs(/^How “/)],
  ])
  await house.call('POST', '/api/coach/examples', wrong)
  await page.getByText('Called wrong').first().waitFor()
  await walk(page, [[`Remove the example: ${wrong.text}`, null, 'None yet']])
  await walk(page, [['Count sentences afresh', null, dialog('Count afresh?'), keys('Escape')]])
}

/** From finding to finding in a letter, keeping one's own words, and a time that may mean two. */
export async function walkCoach(): Promise<void> {
  const isWriting = (one: Page) => one.locator('.cm-content:focus').waitFor()
  const why = (one: Page) => one.getByLabel(/^One word why/)
  const isRead = (one: Page) => one.locator('.amends-finding').first().waitFor()
  await toDesk('Jonas Weber')
  await walk(page, [['Write to Jonas', 'r', isWriting, keys('Control+a “Sorry if you were upset. Our courier lost it.”'), isRead]])
  await walk(page, [
    ['To the coach’s next finding', 'Alt+ArrowDown', isWriting],
    ['To the coach’s finding before', 'Alt+ArrowUp', isWriting],
    [
      'Keep my words',
      'Alt+Shift+Enter',
      (one) => why(one).first().waitFor(),
      keys('“quoted” Enter'),
      (one) => expect.poll(() => why(one).count()).toBe(0),
    ],
  ])
  await walk(page, [['Look again at what I kept', null, (one) => expect.poll(() => one.getByText(/kept as it is/).count()).toBe(0)]])
  await walk(page, await answering())
  await answerStays()
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
}
