// Every endpoint of Amends by its id: what OpenAPI, the staff app, the command line and the isolation test walk through. An area with many has
// its part of the table beside its contracts (`endpoints.ts`).

import { anticipationApi } from '#core/anticipation/endpoints.ts'
import * as approvals from '#core/remedies/approval-shapes.ts'
import * as cases from '#core/cases/contract.ts'
import * as clocks from '#core/clocks/contract.ts'
import * as coach from '#core/coach/contract.ts'
import * as house from '#core/coach/house-shapes.ts'
import * as wrongs from '#core/coach/wrong-shapes.ts'
import * as demo from '#core/demo/contract.ts'
import * as feedback from '#core/feedback/contract.ts'
import { insightsApi } from '#core/insights/endpoints.ts'
import * as intake from '#core/intake/contract.ts'
import { learningApi } from '#core/learning/endpoints.ts'
import * as messages from '#core/messages/contract.ts'
import { reviewsApi } from '#core/reviews/endpoints.ts'
import * as notices from '#core/notices/contract.ts'
import * as people from '#core/people/contract.ts'
import * as ofBrands from '#core/people/brands/contract.ts'
import { door } from '#core/people/door-shapes.ts'
import * as remedies from '#core/remedies/contract.ts'
import * as kinds from '#core/cases/kind-shapes.ts'
import * as particulars from '#core/cases/particular-shapes.ts'
import * as presence from '#core/cases/presence-shapes.ts'
import * as protocols from '#core/cases/protocol-shapes.ts'
import * as reports from '#core/cases/report-shapes.ts'
import * as bulk from '#core/cases/bulk-shapes.ts'
import * as views from '#core/cases/view-shapes.ts'
import * as ofCustomers from '#core/cases/customers/contract.ts'
import * as account from '#core/people/account/contract.ts'
import * as emails from '#core/people/emails/contract.ts'
import * as customers from '#core/people/customers/contract.ts'
import * as leaving from '#core/people/leaving/contract.ts'
import * as letters from '#core/messages/wording/contract.ts'
import * as snippets from '#core/messages/snippets/contract.ts'
import * as mailTests from '#core/messages/mail-tests/contract.ts'
import * as memberMails from '#core/messages/members/contract.ts'

