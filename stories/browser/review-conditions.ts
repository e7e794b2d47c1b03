// The conditions of a learning review, on its page.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { BrowserHouse } from './house.ts'

/** One of a sort from the list, one in a word of one's own; the first is taken over to the known cause, and back. */
export async function conditionsGoToTheCause(house: BrowserHouse, page: Page, reviewId: string): Promise<void> {
  for (const [sort, own, words] of [
    ['Workload', null, 'Two of four at work, nine cases each'],
    ['Another, in a word of my own', 'Weather', 'Snow since the morning'],
  ] as const) {
    await page.getByRole('button', { name: 'Add: What made it likely' }).click()
    await page.getByRole('combobox', { name: 'Which sort of condition' }).selectOption({ label: sort })
    if (own) await page.getByRole('textbox', { name: 'In a word of your own' }).fill(own)
    await page.getByRole('textbox', { name: 'What made it likely' }).fill(words)
    await page.keyboard.press('Control+Enter')
    await page.getByText(words).first().waitFor()
  }
  const { cause } = await house.call('GET', `/api/reviews/${reviewId}`)
  const factors = async () => (await house.call('GET', `/api/causes/${cause.id}`)).factors.map(({ words }: { words: string }) => words)
  await page.getByRole('button', { name: /^Add to the cause .*: Two of four/ }).click()
  await page.getByText(`It stands at the cause “${cause.title}” too.`).waitFor()
  await page.getByText('at the cause', { exact: true }).waitFor()
  expect(await factors()).toContain('Two of four at work, nine cases each')
  await page.keyboard.press('z')
  await page.getByRole('button', { name: /^Add to the cause .*: Two of four/ }).waitFor()
  expect(await factors()).not.toContain('Two of four at work, nine cases each')
}
