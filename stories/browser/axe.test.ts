// The pages listed here, without findings of axe: light and dark, wide and phone-sized. Not walked yet: start, forgot, a customer's record,
// a number's cases, approvals with rows, and the settings of protocol and snippets.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, signIn } from './house.ts'

let house: BrowserHouse
let caseId: string
let customerPage: string
beforeAll(async () => {
  house = await browserHouse()
  const opened = await house.call('POST', '/api/cases', {
    customer: { name: 'Marta Okafor', address: 'marta@example.com' },
    subject: 'The telescope is late',
    text: 'Where is it? I took the morning off.',
  })
  caseId = opened.caseId
  await house.call('PUT', `/api/cases/${caseId}/hearing`, { crux: 'It has to be there on Saturday.', feeling: 'let down' })
  await house.call('POST', `/api/cases/${caseId}/notes`, { body: 'The parcel is in Leuven.' })
  customerPage = (await house.call('GET', `/api/cases/${caseId}`)).customerPage
})
afterAll(() => house.close())

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
const looks = sizes.flatMap((viewport) => (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })))
/** Each page and words that stand on it once it has its data. */
const staffPages = [
  ['/', 'Marta Okafor'],
  ['/cases/', 'What we heard'],
  ['/post', 'Mail'],
  ['/insight', 'Are we getting better?'],
  ['/notices', 'Notices'],
  ['/reports', 'Found by ourselves'],
  ['/settings/account', 'Your account'],
  ['/settings/notices', 'My notices'],
  ['/settings/brands', 'Oak & Lantern'],
  ['/settings/members', 'Ilse Maes'],
  ['/settings/departments', 'Departments'],
  ['/settings/remedies', 'Your money back'],
  ['/settings/kinds', 'Not available'],
  ['/settings/letters', 'The link to the private page'],
  ['/settings/keys', 'story'],
  ['/settings/mail', 'Dead letters'],
] as const

/** What axe finds on the page, in one line each; frames hold mail of others and are left out. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${String(node.target)}`))
}

describe.each(looks)('$viewport.width px, $colorScheme', ({ viewport, colorScheme }) => {
  test('the staff app', async () => {
    const page = await (await house.browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })).newPage()
    await page.goto(`${house.url}/sign-in`)
    await page.getByLabel('E-mail').waitFor()
    expect(await findings(page), 'sign-in').toEqual([])
    await signIn(house, page)
    for (const [path, words] of staffPages) {
      await page.goto(`${house.url}${path === '/cases/' ? path + caseId : path}`)
      await page.locator('main').getByText(words).first().waitFor({ state: 'attached' })
      expect(await findings(page), path).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${path} scrolls sideways`).toBe(true)
    }
    await page.context().close()
  })
  test('the customer’s page and the complaint form', async () => {
    const page = await (await house.browser.newContext({ viewport, colorScheme })).newPage()
    for (const path of [new URL(customerPage).pathname, '/f/oak-lantern']) {
      await page.goto(`${house.url}${path}`)
      expect(await findings(page), path).toEqual([])
    }
    await page.context().close()
  })
})
