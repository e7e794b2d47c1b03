// A house in which every page has something on it: the demo's year in a smaller edition, and on top of it what a demo does not hold
// (somebody invited, a question that waits, a dead letter, a mail that is dressed up, an admission, a snippet, a saved view).

import { demoPassword, members } from '#stories/demo/cast.ts'
import { tellDemo } from '#stories/demo/telling.ts'
import type { ApprovalId, CaseId, MemberId, OrganisationId } from '#core/ids.ts'
import { approvalAddress } from '#server/cases/queries/approval-address.ts'
import { customerLink } from '#server/cases/customer-link.ts'
import { askEmailOf } from '#server/people/commands/emails.ts'
import { makeEmailLink } from '#server/people/commands/links.ts'
import { makeKey } from '#server/people/commands/settings.ts'
import { brands, organisation } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { throughDoor } from '#server/platform/door.ts'
import { tellForesight } from './full-foresight.ts'
import { tellReview } from './full-review.ts'
import type { BrowserHouse } from './house.ts'

/** Cases of the year; enough for every view and every step. */
const casesTold = 40

export type Places = {
  /** A case for each name: the steps of the protocol, the ends, and “dressed” for one with files and HTML. */
  cases: Record<string, string>
  customerId: string
  causeId: string
  reviewId: string
  anticipatedId: string
  fireDrillId: string
  joinPath: string
  /** The link at a new address that is not confirmed yet. */
  emailPath: string
  approvePath: string
  /** Customer pages: to choose, after the choice, to rate, and one whose link has run out. */
  choice: string
  after: string
  rating: string
  expired: string
  form: string
  /** The numbers, as whoever has the link reads them. */
  shared: string
}

export async function fill(house: BrowserHouse): Promise<Places> {
  const told = await tellDemo(house.world, casesTold, () => {})
  const memberId = await enter(house, told)
  const cases = await casesByPlace(house)
  cases['dressed'] = await dressedMail(house)
  const waiting = await waitingCase(house)
  const approvePath = await ask(house, told, memberId, cases['makeRight'] ?? cases['listen'] ?? cases['dressed'])
  await house.call('POST', '/api/mail', { raw: base64('Subject: Nobody sent me\r\n\r\nReally.\r\n'), recipient: house.founder.mailbox })
  await house.call('POST', '/api/reports', { sentence: 'Last year’s prices went out with the letter.', kind: 'information', protect: true })
  await house.call('POST', '/api/snippets', {
    name: 'It hums',
    body: 'Dear {customer},\n\nI am sorry. Your lamp hums. That is our mistake.\n\n{agent}',
  })
  await house.call('POST', '/api/views', { name: 'Grave and mine', filter: { view: 'mine', severity: 2 } })
  const invited = await house.call('POST', '/api/members', {
    name: 'Lotte Brandt',
    email: 'lotte@example.com',
    role: 'agent',
    authorityMinor: 100_00,
  })
  const recovered = await house.call('GET', `/api/cases/${cases['recovered']}`)
  return {
    cases,
    customerId: recovered.customer.id,
    causeId: await aCause(house),
    reviewId: await review(house, told, cases['recovered'] ?? waiting),
    ...(await tellForesight(house.call, recovered.brand.id)),
    joinPath: new URL(invited.link, house.url).pathname,
    emailPath: await waitingEmail(house, told, memberId, invited.member.id),
    shared: new URL((await house.call('POST', '/api/insights/shares', {})).link, house.url).pathname,
    approvePath,
    form: `/f/${recovered.brand.name.toLowerCase().replace(/[^a-z]+/g, '-')}`,
    ...(await customerPages(house, told, cases, waiting)),
  }
}

