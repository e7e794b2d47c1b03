// What a team touches beside the main journey, in a real browser: joining, a forgotten password, admitting a mistake, approving with one key
// and from the mail, dead letters, one customer out of two, kept views, snippets, limits, files, dressed mail, a lost line, and drafts.

import { tmpdir } from 'node:os'
import { createTransport } from 'nodemailer'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ApprovalId } from '#core/ids.ts'
import { approvalAddress } from '#server/cases/queries/approval-address.ts'
import { throughDoor } from '#server/platform/door.ts'
import { type BrowserHouse, browserHouse, picture, signIn } from './house.ts'

let house: BrowserHouse
let context: BrowserContext
/** The founder's, signed in. */
let page: Page
beforeAll(async () => {
  house = await browserHouse()
  context = await house.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  page = await context.newPage()
  await signIn(house, page)
})
afterAll(() => house.close())

const tomas = { name: 'Tomas Novak', email: 'tomas@oakandlantern.test', role: 'agent', authorityMinor: 100_00 }
const see = (on: Page, words: string | RegExp) => on.getByText(words).first().waitFor({ timeout: 20_000 })
const go = (on: Page, path: string) => on.goto(`${house.url}${path}`)
const opens = async (name: string, address: string, subject: string): Promise<string> =>
  (await house.call('POST', '/api/cases', { customer: { name, address }, subject, text: 'It did not come.' })).caseId

/** The newest mail to that address, once there are `n`. */
async function mailTo(address: string, n: number): Promise<string> {
  const theirs = () => house.smtp.mails.filter((mail) => mail.to.includes(address))
  await expect.poll(() => theirs().length, { timeout: 20_000 }).toBe(n)
  return theirs().at(-1)?.parsed.text ?? ''
}

test('somebody invited joins by the link in the mail, forgets the password, and comes back by another', async () => {
  await house.call('POST', '/api/members', tomas)
  const guest = await (await house.browser.newContext()).newPage()
  const linkIn = (mail: string) => /https?:\/\/\S+\/start\/\S+/.exec(mail)?.[0] ?? ''
  await guest.goto(linkIn(await mailTo(tomas.email, 1)))
  await see(guest, `Choose a password for ${tomas.email}`)
  await guest.locator('input[type=password]').fill('a lantern in the oak')
  await guest.keyboard.press('Enter')
  await see(guest, 'Views')

  const elsewhere = await (await house.browser.newContext()).newPage()
  await go(elsewhere, '/sign-in')
  await elsewhere.getByRole('link', { name: /Forgot/ }).click()
  // The form before it has a field of the same name.
  await see(elsewhere, 'Mail me a link')
  await elsewhere.getByLabel('E-mail').fill(tomas.email)
  await elsewhere.keyboard.press('Enter')
  await see(elsewhere, 'Look into your mail')
  await elsewhere.goto(linkIn(await mailTo(tomas.email, 2)))
  await see(elsewhere, 'Choose a new password')
  await elsewhere.locator('input[type=password]').fill('the lamp is silent now')
  await elsewhere.keyboard.press('Enter')
  await see(elsewhere, 'Views')
  await guest.reload()
  await guest.getByLabel('E-mail').waitFor()
  await guest.context().close()
  await elsewhere.context().close()
})

test('a mistake is admitted from anywhere, and nobody is named', async () => {
  await go(page, '/reports')
  await page
    .getByRole('button', { name: /Admit it/ })
    .first()
    .click()
  await page.getByLabel('What went wrong, in a sentence').fill('We sent the wrong lamp to three people.')
  await page.keyboard.press('Escape')
  await see(page, 'Leave once more, and it is gone.')
  await page.getByLabel('Only administrators see who reported').check()
  await page.keyboard.press('Control+Enter')
  await see(page, /found before a customer did/)
  await page.keyboard.press('Escape')
  await see(page, 'We sent the wrong lamp to three people.')
  await picture(page, 'reports')
})

