// What a fire drill does to its case: the mark opens for everybody, and the case ends with the drill.

import type { CaseId } from '#core/ids.ts'
import { end as endFile, endOf } from '#core/cases/file.ts'
import { drillEnds } from '#core/people/fire-drill.ts'
import { actorName, type Ctx } from '#server/platform/ctx.ts'
import { keep, load, showDrill } from '#server/cases/keep.ts'

/** The drill is over: everybody sees what it was, and what was still owed is withdrawn, for nobody waits for it. */
export async function endDrillCase(ctx: Ctx, caseId: CaseId, how: keyof typeof drillEnds): Promise<void> {
  const loaded = await load(ctx, caseId)
  if (loaded.fireDrill === null) throw new Error('only the case of a fire drill ends with one')
  if (loaded.fireDrill === 'quiet') await showDrill(ctx, loaded)
  if (endOf(loaded.file)) return
  const outcome = endFile(loaded.file, 'withdrawn', ctx.now, actorName(ctx.actor), drillEnds[how])
  if (outcome.file) await keep(ctx, loaded, outcome.file)
}
