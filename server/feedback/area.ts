// The switchboard of feedback: asking, the answers, and the question that asks itself when its time comes near.

import { clockWarned } from '#core/clocks/events.ts'
import * as contract from '#core/feedback/contract.ts'
import { type Area, on, route } from '#server/platform/area.ts'
import { ask, askInTime } from './commands.ts'
import { ratingPages } from './pages.ts'
import { listSurveys } from './queries.ts'

export const feedback: Area = {
  name: 'feedback',
  routes: [route(contract.ask, 'cases.work', ask), route(contract.listSurveys, 'cases.see', listSurveys)],
  pages: ratingPages,
  reactions: [on(clockWarned, 'ask-in-time', askInTime)],
}
