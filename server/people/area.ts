// People: the switchboard.

import * as contract from '#core/people/contract.ts'
import { findCustomers as findCustomersContract } from '#core/people/search-shapes.ts'
import { type Area, openRoute, route, sessionRoute } from '#server/platform/area.ts'
import * as customers from '#server/people/commands/customers.ts'
import * as sessions from '#server/people/commands/sessions.ts'
import * as settings from '#server/people/commands/settings.ts'
import { findCustomers } from '#server/people/customer-search.ts'
import * as queries from '#server/people/queries.ts'

export const people: Area = {
  name: 'people',
  routes: [
    route(contract.me, 'member', queries.me),
    openRoute(contract.signIn, 'anyone', sessions.signIn),
    sessionRoute(contract.signOut, 'member', sessions.signOut),
    openRoute(contract.startLink, 'anyone', sessions.startLink),
    openRoute(contract.start, 'anyone', sessions.start),
    route(contract.listBrands, 'settings.see', queries.brands),
    route(contract.addBrand, 'settings.brands', settings.addBrand),
    route(contract.changeBrand, 'settings.brands', settings.changeBrand),
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
    route(findCustomersContract, 'cases.see', findCustomers),
    route(contract.changeCustomer, 'cases.work', customers.changeCustomer),
    route(contract.noteInterest, 'cases.work', customers.noteInterest),
    route(contract.forgetInterest, 'cases.work', customers.forgetInterest),
  ],
}
