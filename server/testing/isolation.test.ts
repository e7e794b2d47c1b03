// Each organisation sees its own rows only: every endpoint of the contract answers 404 to another organisation's id,
// and the database shows nothing even to a query that forgets its filter.

import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { api, type EndpointId } from '#core/api.ts'
import type { Endpoint } from '#core/endpoint.ts'
import { newId } from '#core/ids.ts'
import { anticipationOf } from '#server/testing/anticipation-samples.ts'
import { bodies } from '#server/testing/bodies.ts'
import { castPassword, type Team } from '#server/testing/cast.ts'
import { saidOnCharts } from '#server/testing/chart-samples.ts'
import { learningOf } from '#server/testing/learning-samples.ts'
import { reviewOf, reviewQueries } from '#server/testing/review-samples.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let theirs: Team
let ours: Team
let ids: Record<string, string>

/** Something of theirs for each id that stands in a path; long because there are many. */
beforeAll(async () => {
  world = await testWorld()
  theirs = await world.team()
  ours = await world.team()
  const ilse = world.as(theirs.ilse)
  const { caseId } = (
    await ilse.post('/api/cases', { customer: { name: 'Marta', address: 'marta@example.com' }, subject: 'Late', text: 'It is late.' })
  ).body
  await ilse.put(`/api/cases/${caseId}/hearing`, { crux: 'It is late.' })
  const { proposal } = (await ilse.get(`/api/cases/${caseId}`)).body
  const options = proposal.options
    .slice(0, 2)
    .map(({ remedyId, title, detail, costMinor }: Record<string, unknown>) => ({ remedyId, title, detail, costMinor }))
  const body = 'Dear Marta,\n\nI am sorry. We are late, and that is our mistake. I will call you tomorrow at 10:00.\n\nIlse'
  const { messageId } = (await ilse.post(`/api/cases/${caseId}/letters`, { subject: 'Sorry', body, options })).body
  world.clock.forward(20_000)
  await world.beat()
  await ilse.post(`/api/cases/${caseId}/choice`, { letter: 'a' })
  await world.settle()
  const desk = (await ilse.get(`/api/cases/${caseId}`)).body
  const interest = (await ilse.post(`/api/customers/${desk.customer.id}/interests`, { words: 'the moon' })).body.interests[0].id
  const department = (await world.as(theirs.ada).post('/api/departments', { name: 'Dispatch', kind: 'department' })).body.id
  const key = (await world.as(theirs.ada).get('/api/keys')).body.keys[0].id
  const raw = Buffer.from('From: jonas@example.com\r\nSubject: hello\r\n\r\nWhere is it?').toString('base64')
  const received = (await world.as(theirs.ada).post('/api/mail', { raw, recipient: theirs.mailbox })).body.receivedId
  const file = { name: 'receipt.txt', type: 'text/plain', content: Buffer.from('x').toString('base64') }
  const attached = (await ilse.post(`/api/cases/${caseId}/attachments`, file)).body.id
  const { body: asked } = await ilse.post(`/api/cases/${caseId}/approvals`, {
    what: { kind: 'perk', perk: { title: 'A lens', costMinor: 20_000 } },
    reason: 'x',
  })
  await world.settle()
  const noticeId = (await world.as(theirs.noor).get('/api/notices')).body.rows[0].id
  const clockId = desk.steps.flatMap((step: { clocks: { id: string }[] }) => step.clocks)[0].id
  const report = (await ilse.post('/api/reports', { sentence: 'It left late.' })).body
  const view = (await world.as(theirs.ada).post('/api/views', { name: 'Grave', filter: { severity: 1 } })).body
  const { bulkId } = (await ilse.post('/api/cases/bulk', { caseIds: [caseId], act: { name: 'sort', severity: 2 } })).body
  const snippet = (await world.as(theirs.ada).post('/api/snippets', { name: 'Late', body: 'Dear {customer}' })).body
  const kind = (await world.as(theirs.ada).post('/api/kinds', { title: 'Wrong engraving', group: 'delivery', loss: 'outcome' })).body
  const phrase = (await world.as(theirs.ada).post('/api/coach/phrases', { words: 'ninja', reason: 'x' })).body
  const example = (await ilse.post('/api/coach/examples', { rule: 'shouting', text: 'x' })).body
  ids = {
    ...(await learningOf(world, theirs, caseId)),
    ...(await reviewOf(world, theirs, caseId)),
    ...(await anticipationOf(world, theirs)),
    shareId: (await world.as(theirs.noor).post('/api/insights/shares', {})).body.share.id,
    ...(await saidOnCharts(world, theirs)),
    phraseId: phrase.id,
    exampleId: example.id,
    kindName: kind.name,
    language: 'en',
    letter: 'survey',
    snippetId: snippet.id,
    viewId: view.id,
    bulkId,
    reportId: report.reportId,
    caseId,
    messageId,
    clockId,
    customerId: desk.customer.id,
    interestId: interest,
    departmentId: department,
    keyId: key,
    receivedId: received,
    approvalId: asked.id,
    noticeId,
    promiseId: desk.promises[0].id,
    ledgerId: desk.ledger[0].id,
    remedyId: desk.options[0].remedyId,
    brandId: theirs.brandId,
    memberId: theirs.tomas.id,
    sessionId: await theirSession(),
    memberMailId: (await world.as(theirs.ada).get('/api/member-mails')).body.rows[0].id,
    address: 'marta@example.com',
    about: 'phone',
    kind: 'mail',
    attachmentId: attached,
    n: '0',
  }
})
afterAll(() => world.stop())

