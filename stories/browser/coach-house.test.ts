// The rules of the house in a real browser, by keyboard: what is chosen stays under the fingers, what is said of it is the last that was
// chosen, and the words that will stand in many letters are read with the names of the house.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'

let house: BrowserHouse
let page: Page

beforeAll(async () => {
  house = await browserHouse()
  page = await (await house.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage()
  await comeIn(house, page)
}, 120_000)
afterAll(() => house.close())

const weight = () => page.getByLabel('How “This raises the voice” weighs')
const kept = async () => {
  const { rules } = await house.call('GET', '/api/coach/style')
  return rules.find(({ id }: { id: string }) => id === 'shouting').weight as string
}

test('a rule is weighed by the arrows, the field keeps the focus, and what can be taken back is the last change', async () => {
  await page.goto(`${house.url}/settings/coach`)
  await weight().focus()
  for (const [key, chosen, said] of [
    ['ArrowUp', 'warning', 'warning from now on'],
    ['ArrowUp', 'must-fix', 'must fix from now on'],
  ] as const) {
    await page.keyboard.press(key)
    expect(await weight().inputValue()).toBe(chosen)
    await expect.poll(kept).toBe(chosen)
    await page.getByText(said).waitFor()
    expect(await page.locator('select:focus').getAttribute('aria-label')).toContain('This raises the voice')
  }
  expect(await page.getByText('from now on').count()).toBe(1)
  await page.getByRole('button', { name: 'As before' }).press('Enter')
  await expect.poll(kept).toBe('warning')
  await expect.poll(() => weight().inputValue()).toBe('warning')
})

test('news of the weight before do not take back the one that is on its way', async () => {
  const [style, weighing] = [/\/api\/coach\/style$/, /\/api\/coach\/weights$/]
  let showNews = () => {}
  let letGo = () => {}
  const news = new Promise<void>((done) => (showNews = done))
  const way = new Promise<void>((done) => (letGo = done))
  await page.goto(`${house.url}/settings/coach`)
  await weight().focus()
  expect(await weight().inputValue()).toBe('warning')
  await page.route(style, async (route) => {
    const response = await route.fetch()
    await news
    // Another rule is off in the news: whoever looks sees by it that they have come. Which of the requests brings them is the app's affair,
    // since a newer one ends the one before at any time, also half way through its answer.
    const told = (await response.json()) as { rules: { id: string; weight: string }[] }
    for (const rule of told.rules) if (rule.id === 'jargon') rule.weight = 'off'
    await route.fulfill({ response, json: told }).catch(() => undefined)
  })
  await page.keyboard.press('ArrowDown')
  await page.getByText('hint from now on').waitFor()
  await page.route(weighing, async (route) => {
    await way
    await route.continue()
  })
  await page.keyboard.press('ArrowDown')
  showNews()
  await expect.poll(() => page.getByLabel('How “A word of our trade” weighs').inputValue()).toBe('off')
  expect(await weight().inputValue()).toBe('off')
  letGo()
  await expect.poll(kept).toBe('off')
  await page.unroute(style)
  await page.unroute(weighing)
  await expect.poll(() => weight().inputValue()).toBe('off')
})

test('a snippet that points at a colleague by name is told so', async () => {
  await page.goto(`${house.url}/settings/snippets`)
  await page.getByRole('button', { name: 'Add a snippet' }).click()
  await page.getByRole('textbox', { name: 'Words' }).fill('We are sorry, {customer}. Quentin forgot your parcel.')
  await page.getByText('Coach: nothing to say').waitFor()
  const quentin = { name: 'Quentin Maas', email: 'quentin@oakandlantern.test', role: 'agent', authorityMinor: 0 }
  await house.call('POST', '/api/members', quentin)
  await page.getByRole('status', { name: 'Coach' }).getByText('Names Quentin').waitFor()
})

test('a finding in words for many letters is called wrong by keyboard, kept as one of these, and asked about no more', async () => {
  await page.getByRole('textbox', { name: 'Words' }).fill('We are sorry, {customer}. Quentin forgot your parcel again.')
  const said = page.getByRole('status', { name: 'Coach' })
  await said.getByText('Names Quentin').waitFor()
  await page.getByRole('textbox', { name: 'Words' }).focus()
  const wrong = page.getByRole('button', { name: /^This finding is wrong: .*Quentin/ })
  for (let tabs = 0; tabs < 20 && !(await wrong.evaluate((one) => one.matches(':focus'))); tabs++) await page.keyboard.press('Tab')
  await looks('coach-snippet')
  await page.keyboard.press('Enter')
  await page.getByText('Kept among the findings that were wrong').waitFor()
  await said.getByText('Names Quentin').waitFor({ state: 'detached' })
  const { examples } = await house.call('GET', '/api/coach/examples')
  expect(examples).toMatchObject([{ kind: 'template', verdict: 'wrong', text: 'Robin forgot your parcel again.' }])
  await looks('coach-snippet-kept')
  await page.getByRole('button', { name: '1 kept as it is. Look again' }).press('Enter')
  await said.getByText('Names Quentin').waitFor()
})

/** Wide and on a phone, light and dark. */
async function looks(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 390, height: 844 })
    await picture(page, `${name}-phone-${colorScheme}`)
    await page.setViewportSize({ width: 1440, height: 900 })
    await picture(page, `${name}-${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
