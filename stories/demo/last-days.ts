// What else happened in the last days of the demo: a mistake that colleagues admitted themselves, and a request that waits for somebody's word.

import type { CaseId, MemberId } from '#core/ids.ts'
import { hour, type Instant, plus } from '#core/time/instant.ts'
import { admit } from '#server/cases/commands/admitting.ts'
import { ask } from '#server/cases/commands/approving.ts'
import type { Actor, Ctx } from '#server/platform/ctx.ts'
import { members } from './cast.ts'
import type { Teller } from './teller.ts'

export type ActorOf = (name: string) => Actor & { kind: 'member'; id: MemberId }

const admitted = [
  {
    by: 'Mira Sorel',
    ago: 75,
    kind: 'information',
    protect: false,
    sentence: 'I told three callers that the bath towels are back. They are not until the 20th.',
  },
  {
    by: 'Tomas Novik',
    ago: 50,
    kind: 'wrong',
    protect: true,
    sentence: 'Two reading lamps left without their screws; the bag lay on my bench.',
  },
  { by: 'Juno Abara', ago: 26, kind: 'information', protect: false, sentence: 'The page of the atlas named the old edition for a day.' },
] as const
const wish = { title: 'A weekend for two at the inn by the harbour', costMinor: 32_000 }
const why = 'They lost days over this and stayed kind to all of us. Something small would feel like a shrug.'

export async function tellLastDays(teller: Teller, actorOf: ActorOf, until: Instant): Promise<void> {
  for (const { by, ago, kind, protect, sentence } of admitted) {
    await teller.whole(() =>
      teller.act(plus(until, -ago * hour), actorOf(by), (ctx) => admit(ctx, { sentence, kind, protect, own: true, take: false })),
    )
  }
  await teller.whole(async () => {
    const found = await teller.act(until, { kind: 'system' }, youngestInHand)
    const owner = members.find(({ name }) => name === found?.owner)
    if (found && owner)
      await teller.act(until, actorOf(owner.name), (ctx) =>
        ask(ctx, { caseId: found.caseId, what: { kind: 'perk', perk: wish }, reason: why }),
      )
  })
}

/** The youngest case that an agent has in hand and that was not made right yet: they may not grant the wish themselves. */
async function youngestInHand(ctx: Ctx): Promise<{ caseId: CaseId; owner: string } | null> {
  const row = await ctx.db
    .selectFrom('cases as c')
    .innerJoin('members as m', (j) => j.onRef('m.organisationId', '=', 'c.organisationId').onRef('m.id', '=', 'c.ownerId'))
    .select(['c.id', 'm.name'])
    .where('c.organisationId', '=', ctx.organisation)
    .where('m.role', '=', 'agent')
    .where('c.stands', 'in', ['apologise', 'makeRight'])
    .where('c.endedAt', 'is', null)
    .orderBy('c.id', 'desc')
    .executeTakeFirst()
  return row ? { caseId: row.id as CaseId, owner: row.name } : null
}
