// Learning: the switchboard.

import { mistakeLinked } from '#core/cases/events.ts'
import * as acts from '#core/learning/action-shapes.ts'
import * as contract from '#core/learning/contract.ts'
import * as kept from '#core/learning/factor-shapes.ts'
import { memberLeft } from '#core/people/events.ts'
import { type Area, on, route } from '#server/platform/area.ts'
import * as actions from '#server/learning/commands/actions.ts'
import * as causes from '#server/learning/commands/causes.ts'
import * as checks from '#server/learning/commands/checks.ts'
import * as findings from '#server/learning/commands/findings.ts'
import { hearMemberLeft } from '#server/learning/commands/leaving.ts'
import * as settings from '#server/learning/commands/settings.ts'
import { due } from '#server/learning/heartbeat.ts'
import { impactReactions } from '#server/learning/impact/counting.ts'
import { listActions } from '#server/learning/queries/actions.ts'
import { listCauses, showCause } from '#server/learning/queries/causes.ts'
import { listExposures, listFactors } from '#server/learning/queries/factors.ts'
import { listCases, looseMistakes } from '#server/learning/queries/impact.ts'
import { knownOf } from '#server/learning/queries/known.ts'
import { recurrenceDue, recurrenceJobs, recurrenceReactions, recurrenceRoutes } from '#server/learning/recurrence/switches.ts'

export const learning: Area = {
  name: 'learning',
  routes: [
    route(contract.listCauses, 'learning.see', listCauses),
    route(contract.looseMistakes, 'learning.see', looseMistakes),
    route(contract.showCause, 'learning.see', showCause),
    route(contract.listCases, 'learning.see', listCases),
    route(contract.knownOf, 'learning.see', knownOf),
    route(contract.addCause, 'learning.work', causes.addCause),
    route(contract.changeCause, 'learning.work', causes.changeCause),
    route(contract.removeCause, 'learning.work', causes.removeCause),
    route(contract.gather, 'learning.work', causes.gather),
    route(contract.ungather, 'learning.work', causes.ungather),
    route(contract.solve, 'learning.work', causes.solve),
    route(contract.unsolve, 'learning.work', causes.unsolve),
    route(contract.addCauseFactor, 'learning.work', findings.addCauseFactor),
    route(contract.removeCauseFactor, 'learning.work', findings.removeCauseFactor),
    route(contract.addWhy, 'learning.work', findings.addWhy),
    route(contract.changeWhy, 'learning.work', findings.changeWhy),
    route(contract.removeWhy, 'learning.work', findings.removeWhy),
    route(acts.listActions, 'learning.see', listActions),
    route(acts.decide, 'learning.work', actions.decide),
    route(acts.changeAction, 'learning.work', actions.changeAction),
    route(acts.putInPlace, 'learning.work', actions.putInPlace),
    route(acts.leaveUndone, 'learning.work', actions.leaveUndone),
    route(acts.takeUp, 'learning.work', actions.takeUp),
    route(acts.tryPlan, 'learning.see', checks.tryPlan),
    route(acts.fixCheck, 'learning.work', checks.fixCheck),
    route(kept.listFactors, 'learning.see', listFactors),
    route(kept.addFactor, 'settings.learning', settings.addFactor),
    route(kept.changeFactor, 'settings.learning', settings.changeFactor),
    route(kept.listExposures, 'learning.see', listExposures),
    route(kept.bringExposures, 'settings.learning', settings.bringExposures),
    ...recurrenceRoutes,
  ],
  reactions: [
    on(mistakeLinked, 'learning-recurrence', actions.hearLinked),
    on(memberLeft, 'learning-member-left', hearMemberLeft),
    ...impactReactions,
    ...recurrenceReactions,
  ],
  jobs: [...recurrenceJobs],
  due: async (ctx) => {
    await due(ctx)
    await recurrenceDue(ctx)
  },
}
