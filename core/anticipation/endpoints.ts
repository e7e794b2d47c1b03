// The endpoints of this area by their ids, for the list of all (core/api.ts).

import * as anticipation from '#core/anticipation/contract.ts'
import { retirement } from '#core/anticipation/brand-shapes.ts'
import * as coverage from '#core/anticipation/coverage-shapes.ts'
import * as fireDrills from '#core/anticipation/drill-shapes.ts'

export const anticipationApi = {
  'anticipation.list': anticipation.list,
  'anticipation.export': anticipation.exported,
  'anticipation.suggestions': anticipation.suggestions,
  'anticipation.library': anticipation.library,
  'anticipation.show': anticipation.show,
  'anticipation.add': anticipation.add,
  'anticipation.adopt': anticipation.adopt,
  'anticipation.change': anticipation.change,
  'anticipation.lookAgain': anticipation.lookAgain,
  'anticipation.archive': anticipation.archive,
  'anticipation.bringBack': anticipation.bringBack,
  'anticipation.putBack': anticipation.putBack,
  'anticipation.ofCase': anticipation.ofCase,
  'people.retirement': retirement,
  'coverage.show': coverage.showCoverage,
  'coverage.cases': coverage.coverageCases,
  'coverage.ofKinds': coverage.casesOfKinds,
  'fireDrills.list': fireDrills.listDrills,
  'fireDrills.show': fireDrills.showDrill,
  'fireDrills.draft': fireDrills.draftDrill,
  'fireDrills.plan': fireDrills.planDrill,
  'fireDrills.change': fireDrills.changeDrill,
  'fireDrills.begin': fireDrills.beginDrill,
  'fireDrills.end': fireDrills.endDrill,
} as const
