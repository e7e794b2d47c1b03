// People: the switchboard.

import * as accounts from '#core/people/account/contract.ts'
import * as ofBrands from '#core/people/brands/contract.ts'
import * as contract from '#core/people/contract.ts'
import * as ofCustomers from '#core/people/customers/contract.ts'
import { door } from '#core/people/door-shapes.ts'
import * as emails from '#core/people/emails/contract.ts'
import * as leavings from '#core/people/leaving/contract.ts'
import { type Area, openRoute, route, sessionRoute } from '#server/platform/area.ts'
import * as account from '#server/people/commands/account.ts'
import * as customers from '#server/people/commands/customers.ts'
import * as emailing from '#server/people/commands/emails.ts'
import * as leaving from '#server/people/commands/leaving.ts'
import { forgot } from '#server/people/commands/links.ts'
import { rename } from '#server/people/commands/organisation.ts'
import * as retiring from '#server/people/commands/retiring.ts'
import * as sessions from '#server/people/commands/sessions.ts'
import * as settings from '#server/people/commands/settings.ts'
import { listCustomers } from '#server/people/customer-list.ts'
import * as queries from '#server/people/queries.ts'
import { emailChanges, showEmail } from '#server/people/queries/emails.ts'

export const people: Area = {
  name: 'people',
  routes: [
    route(contract.me, 'member', queries.me),
    openRoute(door, 'anyone', sessions.door),
    openRoute(contract.signIn, 'anyone', sessions.signIn),
    sessionRoute(contract.signOut, 'member', sessions.signOut),
    openRoute(contract.startLink, 'anyone', sessions.startLink),
    openRoute(contract.start, 'anyone', sessions.start),
    route(contract.listBrands, 'settings.see', queries.brands),
    route(contract.addBrand, 'settings.brands', settings.addBrand),
    route(contract.changeBrand, 'settings.brands', settings.changeBrand),
    route(ofBrands.retireBrand, 'settings.brands', retiring.retireBrand),
    route(ofBrands.bringBackBrand, 'settings.brands', retiring.bringBackBrand),
    route(contract.listDepartments, 'settings.see', queries.departments),
    route(contract.addDepartment, 'settings.brands', settings.addDepartment),
    route(contract.removeDepartment, 'settings.brands', settings.removeDepartment),
    route(contract.listMembers, 'settings.see', queries.members),
    route(contract.addMember, 'settings.members', settings.addMember),
    route(contract.changeMember, 'settings.members', settings.changeMember),
    route(contract.renewLink, 'settings.members', settings.renewLink),
    route(contract.listKeys, 'settings.keys', queries.keys),
    route(contract.addKey, 'settings.keys', settings.addKey),
    route(contract.revokeKey, 'settings.keys', settings.revokeKey),
    route(contract.showCustomer, 'cases.see', queries.showCustomer),
    route(contract.changeCustomer, 'cases.work', customers.changeCustomer),
    route(contract.noteInterest, 'cases.work', customers.noteInterest),
    route(ofCustomers.forgetInterest, 'cases.work', customers.forgetInterest),
    openRoute(accounts.forgot, 'anyone', forgot),
    route(accounts.changeMe, 'member', account.changeMe),
    route(accounts.changeOrganisation, 'settings.members', rename),
    sessionRoute(accounts.changePassword, 'member', account.changePassword),
    route(accounts.listSessions, 'member', account.sessions),
    route(accounts.endSession, 'member', account.endSession),
    sessionRoute(accounts.endSessions, 'member', account.endSessions),
    route(emails.showEmail, 'member', showEmail),
    route(emails.askEmail, 'member', emailing.askEmail),
    route(emails.takeBackEmail, 'member', emailing.takeBackEmail),
    route(emails.listEmailChanges, 'settings.members', emailChanges),
    route(emails.askEmailOf, 'settings.members', emailing.askEmailOf),
    route(emails.takeBackEmailOf, 'settings.members', emailing.takeBackEmailOf),
    openRoute(emails.emailLink, 'anyone', emailing.emailLink),
    openRoute(emails.confirmEmail, 'anyone', emailing.confirmEmail),
    route(leavings.leave, 'settings.members', leaving.leave),
    route(leavings.comeBack, 'settings.members', leaving.comeBack),
    route(ofCustomers.listCustomers, 'cases.see', listCustomers),
    route(ofCustomers.addAddress, 'cases.work', customers.addAddress),
    route(ofCustomers.chooseAddress, 'cases.work', customers.chooseAddress),
    route(ofCustomers.removeAddress, 'cases.work', customers.removeAddress),
    route(ofCustomers.recordConsent, 'cases.work', customers.recordConsent),
  ],
}
