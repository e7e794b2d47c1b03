// Risks of a case: hinted at by the customer's words, set and cleared by a person only. What a person answered is not asked again.

import type { CaseId } from '#core/ids.ts'
import { riskCleared, riskSet } from '#core/cases/events.ts'
import { openSuggestions, type Risk, type RiskSuggestion, riskNames, suggestedRisks } from '#core/cases/risks.ts'
import { actorName, type Ctx } from '#server/platform/ctx.ts'
import { addRisk, changeCase } from '#server/cases/store.ts'

/** What a further message hints at joins what was hinted before. */
export async function hearRisks(ctx: Ctx, caseId: CaseId, said: string): Promise<void> {
  const found = suggestedRisks(said)
  if (found.length > 0) await keepRisks(ctx, caseId, found)
}

/** Sets (true) or clears (false) risks; what stands already is left alone. */
export async function sayRisks(ctx: Ctx, caseId: CaseId, answers: Partial<Record<Risk, boolean>>): Promise<void> {
  const latest = await answersOf(ctx, caseId)
  for (const risk of riskNames) {
    const isSet = answers[risk]
    if (isSet === undefined || latest.get(risk) === isSet) continue
    await addRisk(ctx, { caseId, risk, isSet, by: actorName(ctx.actor) })
    if (isSet || latest.get(risk)) ctx.tell(isSet ? riskSet : riskCleared, { caseId, risk })
  }
  await keepRisks(ctx, caseId, [])
}

/** The columns for the queue, written anew from the answers on file and what is still a question. */
async function keepRisks(ctx: Ctx, caseId: CaseId, found: RiskSuggestion[]): Promise<void> {
  const answers = await answersOf(ctx, caseId)
  const row = await ctx.db
    .selectFrom('cases')
    .select('riskSuggestions')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  const open = openSuggestions(row.riskSuggestions as RiskSuggestion[], found, new Set(answers.keys()))
  await changeCase(ctx, caseId, {
    risks: riskNames.filter((risk) => answers.get(risk)),
    riskSuggestions: JSON.stringify(open),
  })
}

/** The last answer to each risk. */
async function answersOf(ctx: Ctx, caseId: CaseId): Promise<Map<string, boolean>> {
  const rows = await ctx.db
    .selectFrom('caseRisks')
    .select(['risk', 'isSet'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.risk, row.isSet]))
}
