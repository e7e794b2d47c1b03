// Saturday. The books are closed: the numbers are the journal's, every mail has left once, every notice was told once,
// every clock passed at its own instant, and every step of the tale stands in a timeline.

import { expect } from 'vitest'
import { hour, msOf } from '#core/time/instant.ts'
import { desk } from './acts.ts'
import { type BrandName, type Team } from './cast.ts'
import { journalOf, type Known, reckon } from './reckoning.ts'
import type { Stage } from './stage.ts'

async function rowsOf<Row>(stage: Stage, team: Team, query: string): Promise<Row[]> {
  return (await stage.world.world.pool.query(query, [team.organisation])).rows as Row[]
}

export async function theLeadsNumbers(stage: Stage, team: Team): Promise<void> {
  const noor = team.who('Noor')
  const journal = await journalOf(stage, team)
  const { numbers, week, standing, isCounting } = await noor.does('GET', '/api/insights/week')
  expect([week, isCounting]).toEqual(['2026-W20', false])
  const shown = Object.fromEntries(
    numbers.map(({ number, weeks }: { number: string; weeks: { n: number; numerator: number | null; value: number | null }[] }) => {
      const { n, numerator, value } = weeks.at(-1) ?? { n: 0, numerator: null, value: null }
      return [number, numerator === null ? { n, value } : { n, hits: numerator }]
    }),
  )
  expect(shown).toEqual(reckon(journal, await whatIsKnown(stage, team)))
  const ended = [...stage.cases.keys()].filter((name) => ['telescope', 'lamp', 'curtains', 'parcel'].includes(name))
  expect(standing.open).toBe(stage.cases.size - ended.length)
  await eachNumberOpensItsCases(team, shown)
}

/** What the list behind a number holds adds up to the number. */
async function eachNumberOpensItsCases(team: Team, shown: Record<string, { n: number; hits?: number }>): Promise<void> {
  for (const [number, { n, hits }] of Object.entries(shown)) {
    const { rows } = await team.who('Wim').does('GET', `/api/insights/cases?number=${number}&limit=100`)
    const counted = rows.flatMap((row: { counted: { hit: boolean | null }[] }) => row.counted)
    expect(counted, number).toHaveLength(n)
    if (hits !== undefined) expect(counted.filter((one: { hit: boolean | null }) => one.hit)).toHaveLength(hits)
  }
}

async function whatIsKnown(stage: Stage, team: Team): Promise<Known> {
  const cases = await rowsOf<{ id: string; brand_id: string; customer_id: string }>(
    stage,
    team,
    'select id, brand_id, customer_id from cases where organisation_id = $1',
  )
  const promises = await rowsOf<{ id: string; due_at: string }>(stage, team, 'select id, due_at from promises where organisation_id = $1')
  const brands = new Map(Object.entries(team.brands).map(([name, { id }]) => [id, name as BrandName]))
  const caseOf = new Map(cases.map((row) => [row.id, row]))
  const dueOf = new Map(promises.map((row) => [row.id, row.due_at]))
  return {
    brandOf: (caseId) => brands.get(caseOf.get(caseId)?.brand_id ?? '') ?? 'oak',
    customerOf: (caseId) => caseOf.get(caseId)?.customer_id ?? '',
    dueOfPromise: (promiseId) => dueOf.get(promiseId) ?? '',
  }
}

export async function everyMailLeftOnce(stage: Stage, team: Team): Promise<void> {
  const arrived = stage.world.smtp.mails.map((mail) => mail.parsed.messageId ?? '')
  expect(new Set(arrived).size).toBe(arrived.length)
  const customers = await rowsOf<{ rfc_id: string; state: string }>(
    stage,
    team,
    'select m.rfc_id, o.state from mails o join messages m on m.organisation_id = o.organisation_id and m.id = o.message_id where o.organisation_id = $1',
  )
  const members = await rowsOf<{ state: string }>(
    stage,
    team,
    'select state from member_mails where organisation_id = $1 union all select state from notice_mails where organisation_id = $1',
  )
  // One came back from an address that does not exist: it left all the same.
  const left = customers.filter((row) => row.state === 'sent' || row.state === 'failed')
  expect(left).toHaveLength(customers.length)
  expect(members.filter((row) => row.state !== 'sent')).toEqual([])
  for (const { rfc_id: id } of left) expect(arrived.filter((one) => one === id)).toHaveLength(1)
  expect(arrived).toHaveLength(left.length + members.length)
}

export async function everyNoticeWasToldOnce(stage: Stage, team: Team): Promise<void> {
  const notices = await rowsOf<{ member_id: string; subject: string; level: string }>(
    stage,
    team,
    'select member_id, subject, level from notices where organisation_id = $1',
  )
  const given = (await journalOf(stage, team)).filter((entry) => entry.event === 'notice.given')
  expect(new Set(notices.map((row) => `${row.member_id} ${row.subject} ${row.level}`)).size).toBe(notices.length)
  expect(given).toHaveLength(notices.length)
  const lines = stage.world.smtp.mails.filter((mail) => mail.raw.includes('Auto-Submitted: auto-generated')).map((mail) => mail.parsed.text)
  expect(new Set(lines).size).toBe(lines.length)
}

export async function everyClockPassedAtItsOwnInstant(stage: Stage, team: Team): Promise<void> {
  type Clock = {
    id: string
    due_at: string
    met_at: string | null
    stopped_at: string | null
    breached_at: string | null
    paused_at: string | null
  }
  const clocks = await rowsOf<Clock>(stage, team, 'select * from clocks where organisation_id = $1')
  const journal = await journalOf(stage, team)
  const now = stage.world.clock.now()
  for (const clock of clocks) {
    const over = clock.met_at ?? clock.stopped_at ?? now
    const isPassed = clock.paused_at === null && (clock.met_at === null ? over >= clock.due_at : over > clock.due_at)
    if (isPassed) expect(clock.breached_at, clock.id).toBe(clock.due_at)
    const told = journal.filter((entry) => entry.event === 'clock.breached' && entry.about['clockId'] === clock.id)
    expect(told.map((entry) => entry.about['dueAt'])).toEqual(clock.breached_at ? [clock.breached_at] : [])
    // The heart beats every hour here, and every four hours by night.
    for (const entry of told) expect(msOf(entry.at) - msOf(String(entry.about['dueAt']))).toBeLessThanOrEqual(4 * hour)
  }
}

/** Every event of a case that says something new has its line, with who did it. */
export async function everyStepStandsInATimeline(stage: Stage, team: Team): Promise<void> {
  const noor = team.who('Noor')
  const journal = await journalOf(stage, team)
  for (const name of stage.cases.keys()) {
    const { timeline, id } = await desk(stage, noor, name)
    const inTimeline = timeline.map((entry: { event: string }) => entry.event)
    const acts = journal.filter(({ event, about }) => about['caseId'] === id && /^(case|approval)\./.test(event) && !about['waived'])
    for (const { event } of acts) expect(inTimeline, `${name}: ${event}`).toContain(event)
    for (const { sentence, by } of timeline) expect([sentence, by].join(' '), name).not.toMatch(/undefined|null|member_|\bcase\.\w/)
  }
}