/** A cause with something on every part of its page: whys that branch, a factor, an action with a check that watches. */
async function aCause(house: BrowserHouse): Promise<string> {
  const { mistakes } = await house.call('GET', '/api/causes/loose-mistakes')
  const { id } = await house.call('POST', '/api/causes', {
    title: 'The van comes earlier than the shop knows',
    words: 'The courier moved its van; the shop still promises by the old time.',
    mistakeIds: mistakes.slice(0, 2).map((mistake: { id: string }) => mistake.id),
  })
  const first = (await house.call('POST', `/api/causes/${id}/whys`, { sentence: 'It missed Monday’s van', evidence: 'The courier’s log' }))
    .whys[0].id
  const ends = ['The time is typed by hand in two places', 'Nobody reads the courier’s notices']
  for (const sentence of ends) await house.call('POST', `/api/causes/${id}/whys`, { sentence, parentId: first, isRoot: true })
  await house.call('POST', `/api/causes/${id}/factors`, { factor: 'supplier', words: 'The courier told a box that nobody owns' })
  await house.call('POST', `/api/causes/${id}/factors`, { factor: 'workload', words: 'Two of four on shift, nine cases each' })
  const { member } = await house.call('GET', '/api/me')
  const action = { class: 'forcing-function', ownerId: member.id, dueOn: '2099-01-31' }
  const { id: actionId, decidedOn } = await house.call('POST', `/api/causes/${id}/actions`, {
    title: 'The shop asks the courier for the time',
    ...action,
  })
  const { plan, fault } = await house.call('POST', `/api/actions/${actionId}/check/trial`, {})
  if (!fault) await house.call('PUT', `/api/actions/${actionId}/check`, plan)
  await house.call('POST', `/api/actions/${actionId}/place`, { on: decidedOn, words: 'Live since this morning' })
  await house.call('POST', `/api/causes/${id}/actions`, { title: 'A notice at the packing table', ...action, class: 'warning' })
  return id
}

/** The founder of the demo gets a key, so that the story can go on where the demo ends. */
async function enter(house: BrowserHouse, told: OrganisationId): Promise<MemberId> {
  const email = members[0]?.email ?? ''
  const { id, key } = await keyOf(house, told, email)
  const mailbox = await inside(house, told, async (ctx) => (await brands(ctx)).brands[0]?.mailbox ?? '')
  Object.assign(house.founder, { email, password: demoPassword, key, mailbox })
  return id
}

function inside<T>(house: BrowserHouse, told: OrganisationId, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  return throughDoor(house.world, { organisation: told, actor: { kind: 'system' } }, work)
}

async function keyOf(house: BrowserHouse, told: OrganisationId, email: string): Promise<{ id: MemberId; key: string }> {
  return inside(house, told, async (ctx) => {
    const own = ctx.db.selectFrom('members').select('id').where('organisationId', '=', told).where('email', '=', email)
    const id = (await own.executeTakeFirstOrThrow()).id as MemberId
    return { id, key: (await makeKey(ctx, 'story', id)).token }
  })
}

/** The administrator asked for another address for this member, who has not confirmed it. */
function waitingEmail(house: BrowserHouse, told: OrganisationId, by: MemberId, memberId: MemberId): Promise<string> {
  return inside(house, told, async (ctx) => {
    const actor = { kind: 'member', id: by, role: 'admin', session: 'story' } as const
    await askEmailOf({ ...ctx, actor }, { memberId, email: 'lotte.brandt@example.com' })
    const change = await ctx.db.selectFrom('emailChanges').selectAll().where('organisationId', '=', told).executeTakeFirstOrThrow()
    return new URL(await makeEmailLink(ctx, change)).pathname
  })
}

