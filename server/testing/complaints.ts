// Complaints for tests: opens cases through the API and walks them as far as a test needs them.

import { expect } from 'vitest'
import type { CaseId } from '#core/ids.ts'
import type { Team } from '#server/testing/cast.ts'
import type { TestWorld } from '#server/testing/world.ts'

export type Complaint = { caseId: CaseId; path: string; address: string }

/** An apology that the coach accepts, without a promise in it. */
export const sorry = 'Dear Marta,\n\nI am sorry. We promised it for Tuesday and did not bring it. That is our mistake.\n\nIlse'

/** Sympathy that confesses nothing, with a promise. */
export const sympathy = 'Dear Marta,\n\nI am sorry to hear this. I am finding out what happened, and I call you by Friday noon.\n\nIlse'

let addresses = 0

/** What a test does with complaints; `team` is asked anew each time, because each `describe` has a team of its own. */
export function complaintsIn(world: () => TestWorld, team: () => Team) {
  const ilse = () => world().as(team().ilse)
  const show = async ({ path }: Complaint) => (await ilse().get(path)).body
  const opened = async (body: object = {}): Promise<Complaint> => {
    const address = `customer${++addresses}@example.com`
    const complaint = { customer: { name: 'Marta Okafor', address }, subject: 'The telescope is late', text: 'Where is it?', ...body }
    const { caseId } = (await ilse().post('/api/cases', complaint)).body
    return { caseId, path: `/api/cases/${caseId}`, address }
  }
  const several = async (count = 3): Promise<Complaint[]> => {
    const all: Complaint[] = []
    for (let n = 0; n < count; n++) all.push(await opened())
    return all
  }
  const events = async ({ caseId }: Complaint) => (await world().journal(team(), caseId)).map((entry) => entry.event)
  const options = async (one: Complaint) => {
    const { proposal } = await show(one)
    type Proposed = Record<'remedyId' | 'title' | 'detail' | 'costMinor', unknown>
    return proposal.options.slice(0, 3).map(({ remedyId, title, detail, costMinor }: Proposed) => ({ remedyId, title, detail, costMinor }))
  }
  const apologised = async (one: Complaint, withOptions = false) => {
    await ilse().put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.' })
    const offer = withOptions ? { options: await options(one) } : {}
    const sent = await ilse().post(`${one.path}/letters`, { subject: 'Re: late', body: sorry, ...offer })
    expect(sent.status, sent.text).toBe(201)
    await left()
  }
  /** Mails that wait to be brought back leave. */
  const left = async () => {
    world().clock.forward(11_000)
    await world().beat()
  }
  const sentences = async (one: Complaint): Promise<string[]> =>
    (await show(one)).timeline.map(({ sentence }: { sentence: string }) => sentence)
  /** How the apologise step stands. */
  const apologise = async (one: Complaint) => {
    const { steps } = await show(one)
    const { state, clocks } = steps.find(({ step }: { step: string }) => step === 'apologise')
    return { state, clocks: clocks.map(({ standing }: { standing: string }) => standing) }
  }
  const act = async (one: Complaint, method: 'post' | 'put', what: string, body?: object) => {
    const answer = await ilse()[method](`${one.path}/${what}`, body)
    expect(answer.status, answer.text).toBeLessThan(300)
    return answer.body
  }
  return { opened, several, show, events, options, apologised, left, sentences, apologise, act }
}
