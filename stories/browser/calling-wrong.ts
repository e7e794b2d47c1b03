// “They should have called at once.” is called wrong by keyboard while somebody writes in a review and what came later is covered: it is kept
// as one of a review, and asked about no more until it is looked at again.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type BrowserHouse, picture } from './house.ts'

export async function isCalledWrong(house: BrowserHouse, page: Page): Promise<void> {
  const finding = page.getByText('This is known now; it was not then')
  await finding.waitFor()
  await picture(page, 'review-writing')
  const before = await page.locator('main').getByRole('button').allTextContents()
  await page.getByRole('button', { name: 'This finding is wrong' }).focus()
  await page.keyboard.press('Enter')
  await finding.waitFor({ state: 'detached' })
  const { examples } = await house.call('GET', '/api/coach/examples')
  expect(examples[0]).toMatchObject({ kind: 'review', rule: 'hindsight', text: 'They should have called at once.' })
  await picture(page, 'review-wrong')
  await page.getByRole('button', { name: '1 kept as it is. Look again' }).click()
  await finding.waitFor()
  expect(await page.locator('main').getByRole('button').allTextContents()).toEqual(before)
  await page.setViewportSize({ width: 390, height: 844 })
  await picture(page, 'review-wrong-phone')
  await page.setViewportSize({ width: 1440, height: 1250 })
}