/** A review that the founder leads and a colleague writes in. */
async function review(house: BrowserHouse, told: OrganisationId, caseId: string): Promise<string> {
  const { id, key } = await keyOf(house, told, 'ilse@oakandlantern.example')
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const call = async (method: string, path: string, body?: object) =>
    (await fetch(`${house.url}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })).json()
  return tellReview(house.call, { id, call }, caseId)
}

/** One case for each step and each end at which cases stand. */
async function casesByPlace(house: BrowserHouse): Promise<Record<string, string>> {
  const views = await Promise.all(['team', 'ended'].map((view) => house.call('GET', `/api/cases?view=${view}&limit=100`)))
  return Object.fromEntries(views.flatMap(({ rows }) => rows.map((row: { stands: string; id: string }) => [row.stands, row.id])))
}

/** A colleague asks for more than they may give, and the founder is the one to answer: at this address of the mail. */
async function ask(house: BrowserHouse, told: OrganisationId, founder: MemberId, caseId: string): Promise<string> {
  const { proposal } = await house.call('GET', `/api/cases/${caseId}`)
  const options = proposal.options
    .slice(0, 2)
    .map(({ remedyId, title, detail }: Record<string, unknown>, n: number) => ({ remedyId, title, detail, costMinor: n * 700_00 }))
  const { key } = await keyOf(house, told, 'ilse@oakandlantern.example')
  const answer = await fetch(`${house.url}/api/cases/${caseId}/approvals`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ what: { kind: 'options', options }, reason: 'He moves in on Friday.' }),
  })
  const approval = (await answer.json()) as { id: ApprovalId }
  if (answer.status !== 201) throw new Error(`the approval could not be asked: ${JSON.stringify(approval)}`)
  return inside(house, told, async (ctx) => new URL(await approvalAddress(ctx, approval.id, founder)).pathname)
}

/** Somebody who has to choose yet: at some hours of the week nobody of the demo does. */
async function waitingCase(house: BrowserHouse): Promise<string> {
  const raw = base64('From: Sanne Bakker <sanne@example.com>\r\nSubject: The shelf is of the wrong wood\r\n\r\nI asked for oak.\r\n')
  const { caseId } = await house.call('POST', '/api/mail', { raw, recipient: house.founder.mailbox })
  const { proposal } = await house.call('GET', `/api/cases/${caseId}`)
  const options = proposal.options
    .slice(0, 3)
    .map(({ remedyId, title, detail, costMinor }: Record<string, unknown>) => ({ remedyId, title, detail, costMinor }))
  await house.call('PUT', `/api/cases/${caseId}/hearing`, { crux: 'It has to match the table.' })
  await house.call('POST', `/api/cases/${caseId}/calls`, { body: 'We said sorry and offered three ways.', apologised: true, options })
  return caseId
}

async function dressedMail(house: BrowserHouse): Promise<string> {
  const lines = [
    'From: Anouk Vanderlee-Achterberg <anouk@example.com>',
    `To: ${house.founder.mailbox}`,
    'Subject: Mein Wohnzimmerbeleuchtungsanschlusskabel ist nicht angekommen',
    'Message-ID: <dressed@example.com>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>It did <b>not</b> come. <img src="https://remote.example/pixel.png" alt="a pixel"></p>',
    '--x',
    'Content-Type: text/plain; name="receipt.txt"',
    'Content-Disposition: attachment; filename="receipt.txt"',
    '',
    'One cable, paid.',
    '--x',
    'Content-Type: image/png; name="cable.png"',
    'Content-Disposition: attachment; filename="cable.png"',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    '--x--',
    '',
  ]
  const { caseId } = await house.call('POST', '/api/mail', { raw: base64(lines.join('\r\n')), recipient: house.founder.mailbox })
  return caseId
}

async function customerPages(house: BrowserHouse, told: OrganisationId, cases: Record<string, string>, waiting: string) {
  const pageOf = async (caseId: string) => new URL((await house.call('GET', `/api/cases/${caseId}`)).customerPage).pathname
  const expired = await inside(house, told, async (ctx) => {
    const { secret } = await organisation(ctx)
    return `/c/${customerLink(secret, told, waiting as CaseId, '2026-01-01T00:00:00.000Z')}`
  })
  // Where nobody has asked yet, we ask; where somebody has, that is refused and changes nothing.
  if (cases['ask']) await house.call('POST', `/api/cases/${cases['ask']}/surveys`)
  const asked = cases['ask'] ?? cases['recovered'] ?? ''
  return {
    choice: await pageOf(waiting),
    after: await pageOf(cases['explain'] ?? cases['recovered'] ?? ''),
    rating: `${await pageOf(asked)}/rating/4`,
    expired,
  }
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
