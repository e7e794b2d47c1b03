// A case and its customer's page, for tests that walk it from the first word to the last.

import type { CaseId } from '#core/ids.ts'
import { second } from '#core/time/instant.ts'
import { pageAddress } from '#server/cases/page-address.ts'
import type { Team } from '#server/testing/cast.ts'
import type { TestWorld } from '#server/testing/world.ts'

type Stage = { team: Team; caseId: CaseId; path: string }

export function customerPages(world: () => TestWorld) {
  async function stage(): Promise<Stage> {
    const team = await world().team()
    const opened = await world()
      .as(team.ilse)
      .post('/api/cases', {
        customer: { name: 'Marta Lopez', address: 'marta@example.com' },
        subject: 'Telescope',
        text: 'It did not come.',
      })
    const caseId = opened.body.caseId
    const address = await world().enter(team, (ctx) => pageAddress(ctx, caseId))
    return { team, caseId, path: new URL(address).pathname }
  }

  const act = async ({ team, caseId }: Stage, what: string, body: object, method: 'post' | 'put' = 'post') => {
    world().clock.forward(second)
    const reply = await world().as(team.ilse)[method](`/api/cases/${caseId}/${what}`, body)
    if (reply.status >= 300) throw new Error(reply.text)
    return reply
  }
  const hear = (set: Stage) =>
    act(
      set,
      'hearing',
      { crux: 'We promised Lena’s telescope for Tuesday & did not bring it.', wanted: 'It has to be there on Saturday.' },
      'put',
    )
  async function offer(set: Stage): Promise<void> {
    const { remedies } = (await world().as(set.team.ilse).get('/api/remedies')).body
    const ways = remedies.filter((one: { perk: boolean }) => !one.perk).slice(0, 3)
    const options = ways.map(({ id, detail }: { id: string; detail: string }, n: number) => ({
      remedyId: id,
      title: `Way ${n + 1}`,
      detail,
      costMinor: 1234,
    }))
    await act(set, 'calls', { body: 'We said sorry and offered three ways.', apologised: true, options })
  }
  const page = async ({ path }: Stage) => (await world().anyone.get(path)).text
  const say = (set: Stage, what: string, form: Record<string, string>) => {
    world().clock.forward(second)
    return world().anyone.post(`${set.path}/${what}`, form)
  }

  return { stage, act, hear, offer, page, say }
}
