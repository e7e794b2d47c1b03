// The customer of a fire drill acts by the script: they choose, and they answer. And drills whose time has come begin.

import { Refusal } from '#core/refusal.ts'
import { chooseFor } from '#server/cases/commands/making-right.ts'
import { answer } from '#server/feedback/commands.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { optionsOf } from '#server/remedies/queries.ts'
import { calledOffWithBrand } from '#server/anticipation/commands/brand-retired.ts'
import { begin } from '#server/anticipation/commands/drilling.ts'
import { type DrillRow, typed } from '#server/anticipation/drill-rows.ts'
import { changeFireDrill } from '#server/anticipation/store.ts'

/** Drills that one beat takes up. */
const batch = 20

export async function dueDrills(ctx: Ctx): Promise<void> {
  for (const row of await waiting(ctx, 'beginsAt')) if (!(await calledOffWithBrand(ctx, row))) await begin(ctx, row)
  for (const row of await waiting(ctx, 'choosesAt')) await act(ctx, row, 'choosesAt', choose)
  for (const row of await waiting(ctx, 'answersAt')) await act(ctx, row, 'answersAt', rate)
}

async function waiting(ctx: Ctx, at: 'beginsAt' | 'choosesAt' | 'answersAt'): Promise<DrillRow[]> {
  const due = ctx.db
    .selectFrom('fireDrills')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where(at, '<=', ctx.now)
    .where('endedAt', 'is', null)
  const rows = await (at === 'beginsAt' ? due.where('begunAt', 'is', null) : due.where('caseId', 'is not', null))
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map(typed)
}

/** Once: what colleagues have done meanwhile may leave nothing to choose or to answer, and then nothing happens. */
async function act(ctx: Ctx, row: DrillRow, at: 'choosesAt' | 'answersAt', how: (ctx: Ctx, row: DrillRow) => Promise<void>): Promise<void> {
  await changeFireDrill(ctx, row.id, { [at]: null })
  await ctx
    .attempt(() => how(ctx, row))
    .catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
    })
}

async function choose(ctx: Ctx, { caseId, script }: DrillRow): Promise<void> {
  if (!caseId || !script.chooses) return
  const letters = (await optionsOf(ctx, caseId)).map(({ letter }) => letter)
  const letter = letters.find((one) => one === script.chooses) ?? letters[0]
  if (letter) await chooseFor(ctx, { caseId, letter, via: 'page' })
}

async function rate(ctx: Ctx, { caseId, script }: DrillRow): Promise<void> {
  if (caseId && script.rating !== null) await answer(ctx, { caseId, rating: script.rating, ...(script.word ? { word: script.word } : {}) })
}
