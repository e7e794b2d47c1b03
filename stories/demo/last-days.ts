// What else happened in the last days of the demo: a mistake that colleagues admitted themselves, and a request that waits for somebody's word.

import type { CaseId, MemberId } from '#core/ids.ts'
import { hour, type Instant, plus } from '#core/time/instant.ts'
import { admit } from '#server/cases/commands/admitting.ts'
import { ask } from '#server/cases/commands/approving.ts'
import type { Actor, Ctx } from '#server/platform/ctx.ts'
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
  const ilse = actorOf('Ilse Marren')
  await teller.whole(async () => {
    const caseId = await teller.act(until, ilse, openCaseOf)
    if (caseId) await teller.act(until, ilse, (ctx) => ask(ctx, { caseId, what: { kind: 'perk', perk: wish }, reason: why }))
  })
}

/** The youngest one that they have in hand and that was not made right yet. */
async function openCaseOf(ctx: Ctx): Promise<CaseId | null> {
  const row = await ctx.db
    .selectFrom('cases')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('ownerId', '=', ctx.actor.kind === 'member' ? ctx.actor.id : '')
    .where('stands', 'in', ['apologise', 'makeRight'])
    .where('endedAt', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return (row?.id as CaseId | undefined) ?? null
}
