// The part of the switchboard that is about what happened before.

import { caseDescribed, caseHeardAgain, caseOpened, caseSorted, factEvents, mistakeLinked, mistakeNamed } from '#core/cases/events.ts'
import * as contract from '#core/learning/recurrence/contract.ts'
import * as meant from '#core/learning/recurrence/meaning-shapes.ts'
import { insideJob, on, type Reaction, type Route, route } from '#server/platform/area.ts'
import { showMeaning } from '#server/learning/meaning/queries.ts'
import { meaningDue, meaningJob, turnMeaning } from '#server/learning/meaning/reading.ts'
import { answerCandidate } from '#server/learning/recurrence/answering.ts'
import { listCandidates } from '#server/learning/recurrence/candidates.ts'
import { catchUp, hearMistake, indexCase, progressOf } from '#server/learning/recurrence/indexing.ts'
import { lookDue, lookJob, lookForKinds } from '#server/learning/recurrence/looking.ts'
import { acceptProposal, listProposals, refuseProposal } from '#server/learning/recurrence/proposals.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export const recurrenceRoutes: Route[] = [
  route(contract.listCandidates, 'cases.see', listCandidates),
  route(contract.answerCandidate, 'cases.work', answerCandidate),
  route(contract.listProposals, 'cases.see', listProposals),
  route(contract.acceptProposal, 'cases.work', acceptProposal),
  route(contract.refuseProposal, 'cases.work', refuseProposal),
  route(meant.showMeaning, 'settings.see', showMeaning),
  route(meant.turnMeaning, 'settings.learning', turnMeaning),
]

export const recurrenceReactions: Reaction[] = [
  on(caseOpened, 'recurrence-index', indexCase),
  on(factEvents.heard, 'recurrence-index', indexCase),
  on(caseSorted, 'recurrence-index', indexCase),
  on(caseDescribed, 'recurrence-index', indexCase),
  on(caseHeardAgain, 'recurrence-index', indexCase),
  on(mistakeLinked, 'recurrence-index', indexCase),
  on(mistakeNamed, 'recurrence-mistake', hearMistake),
]

export const recurrenceJobs = [insideJob(lookJob, lookForKinds), meaningJob]

export async function recurrenceDue(ctx: Ctx): Promise<void> {
  const progress = await progressOf(ctx)
  if (progress?.isDone) await lookDue(ctx, progress)
  else await catchUp(ctx, progress)
  await meaningDue(ctx)
}
