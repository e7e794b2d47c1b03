// The demo in small, in a real browser: the banner says what it is, the queue lives, and one click and one word of consent take it away.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword, members } from '#stories/demo/cast.ts'
import { tellDemo } from '#stories/demo/telling.ts'
import { type BrowserHouse, browserHouse, picture } from './house.ts'

let house: BrowserHouse
beforeAll(async () => {
  house = await browserHouse()
  await tellDemo(house.world, 20, () => {})
})
afterAll(() => house.close())

test('the demo is looked at and removed, and the house stays', async () => {
  const page = await (await house.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(`${house.url}/sign-in`)
  await page.getByLabel('E-mail').fill(members[0]?.email ?? '')
  await page.locator('[name=password]').fill(demoPassword)
  await page.keyboard.press('Enter')
  await page.getByText('This is a demo. Nothing you do here reaches anybody.').waitFor()
  await page.locator('main li').first().waitFor()
  expect(await page.getByText('What to do first').count()).toBe(0)
  await picture(page, 'demo')
  await page.getByRole('button', { name: 'Remove the demo' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove the demo' }).click()
  await page.waitForURL(/\/sign-in/)
  const { rows } = await house.world.pool.query(`select count(*)::int as demos from organisations where demo_since is not null`)
  expect(rows).toEqual([{ demos: 0 }])
  expect((await house.call('GET', '/api/cases')).rows).toEqual([])
})
