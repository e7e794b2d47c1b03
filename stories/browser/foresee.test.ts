// Foreseeing in a real browser: the library is adopted, a case of that kind shows what is prepared and takes it, and a fire drill runs
// through the real door; every page of it wide and on a phone, in light and in dark.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { type BrowserHouse, browserHouse, comeIn, picture, takesPictures } from './house.ts'
import { arrived, tellForesight } from './full-foresight.ts'
import { walk } from './looking.ts'

let house: BrowserHouse
let page: Page
let told: { anticipatedId: string; fireDrillId: string }

beforeAll(async () => {
  house = await browserHouse()
  const { brands } = await house.call('GET', '/api/brands')
  for (let n = 0; n < 4; n++) {
    const customer = { name: 'Marta Okafor', address: `marta${n}@example.com` }
    await house.call('POST', '/api/cases', { customer, subject: 'A bill too high', text: 'It is twice.', kind: 'billing' })
  }
  told = await tellForesight(house.call, brands[0].id)
  const context = await house.browser.newContext({ viewport: { width: 1440, height: 1100 }, reducedMotion: 'reduce' })
  page = await context.newPage()
  await comeIn(house, page)
}, 120_000)
afterAll(() => house.close())

const pages = () => [
  { name: 'register', path: '/foresee', words: 'It happened here, and nobody had foreseen it' },
  { name: 'entry', path: `/foresee/${told.anticipatedId}`, words: 'How it is rated' },
  { name: 'library', path: '/foresee/library?trade=clinic', words: 'Mixed up with somebody else' },
  { name: 'coverage', path: '/foresee/coverage', words: 'What had not been foreseen' },
  { name: 'coverage-cases', path: '/foresee/coverage/cases?part=surprise', words: 'Not foreseen' },
  { name: 'cases', path: '/foresee/cases?kinds=wrong,slow,unavailable', words: 'Cases in the last 180 days' },
  { name: 'drills', path: '/foresee/drills', words: 'A lamp that hums' },
  { name: 'drill', path: `/foresee/drills/${told.fireDrillId}`, words: 'What it measured' },
]

/** Pictures of what is walked below. */
async function pictured(): Promise<void> {
  for (const [look, size] of [
    ['light', { width: 1440, height: 1000 }],
    ['dark', { width: 1440, height: 1000 }],
    ['light', { width: 390, height: 844 }],
    ['dark', { width: 390, height: 844 }],
  ] as const)
    for (const { name, path, words } of pages()) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: look })
      await page.goto(`${house.url}${path}`)
      await page.getByText(words).first().waitFor()
      await picture(page, `foresee-${name}-${size.width}-${look}`)
    }
  await page.setViewportSize({ width: 1440, height: 1100 })
  await page.emulateMedia({ colorScheme: 'light' })
}

test('every page of it', async () => {
  await walk(
    house,
    pages().map(({ path, words }) => ({ route: path, path, words })),
    true,
  )
  if (takesPictures) await pictured()
}, 180_000)

