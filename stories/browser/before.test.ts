// What happened before, in a browser and by keyboard: told on arrival, answered yes or no, and a new kind that shows itself and is named.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseId, OrganisationId } from '#core/ids.ts'
import { addProposal } from '#server/learning/recurrence/store.ts'
import { throughDoor } from '#server/platform/door.ts'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'
import { phone, wide } from './looking.ts'

let house: BrowserHouse
let page: Page
beforeAll(async () => {
  house = await browserHouse()
  const first = await opened('Your cut-off time is wrong. I ordered on Friday and it left on Monday.')
  await house.call('PUT', `/api/cases/${first}/mistake`, { title: 'The cut-off time on Fridays is wrong', kind: 'slow' })
  const { id: mistakeId } = (await house.call('GET', `/api/cases/${first}`)).mistake
  for (const text of ['Ordered Friday before the cut-off time, sent on Monday', 'The cut-off time says noon, my Friday order was not sent'])
    await house.call('PUT', `/api/cases/${await opened(text)}/mistake`, { mistakeId })
  page = await (await house.browser.newContext({ viewport: wide, reducedMotion: 'reduce' })).newPage()
  await comeIn(house, page)
})
afterAll(() => house.close())

let count = 0
async function opened(text: string): Promise<CaseId> {
  const customer = { name: `Marta Okafor ${++count}`, address: `marta${count}@example.com` }
  return (await house.call('POST', '/api/cases', { customer, subject: text.slice(0, 40), text })).caseId
}

/** At both sizes, in light and in dark, nothing that axe objects to. */
async function looked(name: string): Promise<void> {
  for (const size of [wide, phone])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze()
      await picture(page, `${name}-${size.width}-${colorScheme}`)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false)
    }
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light' })
}

test('a case that comes in is told what it probably is, within a second; a no can be taken back, and a yes links it', async () => {
  const caseId = await opened('My Friday order missed your cut-off time again')
  await expect
    .poll(async () => (await house.call('GET', `/api/cases/${caseId}/recurrence`)).candidates[0]?.isProbable, { timeout: 5000 })
    .toBe(true)
  await page.goto(`${house.url}/cases/${caseId}`)
  const line = page.getByRole('region', { name: 'This happened before' })
  await line.getByText('Probably the 4th of this kind').waitFor()
  await line.getByText('The cut-off time on Fridays is wrong').waitFor()
  await looked('before-line')
  await line.getByRole('button', { name: 'No', exact: true }).click()
  await line.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Take it back' }).click()
  await line.waitFor()
  await page.keyboard.press('b')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Probably the 4th of this kind').waitFor()
  await looked('before-dialog')
  await dialog.getByRole('button', { name: 'Yes, it is “The cut-off time on Fridays is wrong”' }).press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await line.waitFor({ state: 'detached' })
  expect((await house.call('GET', `/api/cases/${caseId}`)).mistake).toMatchObject({ cases: 4 })
}, 120_000)

test('a phone keeps the head of a case small, and opens what is to be known of it with one tap or one key', async () => {
  const caseId = await opened('On Friday your cut-off time was wrong once more')
  await expect
    .poll(async () => (await house.call('GET', `/api/cases/${caseId}/recurrence`)).candidates[0]?.isProbable, { timeout: 5000 })
    .toBe(true)
  await page.setViewportSize(phone)
  await page.goto(`${house.url}/cases/${caseId}`)
  const fold = page.getByRole('button', { name: /Seen before\?/ })
  const line = page.getByRole('region', { name: 'This happened before' })
  await fold.waitFor()
  expect(await line.count()).toBe(0)
  const tabs = await page.getByRole('tablist', { name: 'Parts of the case' }).boundingBox()
  expect((tabs?.y ?? phone.height) + (tabs?.height ?? 0)).toBeLessThan(phone.height / 3)
  await fold.click()
  await line.waitFor()
  await looked('case-unfolded')
  await page.setViewportSize(phone)
  await fold.waitFor()
  if ((await fold.getAttribute('aria-expanded')) === 'true') await fold.click()
  await page.keyboard.press('v')
  await line.waitFor()
  await page.setViewportSize(wide)
}, 120_000)

test('a new kind that showed itself is walked to by keyboard and named', async () => {
  const texts = ['The garden hose leaks at the brass valve', 'Hose leaks, the brass valve drips', 'The brass valve of my hose leaks']
  const caseIds: CaseId[] = []
  for (const text of texts) caseIds.push(await opened(text))
  const { rows } = await house.world.pool.query<{ id: OrganisationId }>('select organisation_id as id from organisations')
  const organisation = rows[0]?.id
  if (!organisation) throw new Error('no organisation')
  await throughDoor(house.world, { organisation, actor: { kind: 'system' } }, (ctx) =>
    addProposal(ctx, { kind: 'slow', words: ['hose', 'brass valve'], recent: 3, expected: 0.2, chance: 0.0006, since: ctx.now }, caseIds),
  )
  await page.goto(`${house.url}/`)
  await page.getByText('Views').first().waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.getByText('A new kind of mistake shows itself.').waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('k')
  await page.getByText('3 cases about “hose”, “brass valve”').waitFor()
  await looked('proposals')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Name the mistake behind them').waitFor()
  await page.keyboard.type('Brass valves leak')
  await looked('proposals-naming')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Nothing new gathers.').waitFor()
  expect((await house.call('GET', `/api/cases/${caseIds[2]}`)).mistake).toMatchObject({ title: 'Brass valves leak', cases: 3 })
}, 120_000)
