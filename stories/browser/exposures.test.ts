// Orders of each day brought in from a file in a real browser: a line that cannot be read is named and nothing is taken; the mended file is
// taken, and the same day anew gets its new number.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'
import { phone, wide } from './looking.ts'

let house: BrowserHouse
let page: Page
beforeAll(async () => {
  house = await browserHouse()
  page = await (await house.browser.newContext({ viewport: wide, reducedMotion: 'reduce' })).newPage()
  await comeIn(house, page)
})
afterAll(() => house.close())

const choose = (text: string) =>
  page.getByLabel('File of days').setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
const orders = async () => (await house.call('GET', '/api/exposures')).exposures[0]

test('a file of orders is refused by its line, then taken, and a day anew gets its new number', async () => {
  await page.goto(`${house.url}/settings/exposures`)
  await page.getByRole('heading', { name: 'Orders, contacts and calls' }).waitFor()
  await choose('day,orders\n2026-03-02,412\n2026-03-03,many\n')
  await page.getByRole('alert').getByText('Line 3').waitFor()
  await picture(page, 'exposures-refused')
  expect(await orders()).toMatchObject({ measure: 'orders', days: 0 })
  await choose('day,orders\n2026-03-02,412\n2026-03-03,398\n')
  await page.getByText('2 days are on file.').waitFor()
  await page.getByText(/^2 days, 2 March.* to 3 March/).waitFor()
  await page.getByText('Line 3').waitFor({ state: 'detached' })
  await choose('2026-03-03,400\n')
  await page.getByText('One day is on file.').waitFor()
  await expect.poll(orders).toMatchObject({ days: 2, total: 812, missing: 0 })
  await page.getByLabel('Bring in').selectOption('calls')
  await choose('2026-03-03,31\n')
  await page.getByText(/^1 day, 3 March/).waitFor()
  for (const [name, size, colorScheme] of [
    ['exposures', wide, 'light'],
    ['exposures-dark', wide, 'dark'],
    ['exposures-phone', phone, 'light'],
  ] as const) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await picture(page, name)
  }
}, 60_000)
