// The pictures of the guide and of the README: `npm run pictures` tells the demo up to one fixed afternoon, walks through it in Chromium,
// and writes docs/pictures. The banner that says “demo” is hidden, because a picture shows what one's own Amends looks like.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { instant } from '#core/time/instant.ts'
import { type BrowserHouse, browserHouse, signIn } from '#stories/browser/house.ts'
import { demoPassword } from '#stories/demo/cast.ts'
import { tellDemo } from '#stories/demo/telling.ts'
import { light } from './palette.ts'

const afternoon = '2026-03-04T13:31:00.000Z'
const folder = join(import.meta.dirname, '..', '..', 'docs', 'pictures')
const desk = { viewport: { width: 1440, height: 900 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

let house: BrowserHouse
beforeAll(async () => {
  house = await browserHouse()
  house.world.clock = { now: () => instant(Date.parse(afternoon)) }
  // As many as the charts need for a usual range of their own.
  await tellDemo(house.world, 320, () => {})
})
afterAll(() => house.close())

async function open(options: BrowserContextOptions, email?: string): Promise<Page> {
  const context = await house.browser.newContext({
    ...options,
    bypassCSP: true,
    timezoneId: 'Europe/Brussels',
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(afternoon)
  if (!email) return page
  await page.goto(`${house.url}/sign-in`)
  await page.getByLabel('E-mail').fill(email)
  await page.locator('[name=password]').fill(demoPassword)
  await page.keyboard.press('Enter')
  await page.locator('#page').waitFor()
  return page
}

async function take(page: Page, name: string): Promise<void> {
  await page.addStyleTag({ content: 'aside[aria-label="Demo"]{display:none!important} *{caret-color:transparent!important}' })
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.waitForTimeout(300) // until what fades in has faded in
  await writeFile(join(folder, `${name}.png`), light(await page.screenshot({ animations: 'disabled' })))
}

const goto = async (page: Page, path: string, words: string | RegExp) => {
  await page.goto(`${house.url}${path}`)
  await page.getByText(words).first().waitFor()
}

/** Those of the list: the views at the left are a list, too. */
const rows = (page: Page) => page.locator('section[aria-labelledby^="group-"] li')

test('the first hour of an administrator', async () => {
  const page = await open(desk)
  await signIn(house, page)
  await page.getByText('What to do first').waitFor()
  await take(page, 'first-steps')
})

test('an agent’s day: the queue, a case, the words, and the customer’s page', async () => {
  const page = await open(desk, 'ilse@oakandlantern.example')
  await goto(page, '/', 'Team')
  await rows(page).first().waitFor()
  await take(page, 'queue')

  await letter(page, await martasCase(page))
  await customersPage()
})

/** The case of the pictures: opened twenty minutes ago, heard just now. */
async function martasCase(page: Page): Promise<string> {
  const at = (time: string) => (house.world.clock = { now: () => instant(Date.parse(`2026-03-04T${time}:00.000Z`)) })
  const does = async (method: string, path: string, body?: object) => {
    const answer = await page.evaluate(
      async ([how, where, what]) => {
        const headers = { 'content-type': 'application/json', 'x-amends': '1' }
        return (await fetch(where, { method: how, headers, ...(what ? { body: what } : {}) })).json()
      },
      [method, path, body ? JSON.stringify(body) : ''] as const,
    )
    return answer as { caseId: string; brands: { id: string; name: string }[] }
  }
  const { brands } = await does('GET', '/api/brands')
  at('13:12')
  const { caseId } = await does('POST', '/api/cases', {
    brandId: brands.find(({ name }) => name === 'Oak & Lantern')?.id,
    customer: { name: 'Marta Okafor', address: 'marta.okafor@example.com' },
    subject: 'The telescope for Lena’s birthday is not here',
    text: 'The telescope was due yesterday. I took the morning off to wait for it, and nobody came and nobody called.\n\nLena turns ten on Saturday.',
  })
  at('13:19')
  await does('POST', `/api/cases/${caseId}/owner`)
  await does('PUT', `/api/cases/${caseId}/triage`, { kind: 'unavailable', severity: 3 })
  at('13:24')
  const crux = 'The telescope has to be in Lena’s hands on Saturday.'
  await does('PUT', `/api/cases/${caseId}/hearing`, { crux, feeling: 'let down', confirmed: true })
  at('13:31')
  return caseId
}

/** The desk while its owner writes: first good words, then words that hurt. */
async function letter(page: Page, caseId: string): Promise<void> {
  await goto(page, `/cases/${caseId}`, 'What we heard')
  await page.locator('.cm-content').waitFor()
  const name = (await page.locator('.cm-content').innerText()).split('\n')[0] ?? 'Dear'
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(
    `${name}\n\nI am sorry. We promised Lena’s telescope for Tuesday and did not bring it. You gave up a morning, and we did not call. That is our mistake.\n\nI will call you tomorrow by 10:00. Choose below whichever suits you best.\n\nIlse`,
  )
  await page
    .getByText(/Promise, once sent/)
    .first()
    .waitFor()
  await take(page, 'case-desk')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(
    `${name}\n\nUnfortunately our courier came too late, and we are sorry if this upset you. Swiftvan should have called.\n\nIlse`,
  )
  await page.locator('.cm-content').waitFor()
  await page.waitForTimeout(700)
  await take(page, 'coach')
}

async function customersPage(): Promise<void> {
  const address = await house.world.pool
    .query(
      `select frame->>'page' as page from mails m join cases c on c.organisation_id = m.organisation_id and c.id = m.case_id
       where c.stands = 'makeRight' and c.waiting_since is not null and frame->>'page' is not null and c.crux is not null order by c.id desc limit 1`,
    )
    .then(({ rows }) => rows[0]?.page as string)
  const visitor = await open(phone)
  await visitor.goto(house.url + new URL(address).pathname)
  await take(visitor, 'customer-page')
}

test('a phone, and the dark', async () => {
  const pocket = await open(phone, 'ilse@oakandlantern.example')
  await rows(pocket).first().waitFor()
  await take(pocket, 'queue-phone')
  const night = await open({ ...desk, colorScheme: 'dark' }, 'ilse@oakandlantern.example')
  await rows(night).first().locator('a').first().click()
  await night.getByText('Recovery').first().waitFor()
  await take(night, 'case-desk-dark')
})

test('the lead’s morning', async () => {
  const page = await open(desk, 'saskia@oakandlantern.example')
  await goto(page, '/insight?chart=opened&weeks=52', 'How it is counted and judged')
  await page.locator('[data-point]').first().waitFor()
  await take(page, 'insight')
  await goto(page, '/?view=lateSoon', 'Late soon')
  await take(page, 'late-soon')
})

test('why it happens, what was learned, and what is foreseen', async () => {
  const page = await open(desk, 'saskia@oakandlantern.example')
  await goto(page, '/learning', 'What weighs most')
  await take(page, 'learning')
  await page.getByRole('link', { name: 'What others decide reaches a box that nobody owns' }).first().click()
  await page.getByText('Five whys').waitFor()
  await take(page, 'cause')
  await goto(page, '/reviews', 'For learning only')
  await page.getByText('Promised for Friday, left on Monday').first().click()
  await page.getByText('The workload then').first().waitFor()
  await take(page, 'review')
  await goto(page, '/foresee', 'prepared')
  await take(page, 'foresee')
})

test('what an administrator sets up', async () => {
  const page = await open(desk, 'noor@oakandlantern.example')
  await goto(page, '/settings/brands', 'Harbour Linen')
  await take(page, 'settings-brands')
  await goto(page, '/settings/members', 'Ilse Marren')
  await take(page, 'settings-members')
  await goto(page, '/settings/mail', 'Mail that comes in')
  await take(page, 'settings-mail')
})
