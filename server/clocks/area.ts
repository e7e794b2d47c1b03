// Clocks: the switchboard. Moving a deadline needs the brand's calendar, and what kept a promise the record of its case: cases, which knows
// both, carries these two routes.

import * as contract from '#core/clocks/contract.ts'
import { type Area, route } from '#server/platform/area.ts'
import * as commands from '#server/clocks/commands.ts'
import { due } from '#server/clocks/heartbeat.ts'

export const clocks: Area = {
  name: 'clocks',
  routes: [
    route(contract.doubtPromise, 'cases.work', commands.doubtPromise),
    route(contract.releasePromise, 'cases.work', commands.releasePromise),
  ],
  due,
}
