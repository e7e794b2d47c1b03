// Every page, with something on it: axe finds nothing in light and in dark, wide and on a phone; nothing scrolls sideways, the main acts
// are large enough for a thumb, the browser has nothing to complain of, and nobody else is asked for anything.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstLink } from '#server/people/first-link.ts'
import { inside, outside, plain, plainRoutes, type Row, routesOfTheApp, sectionsOfSettings } from './every-page.ts'
import { fill, type Places } from './full-house.ts'
import { type BrowserHouse, browserHouse, picture, signIn } from './house.ts'

let house: BrowserHouse
let places: Places
beforeAll(async () => {
  house = await browserHouse({ founded: false })
})
afterAll(() => house.close())

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
/** CSS pixels; the narrowest phones still in use. Only customers cannot choose another device. */
const narrowest = 320
/** CSS pixels that a thumb hits. */
const thumb = 44

test('the first page of all', async () => {
  for (const viewport of [wide, phone])
    await walk(viewport, [{ route: '/start/$token', path: `/start/${firstLink()}`, words: 'Set up Amends' }])
})

describe('with a year behind it', () => {
  beforeAll(async () => {
    places = await fill(house)
  }, 120_000)

  test('no page is left out', () => {
    const staff = [...outside(places), ...inside(places)]
    expect(routesOfTheApp().filter((route) => !staff.some((row) => row.route === route))).toEqual([])
    expect(sectionsOfSettings().filter((name) => !staff.some((row) => row.path === `/settings/${name}`))).toEqual([])
    expect(plainRoutes().filter((route) => !plain(places).some((row) => row.route === route))).toEqual([])
  })

  describe.each([wide, phone])('$width px', (viewport) => {
    test('before one signs in', () => walk(viewport, outside(places)))
    test('the staff app', () => walk(viewport, inside(places), true), 180_000)
    test('what customers and approvers see', () => walk(viewport, plain(places)))
  })
})

type Viewport = { width: number; height: number }

/** Two pages at a time, as the machine has more than one core. */
async function walk(viewport: Viewport, rows: Row[], signedIn = false): Promise<void> {
  const context = await house.browser.newContext({
    viewport,
    hasTouch: viewport === phone,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  if (signedIn) await signIn(house, await context.newPage())
  const faults: string[] = []
  const waiting = [...rows]
  const walker = async () => {
    const page = await context.newPage()
    // The page that a number of the mail opens sends itself on; here it stays to be looked at.
    await page.addInitScript('HTMLFormElement.prototype.requestSubmit = () => {}')
    const complaints = listen(page)
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      const { path } = row
      await look(page, row)
      faults.push(...[...(await findings(page, viewport)), ...complaints.splice(0)].map((fault) => `${path}: ${fault}`))
    }
  }
  await Promise.all([walker(), walker()])
  await context.close()
  expect(faults).toEqual([])
}

/** What the browser complains of, and what it asks of anybody but us. That a page is not there is what some rows are about. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (404|410)/.test(message.text())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(house.url)) complaints.push(`asks ${request.url()}`)
  })
  return complaints
}

async function look(page: Page, { path, words }: Row): Promise<void> {
  await page.goto(`${house.url}${path}`)
  await page.locator('main').getByText(words).first().waitFor({ state: 'attached', timeout: 20_000 })
}

async function findings(page: Page, viewport: Viewport): Promise<string[]> {
  const axe = () => new AxeBuilder({ page }).exclude('iframe')
  const light = await axe()
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze()
  await shot(page, viewport, 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axe().withRules(['color-contrast']).analyze()
  await shot(page, viewport, 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  const found = [...light.violations, ...dark.violations].flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${String(node.target)}`))
  return [...found, ...(await tightness(page, viewport))]
}

async function tightness(page: Page, viewport: Viewport): Promise<string[]> {
  if (viewport.width > 500) return []
  const isPlain = (await page.locator('.page, body > main').count()) > 0 && (await page.locator('#root').count()) === 0
  const found = await small(page)
  if (!isPlain) return (await scrolls(page)) ? ['scrolls sideways', ...found] : found
  await page.setViewportSize({ ...viewport, width: narrowest })
  const isTight = await scrolls(page)
  await page.setViewportSize(viewport)
  return isTight ? [`scrolls sideways at ${narrowest} px`, ...found] : found
}

const scrolls = (page: Page): Promise<boolean> => page.evaluate('document.documentElement.scrollWidth > innerWidth')

/** Main acts that a thumb does not hit. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('[data-look=act], .big')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < ${thumb})
    .map((one) => 'too small: ' + one.textContent + ' ' + one.getBoundingClientRect().height)`)

/** Pictures of all pages, for whoever wants to look at them: PICTURES=1. */
async function shot(page: Page, { width }: Viewport, scheme: string): Promise<void> {
  if (!process.env['PICTURES']) return
  const name = new URL(page.url()).pathname.replace(/[^a-z]+/gi, '-').slice(0, 40) + new URL(page.url()).search.replace(/[^a-z]+/gi, '-')
  await picture(page, `page${name}-${width}-${scheme}`)
}
