// Asking above one's authority, through the app: who may decide, once, and what an approval is good for.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId } from '#core/ids.ts'
import { minute } from '#core/time/instant.ts'
import type { Player, Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'
import { approvalAddress } from '#server/cases/queries/approval-address.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

type Stage = { team: Team; caseId: CaseId; remedies: string[] }
async function stage(): Promise<Stage> {
  const team = await world.team()
  const opened = await world
    .as(team.ilse)
    .post('/api/cases', { customer: { name: 'Marta Lopez', address: 'marta@example.com' }, subject: 'Telescope', text: 'It did not come.' })
  const { remedies } = (await world.as(team.ilse).get('/api/remedies')).body
  return {
    team,
    caseId: opened.body.caseId,
    remedies: remedies.filter((one: { perk: boolean }) => !one.perk).map((one: { id: string }) => one.id),
  }
}

const optionsOf = ({ remedies }: Stage, ...costs: number[]) =>
  costs.map((costMinor, n) => ({ remedyId: remedies[n], title: `Way ${n + 1}`, detail: 'We do it.', costMinor }))
const ask = (set: Stage, ...costs: number[]) =>
  world
    .as(set.team.ilse)
    .post(`/api/cases/${set.caseId}/approvals`, { what: { kind: 'options', options: optionsOf(set, ...costs) }, reason: 'She lost a day' })
const decide = (by: Player, id: string, body: object = { decision: 'approved' }) => world.as(by).post(`/api/approvals/${id}/decision`, body)
const offer = (set: Stage, ...costs: number[]) =>
  world.as(set.team.ilse).post(`/api/cases/${set.caseId}/calls`, {
    body: 'Sorry, and two ways.',
    apologised: true,
    options: optionsOf(set, ...costs),
    anyway: true,
  })
const desk = async (set: Stage) => (await world.as(set.team.ilse).get(`/api/cases/${set.caseId}`)).body
const told = async ({ team, caseId }: Stage) =>
  (await world.journal(team, caseId)).map((entry) => entry.event).filter((name) => name.startsWith('approval.'))

describe('asking', () => {
  test('the request goes to the nearest colleague with enough authority and runs a clock of its own', async () => {
    const set = await stage()
    const asked = await ask(set, 0, 180_00)
    expect(asked).toMatchObject({ status: 201, body: { approver: 'Noor', askedBy: 'Ilse', amountMinor: 180_00, decision: null } })
    const shown = await desk(set)
    expect(shown.approvals.current).toMatchObject({ id: asked.body.id, clock: { standing: 'far' } })
    expect(shown.approvals.approvers[0]).toEqual({ firstName: 'Noor', limitMinor: 500_00 })
    world.clock.forward(31 * minute)
    await world.as(set.team.ilse).put(`/api/cases/${set.caseId}/hearing`, { crux: 'x' })
    await world.as(set.team.ilse).post(`/api/cases/${set.caseId}/calls`, { body: 'Sorry', apologised: true })
    const { rows } = (await world.as(set.team.noor).get('/api/cases?view=approvals')).body
    expect(rows).toMatchObject([{ id: set.caseId, due: { clock: 'approve' } }])
    expect((await world.as(set.team.noor).get('/api/cases/counts')).body.approvals).toBe(1)
    expect((await world.as(set.team.noor).get('/api/approvals')).body.rows).toMatchObject([{ customer: 'Marta Lopez', usedMinor: 0 }])
    expect((await world.as(set.team.tomas).get('/api/approvals')).body.rows).toEqual([])
    expect(await told(set)).toEqual(['approval.asked'])
  })

  test('what is within the own authority, what nobody may give, and a second question are refused', async () => {
    const set = await stage()
    expect(await ask(set, 0, 90_00)).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect(await ask(set, 0, 900_000_00)).toMatchObject({ status: 403, body: { code: 'above-authority' } })
    await ask(set, 0, 180_00)
    expect(await ask(set, 0, 190_00)).toMatchObject({ status: 409, body: { code: 'already-done' } })
  })
})

describe('deciding', () => {
  test('approved, the agent may offer up to that amount, once; the ledger says who approved and who gave', async () => {
    const set = await stage()
    const { id } = (await ask(set, 0, 180_00)).body
    expect(await offer(set, 0, 180_00)).toMatchObject({ status: 403, body: { code: 'above-authority' } })
    expect(await decide(set.team.noor, id)).toMatchObject({ status: 200, body: { decision: 'approved', allowedMinor: 180_00 } })
    expect((await desk(set)).proposal.authority.approvedMinor).toBe(180_00)
    expect((await offer(set, 0, 181_00)).status).toBe(403)
    expect((await offer(set, 0, 180_00)).status).toBe(201)
    await world.as(set.team.ilse).post(`/api/cases/${set.caseId}/choice`, { letter: 'b' })
    const { ledger, approvals, proposal } = await desk(set)
    expect(ledger.map((line: Record<string, unknown>) => [line['entry'], line['amountMinor'], line['by']])).toEqual([
      ['approved', 180_00, 'Noor'],
      ['granted', 180_00, 'Ilse'],
    ])
    expect([approvals.current, proposal.authority.approvedMinor, proposal.authority.usedMinor]).toEqual([null, 0, 180_00])
    const rows = await world.world.pool.query('select entry, approval_id from ledger where case_id = $1 order by at, id', [set.caseId])
    expect(rows.rows.map((row) => row.approval_id)).toEqual([id, id])
    await world.as(set.team.ilse).post(`/api/cases/${set.caseId}/fulfilment`, { proof: 'done' })
    expect((await offer(set, 0, 180_00)).status).toBe(403)
  })

  test('a lower amount is what may be offered', async () => {
    const set = await stage()
    const { id } = (await ask(set, 0, 180_00)).body
    expect((await decide(set.team.noor, id, { decision: 'approved', allowedMinor: 200_00 })).status).toBe(422)
    await decide(set.team.noor, id, { decision: 'approved', allowedMinor: 120_00 })
    expect((await offer(set, 0, 180_00)).status).toBe(403)
    expect((await offer(set, 0, 120_00)).status).toBe(201)
  })

  test('declined needs a word, and the agent reads it', async () => {
    const set = await stage()
    const { id } = (await ask(set, 0, 180_00)).body
    expect(await decide(set.team.noor, id, { decision: 'declined' })).toMatchObject({ status: 422, body: { field: 'word' } })
    await decide(set.team.noor, id, { decision: 'declined', word: 'Redo it instead' })
    expect((await desk(set)).approvals.current).toMatchObject({
      decision: 'declined',
      word: 'Redo it instead',
      decidedBy: 'Noor',
      clock: null,
    })
    expect((await offer(set, 0, 180_00)).status).toBe(403)
    expect((await ask(set, 0, 150_00)).status).toBe(201)
  })

  test('never by who asks, nor by an agent, nor above the own authority', async () => {
    const set = await stage()
    const { id } = (await ask(set, 0, 180_00)).body
    expect((await decide(set.team.tomas, id)).status).toBe(403)
    await world.as(set.team.ilse).delete(`/api/approvals/${id}`)
    await world.as(set.team.ada).patch(`/api/members/${set.team.noor.id}`, { authorityMinor: 100_00 })
    const own = await world
      .as(set.team.noor)
      .post(`/api/cases/${set.caseId}/approvals`, { what: { kind: 'perk', perk: { title: 'A lens', costMinor: 150_00 } }, reason: 'x' })
    expect(own.body.approver).toBe('Ada')
    expect(await decide(set.team.noor, own.body.id)).toMatchObject({ status: 403, body: { detail: expect.stringContaining('yourself') } })
  })

  test('two who decide at the same moment: one wins, the other is told kindly', async () => {
    const set = await stage()
    const { id } = (await ask(set, 0, 180_00)).body
    const both = await Promise.all([decide(set.team.noor, id), decide(set.team.ada, id, { decision: 'declined', word: 'No' })])
    expect(both.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(both.find((one) => one.status === 409)?.text).toMatch(/was quicker and has (approved|declined) it already/)
    expect(await told(set)).toEqual(['approval.asked', 'approval.decided'])
  })

  test('a perk is given with its approval, and the approval for it is no good for options', async () => {
    const set = await stage()
    await offer(set, 0, 0)
    await world.as(set.team.ilse).post(`/api/cases/${set.caseId}/choice`, { letter: 'a' })
    await world.as(set.team.ilse).post(`/api/cases/${set.caseId}/fulfilment`, { proof: 'done' })
    const path = `/api/cases/${set.caseId}`
    const perk = { title: 'A lens', costMinor: 150_00 }
    const { id } = (await world.as(set.team.ilse).post(`${path}/approvals`, { what: { kind: 'perk', perk }, reason: 'Lena' })).body
    await decide(set.team.noor, id)
    expect((await offer(set, 0, 150_00)).status).toBe(403)
    expect((await world.as(set.team.ilse).post(`${path}/perk`, perk)).status).toBe(200)
    expect((await world.as(set.team.ilse).post(`${path}/perk`, perk)).status).toBe(403)
  })
})

describe('withdrawing', () => {
  test('the end of the case and other options withdraw what waits', async () => {
    const set = await stage()
    const first = (await ask(set, 0, 180_00)).body.id
    await offer(set, 0, 10_00)
    expect(await decide(set.team.noor, first)).toMatchObject({ status: 410 })
    const other = await stage()
    const second = (await ask(other, 0, 180_00)).body.id
    await world.as(other.team.ilse).post(`/api/cases/${other.caseId}/end`, { end: 'withdrawn', reason: 'She found it' })
    expect(await decide(other.team.noor, second)).toMatchObject({ status: 410 })
    expect(await told(other)).toEqual(['approval.asked', 'approval.withdrawn'])
    expect((await world.as(other.team.noor).get('/api/approvals')).body.rows).toEqual([])
  })

  test('a letter that was brought back gives its approval back', async () => {
    const set = await stage()
    const { id } = (await ask(set, 0, 180_00)).body
    await decide(set.team.noor, id)
    const letter = {
      subject: 'Sorry',
      body: 'Dear Marta,\n\nI am sorry. This is our mistake. We put it right tomorrow.\n\nIlse',
      options: optionsOf(set, 0, 180_00),
    }
    const sent = await world.as(set.team.ilse).post(`/api/cases/${set.caseId}/letters`, letter)
    expect(sent.status, sent.text).toBe(201)
    expect((await desk(set)).approvals.current).toBeNull()
    await world.as(set.team.ilse).post(`/api/messages/${sent.body.messageId}/bring-back`)
    await world.settle()
    expect((await desk(set)).proposal.authority.approvedMinor).toBe(180_00)
    expect((await offer(set, 0, 180_00)).status).toBe(201)
  })
})

describe('the page behind the mail', () => {
  const pathOf = async (set: Stage, id: string, who: Player) =>
    new URL(await world.enter(set.team, (ctx) => approvalAddress(ctx, id as never, who.id))).pathname

  test('shows what is asked; opening it decides nothing, one tap does, once', async () => {
    const set = await stage()
    const { id } = (await ask(set, 0, 180_00)).body
    const path = await pathOf(set, id, set.team.noor)
    const page = await world.anyone.get(path)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Ilse asks for 180 EUR')
    expect(page.text).toMatch(/An answer is due .+\. This link works until/)
    expect(page.text).toContain('She lost a day')
    expect((await desk(set)).approvals.current.decision).toBeNull()
    expect((await world.anyone.post(path, { decision: 'approved' })).status).toBe(303)
    expect((await world.anyone.get(path)).text).toContain('Noor approved it, up to 180 EUR')
    expect((await world.anyone.post(path, { decision: 'declined', word: 'x' })).status).toBe(409)
    const entry = (await world.journal(set.team, set.caseId)).find(({ event }) => event === 'approval.decided')
    expect(entry?.actor).toBe(set.team.noor.id)
  })

  test('a forged, a run-out and a powerless link do nothing', async () => {
    const set = await stage()
    const { id } = (await ask(set, 0, 180_00)).body
    const path = await pathOf(set, id, set.team.noor)
    expect((await world.anyone.post(`${path.slice(0, -4)}AAAA`, { decision: 'approved' })).status).toBe(404)
    expect((await world.anyone.post(await pathOf(set, id, set.team.tomas), { decision: 'approved' })).status).toBe(403)
    world.clock.forward(8 * 24 * 60 * minute)
    expect((await world.anyone.post(path, { decision: 'approved' })).status).toBe(410)
    expect((await desk(set)).approvals.current.decision).toBeNull()
  })
})
