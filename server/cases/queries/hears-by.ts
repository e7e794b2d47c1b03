// By when a customer hears from a person, in the words of a language: until the clock for listening is due.

import type { CaseId } from '#core/ids.ts'
import type { Language } from '#core/languages/names.ts'
import { by } from '#core/languages/time.ts'
import { openClocks } from '#server/clocks/queries.ts'
import type { Brand } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** “today by 14:01”; null when nothing is promised, or it has passed. */
export async function hearsBy(ctx: Ctx, caseId: CaseId, { zone }: Pick<Brand, 'zone'>, language: Language): Promise<string | null> {
  const listen = (await openClocks(ctx, caseId)).find((clock) => clock.name === 'listen')
  return listen && listen.dueAt > ctx.now ? by(listen.dueAt, { now: ctx.now, zone, language }) : null
}