/** A session of theirs, and a mail to a member on the way. */
async function theirSession(): Promise<string> {
  const body = JSON.stringify({ email: theirs.ada.email, password: castPassword })
  await world.app.request('/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  await world.as(theirs.ada).post(`/api/members/${theirs.tomas.id}/link`)
  await world.settle()
  return (await world.as(theirs.ada).get('/api/sessions')).body.sessions[0].id
}

const pathOf = (endpoint: Endpoint, own: Record<string, string>) =>
  endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => own[name] ?? 'missing')

describe('an id of another organisation', () => {
  const withId = Object.entries(api).filter(
    // A measure is no id: each organisation has its own orders.
    ([name, endpoint]) => endpoint.path.includes('{') && !endpoint.path.includes('{token}') && name !== 'exposures.bring',
  )
  test.each(withId)('%s answers 404 and changes nothing', async (name, endpoint: Endpoint) => {
    const before = await world.journal(theirs)
    const send = world.as(ours.ada)[endpoint.method.toLowerCase() as 'get']
    const body = name === 'cases.handOver' ? { memberId: ours.tomas.id, reason: 'x' } : bodies[name as EndpointId]
    const answer = await send(pathOf(endpoint, ids) + (reviewQueries[name] ?? ''), endpoint.body ? body : undefined)
    expect(answer.status, answer.text).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await world.journal(theirs)).toEqual(before)
  })
  test('in a body is refused as if it did not exist', async () => {
    const made = await world.as(ours.ilse).post('/api/cases', { customer: { address: 'x@example.com' }, subject: 'x', text: 'x' })
    const path = `/api/cases/${made.body.caseId}`
    const handed = await world.as(ours.ilse).put(`${path}/owner`, { memberId: theirs.tomas.id, reason: 'x' })
    const linked = await world.as(ours.ilse).put(`${path}/mistake`, { mistakeId: newId('mistake', 0, new Uint8Array(10)) })
    const ourRemedy = (await world.as(ours.ada).get('/api/remedies')).body.remedies[0].id
    const perk = await world.as(ours.ilse).post(`${path}/perk`, { title: 'x', costMinor: 0, remedyId: ids['remedyId'], because: 'x' })
    const changed = await world.as(ours.ada).patch(`/api/remedies/${ourRemedy}`, { brands: [theirs.brandId] })
    const marta = { customer: { address: 'x@example.com' }, subject: 'x', text: 'x' }
    const opened = await world.as(ours.ilse).post('/api/cases', { ...marta, brandId: theirs.brandId })
    const statuses = [handed, linked, perk, changed, opened].map(({ status }) => status)
    expect(statuses).toEqual([422, 422, 422, 422, 422])
  })
})

