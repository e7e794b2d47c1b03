// What happens while somebody looks or writes: no act falls on another row than the one that is meant, the way back is from what was done
// last, and nothing that was written is lost or overwritten without a word. What is slow here is held by a flag, never by a clock.

import type { BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'

let house: BrowserHouse
let context: BrowserContext
let page: Page
beforeAll(async () => {
  house = await browserHouse()
})
beforeEach(async () => {
  context = await house.browser.newContext({ viewport: { width: 1440, height: 900 } })
  page = await context.newPage()
  await comeIn(house, page)
})
afterEach(() => context.close())
afterAll(() => house.close())

async function opens(name: string): Promise<string> {
  const address = `${name.toLowerCase().replace(' ', '.')}@example.com`
  const { caseId } = await house.call('POST', '/api/cases', {
    customer: { name, address },
    subject: `The lamp of ${name}`,
    text: 'Where is it?',
  })
  return `/cases/${caseId}`
}
const desk = (path: string) => house.call('GET', `/api${path}`)
const says = (words: string) => page.locator('.cm-content').filter({ hasText: words }).waitFor()

/** Holds what goes out to this address until it is let go. */
async function held(address: string | RegExp): Promise<() => void> {
  let letGo = () => {}
  const gone = new Promise<void>((done) => (letGo = done))
  await page.route(address, async (route: Route) => {
    await gone
    await route.continue()
  })
  return letGo
}

test('a case that a colleague takes away under the hand leaves no other one to the next key', async () => {
  const first = await opens('Ada Upper')
  const second = await opens('Ben Lower')
  await page.goto(`${house.url}/?view=unowned`)
  const row = (name: string) => page.locator('[data-row]', { hasText: name })
  await row('Ada Upper').locator('a').focus()
  await page.locator('[data-row][data-chosen]', { hasText: 'Ada Upper' }).waitFor()
  await house.call('POST', `/api${first}/owner`)
  await row('Ada Upper').waitFor({ state: 'detached' })
  const acts: string[] = []
  page.on('request', (request) => request.method() === 'POST' && request.url().includes('/cases/') && acts.push(request.url()))
  await page.keyboard.press('m')
  await page.keyboard.press('j')
  await page.locator('[data-row][data-chosen]', { hasText: 'Ben Lower' }).waitFor()
  expect(acts).toEqual([])
  expect((await desk(second)).owner).toBeNull()
})

test('after two acts in a row, the way back is from the second one', async () => {
  const first = await opens('Cleo First')
  const second = await opens('Dan Second')
  await page.goto(`${house.url}/?find=lamp`)
  const row = (name: string) => page.locator('[data-row]', { hasText: name })
  for (const name of ['Cleo First', 'Dan Second']) {
    await row(name).locator('a').focus()
    await page.keyboard.press('m')
    await row(name).getByText('Ilse').waitFor()
  }
  await page.keyboard.press('z')
  await row('Dan Second')
    .getByRole('button', { name: /^Take it/ })
    .waitFor()
  expect((await desk(second)).owner).toBeNull()
  expect((await desk(first)).owner?.firstName).toBe('Ilse')
})

test('what is written while a letter is on its way stays in the composer', async () => {
  const path = await opens('Eva Longline')
  await house.call('PUT', `/api${path}/hearing`, { crux: 'It has to be there on Saturday.' })
  await page.goto(`${house.url}${path}`)
  await page.locator('.cm-content').waitFor()
  const letGo = await held(`${house.url}/api${path}/letters`)
  await page.keyboard.press('r')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('Dear Eva,\n\nI am sorry. We promised it for Tuesday and did not bring it. That is our mistake.\n\nIlse')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Send to Eva' }).and(page.locator('[aria-busy]')).waitFor()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('\n\nThe shop has your lamp, too.')
  letGo()
  await page.getByText('Leaves for Eva in a moment.').or(page.getByText('Something new below')).first().waitFor()
  await says('The shop has your lamp, too.')
  await page.locator('.cm-content').filter({ hasText: 'I am sorry' }).waitFor({ state: 'detached' })
  expect((await desk(path)).messages.at(-1).body).not.toContain('too.')
})

test('a letter that nobody has begun greets by the name that a colleague has corrected', async () => {
  const path = await opens('Fritz Wrong')
  await page.goto(`${house.url}${path}`)
  await page.getByRole('heading', { name: 'The lamp of Fritz Wrong' }).waitFor()
  await page.keyboard.press('r')
  await says('Dear Fritz')
  const { customer } = await desk(path)
  await house.call('PATCH', `/api/customers/${customer.id}`, { name: 'Frieda Right' })
  await says('Dear Frieda')
})

test('what happened before the live line stood is shown when it stands', async () => {
  const path = await opens('Gus Earlybird')
  const letGo = await held(/\/api\/live/)
  await page.goto(`${house.url}${path}`)
  await page.getByRole('heading', { name: 'The lamp of Gus Earlybird' }).waitFor()
  await house.call('POST', `/api${path}/notes`, { body: 'He called the shop.' })
  letGo()
  await page.getByText('He called the shop.').waitFor()
})

test('a form shows what a colleague keeps meanwhile, and keeps only what was touched', async () => {
  const path = await opens('Hanna Formwell')
  await house.call('PUT', `/api${path}/hearing`, { crux: 'The lamp for the party.', feeling: 'let down' })
  await page.goto(`${house.url}${path}`)
  await page.getByRole('heading', { name: 'The lamp of Hanna Formwell' }).waitFor()
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What they want').fill('It comes on Friday')
  await house.call('PUT', `/api${path}/hearing`, { crux: 'The lamp for Friday’s party.', feeling: 'worried' })
  await expect.poll(() => dialog.getByLabel('The crux').inputValue()).toBe('The lamp for Friday’s party.')
  await house.call('PUT', `/api${path}/hearing`, { crux: 'The lamp for Friday’s party.', feeling: 'worried', wanted: 'Her money back' })
  await dialog.getByText('Meanwhile a colleague kept “Her money back”').waitFor()
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  expect(await desk(path)).toMatchObject({ crux: 'The lamp for Friday’s party.', feeling: 'worried', wanted: 'It comes on Friday' })

  await page.keyboard.press('s')
  await dialog.getByText('Severity').first().waitFor()
  await house.call('PUT', `/api${path}/triage`, { severity: 1 })
  await dialog.locator('label[data-chosen]', { hasText: /harm/i }).waitFor()
  await dialog.getByLabel('Product').fill('Halo lamp')
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  expect(await desk(path)).toMatchObject({ severity: 1, particulars: { product: 'Halo lamp' } })
})

test('a remedy that two change at once keeps what each of them changed', async () => {
  await page.goto(`${house.url}/settings/remedies`)
  const first = page.getByRole('button', { name: /^Change “/ }).first()
  const title = /“(.*)”/.exec((await first.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await first.press('Enter')
  await page.getByRole('textbox', { name: 'Title' }).waitFor()
  const remedies = async (): Promise<{ id: string; title: string; detail: string }[]> => (await house.call('GET', '/api/remedies')).remedies
  const one = (await remedies()).find((remedy) => remedy.title === title)
  await house.call('PATCH', `/api/remedies/${one?.id}`, { detail: 'A colleague found better words.' })
  await page.getByRole('textbox', { name: 'Title' }).fill('A lamp, at once')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect((await remedies()).find(({ id }) => id === one?.id)).toMatchObject({
    title: 'A lamp, at once',
    detail: 'A colleague found better words.',
  })
})

test('what a colleague changes of a foreseen mistake is not taken back with one’s own change, nor overwritten by a form', async () => {
  const foreseen = { title: 'Sold what was not there', severity: 6, occurrence: 5, detection: 6 }
  const { id } = await house.call('POST', '/api/anticipated', foreseen)
  const entry = () => house.call('GET', `/api/anticipated/${id}`)
  await page.goto(`${house.url}/foresee/${id}`)
  await page.getByRole('heading', { name: foreseen.title }).waitFor()
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What can go wrong').fill('Sold what was sold already')
  await house.call('PATCH', `/api/anticipated/${id}`, { words: 'Two carts at once.' })
  await page.keyboard.press('Control+Enter')
  await page.getByText('“Sold what was sold already” was changed.').waitFor()
  expect(await entry()).toMatchObject({ title: 'Sold what was sold already', words: 'Two carts at once.', version: 3 })
  await house.call('PATCH', `/api/anticipated/${id}`, { detection: 3 })
  await page.keyboard.press('z')
  await page.getByText('Ilse has changed this entry since. It stays as it is').waitFor()
  await picture(page, 'meanwhile-foreseen')
  expect(await entry()).toMatchObject({ title: 'Sold what was sold already', detection: 3, version: 4 })
})

test('limits that two change at once: nothing typed is lost, and what a colleague kept is shown before it is gone over', async () => {
  await page.goto(`${house.url}/settings/protocol`)
  const [learn, listen] = [page.getByLabel('Learn, how long'), page.getByLabel('Listen, how long')]
  await learn.fill('9')
  const { versions } = await house.call('GET', '/api/protocol')
  const [{ limits, factors, version }] = versions
  const hour = 3_600_000
  const kept = (own: object) => house.call('POST', '/api/protocol', { limits: { ...limits, ...own }, factors })
  await kept({ listen: { basis: 'business', budget: 3 * hour } })
  await expect.poll(() => listen.inputValue()).toBe('3')
  expect(await learn.inputValue()).toBe('9')
  // The news of the next one are held: it is heard of from the refusal.
  let isLate = true
  const before = await page.request.get(`${house.url}/api/protocol`)
  await page.route(`${house.url}/api/protocol`, async (route) => {
    if (route.request().method() === 'GET') return isLate ? route.fulfill({ response: before }) : route.continue()
    isLate = false
    return route.continue()
  })
  await kept({ listen: { basis: 'business', budget: 3 * hour }, learn: { basis: 'calendar', budget: 48 * hour } })
  await page.getByRole('button', { name: 'Keep changes' }).click()
  await page.getByText(/^Ilse Maes kept version \d+ meanwhile/).waitFor()
  await page.getByText('Meanwhile a colleague kept “2 days, around the clock”. What you keep takes its place.').waitFor()
  expect(await learn.inputValue()).toBe('9')
  await looks('meanwhile-limits')
  await page.getByRole('button', { name: 'Keep changes' }).click()
  await page.getByText(`Kept as version ${version + 3}`).waitFor()
  const [newest] = (await house.call('GET', '/api/protocol')).versions
  expect([newest.limits.listen.budget, newest.limits.learn.budget]).toEqual([3 * hour, 9 * 24 * hour])
  await page.getByText('Meanwhile a colleague kept').waitFor({ state: 'detached' })
})

/** Wide and on a phone, light and dark. */
async function looks(name: string): Promise<void> {
  for (const [width, colorScheme] of [
    [390, 'dark'],
    [390, 'light'],
    [1440, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await page.getByText('Meanwhile a colleague kept').first().scrollIntoViewIfNeeded()
    await picture(page, `${name}-${width}-${colorScheme}`)
  }
}
