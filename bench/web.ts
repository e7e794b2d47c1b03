// The staff app in Chromium: how soon the first view stands, how much script it needs, how soon a mail stands in it, and how soon a word that
// the coach minds is underlined.

import { createTransport } from 'nodemailer'
import { type Browser, chromium, type Page } from 'playwright-core'
import { needChromium } from '#tools/chromium.ts'
import { complaint } from './cases.ts'
import { fillTo } from './fill.ts'
import { benchHouse, type BenchHouse } from './house.ts'
import { spread } from './measure.ts'

type View = { first: number; largest: number; script: number; style: number }

export async function benchWeb(times: number): Promise<void> {
  const house = await benchHouse()
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  try {
    const { caseId } = JSON.parse(await house.call('POST', '/api/cases', complaint('first'))) as { caseId: string }
    await fillTo(house, 1000)
    const session = await signedIn(browser, house.amends.address)
    const views: View[] = []
    for (let n = 0; n < times; n++) views.push(await firstView(browser, house.amends.address, session))
    const ms = (of: keyof View) => spread(views.map((view) => view[of])).p50
    console.log(`| the staff app's queue, ${times} times with an empty cache | |\n|---|---|`)
    console.log(
      `| first paint with content, middle | ${ms('first').toFixed(0)} ms |\n| largest paint, middle | ${ms('largest').toFixed(0)} ms |`,
    )
    console.log(`| script and style over the wire | ${(ms('script') / 1000).toFixed(0)} kB and ${(ms('style') / 1000).toFixed(0)} kB |`)
    const came = spread(await arrived(browser, house.amends, session, times * 3))
    console.log(
      `| from a mail being sent by SMTP to its row in the queue | middle ${came.p50.toFixed(0)} ms, one in twenty above ${came.p95.toFixed(0)} ms |`,
    )
    const { p50, p95 } = spread(await underlined(browser, `${house.amends.address}/cases/${caseId}`, session, times * 5))
    console.log(`| from the key to the painted underline | middle ${p50.toFixed(0)} ms, one in twenty above ${p95.toFixed(0)} ms |`)
  } finally {
    await browser.close()
    await house.close()
  }
}

// Both run in the page, where there is another library of types; so they are text here.
const paints = `(async () => {
  const largest = await new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true })
  })
  const files = performance.getEntriesByType('resource')
  const sizeOf = (end) => files.filter(({ name }) => name.endsWith(end)).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  return { first: performance.getEntriesByName('first-contentful-paint')[0].startTime, largest, script: sizeOf('.js'), style: sizeOf('.css') }
})()`
/** Stands in the page before the key does: answers later how long it took until the frame after the one in which the underline stands. */
const watchKey = `void (window.painted = new Promise((resolve) => {
  let pressed = 0
  document.addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true, capture: true })
  const minded = () => [...document.querySelectorAll('.cm-content .amends-finding')].map((mark) => mark.textContent).join('|')
  const before = minded()
  const look = () => (pressed > 0 && minded() !== before ? requestAnimationFrame(() => resolve(performance.now() - pressed)) : requestAnimationFrame(look))
  requestAnimationFrame(look)
}))`

type Session = Awaited<ReturnType<typeof signedIn>>
async function signedIn(browser: Browser, address: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${address}/sign-in`)
  await page.getByLabel('E-mail').fill('ada@example.com')
  await page.getByLabel('Password', { exact: true }).fill('a lantern in the oak')
  await page.keyboard.press('Enter')
  await page.getByText('Open a case').first().waitFor()
  const state = await context.storageState()
  await context.close()
  return state
}

async function firstView(browser: Browser, address: string, storageState: Session): Promise<View> {
  const context = await browser.newContext({ storageState, viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByText('Complaint number').first().waitFor()
  const view = await page.evaluate<View>(paints)
  await context.close()
  return view
}

/** Each time a customer's mail program sends, and somebody looks at the queue. */
async function arrived(browser: Browser, amends: BenchHouse['amends'], storageState: Session, times: number): Promise<number[]> {
  const context = await browser.newContext({ storageState, viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(amends.address)
  await page.getByText('Complaint number').first().waitFor()
  const post = createTransport({ host: '127.0.0.1', port: amends.smtpPort, secure: false, ignoreTLS: true })
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const subject = `It came late, ${n} days`
    const began = performance.now()
    await post.sendMail({
      from: `marta.${n}@example.com`,
      to: 'care@oak-and-lantern.localhost',
      subject,
      text: 'It should have been here on Tuesday.',
    })
    await page.getByText(subject).first().waitFor()
    took.push(performance.now() - began)
  }
  post.close()
  await context.close()
  return took
}

/** Types the same empty apology again and again; each time its last key is timed until the frame after the underline. */
async function underlined(browser: Browser, address: string, storageState: Session, times: number): Promise<number[]> {
  const context = await browser.newContext({ storageState, viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(address)
  await openComposer(page)
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    await page.keyboard.type('Sorry for any inconvenienc')
    await page.waitForTimeout(300) // whatever the words before made the coach say is said
    await page.evaluate(watchKey)
    await page.keyboard.press('e')
    took.push(await page.evaluate<number>('window.painted'))
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
  }
  await context.close()
  return took
}

async function openComposer(page: Page): Promise<void> {
  await page.getByText('Mail to Round').first().click()
  await page.locator('.cm-content:focus').waitFor()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
}