const lists = [
  '/api/cases',
  '/api/mistakes',
  '/api/post',
  '/api/dead-letters',
  '/api/brands',
  '/api/members',
  '/api/keys',
  '/api/departments',
  '/api/remedies',
  '/api/insights/cases?number=opened',
  '/api/insights/cases?number=open',
  '/api/insights/behind?of=known',
  '/api/insights/proven',
  '/api/insights/shares',
  '/api/insights/months',
  '/api/insights/chart?chart=opened',
  '/api/insights/charts',
  '/api/protocol',
  '/api/snippets',
  '/api/coach/style',
  '/api/coach/examples',
  '/api/coach/examples.jsonl',
  '/api/kinds',
  '/api/causes',
  '/api/causes/loose-mistakes',
  '/api/actions',
  '/api/factors',
  '/api/exposures',
  '/api/reports',
  '/api/reviews',
  '/api/review-rules',
  '/api/learning/proposals',
  '/api/anticipated',
  '/api/anticipated/suggestions',
  '/api/anticipated/library?trade=shop',
  '/api/anticipated/register.csv',
  '/api/coverage/cases?part=foreseen',
  '/api/coverage/of-kinds?kinds=slow,wrong,unavailable',
  '/api/fire-drills',
  '/api/views',
  '/api/customers',
  '/api/sessions',
  '/api/member-mails',
  '/api/email-changes',
]

describe('lists', () => {
  test('hold nothing of another organisation', async () => {
    for (const path of lists) {
      const text = (await world.as(ours.ada).get(path)).text
      for (const id of Object.values(ids).filter((each) => each.includes('_'))) expect(text, path).not.toContain(id)
    }
  })
})

describe('row-level security', () => {
  test('shows nothing to a query without the code’s own filter', async () => {
    const tables = (
      await world.world.pool.query(
        `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id' and table_name <> 'directory'`,
      )
    ).rows
    expect(tables.length).toBeGreaterThan(20)
    await world.enter(ours, async (ctx) => {
      for (const { name } of tables) {
        const found = await sql<{
          n: number
        }>`select count(*)::int as n from ${sql.table(name)} where organisation_id <> ${ctx.organisation}`.execute(ctx.db)
        expect(found.rows[0]?.n, name).toBe(0)
      }
    })
  })
  test('refuses a row that is put into another organisation', async () => {
    const intrude = world.enter(ours, (ctx) =>
      ctx.db
        .insertInto('departments')
        .values({ organisationId: theirs.organisation, id: 'department_x', name: 'x', kind: 'department' })
        .execute(),
    )
    await expect(intrude).rejects.toMatchObject({ code: '42501' })
  })
  test('lets nobody edit the journal, the facts or the ledger', async () => {
    for (const table of ['journal', 'case_facts', 'case_risks', 'ledger', 'clock_changes'])
      await expect(
        world.enter(theirs, (ctx) => sql`delete from ${sql.table(table)}`.execute(ctx.db)),
        table,
      ).rejects.toThrow(/permission denied|append-only/)
    await expect(world.world.pool.query('delete from journal')).rejects.toThrow(/append-only/)
  })
  test('a read-only door writes nothing', async () => {
    const { throughDoor } = await import('#server/platform/door.ts')
    const write = throughDoor(world.world, { organisation: ours.organisation, actor: { kind: 'system' }, readOnly: true }, (ctx) =>
      ctx.db.deleteFrom('departments').execute(),
    )
    await expect(write).rejects.toMatchObject({ code: '25006' })
  })
})
