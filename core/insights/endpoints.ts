// Every endpoint of insights by its id, for the list of them all.

import * as week from '#core/insights/contract.ts'
import * as outcomes from '#core/insights/outcome-shapes.ts'

export const insights = {
  'insights.week': week.showWeek,
  'insights.cases': week.listCases,
  'insights.recount': week.recount,
  'insights.outcomes': outcomes.showOutcomes,
  'insights.funnel': outcomes.showFunnel,
  'insights.promises': outcomes.showPromises,
  'insights.proven': outcomes.showProven,
  'insights.behind': outcomes.listBehind,
}
