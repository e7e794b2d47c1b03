// Fire drills are left out of every number and every list: a world that has had one gives the same answers as before, from every
// question of the API, for an agent, a lead and an administrator.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { api } from '#core/api.ts'
import { chartNames } from '#core/insights/chart-names.ts'
import { numberNames, standingNames } from '#core/insights/numbers.ts'
import { tallyNames } from '#core/insights/tallies.ts'
import type { Endpoint } from '#core/endpoint.ts'
import { minute, plus } from '#core/time/instant.ts'
import { foreseenSample, preparedSample, scriptOfSample } from '#server/testing/anticipation-samples.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn, sorry } from '#server/testing/complaints.ts'
import { learningOf } from '#server/testing/learning-samples.ts'
import { type Reply, type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
  team = await world.team()
})
afterAll(() => world.stop())

const { opened, apologised, options } = complaintsIn(
  () => world,
  () => team,
)
const ilse = () => world.as(team.ilse)
const noor = () => world.as(team.noor)
async function must(answer: Promise<Reply>) {
  const { status, body, text } = await answer
  expect(status, text).toBeLessThan(300)
  return body
}

/** What an endpoint is asked with, where it asks for something or gives other answers to other questions. */
const asked: Record<string, readonly string[]> = {
  'cases.list': [
    '',
    ...['mine', 'unowned', 'approvals', 'waiting', 'lateSoon', 'ended', 'recovered', 'promisesToday'].map((view) => `?view=${view}`),
    '?search=book',
    '?search=robin',
    '?kind=wrong',
  ],
  'cases.mistakes': ['', '?search=label'],
  'people.customers': ['', '?search=robin', '?search=robin.drill'],
  'insights.week': ['', '?weeks=26'],
  'insights.cases': [...numberNames, ...standingNames].map((number) => `?number=${number}`),
  'insights.chart': chartNames.map((chart) => `?chart=${chart}`),
  'insights.chartCsv': ['?chart=opened', '?chart=cost', '?chart=promisesBroken'],
  'insights.behind': [...tallyNames, 'promises'].map((of) => `?of=${of}`),
  'insights.report': ['?month=2026-03'],
  'letters.member': ['?purpose=reset'],
  'learning.causes': ['?period=quarter', '?period=ever'],
  'learning.cases': ['cases', 'cost', 'grave', 'lost'].map((part) => `?part=${part}`),
  'anticipation.library': ['?trade=shop'],
  'anticipation.list': ['', '?archived=only'],
  'coverage.show': ['?period=quarter', '?period=ever'],
  'coverage.ofKinds': ['?kinds=slow,wrong,unavailable'],
  'coverage.cases': ['foreseen', 'surprise', 'unsorted'].map((part) => `?part=${part}`),
}
/** Drills themselves; and what needs an id that says nothing about lists. */
const apart = (id: string, { path }: Endpoint) => id.startsWith('fireDrills.') || id.startsWith('demo.') || path.includes('{token}')

type Answers = Record<string, unknown>
async function everyAnswer(ids: Record<string, string>): Promise<Answers> {
  const found: Answers = {}
  for (const [id, endpoint] of Object.entries(api) as [string, Endpoint][]) {
    if (endpoint.method !== 'GET' || apart(id, endpoint)) continue
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '-')
    if (path.includes('/-')) continue
    for (const query of queriesOf(id, ids))
      for (const who of [team.ilse, team.noor, team.ada]) {
        const { status, body, text } = await world.as(who).get(path + query)
        found[`${id}${query} as ${who.id === team.ilse.id ? 'agent' : who.id === team.noor.id ? 'lead' : 'admin'}`] = {
          status,
          answer: body ?? text,
        }
      }
  }
  return found
}

/** What stands only here: the as-of view at an instant that is still to come, and the chart of the known cause. */
function queriesOf(id: string, ids: Record<string, string>): readonly string[] {
  if (id === 'reviews.asOf') return [`?at=${later}`]
  return [...(asked[id] ?? ['']), ...(id === 'insights.chart' ? [`?chart=${ids['causeId']}`] : [])]
}

/** Whoever asks, somebody is told: a question that everybody is refused would prove nothing. */
function unanswered(answers: Answers): string[] {
  const told = new Set<string>()
  for (const [question, answer] of Object.entries(answers))
    if ((answer as { status: number }).status === 200) told.add(question.replace(/ as \w+$/, ''))
  return [...new Set(Object.keys(answers).map((question) => question.replace(/ as \w+$/, '')))].filter((question) => !told.has(question))
}

/** The numbers as anybody reads them by a link, and the month as it stands when it is over: kept then, and sent to whoever wants it. */
async function outsideAnswers(link: string): Promise<Answers> {
  const { status, text } = await world.anyone.get(new URL(link).pathname)
  const back = world.clock.now()
  world.clock.moveTo('2026-04-01T12:00:00.000Z')
  const month = await noor().get('/api/insights/report.pdf?month=2026-03')
  world.clock.moveTo(back)
  return { 'the shared page': { status, answer: text }, 'the month that is over': { status: month.status, answer: month.text } }
}

/** At which what the drills do lies in the past; the as-of view of a review is asked for it. */
let later = ''

