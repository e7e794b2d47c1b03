// What the coach loads, and when: a letter is begun with what is there; the rest of what reads it comes with its first words, why a finding
// matters with the first that is shown in full, each again after it could not be fetched; what notes are read for comes when one is written.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'

let house: BrowserHouse

beforeAll(async () => {
  house = await browserHouse()
}, 120_000)
afterAll(() => house.close())

const isWhy = /\/assets\/(?:why|evidence)-[^/]+\.js$/
/** What tells times, sums, deeds and the components of an apology. */
const isRest = /\/assets\/(?:in-full|full-letters)-[^/]+\.js$/
const isForNotes = /\/assets\/(?:blameless|english)-[^/]+\.js$/

/** What reads numbers in words. */
const areNumbers = /\/assets\/number-words-[^/]+\.js$/

/** The desk of a case where nothing was written yet, and the names of the scripts that it has asked for. */
async function desk(looks: { width: number; dark?: boolean } = { width: 1440 }): Promise<{ page: Page; asked: string[] }> {
  const { width, dark = false } = looks
  const context = await house.browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  const customer = { name: 'Marta Okafor', address: 'marta@example.com' }
  const opened = { customer, subject: 'The telescope is late', text: 'It had to be here on Saturday.', severity: 2 }
  const { caseId } = await house.call('POST', '/api/cases', opened)
  await comeIn(house, page, `/cases/${caseId}`)
  return { page, asked }
}

async function writes(page: Page, words: string): Promise<void> {
  const letter = page.locator('.cm-content')
  await letter.waitFor()
  await letter.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(words)
}

const poor = 'Dear Marta,\n\nSorry if you were upset. Our courier lost it. I will call you tomorrow by 10:00.'
const panel = (page: Page) => page.getByRole('region', { name: 'Coach' })
const said = (page: Page) => panel(page).getByRole('status')
const reason = 'The customer knows it did.'

test('a letter is begun without reasons; they come with the first finding, which stands open', async () => {
  const { page, asked } = await desk()
  await page.keyboard.press('r')
  await panel(page).getByText('Reads along while you write').waitFor()
  await picture(page, 'coach-unopened')
  expect(asked.filter((url) => isWhy.test(url) || isForNotes.test(url))).toEqual([])
  await writes(page, poor)
  await panel(page).getByRole('heading', { name: 'This sorry has a condition' }).waitFor()
  await panel(page).getByText(reason).waitFor()
  await panel(page)
    .getByText(/Roschk & Kaiser/)
    .waitFor()
  await picture(page, 'coach-opened')
  await panel(page)
    .getByRole('button', { name: /Points at our courier/ })
    .click()
  await panel(page).getByText('Pointing asks them to care whose fault it was.').waitFor()
  expect(asked.filter((url) => isWhy.test(url))).toHaveLength(2)
  await page.context().close()
})

const plain = 'Dear Marta,\n\nI am sorry. We got this wrong, and that is our mistake.'

test('a letter is begun without what tells times and the components of an apology; they come with its first words', async () => {
  const { page, asked } = await desk()
  const rest = () => asked.filter((url) => isRest.test(url))
  await page.keyboard.press('r')
  await panel(page).getByText('Reads along while you write').waitFor()
  expect(rest()).toEqual([])
  await writes(page, plain)
  await panel(page).getByText('Says sorry: there').first().waitFor()
  await expect.poll(rest).toHaveLength(2)
  await panel(page).getByText('What makes an apology work').click()
  await panel(page).getByText('Asks to be forgiven').waitFor()
  await picture(page, 'coach-components')
  await writes(page, `${plain} I will call you tomorrow by 10:00.`)
  await page.getByText('Promise, once sent').waitFor()
  expect(rest()).toHaveLength(2)
  await page.context().close()
})

test('what tells times that cannot be fetched is said to be missing, the rest is read on, and it may be fetched again', async () => {
  const { page } = await desk()
  await page.route(isRest, (route) => route.abort())
  await page.keyboard.press('r')
  await writes(page, 'Dear Marta,\n\nSorry if you were upset. I will call you tomorrow by 10:00.')
  await panel(page).getByText('A part of the coach could not be fetched').waitFor()
  await panel(page).getByRole('heading', { name: 'This sorry has a condition' }).waitFor()
  expect(await panel(page).getByText('Says when').count()).toBe(0)
  await picture(page, 'coach-without-times')
  await page.unroute(isRest)
  await panel(page).getByRole('button', { name: 'Fetch it again' }).first().click()
  await page.getByText('Promise, once sent').waitFor()
  await page.context().close()
})

