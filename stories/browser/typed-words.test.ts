// The customer's page and the complaint form in a browser: what was typed outlives a reload, a look elsewhere and a sending that failed, and
// nothing of it stays once it is sent.

import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, picture } from './house.ts'
import { phone, wide } from './looking.ts'

let house: BrowserHouse
let context: BrowserContext
let page: Page
let caseId: string
let link: string
const words = 'It was Monday, and Lena waited.'
beforeAll(async () => {
  house = await browserHouse()
  const customer = { name: 'Marta Okafor', address: 'marta@example.com' }
  caseId = (await house.call('POST', '/api/cases', { customer, subject: 'Telescope', text: 'It did not come.' })).caseId
  await house.call('PUT', `/api/cases/${caseId}/hearing`, { crux: 'The telescope was promised for Tuesday.' })
  link = (await house.call('GET', `/api/cases/${caseId}`)).customerPage
  context = await house.browser.newContext({ viewport: wide, reducedMotion: 'reduce' })
  page = await context.newPage()
  await page.goto(link)
})
afterAll(() => house.close())

const box = () => page.getByRole('textbox')
const stored = 'JSON.stringify([sessionStorage, localStorage, document.cookie])'
const kept = () => page.evaluate(stored)

test('what was typed is there after a reload, and after a look elsewhere', async () => {
  await page.getByText('Not quite', { exact: false }).first().click()
  await box().fill(words)
  await page.reload()
  expect(await box().inputValue()).toBe(words)
  await page.goto(`${house.url}/guide`)
  await page.goto(link)
  expect(await box().inputValue()).toBe(words)
  for (const size of [wide, phone]) {
    await page.setViewportSize(size)
    await picture(page, `typed-words-${size.width}`)
  }
  await page.setViewportSize(wide)
})

test('it is there after a sending that failed, and in this tab alone', async () => {
  await context.setOffline(true)
  await page.getByRole('button', { name: /^Send/ }).click()
  await page.waitForURL('chrome-error://**')
  await context.setOffline(false)
  await page.goto(link)
  expect(await box().inputValue()).toBe(words)
  const other = await context.newPage()
  await other.goto(link)
  expect(await other.evaluate('sessionStorage.length + localStorage.length')).toBe(0)
  await other.close()
})

test('once it is sent nothing of it stays in the browser', async () => {
  await page.getByRole('button', { name: /^Send/ }).click()
  await page.getByText('We had not understood it rightly.').waitFor()
  expect(await kept()).toBe('[{},{},""]')
  await page.goBack()
  expect(await kept()).toBe('[{},{},""]')
})

test('a box that stays on the page is empty once its word was sent, and what is typed then is kept anew', async () => {
  await house.call('PUT', `/api/cases/${caseId}/hearing`, { crux: 'It was promised for Monday.' })
  const way = { reason: 'she wants no more' }
  await house.call('POST', `/api/cases/${caseId}/calls`, { body: 'We said sorry.', apologised: true })
  for (const step of ['makeRight', 'explain']) await house.call('POST', `/api/cases/${caseId}/waivers`, { ...way, step })
  await house.call('POST', `/api/cases/${caseId}/surveys`, {})
  await expect
    .poll(async () => (await house.call('GET', `/api/cases/${caseId}`)).timeline.map((one: { sentence: string }) => one.sentence), {
      timeout: 15_000,
    })
    .toContain('We asked how we did')
  await page.goto(link)
  await page.getByRole('button', { name: /^5/ }).click()
  await page.getByText('Add a word').click()
  await box().fill('Thank you.')
  await page.getByRole('button', { name: /^Send/ }).click()
  await page.waitForURL(`${link}#rating`)
  expect(await kept()).toBe('[{},{},""]')
  await page.getByText('Add a word').click()
  await box().fill('And Lena says hello.')
  await page.reload()
  expect(await box().inputValue()).toBe('And Lena says hello.')
})

test('a complaint is there after a reload, in another language and after a sending that failed, and opens one case', async () => {
  const form = await formAddress()
  const tab = await context.newPage()
  await tab.goto(form)
  await fillIn(tab)
  await tab.reload()
  expect(await typedIn(tab)).toEqual(complaint)
  await tab.getByRole('link', { name: 'Deutsch' }).click()
  expect(await typedIn(tab)).toEqual(complaint)
  for (const size of [wide, phone]) {
    await tab.setViewportSize(size)
    await picture(tab, `complaint-typed-${size.width}`)
  }
  // It comes in, and the answer is lost.
  await tab.route('**/f/**', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await tab.getByRole('button').click()
  await tab.waitForURL('chrome-error://**')
  await tab.unroute('**/f/**')
  await tab.goto(form)
  expect(await typedIn(tab)).toEqual(complaint)
  await tab.getByRole('button').click()
  await tab.getByRole('heading', { name: 'Thank you, Noa Beck' }).waitFor()
  expect(await tab.evaluate(stored)).toBe('[{},{},""]')
  expect((await house.call('GET', '/api/cases?search=lamp')).rows).toHaveLength(1)
  await tab.goBack()
  expect(await typedIn(tab)).toEqual({ name: '', email: '', words: '' })
  expect(await tab.evaluate(stored)).toBe('[{},{},""]')
  await tab.close()
})

test('a complaint with one bad field comes back with all others filled in, with a script and without', async () => {
  const form = await formAddress()
  for (const javaScriptEnabled of [true, false]) {
    const other = await house.browser.newContext({ javaScriptEnabled })
    const tab = await other.newPage()
    await tab.goto(form)
    await fillIn(tab)
    await tab.locator('#email').fill('noa at example')
    await tab.getByRole('button').click()
    await tab.getByRole('alert').waitFor()
    expect(await typedIn(tab)).toEqual({ ...complaint, email: 'noa at example' })
    await tab.locator('#email').fill(complaint.email)
    await tab.getByRole('button').click()
    await tab.getByRole('heading', { name: 'Thank you, Noa Beck' }).waitFor()
    await other.close()
  }
})

const complaint = { name: 'Noa Beck', email: 'noa@example.com', words: 'The lamp came broken.\nNobody called.' }
const fields = Object.keys(complaint) as (keyof typeof complaint)[]

async function formAddress(): Promise<string> {
  const { brands } = await house.call('GET', '/api/brands')
  return `${house.url}/f/${brands[0].slug}`
}

async function fillIn(tab: Page): Promise<void> {
  for (const field of fields) await tab.locator(`#${field}`).fill(complaint[field])
}

async function typedIn(tab: Page): Promise<object> {
  return Object.fromEntries(await Promise.all(fields.map(async (field) => [field, await tab.locator(`#${field}`).inputValue()])))
}
