// What is typed about a customer and not kept yet: it is there after a look elsewhere and a reload, and gone once it is kept or left.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'
import { phone, wide } from './looking.ts'

let house: BrowserHouse
let page: Page
let path: string
beforeAll(async () => {
  house = await browserHouse()
  const customer = { name: 'Ida Facts', address: 'ida@example.com' }
  const { caseId } = await house.call('POST', '/api/cases', { customer, subject: 'The lamp of Ida', text: 'Where is it?' })
  path = `/customers/${(await house.call('GET', `/api/cases/${caseId}`)).customer.id}`
  page = await (await house.browser.newContext({ viewport: wide, reducedMotion: 'reduce' })).newPage()
  await comeIn(house, page, path)
}, 120_000)
afterAll(() => house.close())

const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const unkept = () => page.getByText('Not kept yet; it stays in this browser.')
const stored = () => page.evaluate('Object.keys(localStorage).filter((key) => key.startsWith("amends.typed."))')
const kept = () => house.call('GET', `/api${path}`)

async function looksElsewhere(): Promise<void> {
  await page.goto(house.url)
  await page.getByText('The lamp of Ida').first().waitFor()
  await page.goto(`${house.url}${path}`)
  await page.getByRole('heading', { name: 'Ida Facts' }).waitFor()
}

test('is there after a look elsewhere and a reload, and says that it is not kept', async () => {
  await field('Notes').fill('Calls after six.')
  await field('Orders').fill('12')
  await field('A further address').fill('ida@work.example')
  await looksElsewhere()
  await page.reload()
  await unkept().waitFor()
  expect(await field('Notes').inputValue()).toBe('Calls after six.')
  expect(await field('Orders').inputValue()).toBe('12')
  expect(await field('A further address').inputValue()).toBe('ida@work.example')
  expect(await kept()).toMatchObject({ notes: '', value: null })
  for (const [size, colorScheme] of [
    [phone, 'dark'],
    [wide, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(size)
    await unkept().scrollIntoViewIfNeeded()
    await picture(page, `customer-typed-${size.width}-${colorScheme}`)
  }
})

test('what a colleague kept meanwhile is said beside it, and what nobody touched follows', async () => {
  await page.goto(house.url)
  await house.call('PATCH', `/api${path}`, { notes: 'Calls in the morning.', phone: '+32 2 555 01 01' })
  await page.goto(`${house.url}${path}`)
  await page.getByText('Meanwhile a colleague kept “Calls in the morning.”').waitFor()
  expect(await field('Notes').inputValue()).toBe('Calls after six.')
  expect(await field('Phone').inputValue()).toBe('+32 2 555 01 01')
})

test('once it is kept or left, nothing of it stays in the browser', async () => {
  await page.getByRole('button', { name: 'Keep changes' }).click()
  await unkept().waitFor({ state: 'detached' })
  expect(await kept()).toMatchObject({ notes: 'Calls after six.', phone: '+32 2 555 01 01', value: { orders: 12 } })
  await page.getByRole('button', { name: 'Add the address' }).click()
  await page.getByRole('cell', { name: 'ida@work.example', exact: true }).waitFor()
  await expect.poll(stored).toEqual([])
  await field('Name').fill('Ida F.')
  await page.getByRole('button', { name: 'Leave it' }).press('Enter')
  await unkept().waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Keep changes' }).and(page.locator(':focus')).waitFor()
  expect(await field('Name').inputValue()).toBe('Ida Facts')
  expect(await stored()).toEqual([])
  await looksElsewhere()
  expect(await field('Notes').inputValue()).toBe('Calls after six.')
})
