// A learning review in a real browser: started from a case, prepared, written, put together, shared; and the page of somebody who is asked
// to write, from which what came later is missing.

import { demoPassword, members as demoMembers } from '#stories/demo/cast.ts'
import { tellDemo } from '#stories/demo/telling.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { makeKey } from '#server/people/commands/settings.ts'
import { throughDoor } from '#server/platform/door.ts'
import type { MemberId, OrganisationId } from '#core/ids.ts'
import { type BrowserHouse, browserHouse, comeIn, picture } from './house.ts'
import { isCalledWrong } from './calling-wrong.ts'
import { commentIsTakenBack } from './review-comments.ts'
import { conditionsGoToTheCause } from './review-conditions.ts'
import { walk } from './looking.ts'

let house: BrowserHouse
/** Two cases that have ended. */
let ended: { id: string; title: string }[]
let page: Page
let colleagues: { id: MemberId; role: string; firstName: string; key: string }[]

beforeAll(async () => {
  house = await browserHouse({ founded: false })
  const told = await tellDemo(house.world, 16, () => {})
  await enterDemo(told)
  ended = (await house.call('GET', '/api/cases?view=ended&limit=100')).rows.slice(0, 2)
  await knowTheCause(ended[0]?.id ?? '')
  colleagues = await keysOfColleagues()
  const context = await house.browser.newContext({ viewport: { width: 1440, height: 1250 }, colorScheme: 'light', reducedMotion: 'reduce' })
  page = await context.newPage()
  await comeIn(house, page)
}, 180_000)
afterAll(() => house.close())

/** What is behind this case has a cause. */
async function knowTheCause(caseId: string): Promise<void> {
  await house.call('PUT', `/api/cases/${caseId}/mistake`, { title: 'Nobody read the notice', kind: 'slow' })
  const { mistake } = await house.call('GET', `/api/cases/${caseId}`)
  await house.call('POST', '/api/causes', { title: 'A box that nobody owns', mistakeIds: [mistake.id] })
}

/** The founder of the demo gets a key. */
async function enterDemo(told: OrganisationId): Promise<void> {
  const email = demoMembers[0]?.email ?? ''
  const { rows } = await house.world.pool.query('select id from members where organisation_id = $1 and email = $2', [told, email])
  const key = await throughDoor(house.world, { organisation: told, actor: { kind: 'system' } }, (ctx) => makeKey(ctx, 'story', rows[0].id))
  Object.assign(house.founder, { email, password: demoPassword, key: key.token })
}

/** Everybody but the founder, each with a key, so that the story can act as them. */
async function keysOfColleagues() {
  const { id: me } = (await house.call('GET', '/api/me')).member
  const { members } = await house.call('GET', '/api/members')
  const { rows } = await house.world.pool.query('select organisation_id as id from members where id = $1', [me])
  const organisation = rows[0].id as OrganisationId
  return throughDoor(house.world, { organisation, actor: { kind: 'system' } }, async (ctx) => {
    const found = []
    for (const one of members as { id: MemberId; role: string; firstName: string; leftAt: string | null }[])
      if (one.id !== me && one.leftAt === null) found.push({ ...one, key: (await makeKey(ctx, 'story', one.id)).token })
    return found
  })
}

