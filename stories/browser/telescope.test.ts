// The main journey in a real browser, by keyboard alone: a real mail comes in, the agent recovers it, the customer (without JavaScript)
// chooses on the private page, and every mail really leaves by SMTP.

import { createTransport } from 'nodemailer'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHouse, browserHouse, picture, signIn } from './house.ts'

let house: BrowserHouse
beforeAll(async () => {
  house = await browserHouse()
})
afterAll(() => house.close())

async function mailsIn(): Promise<void> {
  const post = createTransport({ host: '127.0.0.1', port: house.smtpPort, secure: false, ignoreTLS: true })
  const text =
    'The telescope was promised for yesterday. I took the morning off to wait for it, and nobody came and nobody called. Lena turns ten on Saturday. Please do not send me a voucher.'
  await post.sendMail({
    from: 'Marta Okafor <marta@example.com>',
    to: house.founder.mailbox,
    subject: 'The telescope for Lena’s birthday is not here',
    text,
  })
  post.close()
}

const see = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor({ timeout: 10_000 })

/** Does what the open dialog is for, and waits until it is gone. */
async function keeps(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Presses Tab until a field of this kind has the focus. */
async function tabTo(page: Page, tag: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    if ((await page.evaluate('document.activeElement?.tagName')) === tag) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no ${tag} to tab to`)
}

/** Writes a letter in the composer in place of what stands there. */
async function writes(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').waitFor()
  await page.keyboard.press('r')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}

/** The mail number `n` that has left for the customer, as soon as it is there. */
async function mail(n: number) {
  const hers = () => house.smtp.mails.filter((one) => one.to.includes('marta@example.com'))
  await expect.poll(() => hers().length, { timeout: 15_000 }).toBe(n)
  return hers()[n - 1]?.parsed.text ?? ''
}
const pageIn = (text: string) => /https?:\/\/\S+\/c\/[\w-]+/.exec(text)?.[0] ?? ''

// long because a tale is told in one breath
test('a real mail becomes a case before whoever looks at the queue, and a customer is won back by keyboard', async () => {
  await house.call('POST', '/api/members', {
    name: 'Tomas Novak',
    email: 'tomas@oakandlantern.test',
    role: 'agent',
    authorityMinor: 10_000,
  })
  const page = await (await house.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on(
    'console',
    (message) => void (message.type() === 'error' && /Content Security Policy/.test(message.text()) && faults.push(message.text())),
  )
  await signIn(house, page)

  await mailsIn()
  await see(page, 'The telescope for Lena’s birthday is not here')
  await picture(page, 'queue')

  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await see(page, 'Recovery')
  const caseId = page.url().split('/cases/')[1] ?? ''
  await page.keyboard.press('m')
  await see(page, /owns this/)
  await page.keyboard.press('s')
  await see(page, 'How grave, what kind, which risks')
  await page.keyboard.press('2')
  await tabTo(page, 'SELECT')
  await page.keyboard.type('Not av')
  await keeps(page)
  await see(page, /Severity 2/)

  await page.keyboard.press('e')
  await see(page, 'What we heard')
  await page.keyboard.type('I need to know it will be in her hands on Saturday.')
  await keeps(page)
  await page.getByText('The crux was written down').first().waitFor()

  await writes(
    page,
    'Dear Marta,\n\nOur courier moved its pick-up time, so the telescope did not leave on Monday, and Tomas in dispatch missed it. I am sorry.\n\nIlse',
  )
  await see(page, 'The reason comes before sorry')
  await see(page, /Tomas/)
  await picture(page, 'coach')
  // The columns scroll; the desk itself never does, however much the coach has to say.
  expect(await page.evaluate('document.documentElement.scrollHeight <= innerHeight')).toBe(true)
  await writes(
    page,
    'Dear Marta,\n\nI am sorry. We promised Lena’s telescope for Tuesday and did not bring it. You gave up a morning, and we did not call. That is our mistake.\n\nI will call you tomorrow by 10:00.\n\nChoose a, b or c below, whichever suits you best.\n\nIlse',
  )
  await see(page, /Promise, once sent/)
  await picture(page, 'apology')
  await page.keyboard.press('Control+Enter')
  const apology = await mail(1)
  expect(apology).toContain('I am sorry. We promised')
  expect(apology).not.toContain('Tomas')
  await see(page, /Waiting for Marta to choose/)

  const visitor = await (await house.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })).newPage()
  await visitor.goto(pageIn(apology))
  expect(await visitor.locator('input:checked').count()).toBe(0)
  await picture(visitor, 'customer-page')
  await visitor.getByRole('button', { name: 'Yes, that’s it' }).click()
  await visitor.locator('label', { hasText: /^\s*b\./ }).click()
  await visitor.getByRole('button', { name: 'Choose this' }).click()
  await visitor
    .getByText(/You chose b/)
    .first()
    .waitFor()
  await page
    .getByRole('button', { name: /It is done/ })
    .first()
    .waitFor()

  await page.keyboard.press('f')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Handed over in Ghent, signed by M. Okafor')
  await keeps(page)
  await see(page, 'It was made right')
  await writes(
    page,
    'Dear Marta,\n\nLena’s telescope missed the van on Monday. The van had started to come two hours earlier, and we still promised next-day delivery. We promised something that could no longer be kept. That is ours.\n\nSince Friday we read the van’s real time before we promise a day.\n\nIlse',
  )
  await page.keyboard.press('Control+Enter')
  await mail(2)
  await see(page, 'We explained what happened')

  await page.keyboard.press('d')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('A moon map for Lena, with a handwritten card')
  await page.keyboard.press('Tab')
  await page.keyboard.type('9')
  await keeps(page)
  await see(page, 'A perk was given')
  await page.keyboard.press('b')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Courier cut-off moved, shop clock did not follow')
  await keeps(page)
  await see(page, 'The case was linked to its mistake')
  await page.keyboard.press('q')
  const question = await mail(3)

  const rating = await (await house.browser.newContext()).newPage()
  await rating.goto(/https?:\/\/\S+\/rating\/5/.exec(question)?.[0] ?? '')
  await see(page, /Recovered|recovered/)
  await picture(page, 'recovered')
  await visitor.reload()
  await picture(visitor, 'customer-page-after')

  const desk = await house.call('GET', `/api/cases/${caseId}`)
  expect(desk).toMatchObject({
    stands: 'recovered',
    answer: { rating: 5 },
    steps: [{}, { facts: [{ by: 'Ilse' }] }, {}, { facts: [{ by: 'Ilse' }] }, {}, {}, {}],
  })
  expect(desk.steps.find((step: { step: string }) => step.step === 'explain').clocks[0].breachedAt).toBeNull()
  expect(faults).toEqual([])
})
