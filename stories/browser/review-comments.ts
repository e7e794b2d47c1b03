// The comments of a learning review, on its page.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { BrowserHouse } from './house.ts'

/** By keyboard, one's own: said in other words, which outlive a reload until they are kept; taken back and brought back. */
export async function commentIsTakenBack(house: BrowserHouse, page: Page, reviewId: string): Promise<void> {
  const comments = page.getByRole('group', { name: 'Comments' })
  const focused = page.locator(':focus')
  const change = () => page.getByRole('button', { name: /^Say it otherwise: The depot/ })
  const field = () => page.getByLabel('Your comment, in other words')
  await change().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Nobody opens it.')
  await page.reload()
  await change().click()
  expect(await field().inputValue()).toBe('The depot has the same box. Nobody opens it.')
  await page.keyboard.press('Control+Enter')
  await comments.getByText('The depot has the same box. Nobody opens it.').waitFor()
  await field().waitFor({ state: 'detached' })
  await change().and(focused).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await comments.getByText('Nobody opens it').waitFor({ state: 'detached' })
  await comments.and(focused).waitFor()
  await page.getByText('Your comment is taken back.').waitFor()
  await page.keyboard.press('z')
  await comments.getByText('The depot has the same box. Nobody opens it.').waitFor()
  expect((await house.call('GET', `/api/reviews/${reviewId}`)).comments).toMatchObject([
    { words: 'The depot has the same box. Nobody opens it.' },
  ])
}
