// What the demo had foreseen by autumn: three entries of the library of shops, adopted by a lead, so that the coverage has something to say and
// the desk something to offer.

import { day, type Instant, plus } from '#core/time/instant.ts'
import { adopt } from '#server/anticipation/commands/register.ts'
import type { ActorOf } from './last-days.ts'
import type { Teller } from './teller.ts'

const adopted = ['sold-not-there', 'late-delivery', 'faulty'] as const

/** Of a demo that ends at `until`. */
export const foreseenAt = (until: Instant): Instant => plus(until, -75 * day)

export async function tellForesight(teller: Teller, actorOf: ActorOf, at: Instant): Promise<void> {
  for (const name of adopted) await teller.whole(() => teller.act(at, actorOf('Saskia Lund'), (ctx) => adopt(ctx, { trade: 'shop', name })))
}
