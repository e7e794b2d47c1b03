// What is done seldom, by keyboard: lines of a review, days when one is shut, the order of kinds, words to use again, two who are one. Nothing
// that was typed is lost, a colleague's words are not replaced unseen, and the focus stays where one was.

import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'

let house: BrowserHouse
let context: BrowserContext
let page: Page
beforeAll(async () => {
  house = await browserHouse()
})
beforeEach(async () => {
  context = await house.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  page = await context.newPage()
})
afterEach(() => context.close())
afterAll(() => house.close())

async function opens(name: string, address: string): Promise<{ caseId: string; customerId: string }> {
  const { caseId } = await house.call('POST', '/api/cases', { customer: { name, address }, subject: 'The lamp', text: 'Where is it?' })
  return { caseId, customerId: (await house.call('GET', `/api/cases/${caseId}`)).customer.id }
}
const focused = () => page.evaluate(`document.activeElement?.getAttribute('aria-label')`)
const button = (name: string | RegExp) => page.getByRole('button', { name })

test('a line of a review survives a refusal, and says what a colleague kept meanwhile', async () => {
  const { caseId } = await opens('Ada Upper', 'ada@example.com')
  const { reviewId } = await house.call('POST', '/api/reviews', { caseId })
  const lines = async () => (await house.call('GET', `/api/reviews/${reviewId}`)).lines.map(({ words }: { words: string }) => words)
  await comeIn(house, page, `/reviews/${reviewId}`)
  const [add, field] = ['Add: What surprised us', page.getByRole('textbox', { name: 'What surprised us' })]
  await button(add).press('Enter')
  await page.keyboard.type('A box')
  await page.route('**/lines', (route) => route.fulfill({ status: 500, json: {} }))
  await page.keyboard.press('Control+Enter')
  await page.getByRole('alert').first().waitFor()
  expect(await field.inputValue()).toBe('A box')
  await page.unroute('**/lines')
  await page.keyboard.press('Control+Enter')
  await expect.poll(focused).toBe(add)
  expect(await lines()).toEqual(['A box'])

  await button('Say it otherwise: A box').press('Enter')
  await page.keyboard.type(' of mine')
  const { id } = (await house.call('GET', `/api/reviews/${reviewId}`)).lines[0]
  await house.call('PATCH', `/api/reviews/${reviewId}/lines/${id}`, { words: 'A shelf' })
  await page.getByText('Meanwhile a colleague kept “A shelf”').waitFor()
  expect(await field.inputValue()).toBe('A box of mine')
  await picture(page, 'review-line-meanwhile')
  await button('Leave it').press('Enter')
  await expect.poll(focused).toBe('Say it otherwise: A shelf')
  await page.keyboard.press('Enter')
  expect(await field.inputValue()).toBe('A shelf')
  await page.keyboard.press('Escape')
  await button('Take out: A shelf').press('Enter')
  await expect.poll(focused).toBe(add)
})

test('a review is taken back after a word about what goes with it', async () => {
  const { caseId } = await opens('Ben Lower', 'ben@example.com')
  const { reviewId } = await house.call('POST', '/api/reviews', { caseId })
  await comeIn(house, page, `/reviews/${reviewId}`)
  await button('Take it back').press('Enter')
  await page.getByText('It goes with all that was prepared in it').waitFor()
  await page.keyboard.press('Escape')
  expect((await house.call('GET', `/api/reviews/${reviewId}`)).state).toBe('preparing')
  await button('Take it back').press('Enter')
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(`${house.url}/reviews`)
})

test('a day when one is shut is added by Enter, and is kept with the form where it was only typed', async () => {
  await comeIn(house, page, '/settings/brands')
  await button('Change').first().press('Enter')
  const day = page.getByLabel('A day when you are shut')
  await day.fill('2027-12-25')
  await page.keyboard.press('Enter')
  await button('Take out Sat 25 Dec 2027').waitFor()
  await day.fill('2027-01-01')
  await page.keyboard.press('Control+Enter')
  await page.locator('[aria-modal="true"]').waitFor({ state: 'detached' })
  expect((await house.call('GET', '/api/brands')).brands[0].holidays).toEqual(['2027-01-01', '2027-12-25'])
})

test('a number out of reach is refused in words, and not kept as another one', async () => {
  await comeIn(house, page, '/settings/reviews')
  const severity = page.getByLabel('Cases of this severity, or graver')
  await severity.fill('9')
  await page.keyboard.press('Tab')
  expect(await severity.inputValue()).toBe('9')
  await button('Keep changes').press('Enter')
  await page.locator('[aria-invalid="true"]').waitFor()
  expect((await house.call('GET', '/api/review-rules')).severity).toBeNull()
})

