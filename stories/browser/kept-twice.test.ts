// A note and a call whose answer is lost on the way: pressed again they are kept once, also after the page was loaded anew. A fire drill
// that a double press begins.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'

let house: BrowserHouse
let page: Page
let path: string
beforeAll(async () => {
  house = await browserHouse()
  page = await (await house.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage()
  await comeIn(house, page)
  const customer = { name: 'Ida Lostline', address: 'ida@example.com' }
  const { caseId } = await house.call('POST', '/api/cases', { customer, subject: 'The lamp of Ida', text: 'Where is it?' })
  path = `/cases/${caseId}`
}, 120_000)
afterAll(() => house.close())

const inside = async () =>
  (await house.call('GET', `/api${path}`)).messages.filter((one: { direction: string }) => one.direction === 'internal')

/** The composer at this tab, with its field; what was written there before a reload stands there again. */
async function opensTab(name: RegExp) {
  await page.goto(`${house.url}${path}`)
  await page.getByRole('heading', { name: 'The lamp of Ida' }).waitFor()
  await page.keyboard.press('r')
  await page.getByRole('tab', { name }).click()
  return page.locator('textarea:visible').first()
}

/** It arrives, and its answer does not. */
async function losesTheAnswer(where: string): Promise<void> {
  await page.route(
    `${house.url}/api${path}/${where}`,
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
}

test.each([
  { where: 'notes', tab: /Internal note/, words: 'Nobody answers at the depot.', sentence: /^You kept this very note here/ },
  { where: 'calls', tab: /call/i, words: 'She would like to be called on Monday.', sentence: /^You kept this very call with Ida/ },
])('$where', async ({ where, tab, words, sentence }) => {
  const before = (await inside()).length
  const first = await opensTab(tab)
  await first.fill(words)
  await losesTheAnswer(where)
  await first.press('Control+Enter')
  await page.getByText('Amends cannot be reached right now').waitFor()
  expect(await inside()).toHaveLength(before + 1)
  const again = await opensTab(tab)
  await expect.poll(() => again.inputValue()).toBe(words)
  await again.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'It is kept already' })
  await dialog.getByText(sentence).waitFor()
  for (const [width, colorScheme] of [
    [390, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await picture(page, `kept-twice-${where}-${width}-${colorScheme}`)
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await again.inputValue()).toBe(words)
  expect(await inside()).toHaveLength(before + 1)
  await again.press('Control+Enter')
  await dialog.getByText(sentence).waitFor()
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(async () => (await inside()).length).toBe(before + 2)
})

test('a note of which the server could not say whether it is kept goes out under the same name again, and is one note', async () => {
  const before = (await inside()).length
  const field = await opensTab(/Internal note/)
  await field.fill('The depot opens at noon.')
  const detail = 'It may be done: please look before you do it again.'
  await page.route(
    `${house.url}/api${path}/notes`,
    async (route) => {
      await route.fetch()
      await route.fulfill({ status: 503, json: { code: 'unavailable', detail } })
    },
    { times: 1 },
  )
  await field.press('Control+Enter')
  await page.getByText(detail).waitFor()
  await field.press('Control+Enter')
  // Kept, the composer folds.
  await field.waitFor({ state: 'hidden' })
  expect(await inside()).toHaveLength(before + 1)
  expect(await (await opensTab(/Internal note/)).inputValue()).toBe('')
})

test('a fire drill that “Begin it now” is pressed for twice begins once, and nobody is told off for the second press', async () => {
  const script = {
    name: 'Robin Drill',
    subject: 'The wrong book',
    text: 'I got another one.',
    chooses: null,
    rating: null,
    word: null,
    patience: 10,
  }
  const beginsAt = new Date(Date.now() + 86_400_000).toISOString()
  const { id } = await house.call('POST', '/api/fire-drills', { title: 'Wrong book', script, beginsAt })
  await page.goto(`${house.url}/foresee/drills/${id}`)
  const begin = page.getByRole('button', { name: 'Begin it now' })
  await begin.waitFor()
  // Both in one breath, before the page has heard of the first.
  const press = `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true, cancelable: true }))`
  await page.evaluate(`${press}; ${press}`)
  await page.getByRole('button', { name: 'End it now' }).waitFor()
  await expect.poll(async () => (await house.call('GET', `/api/fire-drills/${id}`)).caseId).not.toBeNull()
  const rows = await house.world.pool.query("select 1 from received where envelope_from like 'robin%'")
  expect(rows.rowCount).toBe(1)
  expect(await page.getByText(/has begun already/).count()).toBe(0)
})
