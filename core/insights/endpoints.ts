// The endpoints of insight by their id.

import * as insights from '#core/insights/contract.ts'

export const insightsApi = {
  'insights.week': insights.showWeek,
  'insights.cases': insights.listCases,
  'insights.recount': insights.recount,
} as const
