// Coach: the switchboard. What needs a case to be known stands with the cases: reading a draft, and calling a finding wrong.

import * as house from '#core/coach/house-shapes.ts'
import * as wrongs from '#core/coach/wrong-shapes.ts'
import { type Area, fileRoute, route } from '#server/platform/area.ts'
import * as commands from '#server/coach/commands.ts'
import { removeExample } from '#server/coach/commands/examples.ts'
import { exportExamples, listExamples } from '#server/coach/queries/examples.ts'
import * as queries from '#server/coach/queries.ts'

export const coach: Area = {
  name: 'coach',
  routes: [
    route(house.showStyle, 'settings.see', queries.showStyle),
    route(house.weigh, 'settings.coach', commands.weigh),
    route(house.addPhrase, 'settings.coach', commands.addPhrase),
    route(house.changePhrase, 'settings.coach', commands.changePhrase),
    route(house.removePhrase, 'settings.coach', commands.removePhrase),
    route(house.forgetSentences, 'settings.coach', commands.forgetSentences),
    route(wrongs.listExamples, 'settings.see', listExamples),
    fileRoute(wrongs.exportExamples, 'settings.see', exportExamples),
    route(wrongs.removeExample, 'settings.coach', removeExample),
  ],
}
