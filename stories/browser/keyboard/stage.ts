// Where the walk by keyboard takes place: a house with a few cases, one page of the founder, and Tomas, who has asked for approvals.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type BrowserHouse, browserHouse, signIn } from '#stories/browser/house.ts'
import { focused } from './walker.ts'

export let house: BrowserHouse
export let page: Page
export let tomasId: string
export const ids: Record<string, string> = {}
export const open = async (name: string, subject: string, severity = 3) => {
  const customer = { name, address: `${name.toLowerCase().split(' ')[0]}@example.com` }
  ids[name] = (await house.call('POST', '/api/cases', { customer, subject, text: `${subject}.`, severity })).caseId
}
export const desk = (name: string) => house.call('GET', `/api/cases/${ids[name]}`)
export const until = (name: string, expected: object) => () => expect.poll(() => desk(name), { timeout: 10_000 }).toMatchObject(expected)
export const ownersAre = (owners: Record<string, string | null>) => async () => {
  for (const [name, owner] of Object.entries(owners))
    await expect.poll(async () => (await desk(name)).owner?.firstName ?? null, { timeout: 10_000 }).toBe(owner)
}

/** Opens the house and signs the founder in. */
export async function openStage(): Promise<void> {
  house = await browserHouse({ env: { UNDO_SECONDS: '8' } })
  const tomas = { name: 'Tomas Novak', email: 'tomas@oakandlantern.test', role: 'lead', authorityMinor: 10_000 }
  const { link } = await house.call('POST', '/api/members', tomas)
  const { members } = await house.call('GET', '/api/members')
  tomasId = members.find(({ firstName }: { firstName: string }) => firstName === 'Tomas').id
  await open('Femi Adeyemi', 'Two parcels came opened', 1)
  await open('Marta Okafor', 'The telescope is late', 2)
  await open('Jonas Weber', 'A call about the duvet that never came', 3)
  await open('Agnes Lind', 'Curtains cut too short', 4)
  await house.call('PUT', `/api/cases/${ids['Agnes Lind']}/mistake`, { title: 'The van came earlier', kind: 'slow' })
  await asksForApproval(link)
  page = await (await house.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage()
  await signIn(house, page)
  await page.getByText('Femi Adeyemi').waitFor()
}

/** Tomas, in a browser of his own, asks twice for more than he may grant. */
async function asksForApproval(link: string): Promise<void> {
  const context = await house.browser.newContext()
  const his = await context.newPage()
  await his.goto(`${house.url}${new URL(link, house.url).pathname}`)
  await his.locator('input[type=password]').first().waitFor()
  for (const field of await his.locator('input[type=password]').all()) await field.fill('a lantern in the oak')
  await his.keyboard.press('Enter')
  await his.getByText('Views').first().waitFor()
  for (const name of ['Pia One', 'Pia Two', 'Pia Three', 'Pia Four']) {
    await open(name, 'A lens is scratched', 5)
    const data = { what: { kind: 'perk', perk: { title: 'A lens', costMinor: 20_000 } }, reason: 'It was for her birthday' }
    const asked = await context.request.post(`${house.url}/api/cases/${ids[name]}/approvals`, { headers: { 'X-Amends': '1' }, data })
    expect(asked.status(), await asked.text()).toBe(201)
  }
  await context.close()
}

/** From the first row down to the one with these words. */
export const goTo = async (words: string) => {
  for (let presses = 0; presses < 12; presses++) await page.keyboard.press('k')
  for (let presses = 0; presses < 12 && !(await focused(page)).includes(words); presses++) await page.keyboard.press('j')
}
export const pickTwo = async () => {
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await page.getByText('Femi Adeyemi').waitFor()
  await page.keyboard.press('Escape')
  for (let presses = 0; presses < 9; presses++) await page.keyboard.press('k')
  await page.keyboard.press('Shift+J')
  await page.getByText('2 picked').waitFor()
}

export async function toDesk(name: string): Promise<void> {
  await page.goto(`${house.url}/cases/${ids[name]}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('.cm-content, [data-folded]').first().waitFor()
}
