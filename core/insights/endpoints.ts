// Every endpoint of insights by its id, for the list of them all.

import { insightCharts } from '#core/insights/chart-shapes.ts'
import * as week from '#core/insights/contract.ts'
import * as outcomes from '#core/insights/outcome-shapes.ts'
import * as reports from '#core/insights/report-shapes.ts'
import * as shares from '#core/insights/share-shapes.ts'

export const insightsApi = {
  'insights.week': week.showWeek,
  'insights.cases': week.listCases,
  'insights.recount': week.recount,
  ...insightCharts,
  'insights.outcomes': outcomes.showOutcomes,
  'insights.funnel': outcomes.showFunnel,
  'insights.promises': outcomes.showPromises,
  'insights.proven': outcomes.showProven,
  'insights.behind': outcomes.listBehind,
  'insights.report': reports.report,
  'insights.months': reports.listMonths,
  'insights.share': shares.share,
  'insights.shares': shares.listShares,
  'insights.stopShare': shares.stopShare,
} as const
