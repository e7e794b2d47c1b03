// The coach is a moment behind whoever writes, and so is the server. What was marked stays at its words meanwhile, better words never land
// beside them, and a letter that the server will not keep says so.

import type { ConsoleMessage, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'

let house: BrowserHouse
let page: Page

beforeAll(async () => {
  house = await browserHouse()
  page = await (await house.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage()
  await comeIn(house, page)
  const customer = { name: 'Marta Okafor', address: 'marta@example.com' }
  const opened = { customer, subject: 'The telescope is late', text: 'It had to be here on Saturday.', severity: 2 }
  const { caseId } = await house.call('POST', '/api/cases', opened)
  await page.goto(`${house.url}/cases/${caseId}`)
  await page.locator('main').getByRole('heading', { level: 1 }).first().waitFor()
  await page.keyboard.press('r')
}, 120_000)
afterAll(() => house.close())

const letter = () => page.locator('.cm-content')
const underlined = () => page.locator('.amends-must-fix').allTextContents()
const body = async () => (await letter().locator('.cm-line').allTextContents()).join('\n')

async function writes(words: string): Promise<void> {
  await letter().waitFor()
  await letter().focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(words)
}

/** By keyboard to the finding of this title. */
async function stepTo(title: string): Promise<void> {
  const open = page.getByRole('region', { name: 'Coach' }).getByRole('heading', { level: 4 })
  for (let steps = 0; steps < 6 && (await open.textContent()) !== title; steps++) await page.keyboard.press('Alt+ArrowDown')
  await page.getByRole('heading', { name: title }).waitFor()
}

const poor = 'Dear Marta,\n\nSorry if you were upset. Our courier lost it.'
const marked = ['Sorry if you were upset', 'Our courier lost it']

test('what is underlined stays at its words while somebody writes above it', async () => {
  await writes(poor)
  await expect.poll(underlined).toEqual(marked)
  await page.keyboard.press('Control+Home')
  for (const stroke of 'Hello ') {
    await page.keyboard.type(stroke)
    expect(await underlined()).toEqual(marked)
  }
})

test('better words that are put in at once after a stroke land where the finding is by then', async () => {
  await writes(poor)
  await expect.poll(underlined).toEqual(marked)
  await stepTo('Points at our courier')
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Hello hello ')
  await page.keyboard.press('Alt+Enter')
  await expect.poll(body).toBe('Hello hello Dear Marta,\n\nSorry if you were upset. We lost it.')
  await page.keyboard.press('Control+z')
  await expect.poll(body).toContain('Our courier lost it.')
})

test('a letter in a language that the coach does not read is neither praised nor asked for its parts', async () => {
  const coach = page.getByRole('region', { name: 'Coach' })
  await writes('Dear Marta,\n\nI am sorry.')
  await coach.getByText(/ of 6 parts there/).waitFor()
  await writes('Beste Marta,\n\nHet spijt ons dat de telescoop niet op tijd kwam. Dat is onze fout, en wij bellen u morgen.')
  await coach.getByText('The coach does not read this language.').waitFor()
  expect(await coach.getByText(/Says sorry|parts there|reads well/).count()).toBe(0)
})

test('the line in which somebody writes stays in sight when a promise is asked about beneath it', async () => {
  await writes(`Dear Marta,\n\n${'It is here.\n'.repeat(30)}`)
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('I will call you on Friday at 7 or on 3/4.')
  await page.getByRole('group', { name: 'When is “on Friday at 7 or on 3/4”?' }).waitFor()
  const hidden = () =>
    letter().evaluate((content) => {
      const line = content.querySelector('.cm-line:last-child')?.getBoundingClientRect().bottom ?? Infinity
      return line - (content.closest('.cm-scroller')?.getBoundingClientRect().bottom ?? 0)
    })
  await expect.poll(hidden).toBeLessThanOrEqual(1)
})

test('of many strokes at once, as from a key that is held down, none is lost between the letter and its draft', async () => {
  const faults: string[] = []
  const hear = (message: ConsoleMessage) => message.type() === 'error' && faults.push(message.text())
  page.on('console', hear)
  const before = `Dear Marta,\n\n${'We are sorry that it was late. We will call you tomorrow at noon.\n'.repeat(20)}`
  await writes(before)
  await page.keyboard.press('Control+End')
  const strokes = Array.from({ length: 160 }, (_, at) => 'so'.charAt(at % 2))
  const held = strokes.join('')
  await Promise.all(strokes.map((stroke) => page.keyboard.type(stroke)))
  await expect.poll(body).toBe(before + held)
  const kept = () => page.evaluate(() => Object.values(localStorage).join('\n'))
  await expect.poll(kept).toContain(held)
  page.off('console', hear)
  expect(faults).toEqual([])
})

test('whoever hears the letter hears of which words a finding speaks, and what they become', async () => {
  await writes(poor)
  await expect.poll(underlined).toEqual(marked)
  const said = page.getByRole('region', { name: 'Coach' }).getByRole('status').first()
  await stepTo('This sorry has a condition')
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => said.textContent()).toContain('Points at our courier. “Our courier lost it”')
  await expect.poll(() => said.textContent()).toContain('Alt Enter makes it: We lost it')
})

test('what was kept, or called wrong, is asked no more, and can be looked at again', async () => {
  const panel = page.getByRole('region', { name: 'Coach' })
  await writes(poor)
  await expect.poll(underlined).toEqual(marked)
  await stepTo('This sorry has a condition')
  await panel.getByRole('button', { name: 'This finding is wrong' }).click()
  await expect.poll(underlined).toEqual(['Our courier lost it'])
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await expect.poll(() => dialog.getByRole('textbox', { name: 'This sorry has a condition' }).inputValue()).toBe('the finding is wrong')
  await page.keyboard.press('Escape')
  await panel.getByRole('button', { name: '1 kept as it is. Look again' }).click()
  await expect.poll(underlined).toEqual(marked)
})

test('a language that could not be fetched is said to be missing, and is there once it is fetched again', async () => {
  const panel = page.getByRole('region', { name: 'Coach' })
  await page.route(/\/assets\/german-/, (route) => route.abort())
  await writes('Liebe Marta,\n\nes tut uns leid, falls Sie sich geärgert haben. Wir rufen Sie an und bringen die Lampe.')
  await panel.getByText('The coach could not be fetched. You can go on without it.').waitFor()
  await picture(page, 'coach-language-away')
  await page.unroute(/\/assets\/german-/)
  await panel.getByRole('button', { name: 'Fetch it again' }).click()
  await expect.poll(underlined).toEqual(['es tut uns leid, falls Sie sich geärgert haben'])
})

test('where the editor cannot be fetched a letter is written in a plain field, and the coach reads along', async () => {
  const other = await page.context().newPage()
  await other.route('**/Editor-*', (route) => route.abort())
  await other.goto(page.url())
  await other.locator('main').getByRole('heading', { level: 1 }).first().waitFor()
  await other.keyboard.press('r')
  await other.getByText('The editor could not be fetched, so this is a plain field.').waitFor()
  await other.locator('textarea:focus').fill(poor)
  await other.getByRole('region', { name: 'Coach' }).getByRole('heading', { level: 4 }).waitFor()
  await picture(other, 'plain-editor')
  await other.close()
})

test('a letter that is too long to keep is said to be here only, until it is shorter', async () => {
  await writes('The telescope is here. '.repeat(9600))
  await page.getByText('Kept in this browser only. A draft has room for 220,000 characters').waitFor()
  await writes('The telescope is here.')
  await page.getByText('Kept in this browser only').waitFor({ state: 'detached' })
  await page.getByText('Draft saved').waitFor()
})

test('on a phone the word why is asked above the keyboard, and the letter stays where it is', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('heading', { level: 1, name: 'The telescope is late' }).waitFor({ state: 'attached' })
  await writes(poor)
  await expect.poll(underlined).toEqual(marked)
  const sheet = page.locator('[data-coach-sheet]')
  await sheet.getByRole('button').first().click()
  const before = await letter().boundingBox()
  await sheet.getByRole('button', { name: 'Keep mine' }).click()
  await sheet.locator('input:focus').waitFor()
  expect(await letter().boundingBox()).toEqual(before)
  await page.keyboard.type('quoted')
  await page.keyboard.press('Enter')
  await expect.poll(underlined).toHaveLength(1)
})

test('a finding in a note is called wrong beside it as well, and is kept as one of a note', async () => {
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: /Internal note/ }).click()
  const note = page.locator('textarea:visible').first()
  await note.fill('They should have called at once.')
  const panel = page.getByRole('region', { name: 'Coach' })
  await panel.getByText('This is known now; it was not then').waitFor()
  await panel.getByRole('button', { name: 'This finding is wrong' }).click()
  await panel.getByRole('button', { name: '1 kept as it is. Look again' }).waitFor()
  const { examples } = await house.call('GET', '/api/coach/examples')
  expect(examples[0]).toMatchObject({ rule: 'hindsight', kind: 'note', text: 'They should have called at once.', found: true })
})
