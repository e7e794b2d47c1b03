// Clocks: the switchboard. Moving a deadline needs the brand's calendar, so cases, which knows it, carries that route.

import * as contract from '#core/clocks/contract.ts'
import { type Area, route } from '#server/platform/area.ts'
import * as commands from '#server/clocks/commands.ts'
import { due } from '#server/clocks/heartbeat.ts'

export const clocks: Area = {
  name: 'clocks',
  routes: [
    route(contract.keepPromise, 'cases.work', commands.keepPromise),
    route(contract.doubtPromise, 'cases.work', commands.doubtPromise),
    route(contract.releasePromise, 'cases.work', commands.releasePromise),
  ],
  due,
}
