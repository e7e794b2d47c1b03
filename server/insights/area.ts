// The switchboard of insights: the week, the cases behind a number, and what makes a case be counted anew.

import { caseEnded, caseOpened, caseReopened, factEvents, mistakeLinked, reportMade } from '#core/cases/events.ts'
import { clockBreached, promiseBroken, promiseKept, promiseMade, promiseReleased } from '#core/clocks/events.ts'
import type { EventKind } from '#core/events.ts'
import { surveyAnswered } from '#core/feedback/events.ts'
import * as charts from '#core/insights/chart-shapes.ts'
import * as contract from '#core/insights/contract.ts'
import * as came from '#core/insights/outcome-shapes.ts'
import * as reports from '#core/insights/report-shapes.ts'
import * as shares from '#core/insights/share-shapes.ts'
import type { CaseId } from '#core/ids.ts'
import { callLogged, messageSent } from '#core/messages/events.ts'
import { brandChanged, customersMerged } from '#core/people/events.ts'
import { entryReversed, perkGiven, remedyGranted } from '#core/remedies/events.ts'
import { type Area, fileRoute, on, route } from '#server/platform/area.ts'
import { count, countCustomer, countDue, hearBrandChanged, hearReport, recount } from '#server/insights/commands.ts'
import { note, split, unnote, unsplit } from '#server/insights/commands/judging.ts'
import { listCases, showWeek } from '#server/insights/queries.ts'
import { listBehind } from '#server/insights/queries/behind.ts'
import { chartCsv, listCharts, showChart } from '#server/insights/queries/charts.ts'
import { showFunnel, showOutcomes } from '#server/insights/queries/outcomes.ts'
import { showPromises } from '#server/insights/queries/promises.ts'
import { listMonths, report } from '#server/insights/queries/months.ts'
import { showProven } from '#server/insights/queries/proven.ts'
import { listShares } from '#server/insights/queries/shares.ts'
import { dueMonthMails, sendMonthJob } from '#server/insights/month-outbox.ts'
import { keepMonths } from '#server/insights/monthly.ts'
import { sharePages } from '#server/insights/share-page.ts'
import { share, stopShare } from '#server/insights/sharing.ts'

/** News after which a case may count for something else than before. */
const telling: EventKind<{ caseId: CaseId }>[] = [
  caseOpened,
  caseEnded,
  caseReopened,
  factEvents.heard,
  factEvents.apologised,
  factEvents.chosen,
  factEvents.fulfilled,
  factEvents.explained,
  messageSent,
  callLogged,
  clockBreached,
  mistakeLinked,
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
    route(came.showOutcomes, 'insight.see', showOutcomes),
    route(came.showFunnel, 'insight.see', showFunnel),
    route(came.showPromises, 'insight.see', showPromises),
    route(came.showProven, 'insight.see', showProven),
    route(came.listBehind, 'insight.see', listBehind),
    route(shares.share, 'insight.share', share),
    route(shares.listShares, 'insight.share', listShares),
    route(shares.stopShare, 'insight.share', stopShare),
    fileRoute(reports.report, 'insight.see', report),
    route(reports.listMonths, 'insight.see', listMonths),
    route(contract.recount, 'insight.recount', recount),
    route(charts.showChart, 'insight.see', showChart),
    fileRoute(charts.chartCsv, 'insight.see', chartCsv),
    route(charts.listCharts, 'insight.see', listCharts),
    route(charts.split, 'insight.judge', split),
    route(charts.unsplit, 'insight.judge', unsplit),
    route(charts.note, 'insight.judge', note),
    route(charts.unnote, 'insight.judge', unnote),
  ],
  pages: sharePages,
  reactions: [
    ...telling.map((event) => on(event, 'insights-count', count)),
    on(reportMade, 'insights-count', hearReport),
    on(customersMerged, 'insights-merged', countCustomer),
    on(brandChanged, 'insights-recount', hearBrandChanged),
  ],
  jobs: [sendMonthJob],
  due: async (ctx) => {
    await countDue(ctx)
    await keepMonths(ctx)
    await dueMonthMails(ctx)
  },
}
