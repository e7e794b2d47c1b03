// Two colleagues at one case: each sees the other come and write, and their letters do not cross unseen. By keyboard, in two browsers.

import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'

let house: BrowserHouse
let path: string
beforeAll(async () => {
  house = await browserHouse()
  const { caseId } = await house.call('POST', '/api/cases', {
    customer: { name: 'Marta Okafor', address: 'marta@example.com' },
    subject: 'The telescope is late',
    text: 'Where is it? I took the morning off.',
  })
  path = `/cases/${caseId}`
  await house.call('PUT', `/api${path}/hearing`, { crux: 'It has to be there on Saturday.' })
})
afterAll(() => house.close())

const sorry = 'Dear Marta,\n\nI am sorry. We promised it for Tuesday and did not bring it. That is our mistake.\n\nTomas'

/** Tomas in a browser of his own, signed in. */
async function tomasComes(): Promise<{ context: BrowserContext; page: Page }> {
  const tomas = { name: 'Tomas Peeters', email: 'tomas@oakandlantern.test', role: 'agent', authorityMinor: 10_000 }
  const { link } = await house.call('POST', '/api/members', tomas)
  expect(link).toContain('/start/')
  const context = await house.browser.newContext()
  const page = await context.newPage()
  await page.goto(`${house.url}${new URL(link, house.url).pathname}`)
  await page.locator('input[type=password]').first().waitFor()
  for (const field of await page.locator('input[type=password]').all()) await field.fill('a lantern in the oak')
  await page.keyboard.press('Enter')
  await page.getByText('Views').first().waitFor()
  return { context, page }
}

/** Tomas writes once more, and again while she is asked: “Send anyway” is said of the first of them only. */
async function sendsPastOneLetter(ilse: Page, tomas: Page, letters: string): Promise<void> {
  const writesAgain = (subject: string) =>
    tomas.request.post(letters, { headers: { 'x-amends': '1' }, data: { subject, body: `${sorry}\n\n${subject}.` } })
  expect((await writesAgain('The van is packed')).status()).toBe(201)
  await ilse.locator('.cm-content').click()
  await ilse.keyboard.press('Control+Enter')
  await ilse.getByText('Read it first, or send anyway.').waitFor()
  expect((await writesAgain('And on its way')).status()).toBe(201)
  await ilse.getByText('And on its way.').first().waitFor({ state: 'attached' })
  const asked = ilse.waitForResponse(letters)
  await ilse.keyboard.press('Control+Enter')
  expect((await asked).status()).toBe(409)
  await ilse.getByText('Read it first, or send anyway.').waitFor()
  await ilse.keyboard.press('Control+Enter')
  await ilse.getByRole('dialog').waitFor({ state: 'detached' })
}

test('a colleague is seen reading and writing, and a letter begun before theirs waits for one word', async () => {
  const context = await house.browser.newContext({ viewport: { width: 1440, height: 900 } })
  const ilse = await context.newPage()
  await comeIn(house, ilse, path)
  const tomas = await tomasComes()
  await tomas.page.goto(`${house.url}${path}`)
  await ilse.getByText('Tomas is reading').waitFor()
  await tomas.page.getByText('Ilse is reading').waitFor()

  for (const page of [ilse, tomas.page]) {
    await page.locator('.cm-content').waitFor()
    await page.keyboard.press('r')
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(sorry)
  }
  await ilse.getByText('Tomas is writing').waitFor()
  await picture(ilse, 'together-writing')
  // The news of his letter are late: she hears of it from the refusal, and by then it stands before her.
  const url = `${house.url}/api${path}`
  const before = await ilse.request.get(url)
  let isLate = true
  await ilse.route(url, (route) => (isLate ? route.fulfill({ response: before }) : route.continue()))
  await ilse.route(`${url}/letters`, async (route) => {
    const refused = await route.fetch()
    isLate = false
    await route.fulfill({ response: refused })
  })
  await tomas.page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await house.call('GET', `/api${path}`)).messages.length).toBe(2)

  await ilse.keyboard.press('Control+Enter')
  await ilse.getByText('Tomas wrote to Marta just now. Read it first, or send anyway.').waitFor()
  await picture(ilse, 'together-crossing')
  await ilse.emulateMedia({ colorScheme: 'dark' })
  await ilse.setViewportSize({ width: 390, height: 844 })
  await picture(ilse, 'together-crossing-phone-dark')
  await ilse.keyboard.press('Escape')
  await ilse.getByRole('dialog').waitFor({ state: 'detached' })
  await picture(ilse, 'together-phone-dark')
  expect((await house.call('GET', `/api${path}`)).messages).toHaveLength(2)
  await ilse.setViewportSize({ width: 1440, height: 900 })
  await house.call('POST', `/api${path}/notes`, { body: 'A note is no letter.' })
  await sendsPastOneLetter(ilse, tomas.page, `${url}/letters`)
  await expect.poll(async () => (await house.call('GET', `/api${path}`)).messages.length).toBe(6)
  await tomas.context.close()
  await context.close()
})

test('a letter that is open in two windows is one letter', async () => {
  const context = await house.browser.newContext({ viewport: { width: 1440, height: 900 } })
  const windows = [await context.newPage(), await context.newPage()] as const
  await comeIn(house, windows[0])
  for (const page of windows) {
    await page.goto(`${house.url}${path}`)
    await page.locator('main').getByRole('heading', { level: 1 }).first().waitFor()
    await page.keyboard.press('r')
    await page.locator('.cm-content:focus').waitFor()
  }
  const [first, second] = windows
  const writes = async (page: Page, words: string) => {
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(words)
  }
  await writes(first, 'It is in the van.')
  await second.getByText('It is in the van.').waitFor()
  await first.getByText('Draft saved').waitFor()
  await writes(second, ' And so is the lamp.')
  await first.getByText('It is in the van. And so is the lamp.').waitFor()
  await context.close()
})

test('the numbers of the day open their cases', async () => {
  const context = await house.browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await comeIn(house, page)
  await page.getByRole('link', { name: /promise due today/i }).click()
  await page.getByRole('heading', { level: 1, name: 'Promises today' }).waitFor()
  await page.getByText('No promise falls due today.').waitFor()
  await picture(page, 'together-promises')
  await page
    .getByRole('link', { name: /recovered this week/i })
    .last()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Recovered this week' }).waitFor()
  await context.close()
})

test('the queue asks for who one is and for its rows before the app has been read, and once', async () => {
  const context = await house.browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await comeIn(house, page)
  await page.locator('[data-row]').first().waitFor()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().replace(house.url, '')))
  await page.reload()
  await page.locator('[data-row]').first().waitFor()
  await page
    .getByText(/recovered this week/i)
    .first()
    .waitFor()
  expect(asked.filter((url) => /^\/api\/(me$|cases\?)/.test(url))).toEqual(['/api/me', '/api/cases?view=team&fireDrills=with'])
  // Asked by the page's head, and both answers taken by the app.
  expect(await page.evaluate('Object.keys(askedEarly)')).toEqual([])
  await context.close()
})
