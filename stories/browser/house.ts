// A house for the browser stories: the whole product on real ports with a database of its own, a real SMTP server that keeps the mail, and Chromium.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { needChromium } from '#tools/chromium.ts'
import { openHouse } from '#server/house.ts'
import { foundOrganisation } from '#server/people/commands/founding.ts'
import { makeKey } from '#server/people/commands/settings.ts'
import { brands } from '#server/people/queries.ts'
import { readConfig } from '#server/platform/config.ts'
import { silentLog } from '#server/platform/log.ts'
import { openPorch } from '#server/platform/porch.ts'
import type { World } from '#server/platform/world.ts'
import { ownDatabase } from '#server/testing/own-database.ts'
import { captureSmtp, type SmtpCapture } from '#server/testing/smtp-capture.ts'

export type BrowserHouse = {
  url: string
  smtpPort: number
  smtp: SmtpCapture
  world: World
  browser: Browser
  /** Asks the API with the founder's key. */
  call(method: string, path: string, body?: object): Promise<any> // oxlint-disable-line no-explicit-any -- seam: a story reads whatever came
  /** What the founder signs in with, their key, and the first brand's mailbox. */
  founder: { email: string; password: string; key: string; mailbox: string }
  close(): Promise<void>
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** `founded`: with an organisation and its founder in it; without, it is as on its very first start. `env`: settings other than those of every story. */
export async function browserHouse({
  founded = true,
  env = {},
}: { founded?: boolean; env?: Record<string, string> } = {}): Promise<BrowserHouse> {
  const database = await ownDatabase()
  const smtp = await captureSmtp()
  const config = readConfig({
    DATABASE_URL: database.url,
    SMTP_URL: smtp.url,
    PORT: '0',
    INBOUND_SMTP_PORT: '0',
    UNDO_SECONDS: '1',
    LOG_LEVEL: 'error',
    ...env,
  })
  const house = await openHouse(config, silentLog)
  const url = `http://localhost:${house.port}`
  config.url = url
  const founder = { email: 'ilse@oakandlantern.test', password: 'a lantern in the oak', key: '', mailbox: '' }
  if (founded) await found(house.world, founder)
  const browser = await chromium.launch({ executablePath: needChromium(), args: quiet })
  return {
    url,
    world: house.world,
    smtpPort: house.smtpPort ?? 0,
    smtp,
    browser,
    founder,
    call: async (method, path, body) => {
      const headers = { authorization: `Bearer ${founder.key}`, 'content-type': 'application/json' }
      return (await fetch(`${url}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })).json()
    },
    close: async () => {
      await browser.close()
      await house.close()
      await smtp.stop()
      await database.drop()
    },
  }
}

/** An organisation of its own with its founder, who gets a key. */
export async function found(world: World, founder: BrowserHouse['founder']): Promise<void> {
  await foundOrganisation(
    openPorch(world),
    { ...founder, organisation: 'Oak & Lantern', name: 'Ilse Maes', zone: 'Europe/Brussels', currency: 'EUR' },
    async (ctx, memberId) => {
      founder.key = (await makeKey(ctx, 'story', memberId)).token
      founder.mailbox = (await brands(ctx)).brands[0]?.mailbox ?? ''
    },
  )
}

/** By keyboard, as the founder does. */
export async function signIn(house: BrowserHouse, page: Page): Promise<void> {
  await page.goto(`${house.url}/sign-in`)
  await page.getByLabel('E-mail').waitFor()
  await page.keyboard.type(house.founder.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(house.founder.password)
  await page.keyboard.press('Enter')
  // The page of the form has a heading too.
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await isShown(page)
}

/** For a story that is not about the door: the founder is in already, and comes to this page. */
export async function comeIn(house: BrowserHouse, page: Page, path = '/'): Promise<void> {
  const { email, password } = house.founder
  const answer = await page.request.post(`${house.url}/api/session`, { data: { email, password }, headers: { 'x-amends': '1' } })
  if (!answer.ok()) throw new Error(`${email} may not come in: ${await answer.text()}`)
  await page.goto(`${house.url}${path}`)
  await isShown(page)
}

async function isShown(page: Page): Promise<void> {
  await page.locator('main').getByRole('heading', { level: 1 }).first().waitFor()
}

/** Pictures of what the stories pass, for whoever wants to look at it: PICTURES=1. Most runs have nobody who does. */
export const takesPictures = Boolean(process.env['PICTURES'])

/** One of them; kept out of git. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!takesPictures) return
  const folder = join(import.meta.dirname, '..', '..', 'test-results', 'pictures')
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
