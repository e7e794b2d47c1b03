// Cases: the switchboard.

import * as contract from '#core/cases/contract.ts'
import * as approvals from '#core/remedies/approval-shapes.ts'
import * as protocolShapes from '#core/cases/protocol-shapes.ts'
import * as reports from '#core/cases/report-shapes.ts'
import * as kindShapes from '#core/cases/kind-shapes.ts'
import * as remedyShapes from '#core/remedies/contract.ts'
import * as particulars from '#core/cases/particular-shapes.ts'
import { bePresent } from '#core/cases/presence-shapes.ts'
import * as bulk from '#core/cases/bulk-shapes.ts'
import * as views from '#core/cases/view-shapes.ts'
import * as ofCustomers from '#core/cases/customers/contract.ts'
import { caseReopened } from '#core/cases/events.ts'
import { keepPromise, moveDeadline } from '#core/clocks/contract.ts'
import { read as readDraft } from '#core/coach/contract.ts'
import { wrong } from '#core/coach/wrong-shapes.ts'
import { promiseBroken, promiseKept, promiseMade, promiseReleased } from '#core/clocks/events.ts'
import { messageBroughtBack, messageFailed, messageSent } from '#core/messages/events.ts'
import * as letterShapes from '#core/messages/wording/contract.ts'
import { customerChanged, customersMerged, memberLeft } from '#core/people/events.ts'
import { type Area, on, route } from '#server/platform/area.ts'
import { approvalPages } from '#server/cases/approval-pages.ts'
import * as approving from '#server/cases/commands/approving.ts'
import { admit } from '#server/cases/commands/admitting.ts'
import * as bulkActs from '#server/cases/commands/bulk.ts'
import * as catalogue from '#server/cases/commands/catalogue.ts'
import * as ending from '#server/cases/commands/ending.ts'
import * as keeping from '#server/cases/commands/keeping.ts'
import * as kinds from '#server/cases/commands/kinds.ts'
import * as leaving from '#server/cases/commands/leaving.ts'
import * as makingRight from '#server/cases/commands/making-right.ts'
import { mergeCustomers } from '#server/cases/commands/merging.ts'
import * as opening from '#server/cases/commands/opening.ts'
import * as presence from '#server/cases/commands/presence.ts'
import { changeProtocol } from '#server/cases/commands/protocols.ts'
import * as savedViews from '#server/cases/commands/saved-views.ts'
import * as triage from '#server/cases/commands/triage.ts'
import * as writing from '#server/cases/commands/writing.ts'
import { customerPages } from '#server/cases/customer-pages.ts'
import { listApprovals } from '#server/remedies/queries/approvals.ts'
import * as coaching from '#server/cases/queries/coaching.ts'
import { particularsInUse } from '#server/cases/queries/particulars.ts'
import { counts } from '#server/cases/queries/counts.ts'
import { show } from '#server/cases/queries/desk.ts'
import { listKinds } from '#server/cases/queries/kinds.ts'
import { previewLetter } from '#server/cases/queries/letter-preview.ts'
import { casesOfCustomer } from '#server/cases/queries/of-customer.ts'
import { showProtocol } from '#server/cases/queries/protocols.ts'
import * as queries from '#server/cases/queries/queue.ts'
import * as reportQueries from '#server/cases/queries/reports.ts'
import * as reactions from '#server/cases/reactions.ts'