async function as(key: string, method: string, path: string, body?: object) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const answer = await fetch(`${house.url}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  expect(answer.status, `${method} ${path}`).toBeLessThan(300)
  return answer.json() as Promise<any> // oxlint-disable-line no-explicit-any -- seam: a story reads whatever came
}
const agents = () => colleagues.filter(({ role }) => role === 'agent').slice(0, 2)
const moment = () => page.getByRole('slider', { name: 'Moment' })
const focused = () => page.evaluate<string>('document.activeElement.innerText')
const reviewId = () => page.url().split('/').at(-1) ?? ''

test('is started from a case by keyboard, and prepared with the arrows', async () => {
  await page.goto(`${house.url}/cases/${ended[0]?.id}`)
  await page
    .getByText(/Severity \d/)
    .first()
    .waitFor()
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder('What would you like to do?').waitFor()
  await page.keyboard.type('Start a learning review')
  await page.keyboard.press('Enter')
  await page.getByText('A review was started').waitFor()
  await moment().waitFor()
  await page.locator('[aria-modal="true"]').waitFor({ state: 'detached' })
  await page.keyboard.press('Home')
  await expect.poll(() => moment().getAttribute('aria-valuetext')).toMatch(/the case is opened/)
  await page.getByText('nobody owned it').waitFor()
  for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: /^Choose this moment, \d\d:\d\d$/ }).press('Enter')
  await page.getByText(/They will write about one moment/).waitFor()
  await expect.poll(focused).toMatch(/^They will write about one moment: .*\d\d:\d\d\.$/)
  await picture(page, 'review-moment-chosen')
  await page.getByRole('combobox', { name: 'Whom to ask' }).click()
  for (const { firstName } of agents()) await page.getByRole('option', { name: new RegExp(firstName) }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('option').first().waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Ask these 2' }).press('Enter')
  await page.getByText('0 of 2 have written').first().waitFor()
  await expect.poll(focused).toBe('0 of 2 have written. Only you see who.')
  await picture(page, 'review-preparing')
  await page.setViewportSize({ width: 390, height: 844 })
  await picture(page, 'review-preparing-phone')
  await page.setViewportSize({ width: 1440, height: 1250 })
  await page.getByRole('button', { name: 'Let them write', exact: true }).press('Enter')
  await page.getByText('the review cannot be taken back').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'They write' }).waitFor()
  await expect.poll(focused).toBe('0 of 2 have written. Only you see who.')
}, 90_000)

test('opens with the last answer, is put together with the coach beside it, and shared', async () => {
  const id = reviewId()
  const words = [
    'I would have trusted the page too, and told them it comes this evening.',
    'I would have asked the shop to keep one aside before I called.',
  ]
  for (const [n, { key }] of agents().entries()) await as(key, 'POST', `/api/reviews/${id}/answer`, { words: words[n] })
  await page.getByText('Both have written').first().waitFor()
  await page
    .getByText(words[0] ?? '')
    .first()
    .waitFor()
  for (const [section, said, factor] of [
    ['sense', 'The page said “expected today”, and it had always been right.'],
    ['factor', 'The notice went to a box that nobody owns', 'information'],
    ['well', 'Called back within 21 minutes'],
    ['customer', 'Waited a day longer for something that was a present'],
    ['takeaway', 'What a screen says is older than what a driver knows'],
  ])
    await house.call('POST', `/api/reviews/${id}/lines`, { section, words: said, ...(factor ? { factor } : {}) })
  await page.getByText('What a screen says').first().waitFor()
  await conditionsGoToTheCause(house, page, reviewId())
  await page.getByRole('button', { name: 'Add: What surprised us' }).click()
  await page.keyboard.type('The agent should have checked the label.')
  await page.getByText('This is known now; it was not then').waitFor()
  await picture(page, 'review-together')
  await turnsOffWhileWriting('hindsight', 'This is known now; it was not then')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: /^Take out: The agent should/ }).click()
  await page.getByText('Taken out.').waitFor()
  await page.keyboard.press('z')
  await page.getByRole('button', { name: /^Take out: The agent should/ }).waitFor()
  await page.getByRole('button', { name: 'Share it' }).click()
  await page.getByText('looked at again in 30 days').first().waitFor()
  await page.getByRole('button', { name: 'Share it' }).click()
  await page.getByRole('button', { name: 'I have read it' }).click()
  await page.getByText('one has read it').first().waitFor()
  await page.getByLabel('Your comment').fill('The depot has the same box.')
  await page.getByRole('button', { name: 'Add the comment' }).click()
  await page.getByText('The depot has the same box.').first().waitFor()
  await commentIsTakenBack(house, page, id)
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, 'review-shared-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 844 })
  await picture(page, 'review-shared-phone')
  await page.setViewportSize({ width: 1440, height: 1250 })
}, 90_000)

async function turnsOffWhileWriting(rule: string, title: string): Promise<void> {
  for (const [weight, state] of [['off', 'detached'] as const, [null, 'visible'] as const]) {
    await house.call('PUT', '/api/coach/weights', { rule, weight })
    await page.getByText(title).waitFor({ state })
  }
}

/** On a phone and wide: the review asks not to, the desk says what it shows, and the review has heard of it. */
async function opensTheCaseFirst(): Promise<void> {
  await page.getByText('Please do not open the case before you have written').waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  await picture(page, 'review-writing-phone')
  await page.goto(`${house.url}/cases/${ended[1]?.id}`)
  await page.getByText('You are about to say what you would have done here').waitFor()
  await picture(page, 'review-desk-phone')
  await page.setViewportSize({ width: 1440, height: 1250 })
  await picture(page, 'review-desk')
  await page.getByRole('link', { name: 'Write it now' }).click()
  await page.getByText('You have opened the case since you were asked').waitFor()
}

test('who is asked to write sees nothing that came later, finds their draft again, and the coach reads along', async () => {
  const lead = colleagues.find(({ role }) => role === 'lead')?.key ?? ''
  const { member } = await house.call('GET', '/api/me')
  const { reviewId: id } = await as(lead, 'POST', '/api/reviews', { caseId: ended[1]?.id })
  const { moments } = await as(lead, 'GET', `/api/reviews/${id}`)
  await as(lead, 'PATCH', `/api/reviews/${id}`, { moment: moments[Math.floor(moments.length / 2)].at })
  await as(lead, 'POST', `/api/reviews/${id}/people`, { memberIds: [member.id, agents()[0]?.id] })
  await as(lead, 'POST', `/api/reviews/${id}/writing`)
  await page.keyboard.press('Escape')
  for (const key of ['g', 'r']) await page.keyboard.press(key)
  await page.getByRole('heading', { name: 'Learning reviews' }).waitFor()
  await page.getByText('Write what you would have done').first().waitFor()
  await picture(page, 'reviews')
  for (const key of ['j', 'Enter']) await page.keyboard.press(key)
  await page.getByText('What came later stays covered').waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/withdr/i)
  await page.keyboard.press('End')
  const field = page.getByLabel(/^What would you have done/).last()
  await field.fill('They should have called at once.')
  await isCalledWrong(house, page)
  await expect.poll(async () => (await house.call('GET', `/api/reviews/${id}`)).mine.draft).toBe('They should have called at once.')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect
    .poll(() =>
      page
        .getByLabel(/^What would you have done/)
        .last()
        .inputValue(),
    )
    .toBe('They should have called at once.')
  await opensTheCaseFirst()
  await page
    .getByLabel(/^What would you have done/)
    .last()
    .fill('I would have called at once.')
  await page.keyboard.press('Control+Enter')
  await page.getByText('1 of 2 has written').waitFor()
  expect((await as(lead, 'GET', `/api/reviews/${id}`)).answers).toMatchObject([{ sawFirst: true }])
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, 'review-written-dark')
  await page.emulateMedia({ colorScheme: 'light' })
}, 90_000)

test('nothing is wrong with the pages for axe, a thumb and the browser', async () => {
  const { rows } = await house.call('GET', '/api/reviews')
  const pages = [
    { route: '/reviews', path: '/reviews', words: 'For learning only', holds: '[data-review]' },
    ...rows.map(({ id }: { id: string }) => ({ route: '/reviews/$reviewId', path: `/reviews/${id}`, words: 'The workload then' })),
    { route: '/settings/$section', path: '/settings/reviews', words: 'One in so many ended cases' },
  ]
  await walk(house, pages, true)
}, 120_000)
