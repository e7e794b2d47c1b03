// The demo: the switchboard.

import * as contract from '#core/demo/contract.ts'
import { type Area, openRoute, sessionRoute } from '#server/platform/area.ts'
import { begin, enter, progress, remove } from './commands.ts'

export const demo: Area = {
  name: 'demo',
  routes: [
    openRoute(contract.begin, 'anyone', begin),
    openRoute(contract.progress, 'anyone', progress),
    openRoute(contract.enter, 'anyone', enter),
    sessionRoute(contract.remove, 'demo.remove', remove),
  ],
}
