// A brand retired in a real browser: the last one stays, another is asked about with numbers, is gone from what begins anew, still there to
// find its cases by, and comes back by one key.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'
import { phone, walk, wide } from './looking.ts'

let house: BrowserHouse
let page: Page
beforeAll(async () => {
  house = await browserHouse()
  page = await (await house.browser.newContext({ viewport: wide, reducedMotion: 'reduce' })).newPage()
  await comeIn(house, page)
})
afterAll(() => house.close())

const brands = () => house.call('GET', '/api/brands').then((answer) => answer.brands)
const press = async (name: string) => {
  await page.getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

async function pictures(name: string): Promise<void> {
  for (const [more, size, colorScheme] of [
    ['', wide, 'light'],
    ['-dark', wide, 'dark'],
    ['-phone', phone, 'light'],
    ['-phone-dark', phone, 'dark'],
  ] as const) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await picture(page, `${name}${more}`)
  }
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light' })
}

test('a brand is retired after it was said what follows, found by its cases, and brought back', async () => {
  await page.goto(`${house.url}/settings/brands`)
  await page.getByRole('heading', { name: 'Oak & Lantern' }).waitFor()
  await press('Retire Oak & Lantern')
  await page.getByText('Oak & Lantern is the last brand in use. Add another one first, or bring one back.').waitFor()
  await pictures('brand-last')
  await page.keyboard.press('Escape')

  const [{ id, zone, hours, holidays }] = await brands()
  const fjord = { name: 'Fjord', mailbox: 'care@fjord.test', phone: null, language: 'en', confirms: false, zone, hours, holidays }
  await house.call('POST', '/api/brands', fjord)
  await house.call('PATCH', `/api/brands/${id}`, { aliases: ['orders@oakandlantern.test'] })
  const marta = { customer: { name: 'Marta Lind', address: 'marta@example.com' }, subject: 'The telescope is late', text: 'It is late.' }
  await house.call('POST', '/api/cases', { ...marta, brandId: id })
  await page.getByRole('heading', { name: 'Fjord' }).waitFor()
  await press('Retire Oak & Lantern')
  await page.getByRole('link', { name: '1 case is open with it.' }).waitFor()
  await page.getByText('orders@oakandlantern.test belong to it').waitFor()
  await pictures('brand-retire')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Retired (1)').waitFor()
  await pictures('brand-retired')
  expect((await brands())[0].retiredAt).not.toBeNull()

  await page.keyboard.press('z')
  await page.getByText('Retired (1)').waitFor({ state: 'detached' })
  expect((await brands())[0].retiredAt).toBeNull()

  await house.call('POST', `/api/brands/${id}/retirement`)
  await walk(house, [{ route: '/settings/$section', path: '/settings/brands', words: 'by Ilse' }], true)
  await page.getByRole('link', { name: '1 case is open with it.' }).click()
  await page.locator('small', { hasText: 'Retired: Oak & Lantern' }).waitFor()
  await pictures('brand-queue')
  await page.getByRole('link', { name: 'The telescope is late' }).click()
  await page.locator('header span', { hasText: 'Oak & Lantern (retired)' }).first().waitFor()
  await pictures('brand-case')

  await page.goto(`${house.url}/f/oak-lantern`)
  await page.getByRole('heading', { name: 'This form is closed' }).waitFor()
  await pictures('brand-form')

  await page.goto(`${house.url}/settings/brands`)
  await press('Bring it back: Oak & Lantern')
  await page.getByRole('button', { name: 'Retire Oak & Lantern', exact: true }).waitFor()
}, 120_000)

test('a page that could not be shown just now is asked for again by itself', async () => {
  const busy = { status: 503, headers: { 'retry-after': '1' }, json: { code: 'unavailable', detail: 'There is more to do just now.' } }
  const asked: number[] = []
  await page.route('**/api/brands', async (route) => {
    asked.push(asked.length)
    return asked.length < 3 ? route.fulfill(busy) : route.continue()
  })
  await page.goto(`${house.url}/settings/brands`)
  await page.getByRole('heading', { name: 'Oak & Lantern' }).waitFor()
  expect(asked.length).toBeGreaterThanOrEqual(3)
  expect(await page.getByText('could not be shown').count()).toBe(0)
  await page.unroute('**/api/brands')
})
