// Coach: the switchboard.

import * as contract from '#core/coach/contract.ts'
import { type Area, route } from '#server/platform/area.ts'
import * as queries from '#server/coach/queries.ts'

export const coach: Area = {
  name: 'coach',
  routes: [route(contract.read, 'cases.see', queries.read)],
}
