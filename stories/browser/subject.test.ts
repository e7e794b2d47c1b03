// Before a letter leaves. One whose subject names another customer: it is said beneath the subject, and the letter leaves with one word why. One that
// owns the mistake in words that the coach does not hear: its writer has the last word. And a snippet that greets, in a letter that greets already.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'

let house: BrowserHouse
beforeAll(async () => {
  house = await browserHouse()
  const { caseId } = await house.call('POST', '/api/cases', complaint('Joost de Vries', 'joost@example.com'))
  await house.call('PUT', `/api/cases/${caseId}/hearing`, { crux: 'It has to be there.' })
}, 120_000)
afterAll(() => house.close())

const complaint = (name: string, address: string) => ({ customer: { name, address }, subject: 'The lamp is late', text: 'Where is it?' })
const letter = 'Dear Marta,\n\nI am sorry. We promised it for Tuesday and did not bring it. That is our mistake.\n\nIlse'

async function desk(width: number, colorScheme: 'light' | 'dark'): Promise<{ page: Page; path: string }> {
  const context = await house.browser.newContext({
    viewport: { width, height: width < 900 ? 844 : 900 },
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const { caseId } = await house.call('POST', '/api/cases', complaint('Marta Okafor', `marta.${width}.${colorScheme}@example.com`))
  await comeIn(house, page, `/cases/${caseId}`)
  await page.keyboard.press('r')
  await page.locator('.cm-content').waitFor()
  return { page, path: `/api/cases/${caseId}` }
}

const subjectOf = (page: Page) => page.getByRole('textbox', { name: 'Subject' })

test('what must not leave in the subject is said beneath it, and asks for one word why', async () => {
  const { page, path } = await desk(1440, 'light')
  const subject = subjectOf(page)
  const said = page.getByRole('status').filter({ hasText: 'in the subject' })
  expect(await said.count()).toBe(0)
  await subject.fill('Re: your lamp, Joost')
  await said.getByText('This belongs to another customer, “Joost”.').waitFor()
  expect(await subject.getAttribute('aria-invalid')).toBe('true')
  expect(await subject.getAttribute('aria-describedby')).toBe(await said.getAttribute('id'))
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(letter)
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'Before it leaves' })
  const why = dialog.getByRole('textbox', { name: 'This belongs to another customer, in the subject' })
  await why.waitFor()
  await picture(page, 'subject-before-sending')
  await page.keyboard.press('Escape')
  await subject.fill('Your order [order number]')
  await said.getByText('A gap is not filled yet, “[order number]”.').waitFor()
  await subject.fill('Re: your lamp')
  await said.waitFor({ state: 'detached' })
  expect(await subject.getAttribute('aria-invalid')).toBe('false')
  await subject.fill('Re: your lamp, Joost')
  await subject.press('Control+Enter')
  await why.fill('a namesake')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  const sent = async () => (await house.call('GET', path)).messages.map(({ subject: one }: { subject: string }) => one)
  await expect.poll(sent).toContain('Re: your lamp, Joost')
  await page.context().close()
})

test.each([
  [1440, 'light'],
  [390, 'dark'],
] as const)('that nobody owns it is called wrong before it leaves, by keyboard, and counts, at %i px, %s', async (width, look) => {
  const { page, path } = await desk(width, look)
  await house.call('PUT', `${path}/hearing`, { crux: 'It has to be there.' })
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('Dear Marta,\n\nI am sorry. These hands let the lamp fall.\n\nIlse')
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'Before it leaves' })
  const why = dialog.getByRole('textbox', { name: 'Nobody owns it yet' })
  await dialog.getByText('does not count as the apology').waitFor()
  await picture(page, `last-word-asked-${width}`)
  await expect.poll(() => why.and(page.locator(':focus')).count()).toBe(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await dialog.getByText('the letter counts as the apology').waitFor()
  expect(await why.inputValue()).toBe('the finding is wrong')
  await expect.poll(() => why.and(page.locator(':focus')).count()).toBe(1)
  expect(await dialog.getByRole('button', { name: /finding is wrong/ }).count()).toBe(0)
  await picture(page, `last-word-said-${width}`)
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  const beneath = page.getByText('The coach said “Nobody owns it yet”. Kept: the finding is wrong.')
  await beneath.waitFor()
  await beneath.scrollIntoViewIfNeeded()
  await picture(page, `last-word-beneath-${width}`)
  const { examples } = await house.call('GET', '/api/coach/examples')
  expect(examples[0]).toMatchObject({ kind: 'reply', rule: 'ownership-present' })
  await page.context().close()
})

test.each([
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)('it stands beneath the subject at %i px, %s', async (width, look) => {
  const { page } = await desk(width, look)
  await subjectOf(page).fill('Re: the lamp of Joost de Vries, order [order number]')
  const said = page.getByRole('status').filter({ hasText: 'in the subject' })
  await said.getByText('“Joost de Vries”').waitFor()
  const box = await said.boundingBox()
  expect(box === null ? Infinity : box.x + box.width).toBeLessThanOrEqual(width)
  await picture(page, `subject-${width}-${look}`)
  await page.context().close()
})

test.each([1440, 390])(
  'a snippet with a greeting of its own leaves the letter with one, and is one step to undo, at %i px',
  async (width) => {
    await house.call('POST', '/api/snippets', {
      name: `Late ${width}`,
      body: 'Dear {customer},\n\nI am sorry that the lamp is late.',
    })
    const { page } = await desk(width, 'light')
    const text = async () => (await page.locator('.cm-line').allInnerTexts()).map((line) => line.trim()).filter(Boolean)
    await page.keyboard.insertText(`;late ${width}`)
    await page.getByRole('option', { name: new RegExp(`Late ${width}`) }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(text).toEqual(['Dear Marta,', 'I am sorry that the lamp is late.', 'Ilse'])
    await picture(page, `snippet-greets-once-${width}`)
    await page.keyboard.press('Control+z')
    await expect.poll(text).toEqual(['Dear Marta,', `;late ${width}`, 'Ilse'])
    await page.context().close()
  },
)