export const api = {
  'people.door': door,
  'people.me': people.me,
  'people.signIn': people.signIn,
  'people.signOut': people.signOut,
  'people.startLink': people.startLink,
  'people.start': people.start,
  'people.brands': people.listBrands,
  'people.addBrand': people.addBrand,
  'people.changeBrand': people.changeBrand,
  'people.departments': people.listDepartments,
  'people.addDepartment': people.addDepartment,
  'people.removeDepartment': people.removeDepartment,
  'people.members': people.listMembers,
  'people.addMember': people.addMember,
  'people.changeMember': people.changeMember,
  'people.renewLink': people.renewLink,
  'people.keys': people.listKeys,
  'people.addKey': people.addKey,
  'people.revokeKey': people.revokeKey,
  'people.customer': people.showCustomer,
  'people.changeCustomer': people.changeCustomer,
  'people.noteInterest': people.noteInterest,
  'people.forgetInterest': customers.forgetInterest,
  'people.forgot': account.forgot,
  'people.changeMe': account.changeMe,
  'people.changeOrganisation': account.changeOrganisation,
  'people.changePassword': account.changePassword,
  'people.sessions': account.listSessions,
  'people.endSession': account.endSession,
  'people.endSessions': account.endSessions,
  'people.email': emails.showEmail,
  'people.askEmail': emails.askEmail,
  'people.takeBackEmail': emails.takeBackEmail,
  'people.emailChanges': emails.listEmailChanges,
  'people.askEmailOf': emails.askEmailOf,
  'people.takeBackEmailOf': emails.takeBackEmailOf,
  'people.emailLink': emails.emailLink,
  'people.confirmEmail': emails.confirmEmail,
  'people.retireBrand': ofBrands.retireBrand,
  'people.bringBackBrand': ofBrands.bringBackBrand,
  'people.leave': leaving.leave,
  'people.comeBack': leaving.comeBack,
  'people.customers': customers.listCustomers,
  'people.addAddress': customers.addAddress,
  'people.chooseAddress': customers.chooseAddress,
  'people.removeAddress': customers.removeAddress,
  'people.recordConsent': customers.recordConsent,
  'cases.ofCustomer': ofCustomers.casesOfCustomer,
  'cases.mergeCustomers': ofCustomers.mergeCustomers,
  'messages.memberMails': memberMails.listMemberMails,
  'messages.memberMail': memberMails.showMemberMail,
  'messages.retryMemberMail': memberMails.retryMemberMail,
  'mailTests.ways': mailTests.showWays,
  'mailTests.list': mailTests.listTests,
  'mailTests.begin': mailTests.beginTest,
  'coach.read': coach.read,
  'coach.style': house.showStyle,
  'coach.weigh': house.weigh,
  'coach.addPhrase': house.addPhrase,
  'coach.changePhrase': house.changePhrase,
  'coach.removePhrase': house.removePhrase,
  'coach.forgetSentences': house.forgetSentences,
  'coach.wrong': wrongs.wrong,
  'coach.examples': wrongs.listExamples,
  'coach.exportExamples': wrongs.exportExamples,
  'coach.removeExample': wrongs.removeExample,
  'clocks.keepPromise': clocks.keepPromise,
  'clocks.doubtPromise': clocks.doubtPromise,
  'clocks.releasePromise': clocks.releasePromise,
  'clocks.moveDeadline': clocks.moveDeadline,
  'messages.saveDraft': messages.saveDraft,
  'messages.attach': messages.attach,
  'messages.detach': messages.detach,
  'messages.bringBack': messages.bringBack,
  'messages.settle': messages.settle,
  'messages.retry': messages.retry,
  'letters.list': letters.listLetters,
  'letters.word': letters.wordLetter,
  'letters.member': letters.memberLetter,
  'letters.preview': letters.previewLetter,
  'snippets.list': snippets.listSnippets,
  'snippets.add': snippets.addSnippet,
  'snippets.change': snippets.changeSnippet,
  'snippets.remove': snippets.removeSnippet,
  'messages.post': messages.listPost,
  'messages.letter': messages.showPost,
  'remedies.list': remedies.listRemedies,
  'remedies.add': remedies.addRemedy,
  'remedies.change': remedies.changeRemedy,
  'remedies.retire': remedies.retireRemedy,
  'remedies.bringBack': remedies.bringBackRemedy,
  'remedies.reverse': remedies.reverse,
  'approvals.ask': approvals.ask,
  'approvals.list': approvals.list,
  'approvals.decide': approvals.decide,
  'approvals.withdraw': approvals.withdraw,
  'cases.list': cases.list,
  'cases.counts': cases.counts,
  'cases.open': cases.open,
  'cases.show': cases.show,
  'cases.take': cases.take,
  'cases.handOver': cases.handOver,
  'cases.sort': cases.sort,
  'cases.particulars': particulars.particularsInUse,
  'cases.hear': cases.hear,
  'cases.send': cases.send,
  'cases.note': cases.note,
  'cases.logCall': cases.logCall,
  'cases.choose': cases.choose,
  'cases.fulfil': cases.fulfil,
  'cases.delight': cases.delight,
  'cases.waive': cases.waive,
  'cases.learn': cases.learn,
  'cases.mistakes': cases.listMistakes,
  'cases.pause': cases.pause,
  'cases.resume': cases.resume,
  'cases.end': cases.end,
  'cases.reopen': cases.reopen,
  'cases.bePresent': presence.bePresent,
  'cases.bulk': bulk.act,
  'cases.bringBack': bulk.bringBack,
  'kinds.list': kinds.listKinds,
  'kinds.add': kinds.addKind,
  'kinds.change': kinds.changeKind,
  'kinds.retire': kinds.retireKind,
  'kinds.bringBack': kinds.bringBackKind,
  'kinds.order': kinds.orderKinds,
  'protocol.show': protocols.showProtocol,
  'protocol.change': protocols.changeProtocol,
  'views.list': views.listViews,
  'views.keep': views.keepView,
  'views.change': views.changeView,
  'views.remove': views.removeView,
  'views.order': views.orderViews,
  'reports.admit': reports.admit,
  'reports.count': reports.count,
  'reports.list': reports.list,
  'reports.reporter': reports.reporter,
  'intake.deliver': intake.deliver,
  'intake.dead': intake.listDead,
  'intake.retry': intake.retry,
  'intake.raw': intake.raw,
  'intake.attachment': intake.attachment,
  'intake.original': intake.original,
  'intake.dressed': intake.dressed,
  'feedback.ask': feedback.ask,
  'feedback.surveys': feedback.listSurveys,
  'notices.list': notices.list,
  'notices.count': notices.count,
  'notices.room': notices.room,
  'notices.read': notices.read,
  'notices.readAll': notices.readAll,
  'notices.settings': notices.settings,
  'notices.changeSettings': notices.changeSettings,
  ...learningApi,
  ...anticipationApi,
  ...reviewsApi,
  ...insightsApi,
  'demo.begin': demo.begin,
  'demo.progress': demo.progress,
  'demo.enter': demo.enter,
  'demo.remove': demo.remove,
} as const

export type Api = typeof api
export type EndpointId = keyof Api
