// Another address to sign in with, in a real browser: asked for by keyboard, confirmed on a phone, and for a colleague by an administrator.

import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#core/time/instant.ts'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'

let house: BrowserHouse
let page: Page
let phone: BrowserContext
beforeAll(async () => {
  house = await browserHouse()
  page = await (await house.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage()
  phone = await house.browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' })
  await comeIn(house, page)
})
afterAll(() => house.close())

const see = (on: Page, words: string | RegExp) => on.getByText(words).first().waitFor({ timeout: 20_000 })

/** What this page looks like wide and on a phone, in light and in dark. */
async function pictures(on: Page, name: string): Promise<void> {
  const before = on.viewportSize()
  for (const colorScheme of ['light', 'dark'] as const)
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await on.emulateMedia({ colorScheme })
      await on.setViewportSize(size)
      await picture(on, `${name}-${size.width}-${colorScheme}`)
    }
  await on.emulateMedia({ colorScheme: 'light' })
  if (before) await on.setViewportSize(before)
}

async function linkAt(address: string): Promise<string> {
  const text = () => house.smtp.mails.findLast((mail) => mail.to.includes(address))?.parsed.text ?? ''
  await expect.poll(text, { timeout: 20_000 }).toContain('/email/')
  return /https?:\/\/\S+\/email\/\S+/.exec(text())?.[0] ?? ''
}

test('a member asks with their password, confirms on their phone, and stays signed in where they asked', async () => {
  await page.goto(`${house.url}/settings/account`)
  await page.getByLabel('New address').focus()
  await pictures(page, 'email-account')
  await page.keyboard.type('ilse@lantern.test')
  await page.keyboard.press('Tab')
  await page.keyboard.type('not the password')
  await page.keyboard.press('Enter')
  await see(page, 'This is not the password that you have now')
  await pictures(page, 'email-refused')
  await page.getByRole('textbox', { name: 'Your password' }).fill(house.founder.password)
  await page.keyboard.press('Enter')
  await see(page, /A link went to ilse@lantern\.test/)
  await pictures(page, 'email-waiting')

  const link = await linkAt('ilse@lantern.test')
  const there = await phone.newPage()
  await there.goto(link)
  await see(there, 'Confirm your new address')
  await pictures(there, 'email-confirm')
  await there.keyboard.type(house.founder.password)
  await there.keyboard.press('Enter')
  await see(there, 'Your address has changed')
  await pictures(there, 'email-confirmed')
  await there.goto(link)
  await see(there, 'This link does not open anything')
  await pictures(there, 'email-spent')

  await see(page, /You sign in with ilse@lantern\.test/)
  await page.getByRole('button', { name: 'Mail a link there' }).waitFor()
}, 90_000)

test('an administrator asks for a colleague, sees it wait, and takes it back', async () => {
  await house.call('POST', '/api/members', { name: 'Tomas Novak', email: 'tomas@lantern.test', role: 'agent', authorityMinor: 0 })
  await page.goto(`${house.url}/settings/members`)
  await page.getByRole('button', { name: 'Change Ilse Maes' }).click()
  await page.getByRole('dialog').getByText('You change it under').waitFor()
  expect(await page.getByRole('button', { name: 'Another address' }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Change Tomas Novak' }).click()
  await pictures(page, 'email-form')
  await page.getByRole('button', { name: 'Another address' }).click()
  await page.getByLabel('New address').fill('tomas@post.test')
  await pictures(page, 'email-of-tomas')
  await page.keyboard.press('Enter')
  await see(page, /New address tomas@post\.test, not confirmed yet/)
  await pictures(page, 'email-members')
  await page.getByRole('button', { name: 'Change Tomas Novak' }).click()
  await page.getByRole('button', { name: 'Another address' }).click()
  await page.getByRole('button', { name: 'Take it back' }).waitFor()
  await pictures(page, 'email-of-tomas-waiting')
  await page.getByRole('button', { name: 'Take it back' }).click()
  await see(page, 'It was taken back. Tomas signs in as before.')
}, 90_000)

test('a link that has run out unused says so, and the form asks again for the same address', async () => {
  await page.goto(`${house.url}/settings/account`)
  await page.getByLabel('New address').fill('ilse@late.test')
  await page.getByRole('textbox', { name: 'Your password' }).fill(house.founder.password)
  await page.keyboard.press('Enter')
  await see(page, /A link went to ilse@late\.test/)
  const later = await page.context().newPage()
  await later.clock.setFixedTime(Date.now() + 2 * day)
  await later.goto(`${house.url}/settings/account`)
  await see(later, /has run out before it was used, so nothing was changed/)
  expect(await later.getByLabel('New address').inputValue()).toBe('ilse@late.test')
  await pictures(later, 'email-ran-out')
  await later.getByRole('button', { name: 'Let it rest' }).click()
  await later.getByText(/has run out before/).waitFor({ state: 'detached' })
}, 60_000)