export const cases: Area = {
  name: 'cases',
  routes: [
    route(contract.list, 'cases.see', queries.list),
    route(contract.counts, 'cases.see', counts),
    route(contract.open, 'cases.open', opening.open),
    route(contract.show, 'cases.see', show),
    route(contract.take, 'cases.work', triage.take),
    route(contract.handOver, 'cases.work', triage.handOver),
    route(contract.sort, 'cases.work', triage.sort),
    route(particulars.particularsInUse, 'cases.see', particularsInUse),
    route(contract.hear, 'cases.work', triage.hear),
    route(contract.send, 'cases.work', writing.send),
    route(contract.note, 'cases.work', writing.note),
    route(contract.logCall, 'cases.work', writing.logCall),
    route(contract.choose, 'cases.work', makingRight.choose),
    route(contract.fulfil, 'remedies.grant', makingRight.fulfil),
    route(contract.delight, 'remedies.grant', makingRight.delight),
    route(contract.waive, 'cases.work', ending.waive),
    route(contract.learn, 'cases.work', ending.learn),
    route(contract.listMistakes, 'cases.see', queries.mistakes),
    route(contract.pause, 'cases.work', triage.pause),
    route(contract.resume, 'cases.work', triage.resume),
    route(contract.end, 'cases.work', ending.end),
    route(contract.reopen, 'cases.work', ending.reopen),
    route(readDraft, 'cases.see', coaching.read),
    route(wrong, 'cases.work', coaching.wrong),
    route(approvals.ask, 'cases.work', approving.ask),
    route(approvals.list, 'cases.see', listApprovals),
    route(approvals.decide, 'remedies.approve', approving.decide),
    route(approvals.withdraw, 'cases.work', approving.withdraw),
    route(reports.admit, 'member', admit),
    route(reports.count, 'member', reportQueries.count),
    route(reports.list, 'cases.see', reportQueries.list),
    route(reports.reporter, 'reports.reporter', reportQueries.reporter),
    route(views.listViews, 'cases.see', savedViews.list),
    route(views.keepView, 'cases.see', savedViews.keep),
    route(views.changeView, 'cases.see', savedViews.change),
    route(views.removeView, 'cases.see', savedViews.remove),
    route(views.orderViews, 'cases.see', savedViews.order),
    route(kindShapes.listKinds, 'cases.see', listKinds),
    route(kindShapes.addKind, 'settings.kinds', kinds.addKind),
    route(kindShapes.changeKind, 'settings.kinds', kinds.changeKind),
    route(kindShapes.retireKind, 'settings.kinds', kinds.retireKind),
    route(kindShapes.bringBackKind, 'settings.kinds', kinds.bringBackKind),
    route(kindShapes.orderKinds, 'settings.kinds', kinds.orderKinds),
    route(remedyShapes.addRemedy, 'settings.remedies', catalogue.addRemedy),
    route(remedyShapes.changeRemedy, 'settings.remedies', catalogue.changeRemedy),
    route(protocolShapes.showProtocol, 'settings.see', showProtocol),
    route(protocolShapes.changeProtocol, 'settings.protocol', changeProtocol),
    route(ofCustomers.casesOfCustomer, 'cases.see', casesOfCustomer),
    route(ofCustomers.mergeCustomers, 'cases.work', mergeCustomers),
    route(letterShapes.previewLetter, 'settings.see', previewLetter),
    route(bePresent, 'cases.see', presence.bePresent),
    route(bulk.act, 'cases.work', bulkActs.act),
    route(bulk.bringBack, 'cases.work', bulkActs.bringBack),
    route(moveDeadline, 'cases.work', triage.moveDeadline),
    route(keepPromise, 'cases.work', keeping.keepPromise),
  ],
  due: async (ctx) => {
    await presence.sweepPresence(ctx)
    await bulkActs.sweepActs(ctx)
  },
  pages: [...customerPages, ...approvalPages],
  reactions: [
    on(messageSent, 'cases-mail-left', reactions.hearMailLeft),
    on(messageBroughtBack, 'cases-mail-back', reactions.hearMailCameBack),
    on(messageFailed, 'cases-mail-failed', reactions.hearMailCameBack),
    on(promiseBroken, 'cases-promise-broken', reactions.hearPromiseBroken),
    on(promiseMade, 'cases-deadline', reactions.hearDeadline),
    on(promiseKept, 'cases-deadline', reactions.hearDeadline),
    on(promiseReleased, 'cases-deadline', reactions.hearDeadline),
    on(customerChanged, 'cases-found-by', reactions.hearCustomerChanged),
    on(customersMerged, 'cases-found-by', reactions.hearCustomerChanged),
    on(memberLeft, 'cases-member-left', leaving.hearMemberLeft),
    on(caseReopened, 'cases-owner-left', leaving.hearReopened),
  ],
}