/** Real cases: linked to a cause, apologised, offered, chosen, granted, ended, and one that nobody has read. */
async function realWorld(): Promise<Record<string, string>> {
  await must(world.as(team.ada).patch(`/api/members/${team.ilse.id}`, { monthlyMinor: 90_000 }))
  const one = await opened({ kind: 'wrong', text: 'I ordered one book and got another.' })
  const ids = await learningOf(world, team, one.caseId)
  await must(noor().post('/api/anticipated', { ...foreseenSample, kinds: ['wrong'], playbook: preparedSample }))
  await apologised(one, true)
  await must(ilse().post(`${one.path}/choice`, { letter: 'a' }))
  const other = await opened({ kind: 'slow', severity: 2 })
  await must(ilse().post(`${other.path}/approvals`, { what: { kind: 'perk', perk: { title: 'A lens', costMinor: 20_000 } }, reason: 'x' }))
  await must(ilse().post(`${(await opened()).path}/end`, { end: 'withdrawn', reason: 'it was another shop' }))
  await opened({ kind: 'wrong' })
  const reviewId = await shareReview(one.caseId)
  await world.beat()
  const { customer } = await must(ilse().get(one.path))
  return {
    ...ids,
    reviewId,
    caseId: one.caseId,
    customerId: customer.id as string,
    memberId: team.ilse.id,
    brandId: team.brandId,
  }
}

/** A review of this case, written in and shared, so that it can be read and exported. */
async function shareReview(caseId: string): Promise<string> {
  const { reviewId } = await must(noor().post('/api/reviews', { caseId }))
  const path = `/api/reviews/${reviewId}`
  await must(noor().patch(path, { moment: world.clock.now() }))
  await must(noor().post(`${path}/people`, { memberIds: [team.tomas.id] }))
  await must(noor().post(`${path}/writing`))
  await must(world.as(team.tomas).post(`${path}/answer`, { words: 'I would have called.' }))
  await must(noor().post(`${path}/share`))
  return reviewId as string
}

/** A whole drill with everything that could be counted: offers, a choice, a perk, an approval, a survey, a mistake, a broken order. */
async function drill(announced: boolean, known: object = { title: 'Labels swapped', kind: 'wrong' }) {
  const script = { ...scriptOfSample, patience: 1 }
  const { id } = await must(noor().post('/api/fire-drills', { title: 'Wrong book', kind: 'wrong', announced, script }))
  await world.settle()
  const { caseId } = await must(noor().get(`/api/fire-drills/${id}`))
  const path = `/api/cases/${caseId}`
  await must(ilse().put(`${path}/hearing`, { crux: 'The wrong book came.' }))
  await must(ilse().put(`${path}/triage`, { kind: 'wrong', severity: 1 }))
  await must(ilse().post(`${path}/approvals`, { what: { kind: 'perk', perk: { title: 'A shelf', costMinor: 20_000 } }, reason: 'x' }))
  await world.settle()
  const offer = await options({ caseId, path, address: '' })
  await must(ilse().post(`${path}/letters`, { subject: 'Sorry', body: sorry.replace('Marta', 'Robin'), options: offer }))
  await pass(11_000)
  await pass(minute)
  await must(ilse().post(`${path}/fulfilment`, { proof: 'R-1' }))
  await must(ilse().post(`${path}/perk`, { title: 'A card', costMinor: 300, because: 'it fits' }))
  await must(ilse().put(`${path}/mistake`, known))
  const body = 'Dear Robin,\n\nTwo labels were swapped at our bench. Since today each is scanned twice.\n\nIlse'
  await must(ilse().post(`${path}/letters`, { subject: 'Why', body, explains: true }))
  await pass(11_000)
  await must(ilse().post(`${path}/surveys`))
  await world.settle()
  await pass(minute)
  expect((await must(ilse().get(path))).stands).toBe('recovered')
}

/** One that runs on, grave and soon late, with a request that waits for a word. */
async function openDrill() {
  const { id } = await must(noor().post('/api/fire-drills', { title: 'Wrong book', script: scriptOfSample }))
  await world.settle()
  const { caseId } = await must(noor().get(`/api/fire-drills/${id}`))
  await must(ilse().post(`/api/cases/${caseId}/owner`))
  await must(ilse().put(`/api/cases/${caseId}/triage`, { kind: 'slow', severity: 1 }))
  const what = { kind: 'perk', perk: { title: 'A shelf', costMinor: 20_000 } }
  await must(ilse().post(`/api/cases/${caseId}/approvals`, { what, reason: 'x' }))
  return id as string
}

async function pass(by: number) {
  world.clock.forward(by)
  await world.beat()
}

test('every question is answered as if there had been none', async () => {
  const ids = await realWorld()
  const at = world.clock.now()
  later = plus(at, 5 * minute)
  await pass(5 * minute)
  const { link } = await must(noor().post('/api/insights/shares', {}))
  const before = { ...(await outsideAnswers(link)), ...(await everyAnswer(ids)) }
  expect(unanswered(before)).toEqual([])
  world.clock.moveTo(at)
  expect(Object.keys(before).length).toBeGreaterThan(150)
  await drill(true)
  await drill(false, { mistakeId: ids['mistakeId'] })
  await openDrill()
  await must(noor().post(`/api/fire-drills/${await openDrill()}/end`, { because: 'The phones are too busy.' }))
  expect(world.clock.now() < later).toBe(true)
  world.clock.moveTo(later)
  await world.beat()
  const after = { ...(await outsideAnswers(link)), ...(await everyAnswer(ids)) }
  for (const [question, answer] of Object.entries(before)) expect(after[question], question).toEqual(answer)
  const listed = await must(noor().get('/api/cases?view=recovered&fireDrills=with'))
  expect(listed.rows).toHaveLength(2)
}, 120_000)