test('what a colleague may not give alone is approved with one key, or from the mail', async () => {
  const first = await opens('Marta Okafor', 'marta@example.com', 'The telescope is late')
  const second = await opens('Felix Danso', 'felix@example.com', 'The lamp hums')
  const answer = await fetch(`${house.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-amends': '1' },
    body: JSON.stringify({ email: tomas.email, password: 'the lamp is silent now' }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const asks = async (caseId: string, costMinor: number): Promise<{ id: ApprovalId }> => {
    const { proposal } = await house.call('GET', `/api/cases/${caseId}`)
    const options = proposal.options
      .slice(0, 2)
      .map(({ remedyId, title, detail }: Record<string, unknown>, n: number) => ({ remedyId, title, detail, costMinor: n * costMinor }))
    const asked = await fetch(`${house.url}/api/cases/${caseId}/approvals`, {
      method: 'POST',
      headers: { cookie, 'x-amends': '1', 'content-type': 'application/json' },
      body: JSON.stringify({ what: { kind: 'options', options }, reason: 'She lost a morning.' }),
    })
    expect(asked.status).toBe(201)
    return (await asked.json()) as { id: ApprovalId }
  }
  await asks(first, 180_00)
  await go(page, '/?view=approvals')
  await see(page, 'Tomas asks for 180 EUR')
  await page.keyboard.press('y')
  await page.getByText('Tomas asks for 180 EUR').waitFor({ state: 'detached' })
  const decided = async (caseId: string) => (await house.call('GET', `/api/cases/${caseId}`)).approvals.current
  await expect.poll(async () => (await decided(first)).decision).toBe('approved')

  const { id } = await asks(second, 240_00)
  const { organisation, member } = await house.call('GET', '/api/me')
  const entry = { organisation: organisation.id, actor: { kind: 'system' } } as const
  const address = await throughDoor(house.world, entry, (ctx) => approvalAddress(ctx, id, member.id))
  const reader = await (await house.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })).newPage()
  await reader.goto(address)
  await reader.getByRole('button', { name: 'Approve 240 EUR' }).click()
  await see(reader, 'Ilse approved it, up to 240 EUR.')
  await expect.poll(async () => (await decided(second)).decision).toBe('approved')
  await reader.context().close()
})

test('a dead letter is read, and tried again', async () => {
  await house.call('POST', '/api/mail', { raw: Buffer.from('Subject: Nobody sent me\r\n\r\nReally.\r\n').toString('base64') })
  await go(page, '/settings/mail')
  await see(page, /who sent it/)
  await page.getByRole('button', { name: /^Read it/ }).click()
  await see(page, 'Nobody sent me')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Try again: letter/ }).click()
  await see(page, 'It could not be understood this time either.')
})

test('two customers become one', async () => {
  await opens('Greta Moreau', 'greta@work.example', 'The shelf is the wrong wood')
  const later = await opens('G. Moreau', 'greta@home.example', 'Towels are missing')
  const { customer } = await house.call('GET', `/api/cases/${later}`)
  await go(page, `/customers/${customer.id}`)
  await page.getByRole('button', { name: 'Same person as …' }).click()
  await page.getByLabel('Name or address').fill('greta@work')
  await page.getByRole('radio', { name: /Greta Moreau/ }).check()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 1, name: 'Greta Moreau' }).waitFor()
  await see(page, 'The shelf is the wrong wood')
  await see(page, 'Towels are missing')
  await see(page, 'greta@home.example')
})

test('a narrowed view is kept under a name', async () => {
  await go(page, '/?severity=3')
  await page.getByRole('button', { name: 'Keep this view' }).click()
  await page.getByLabel('Its name').fill('The threes')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('link', { name: /The threes/ }).waitFor()
  await go(page, '/')
  await page.getByRole('link', { name: /The threes/ }).click()
  await page.waitForURL(/severity=3/)
})

test('a snippet and a limit are changed, and both have an effect', async () => {
  await go(page, '/settings/snippets')
  await page.getByRole('button', { name: 'Add a snippet' }).click()
  await page.getByLabel('Name').fill('It hums')
  await page.getByLabel('Words').fill('Dear {customer}, I am sorry. Your lamp hums. That is our mistake.')
  await page.keyboard.press('Control+Enter')
  await see(page, 'It hums')

  await go(page, '/settings/protocol')
  await page
    .getByLabel(/, how long$/)
    .first()
    .fill('45')
  await page.getByRole('button', { name: 'Keep changes' }).click()
  await expect.poll(async () => (await house.call('GET', '/api/protocol')).versions.length).toBe(2)
  const caseId = await opens('Bram Castell', 'bram@example.com', 'The globe')
  expect((await house.call('GET', `/api/cases/${caseId}`)).steps[0].limit.budget).toBe(45 * 60_000)
})

test('a disk that gets full is told to administrators until there is room again', async () => {
  const { databaseUrl, lowDisk } = house.world.config
  const told = page.getByText('The disk under your records is nearly full')
  Object.assign(house.world.config, { databaseUrl: null, dataDirectory: tmpdir(), lowDisk: Number.MAX_SAFE_INTEGER })
  await go(page, '/')
  await told.waitFor()
  Object.assign(house.world.config, { lowDisk: 0 })
  await Promise.all([page.waitForResponse(/\/api\/room$/), go(page, '/')])
  await see(page, 'Views')
  await told.waitFor({ state: 'detached' })
  Object.assign(house.world.config, { databaseUrl, lowDisk })
})

test('files are kept or looked at, and a dressed mail asks nobody for its pictures until it may', async () => {
  const post = createTransport({ host: '127.0.0.1', port: house.smtpPort, secure: false, ignoreTLS: true })
  await post.sendMail({
    from: 'Anouk <anouk@example.com>',
    to: house.founder.mailbox,
    subject: 'The cable',
    html: '<p>It did <b>not</b> come. <img src="https://remote.example/pixel.png" alt="a pixel"></p>',
    attachments: [{ filename: 'receipt.txt', content: 'One cable, paid.' }],
  })
  post.close()
  await go(page, '/?find=cable')
  await page
    .getByRole('link', { name: /The cable/ })
    .first()
    .click()
  await see(page, 'receipt.txt')
  const [file] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Look at receipt.txt' }).click()])
  await file.getByText('One cable, paid.').waitFor()
  await file.close()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('button', { name: 'Show as it was formatted' }).click()
  await page.frameLocator('iframe').getByText('not').first().waitFor()
  expect(asked.filter((url) => url.includes('remote.example'))).toEqual([])
  await page.getByRole('button', { name: 'Show remote pictures' }).click()
  await expect.poll(() => asked.some((url) => url.includes('remote.example')), { timeout: 10_000 }).toBe(true)
  await picture(page, 'dressed')
})

test('a draft outlives a lost line, a crash, and the desk at which it was begun', async () => {
  const caseId = await opens('Yara Quill', 'yara@example.com', 'The atlas')
  await go(page, `/cases/${caseId}`)
  await see(page, 'Recovery')
  await page.keyboard.press('r')
  await page.locator('.cm-content:focus').waitFor()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('Dear Yara, Iceland is on its way')
  await expect.poll(async () => (await house.call('GET', `/api/cases/${caseId}`)).drafts[0]?.body, { timeout: 10_000 }).toContain('Iceland')

  await context.setOffline(true)
  await see(page, 'No connection. What you write is kept here')
  await page.keyboard.insertText(', and so is Norway')
  await page.close()
  await context.setOffline(false)
  page = await context.newPage()
  await go(page, `/cases/${caseId}`)
  await see(page, 'Iceland is on its way, and so is Norway')
  await expect.poll(async () => (await house.call('GET', `/api/cases/${caseId}`)).drafts[0]?.body, { timeout: 10_000 }).toContain('Norway')

  const device = await (await house.browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await signIn(house, device)
  await go(device, `/cases/${caseId}`)
  await device.getByRole('tab', { name: 'Mail to Yara' }).click()
  await see(device, 'Iceland is on its way, and so is Norway')
  await device.context().close()
})
