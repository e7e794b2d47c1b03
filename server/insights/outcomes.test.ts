// What came of the cases, through the API: equal to a slow and obvious recomputation from the record, each number with exactly its cases,
// and the same when it is counted afresh.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tallyNames } from '#core/insights/tallies.ts'
import { hour, minute, plus } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
let start: string
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const { opened, show, apologised, act } = complaintsIn(
  () => world,
  () => team,
)
const ask = async (path: string, who = team.noor) => {
  const answer = await world.as(who).get(`/api/insights/${path}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.body
}
const until = async (after: number) => {
  world.clock.moveTo(plus(start, after))
  await world.beat()
}
const listed = async (query: string): Promise<string[]> => {
  const ids: string[] = []
  let after = ''
  do {
    const { rows, next } = await ask(`behind?${query}&limit=2${after && `&after=${after}`}`)
    ids.push(...rows.map((row: { id: string }) => row.id))
    after = next
  } while (after)
  return ids
}
const ids = (...some: Complaint[]) => some.map(({ caseId }) => caseId).toSorted()
const steps = async (query = '') =>
  Object.fromEntries(
    (await ask(`funnel?${query}`)).steps.map((step: { step: string; cases: number; missed: number }) => [
      step.step,
      [step.cases, step.missed],
    ]),
  )

/** Walks a complaint until the customer is asked, and answers for them if there is a rating. */
async function recover(one: Complaint, rating?: number): Promise<void> {
  await apologised(one, true)
  await act(one, 'post', 'choice', { letter: 'a' })
  await act(one, 'post', 'fulfilment', { proof: 'Signed by Marta' })
  await act(one, 'post', 'calls', { body: 'Told her why.', explained: true })
  await act(one, 'put', 'mistake', { title: `Mistake of ${one.address}`, kind: 'slow' })
  await act(one, 'post', 'surveys')
  await world.beat()
  if (rating === undefined) return
  const page = new URL((await show(one)).customerPage).pathname
  expect((await world.anyone.post(`${page}/rating`, { rating: String(rating) })).status).toBeLessThan(400)
}

describe('a told week', () => {
  let happy: Complaint
  let unhappy: Complaint
  let late: Complaint
  let silent: Complaint
  let unable: Complaint
  let withdrawn: Complaint

  beforeAll(async () => {
    team = await world.team()
    start = world.clock.now()
    happy = await opened()
    unhappy = await opened()
    silent = await opened()
    unable = await opened()
    withdrawn = await opened()
    await act(withdrawn, 'post', 'end', { end: 'withdrawn', reason: 'she meant the other one' })
    await until(5 * minute)
    await recover(happy, 5)
    await recover(unhappy, 2)
    await recover(silent)
    await act(silent, 'post', 'waivers', { step: 'delight', reason: 'none fits' })
    await act(unable, 'post', 'end', { end: 'unableToRecover', reason: 'the shop is gone' })
    late = await opened()
    await until(26 * hour)
    await apologised(late, true)
    await act(late, 'post', 'choice', { letter: 'a' })
    await act(late, 'post', 'fulfilment', { proof: 'Done' })
    await world.beat()
  })

  test('has every step as the hand counts it', async () => {
    expect(await steps()).toEqual({
      known: [5, 0],
      listened: [3, 1],
      apologised: [3, 1],
      chose: [4, 1],
      madeRight: [4, 1],
      explained: [3, 0],
      answered: [2, 0],
      satisfied: [1, 1],
    })
    await until(52 * hour)
    expect((await steps())['explained']).toEqual([3, 1])
  })

  /** The days are told to hold so many more cases: then what is behind a bar is looked up in its index. */
  const crowd = (more: number) =>
    world.world.pool.query(`update tally_days set yes = yes + $2 where organisation_id = $1 and tally = 'known'`, [team.organisation, more])

  test.each([0, 20_000])('has behind each bar exactly its cases, page by page, beside %i others', async (others) => {
    await crowd(others)
    expect((await listed('of=known')).toSorted()).toEqual(ids(happy, unhappy, silent, unable, late))
    expect(await listed('of=explained&only=miss')).toEqual(ids(late))
    expect(await listed('of=apologised&only=miss')).toEqual(ids(late))
    expect((await listed('of=chose')).toSorted()).toEqual(ids(happy, unhappy, silent, unable, late))
    expect(await listed('of=chose&only=miss')).toEqual(ids(unable))
    expect(await listed('of=both&only=hit')).toEqual(ids(happy))
    expect(await listed('of=both&only=miss')).toEqual(ids(unhappy))
    expect(await listed('of=neither')).toEqual([])
    await crowd(-others)
    const { steps: shown } = await ask('funnel')
    for (const { step, cases, missed } of shown)
      expect([step, (await listed(`of=${step}&only=hit`)).length, (await listed(`of=${step}&only=miss`)).length]).toEqual([
        step,
        cases,
        missed,
      ])
  })

  test('tells the outcomes with their band, the few answers, and that this is no experiment', async () => {
    const { groups, sentence, warning, standsOut, from, to } = await ask('outcomes')
    expect(groups.map(({ group, n, satisfied }: Record<string, unknown>) => [group, n, satisfied])).toEqual([
      ['both', 2, 1],
      ['apologyOnly', 0, 0],
      ['remedyOnly', 0, 0],
      ['neither', 0, 0],
    ])
    expect(groups[0].interval.low).toBeCloseTo(0.0945, 3)
    expect([groups[1].interval, standsOut]).toEqual([null, null])
    expect(sentence).toContain('“Both” is 2 answers: read it lightly.')
    expect(warning).toContain('no experiment')
    expect([from, to]).toEqual(['2025-12-15', '2026-03-08'])
  })

  test('is equal to a slow and obvious recomputation, before and after everything is counted afresh', async () => {
    const slow = await slowly()
    expect(await sums()).toEqual(slow)
    await world.as(team.ada).post('/api/insights/recount')
    await world.beat()
    expect(await sums()).toEqual(slow)
    expect(slow['known']).toEqual([5, 0])
  })

  test('asks for its time: weeks before it hold nothing, and a week has to be one', async () => {
    expect((await steps('until=2026-W09&weeks=4'))['known']).toEqual([0, 0])
    expect((await steps('weeks=1'))['known']).toEqual([5, 0])
    expect((await world.as(team.noor).get('/api/insights/funnel?until=2026-9')).body.field).toBe('until')
    expect((await world.as(team.noor).get('/api/insights/funnel?weeks=900')).body.field).toBe('weeks')
  })

  test('shows nothing of it to another organisation, nor to another brand, nor anything to an agent', async () => {
    const own = team
    const { id: _, slug: __, ...like } = (await world.as(team.ada).get('/api/brands')).body.brands[0]
    const brand = await world.as(team.ada).post('/api/brands', { ...like, name: 'Harbour', mailbox: 'help@harbour.example' })
    expect(brand.status, brand.text).toBe(201)
    expect((await steps(`brandId=${brand.body.id}`))['known']).toEqual([0, 0])
    expect((await steps(`brandId=${own.brandId}`))['known']).toEqual([5, 0])
    for (const path of ['outcomes', 'funnel', 'promises', 'proven', 'behind?of=known'])
      expect((await world.as(team.ilse).get(`/api/insights/${path}`)).status, path).toBe(403)
    team = await world.team()
    expect((await steps())['known']).toEqual([0, 0])
    expect(await listed('of=known')).toEqual([])
    for (const path of ['outcomes?', 'funnel?', 'promises?', 'behind?of=known&'])
      expect((await world.as(team.noor).get(`/api/insights/${path}brandId=${own.brandId}`)).status, path).toBe(404)
    team = own
  })

  test('a case that is withdrawn leaves every number, and comes back when it is opened again', async () => {
    await act(late, 'post', 'end', { end: 'withdrawn', reason: 'it was not ours' })
    await world.settle()
    expect((await steps())['known']).toEqual([4, 0])
    expect(await listed('of=apologised&only=miss')).toEqual([])
    await act(late, 'post', 'reopening', { reason: 'it was ours after all' })
    await world.settle()
    expect((await steps())['known']).toEqual([5, 0])
    expect(await sums()).toEqual(await slowly())
  })
})

/** The sums as they are kept. */
async function sums(): Promise<Record<string, [number, number]>> {
  const { rows } = await world.world.pool.query<{ tally: string; yes: number; no: number }>(
    `select tally, sum(yes)::int as yes, sum(no)::int as no from tally_days where organisation_id = $1 group by tally`,
    [team.organisation],
  )
  return Object.fromEntries(tallyNames.map((name) => [name, pairOf(rows.find(({ tally }) => tally === name))]))
}
function pairOf(row: { yes: number; no: number } | undefined): [number, number] {
  return [row?.yes ?? 0, row?.no ?? 0]
}

/** From the record, case by case and question by question, in plain SQL that shares nothing with the counting. */
async function slowly(): Promise<Record<string, [number, number]>> {
  const { rows } = await world.world.pool.query<Record<string, boolean | null>>(
    `select true as known,
      case when l.breached_at is not null then false when l.met_at is not null then true end as listened,
      case when p.breached_at is not null then false when p.met_at is not null then true end as apologised,
      case when has('chosen') then true when gone then false end as chose,
      case when has('fulfilled') then true when gone then false end as "madeRight",
      case when f.at is null then null when e.at <= f.at + interval '24 hours' then true when $2 >= f.at + interval '24 hours' then false end as explained,
      case when s.rating is not null then true when f.at is not null and gone then false end as answered,
      s.rating >= 4 as satisfied,
      case when s.rating is not null and has_before('apologised') and has_before('fulfilled') then s.rating >= 4 end as both,
      case when s.rating is not null and has_before('apologised') and not has_before('fulfilled') then s.rating >= 4 end as "apologyOnly",
      case when s.rating is not null and not has_before('apologised') and has_before('fulfilled') then s.rating >= 4 end as "remedyOnly",
      case when s.rating is not null and not has_before('apologised') and not has_before('fulfilled') then s.rating >= 4 end as neither
    from cases c
    left join lateral (select * from clocks k where k.case_id = c.id and k.name = 'listen' order by id limit 1) l on true
    left join lateral (select * from clocks k where k.case_id = c.id and k.name = 'apologise' order by id limit 1) p on true
    left join lateral (select at from case_facts x where x.case_id = c.id and fact = 'fulfilled' and waived is null order by id limit 1) f on true
    left join lateral (select at from case_facts x where x.case_id = c.id and fact = 'explained' and waived is null order by id limit 1) e on true
    left join lateral (select * from surveys x where x.case_id = c.id and rating is not null order by answered_at desc limit 1) s on true
    where c.organisation_id = $1 and c.stands <> 'withdrawn'`
      .replaceAll('gone', 'c.ended_at is not null')
      .replaceAll(
        /has_before\('(\w+)'\)/g,
        `exists (select from case_facts x where x.case_id = c.id and fact = '$1' and waived is null and at <= s.answered_at)`,
      )
      .replaceAll(/has\('(\w+)'\)/g, `exists (select from case_facts x where x.case_id = c.id and fact = '$1' and waived is null)`),
    [team.organisation, world.clock.now()],
  )
  return Object.fromEntries(
    tallyNames.map((name) => [name, [rows.filter((row) => row[name] === true).length, rows.filter((row) => row[name] === false).length]]),
  )
}