test('a department that is removed takes the focus to where names are added', async () => {
  await house.call('POST', '/api/departments', { name: 'Dispatch', kind: 'department' })
  await comeIn(house, page, '/settings/departments')
  await button('Remove Dispatch').press('Enter')
  await page.getByText('The coach does not know “Dispatch” any more.').waitFor()
  expect(await page.evaluate(`document.activeElement?.hasAttribute('data-further-name')`)).toBe(true)
})

test('a kind goes down its group with the focus on it, and at the end on the way back', async () => {
  await comeIn(house, page, '/settings/kinds')
  const group = page.getByRole('region', { name: 'How we behaved' })
  const first = (await group.getByRole('heading', { level: 4 }).first().innerText()).trim()
  const count = await group.getByRole('heading', { level: 4 }).count()
  await button(`Move “${first}” down`).focus()
  for (let n = 1; n < count; n++) {
    await page.keyboard.press('Enter')
    await expect.poll(() => group.getByRole('heading', { level: 4 }).nth(n).innerText()).toBe(first)
    await expect.poll(focused).toBe(`Move “${first}” ${n === count - 1 ? 'up' : 'down'}`)
  }
})

test('a variable goes where the caret is, and the caret stays behind it', async () => {
  await comeIn(house, page, '/settings/snippets')
  await button('Add a snippet').press('Enter')
  const body = page.getByLabel('Words', { exact: true })
  await body.fill('Dear , we are sorry.')
  await body.evaluate((field) => (field as unknown as { setSelectionRange(from: number, to: number): void }).setSelectionRange(5, 5))
  await page.getByRole('group', { name: 'Put in a variable' }).getByRole('button').first().press('Enter')
  await page.keyboard.type('!')
  expect(await body.inputValue()).toMatch(/^Dear \{\w+\}!, we are sorry\.$/)
})

test('two who are one person are known by both names', async () => {
  const old = await opens('R. Aims', 'aims@example.com')
  const kept = await opens('Ruth Ames', 'ruth@example.com')
  await comeIn(house, page, `/customers/${old.customerId}`)
  await button(/^Same person as/).press('Enter')
  await page.keyboard.type('ruth')
  await page.getByRole('radio', { name: /Ruth Ames/ }).press('Space')
  await page.keyboard.press('Control+Enter')
  await page.getByText('What was known of R. Aims is with Ruth Ames now.').waitFor()
  await page.getByText(/also called R\. Aims/).waitFor()
  expect(page.url()).toContain(kept.customerId)
})

test('a cause is said better without undoing a colleague, its whys come back by one key, and removing it says first what goes', async () => {
  const { caseId } = await opens('Cleo First', 'cleo@example.com')
  await house.call('PUT', `/api/cases/${caseId}/mistake`, { title: 'Nobody read the notice', kind: 'slow' })
  const mistakeId = (await house.call('GET', `/api/cases/${caseId}`)).mistake.id
  const { id } = await house.call('POST', '/api/causes', { title: 'A box', mistakeIds: [mistakeId] })
  const cause = () => house.call('GET', `/api/causes/${id}`)
  await house.call('POST', `/api/causes/${id}/whys`, { parentId: null, sentence: 'It came late', evidence: 'The log', isRoot: true })
  await comeIn(house, page, `/learning/${id}`)
  await page.getByText('Five whys').waitFor()
  await page.keyboard.press('e')
  await page.getByLabel('What makes it happen').fill('A box that nobody owns')
  await house.call('PATCH', `/api/causes/${id}`, { words: 'Since spring.' })
  await page.getByText('Since spring.').waitFor({ state: 'attached' })
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: 'A box that nobody owns', level: 1 }).waitFor()
  expect(await cause()).toMatchObject({ title: 'A box that nobody owns', words: 'Since spring.' })

  await button('More about: It came late').press('Enter')
  await button('Take away: It came late').press('Enter')
  await page.getByText('“It came late” is taken away.').waitFor()
  await page.keyboard.press('z')
  await button('More about: It came late').waitFor()
  expect((await cause()).whys).toMatchObject([{ sentence: 'It came late', evidence: 'The log', isRoot: true }])

  await button('Remove this cause').press('Enter')
  await page.getByText('Its whys and what made it likely go with it.').waitFor()
  expect((await cause()).id).toBe(id)
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(`${house.url}/learning`)
})
