// Looks at pages as axe, a thumb and the browser itself do: each at one size, in light and in dark, several at a time.

import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Row } from './every-page.ts'
import { type BrowserHouse, picture, signIn, takesPictures } from './house.ts'

type Viewport = { width: number; height: number }
export const wide: Viewport = { width: 1440, height: 900 }
export const phone: Viewport = { width: 390, height: 844 }
/** CSS pixels; the narrowest phones still in use. Only customers cannot choose another device. */
const narrowest = 320
/** CSS pixels that a thumb hits. */
const thumb = 44
/** Pages at a time: one more than the cores of a small machine, for those that wait. */
const walkers = 3

/** Fails with all that is wrong on any of these pages, wide or on a phone. */
export async function walk(house: BrowserHouse, rows: Row[], signedIn = false): Promise<void> {
  const devices = await Promise.all([wide, phone].map(async (viewport) => ({ viewport, context: await deviceOf(house, viewport) })))
  if (signedIn) await signInOnAll(house, devices)
  const waiting = devices.flatMap((device) => rows.map((row) => ({ ...device, row })))
  const faults: string[] = []
  const walker = async () => {
    let seat: Seat | null = null
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { context, viewport, row } = next
      if (seat?.context !== context) seat = await takeSeat(house, context, seat)
      await look(house, seat.page, row)
      const found = [...(await findings(seat.page, viewport)), ...seat.complaints.splice(0)]
      faults.push(...found.map((fault) => `${row.path} at ${viewport.width} px: ${fault}`))
    }
  }
  await Promise.all(Array.from({ length: walkers }, walker))
  await Promise.all(devices.map(({ context }) => context.close()))
  expect(faults).toEqual([])
}

function deviceOf(house: BrowserHouse, viewport: Viewport): Promise<BrowserContext> {
  return house.browser.newContext({ viewport, hasTouch: viewport === phone, colorScheme: 'light', reducedMotion: 'reduce' })
}

/** By the form on the first of them; the others are given what came of it. */
async function signInOnAll(house: BrowserHouse, [first, ...others]: { context: BrowserContext }[]): Promise<void> {
  if (!first) return
  const page = await first.context.newPage()
  await signIn(house, page)
  await page.close()
  for (const { context } of others) await context.addCookies(await first.context.cookies())
}

/** A page of one device, at which a walker looks at one row after the other. */
type Seat = { context: BrowserContext; page: Page; complaints: string[] }

async function takeSeat(house: BrowserHouse, context: BrowserContext, before: Seat | null): Promise<Seat> {
  await before?.page.close()
  const page = await context.newPage()
  // The page that a number of the mail opens sends itself on; here it stays to be looked at.
  await page.addInitScript('HTMLFormElement.prototype.requestSubmit = () => {}')
  return { context, page, complaints: listen(house, page) }
}

/** What the browser complains of, and what it asks of anybody but us. That a page is not there is what some rows are about. */
function listen(house: BrowserHouse, page: Page): string[] {
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

/** Until the page has its words, what it holds, and nothing that is still awaited. */
async function look(house: BrowserHouse, page: Page, { path, words, holds, press }: Row): Promise<void> {
  await open(house, page, path)
  const main = page.locator('main')
  if (press !== undefined) {
    await main
      .locator(holds ?? 'h1')
      .first()
      .waitFor()
    await page.keyboard.press(press)
  }
  try {
    await main.getByText(words).first().waitFor({ state: 'attached', timeout: 20_000 })
    if (holds !== undefined) await main.locator(holds).first().waitFor({ state: 'attached', timeout: 20_000 })
    await main.getByText('One moment').first().waitFor({ state: 'detached', timeout: 20_000 })
  } catch (error) {
    throw new Error(`${path} does not show ${String(words)}: ${(await main.innerText()).slice(0, 400)}`, { cause: error })
  }
}

const isOfTheApp = (path: string) => !/^\/(c|f|s|approve|api|guide)(\/|$)/.test(path)

/** Within the staff app as a link of it does, by way of a page on which nothing is; from elsewhere, and to elsewhere, by the address. */
async function open(house: BrowserHouse, page: Page, path: string): Promise<void> {
  const isWithin = isOfTheApp(path) && page.url().startsWith(house.url) && isOfTheApp(new URL(page.url()).pathname)
  if (!isWithin) return void (await page.goto(`${house.url}${path}`))
  const go = (to: string) => page.evaluate(`history.pushState({}, '', ${JSON.stringify(to)})`)
  await go('/nothing/between')
  await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
  await go(path)
}

/** Every rule in light, and in dark what can be seen no more; begun in the scheme in which the page stands, since each turn is drawn anew. */
async function findings(page: Page, viewport: Viewport): Promise<string[]> {
  await bringAxe(page)
  const found: string[] = []
  const first = await schemeOf(page)
  for (const scheme of [first, first === 'light' ? 'dark' : 'light'] as const) {
    if (scheme !== first) await turn(page, scheme)
    found.push(
      ...(await faultsIn(page, scheme === 'light' ? { rules: { 'target-size': { enabled: true } } } : { runOnly: ['color-contrast'] })),
    )
    await shot(page, viewport, scheme)
  }
  return [...found, ...(await tightness(page, viewport))]
}

const axeSource = (createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as { source: string }).source

/** Its source, half a megabyte, goes into a document once: a page of the app is often the same document as the one before. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axeSource)
}

/** Legacy: within the page itself, as no frame is looked into; the other way opens one more page for each look. */
async function faultsIn(page: Page, options: object): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page, axeSource: 'void 0' })
    .setLegacyMode()
    .exclude('iframe')
    .options({ resultTypes: ['violations'], ...options })
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${String(node.target)}`))
}

type Scheme = 'light' | 'dark'
const schemeOf = (page: Page): Promise<Scheme> => page.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'`)

/** Light or dark, until it is drawn: the app hears of it in the next frame, and shows it in the one after. */
async function turn(page: Page, colorScheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
}

async function tightness(page: Page, viewport: Viewport): Promise<string[]> {
  return [...(await windowScrolls(page)), ...(await narrowness(page, viewport))]
}

/** In the staff app the page scrolls, and the window never does. */
async function windowScrolls(page: Page): Promise<string[]> {
  const isOfStaff = (await page.locator('#root > * > nav, #root nav').count()) > 0
  const isLong = await page.evaluate('document.documentElement.scrollHeight > innerHeight')
  return isOfStaff && isLong ? ['the window scrolls beside the page'] : []
}

async function narrowness(page: Page, viewport: Viewport): Promise<string[]> {
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

async function shot(page: Page, { width }: Viewport, scheme: string): Promise<void> {
  if (!takesPictures) return
  const name = new URL(page.url()).pathname.replace(/[^a-z]+/gi, '-').slice(0, 40) + new URL(page.url()).search.replace(/[^a-z]+/gi, '-')
  await picture(page, `page${name}-${width}-${scheme}`)
}