test('a foreseen kind shows itself on the desk, and its wording and options are a key away', async () => {
  const customer = { name: 'Jonas Weber', address: 'jonas@example.com' }
  const asked = { customer, subject: 'Another lamp than I ordered', text: 'I ordered brass and got green.', kind: 'wrong' }
  const { caseId } = await house.call('POST', '/api/cases', asked)
  await house.call('PUT', `/api/cases/${caseId}/hearing`, { crux: 'A green lamp came, and it was to be brass.' })
  await page.goto(`${house.url}/cases/${caseId}`)
  await page.getByText('Foreseen:').waitFor()
  await page.keyboard.press('v')
  await page.getByText('What is in the box, and what should be?').waitFor()
  await picture(page, 'foresee-desk-1440-light')
  await page.keyboard.press('v')
  await page.keyboard.press('x')
  await page.getByText('The prepared options are on offer.').waitFor()
  await page.keyboard.press('w')
  await page.locator('.cm-content', { hasText: 'We packed it wrongly' }).waitFor()
  await picture(page, 'foresee-desk-letter-1440-light')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${house.url}/cases/${caseId}`)
  await page.getByRole('button', { name: /Foreseen ·/ }).click()
  await page.getByText('Foreseen:').waitFor()
  await picture(page, 'foresee-desk-390-light')
  await page.setViewportSize({ width: 1440, height: 1100 })
})

test('a drill is planned from its entry, marked wherever it stands, ended, and debriefed', async () => {
  await page.goto(`${house.url}/foresee/${told.anticipatedId}`)
  await page.getByText('How it is rated').waitFor()
  await page.keyboard.press('d')
  const form = page.getByRole('dialog', { name: 'Plan a fire drill' })
  await form.getByLabel('What is tried out').waitFor()
  await picture(page, 'foresee-plan-1440-light')
  await refusedWithoutShifting(form)
  await page.keyboard.press('Control+Enter')
  await page.getByText('The script').waitFor()
  const id = page.url().split('/').at(-1) ?? ''
  const caseId = await arrived(house.call, id)
  await page.goto(`${house.url}/`)
  await page.getByText('Robin Vale').first().waitFor()
  await page.getByText('Fire drill').first().waitFor()
  await picture(page, 'foresee-queue-1440-light')
  await page.goto(`${house.url}/cases/${caseId}`)
  await page.getByText('Work as if it were real').waitFor()
  await picture(page, 'foresee-drill-desk-1440-light')
  await page.goto(`${house.url}/foresee/drills/${id}`)
  await page.getByText('What it measured').waitFor()
  await page.keyboard.press('x')
  await page.getByRole('dialog').getByLabel('Why, if you like').waitFor()
  await page.keyboard.type('Seen enough')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: /Begin the debrief/ }).waitFor()
  await page.getByText('ended early').waitFor()
  await picture(page, 'foresee-drill-ended-early-1440-light')
  await page.setViewportSize({ width: 390, height: 844 })
  await picture(page, 'foresee-drill-ended-early-390-light')
  await page.setViewportSize({ width: 1440, height: 1100 })
  await page.keyboard.press('r')
  await page.waitForURL(/\/reviews\//)
  await page.getByText('Debrief of a fire drill').first().waitFor()
  expect(house.smtp.mails.filter((mail) => JSON.stringify(mail).includes('@post.example'))).toEqual([])
})

/** What is typed beside each other stays on one line when a refusal stands beneath one of them. */
async function refusedWithoutShifting(form: Locator): Promise<void> {
  const lines = [
    ['When its mail comes in', 'Kind of mistake'],
    ['Who writes', 'From which address'],
  ] as const
  const tops = (names: readonly string[]) => Promise.all(names.map(async (name) => (await form.getByLabel(name).boundingBox())?.y))
  const areOnOneLine = async () => {
    for (const line of lines) {
      const [first, second] = await tops(line)
      expect(second, line.join(', ')).toBe(first)
    }
  }
  await areOnOneLine()
  const address = await form.getByLabel('From which address').inputValue()
  await form.getByLabel('From which address').fill('somebody@elsewhere.test')
  await page.keyboard.press('Control+Enter')
  await form.getByText('At another domain it could be somebody real').waitFor()
  await areOnOneLine()
  await picture(page, 'foresee-plan-refused-1440-light')
  await form.getByLabel('From which address').fill(address)
  await form.getByLabel('When its mail comes in').fill('2020-01-31T09:00')
  await page.keyboard.press('Control+Enter')
  await form.getByText('Choose a time that is still to come').waitFor()
  await areOnOneLine()
  await page.setViewportSize({ width: 390, height: 844 })
  await form.getByLabel('When its mail comes in').scrollIntoViewIfNeeded()
  await picture(page, 'foresee-plan-refused-390-light')
  await page.setViewportSize({ width: 1440, height: 1100 })
  await form.getByLabel('When its mail comes in').fill('')
}

// Of these two zones one has another date than UTC at any hour, as Brussels has after midnight and New York in the evening.
test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('today is the day of the house, in %s', async (zone) => {
  const [brand] = (await house.call('GET', '/api/brands')).brands
  await house.call('PATCH', `/api/brands/${brand.id}`, { zone })
  const entry = { title: `A bell is mute in ${zone}`, words: 'Nobody hears it.', severity: 2, occurrence: 2, detection: 2 }
  const { lookOn } = await house.call('POST', '/api/anticipated', entry)
  await page.goto(`${house.url}/foresee`)
  await page.getByText(entry.title).first().waitFor()
  await page.keyboard.press('n')
  await expect.poll(() => page.getByRole('dialog').getByLabel('When we look at it again').inputValue()).toBe(lookOn)
  await page.keyboard.press('Escape')
})
