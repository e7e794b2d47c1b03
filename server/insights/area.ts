// The switchboard of insights: the week, the cases behind a number, and what makes a case be counted anew.

import { caseEnded, caseOpened, caseReopened, factEvents } from '#core/cases/events.ts'
import { clockBreached, promiseBroken, promiseKept, promiseMade, promiseReleased } from '#core/clocks/events.ts'
import type { EventKind } from '#core/events.ts'
import { surveyAnswered } from '#core/feedback/events.ts'
import * as charts from '#core/insights/chart-shapes.ts'
import * as contract from '#core/insights/contract.ts'
import type { CaseId } from '#core/ids.ts'
import { callLogged, messageSent } from '#core/messages/events.ts'
import { brandChanged, customersMerged } from '#core/people/events.ts'
import { entryReversed, perkGiven, remedyGranted } from '#core/remedies/events.ts'
import { type Area, fileRoute, on, route } from '#server/platform/area.ts'
import { note, split, unnote, unsplit } from '#server/insights/commands/judging.ts'
import { count, countCustomer, countOn, hearBrandChanged, recount } from '#server/insights/commands.ts'
import { listCases, showWeek } from '#server/insights/queries.ts'
import { chartCsv, listCharts, showChart } from '#server/insights/queries/charts.ts'

/** News after which a case may count for something else than before. */
const telling: EventKind<{ caseId: CaseId }>[] = [
  caseOpened,
  caseEnded,
  caseReopened,
  factEvents.apologised,
  factEvents.fulfilled,
  factEvents.explained,
  messageSent,
  callLogged,
  clockBreached,
  promiseMade,
  promiseKept,
  promiseBroken,
  promiseReleased,
  remedyGranted,
  perkGiven,
  entryReversed,
  surveyAnswered,
]

export const insights: Area = {
  name: 'insights',
  routes: [
    route(contract.showWeek, 'insight.see', showWeek),
    route(contract.listCases, 'insight.see', listCases),
    route(contract.recount, 'insight.recount', recount),
    route(charts.showChart, 'insight.see', showChart),
    fileRoute(charts.chartCsv, 'insight.see', chartCsv),
    route(charts.listCharts, 'insight.see', listCharts),
    route(charts.split, 'insight.judge', split),
    route(charts.unsplit, 'insight.judge', unsplit),
    route(charts.note, 'insight.judge', note),
    route(charts.unnote, 'insight.judge', unnote),
  ],
  reactions: [
    ...telling.map((event) => on(event, 'insights-count', count)),
    on(customersMerged, 'insights-merged', countCustomer),
    on(brandChanged, 'insights-recount', hearBrandChanged),
  ],
  due: countOn,
}