test('a letter that is sent while a part of the coach is on its way waits for it', async () => {
  const { page } = await desk()
  const { promise: there, resolve: arrive } = Promise.withResolvers<void>()
  await page.route(isRest, async (route) => {
    await there
    await route.continue()
  })
  await page.keyboard.press('r')
  await writes(page, 'Dear Marta,\n\nI am sorry. These hands let the lamp fall.')
  await panel(page).getByText('Says sorry: there').first().waitFor()
  await page.keyboard.press('Control+Enter')
  await page.locator('button[aria-busy="true"]').waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  arrive()
  await page.getByRole('dialog', { name: 'Before it leaves' }).getByRole('textbox', { name: 'Nobody owns it yet' }).waitFor()
  await page.context().close()
})

test('whoever steps through findings by key hears what each is, and why as soon as it is there', async () => {
  const { page } = await desk()
  await page.keyboard.press('r')
  await writes(page, poor)
  await panel(page).getByRole('heading', { name: 'This sorry has a condition' }).waitFor()
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => said(page).textContent()).toContain(reason)
  expect(await page.locator('.cm-content:focus').count()).toBe(1)
  await page.context().close()
})

test('a reason that cannot be fetched is said to be missing, the better words stay, and may be fetched again', async () => {
  const { page } = await desk()
  await page.route(isWhy, (route) => route.abort())
  await page.keyboard.press('r')
  await writes(page, poor)
  await panel(page).getByText('The reason could not be fetched. The finding holds all the same.').waitFor()
  await panel(page).getByRole('button', { name: 'Use these words' }).waitFor()
  await picture(page, 'coach-away')
  await page.unroute(isWhy)
  // By the button, or by itself when a finding is shown anew meanwhile.
  const again = panel(page).getByRole('button', { name: 'Fetch it again' })
  await again.click({ timeout: 2000 }).catch(() => undefined)
  await panel(page).getByText(reason).waitFor()
  await page.context().close()
})

test('numbers in words are read as soon as money is written in words, and nothing is fetched for them before', async () => {
  const { page, asked } = await desk()
  await page.keyboard.press('r')
  await writes(page, 'Dear Marta,\n\nI am sorry. We did not bring it, and that is our mistake. We refund you 30 EUR.')
  await panel(page).getByText('Another amount than on the record').waitFor()
  expect(asked.filter((url) => areNumbers.test(url))).toEqual([])
  await writes(page, 'Dear Marta,\n\nI am sorry. We did not bring it, and that is our mistake. We refund you thirty euros.')
  await panel(page)
    .getByText('“thirty euros”')
    .or(page.locator('.amends-warning', { hasText: 'thirty euros' }))
    .first()
    .waitFor()
  expect(asked.filter((url) => areNumbers.test(url))).toHaveLength(1)
  await page.context().close()
})

test('what notes are read for is fetched when one is written', async () => {
  const { page, asked } = await desk()
  await page.keyboard.press('n')
  const note = page.getByLabel(/^Internal note/)
  await note.waitFor()
  expect(asked.filter((url) => isForNotes.test(url))).toEqual([])
  await note.fill('The agent should have checked the label.')
  await panel(page).getByRole('heading', { name: 'This is known now; it was not then' }).waitFor()
  expect(asked.filter((url) => isForNotes.test(url))).toHaveLength(2)
  await page.context().close()
})

test.each([{ width: 1440, dark: true }, { width: 390 }, { width: 390, dark: true }])(
  'the reason unfolds with the finding at $width px',
  async (looks) => {
    const { page } = await desk(looks)
    await page.keyboard.press('r')
    await writes(page, poor)
    if (looks.width < 900) {
      const sheet = page.locator('[data-coach-sheet]')
      await sheet.waitFor()
      await picture(page, `coach-folded-${looks.width}${looks.dark ? '-dark' : ''}`)
      await sheet.getByRole('button', { name: /This sorry has a condition/ }).click()
      await sheet.getByText(reason).waitFor()
    }
    await page.getByText(reason).first().waitFor()
    await picture(page, `coach-${looks.width}${looks.dark ? '-dark' : ''}`)
    await page.context().close()
  },
)
