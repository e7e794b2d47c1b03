// The coach is a moment behind whoever writes. What it has marked stays at its words meanwhile, and its own words never land beside them.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, signIn } from './house.ts'

let house: BrowserHouse
let page: Page

beforeAll(async () => {
  house = await browserHouse()
  page = await (await house.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage()
  await signIn(house, page)
  const customer = { name: 'Marta Okafor', address: 'marta@example.com' }
  const opened = { customer, subject: 'The telescope is late', text: 'It had to be here on Saturday.', severity: 2 }
  const { caseId } = await house.call('POST', '/api/cases', opened)
  await page.goto(`${house.url}/cases/${caseId}`)
  await page.locator('main').getByRole('heading', { level: 1 }).first().waitFor()
  await page.keyboard.press('r')
}, 120_000)
afterAll(() => house.close())

const letter = () => page.locator('.cm-content')
const underlined = () => page.locator('.amends-must-fix').allTextContents()
const body = async () => (await letter().locator('.cm-line').allTextContents()).join('\n')

async function writes(words: string): Promise<void> {
  await letter().waitFor()
  await letter().focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(words)
}

const poor = 'Dear Marta,\n\nSorry if you were upset. Our courier lost it.'
const marked = ['Sorry if you were upset', 'Our courier lost it']

test('what is underlined stays at its words while somebody writes above it', async () => {
  await writes(poor)
  await expect.poll(underlined).toEqual(marked)
  await page.keyboard.press('Control+Home')
  for (const stroke of 'Hello ') {
    await page.keyboard.type(stroke)
    expect(await underlined()).toEqual(marked)
  }
})

test('better words that are put in at once after a stroke land where the finding is by then', async () => {
  await writes(poor)
  await expect.poll(underlined).toEqual(marked)
  await page.keyboard.press('Alt+ArrowDown')
  await page.getByRole('heading', { name: 'Points at our courier' }).waitFor()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Hello hello ')
  await page.keyboard.press('Alt+Enter')
  await expect.poll(body).toBe('Hello hello Dear Marta,\n\nSorry if you were upset. We lost it.')
  await page.keyboard.press('Control+z')
  await expect.poll(body).toContain('Our courier lost it.')
})
