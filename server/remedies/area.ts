// The switchboard of remedies: the catalogue and reversals have endpoints; offering, choosing and doing are called by the cases.

import { organisationFounded } from '#core/people/events.ts'
import * as contract from '#core/remedies/contract.ts'
import { type Area, on, route } from '#server/platform/area.ts'
import { bringBack, retire } from './commands/catalogue.ts'
import { reverse, seedCatalogue } from './commands.ts'
import { listRemedies } from './queries.ts'

export const remedies: Area = {
  name: 'remedies',
  routes: [
    route(contract.listRemedies, 'settings.see', listRemedies),
    route(contract.retireRemedy, 'settings.remedies', retire),
    route(contract.bringBackRemedy, 'settings.remedies', bringBack),
    route(contract.reverse, 'remedies.grant', reverse),
  ],
  reactions: [on(organisationFounded, 'seed-catalogue', (ctx) => seedCatalogue(ctx))],
}
