// Anticipation: the switchboard.

import * as contract from '#core/anticipation/contract.ts'
import { retirement } from '#core/anticipation/brand-shapes.ts'
import * as drills from '#core/anticipation/drill-shapes.ts'
import * as coverage from '#core/anticipation/coverage-shapes.ts'
import { caseEnded, caseOpened, factEvents } from '#core/cases/events.ts'
import { surveyAsked } from '#core/feedback/events.ts'
import { brandRetired, memberLeft } from '#core/people/events.ts'
import { type Area, fileRoute, on, route } from '#server/platform/area.ts'
import { coverageReactions } from '#server/anticipation/coverage/counting.ts'
import { hearBrandRetired } from '#server/anticipation/commands/brand-retired.ts'
import * as drilling from '#server/anticipation/commands/drilling.ts'
import { hearMemberLeft } from '#server/anticipation/commands/leaving.ts'
import * as register from '#server/anticipation/commands/register.ts'
import { due } from '#server/anticipation/heartbeat.ts'
import { retirement as whatFollows } from '#server/anticipation/queries/brand-retirement.ts'
import { casesOfKinds, coverageCases, showCoverage } from '#server/anticipation/queries/coverage.ts'
import { draftDrill, listDrills, showDrill } from '#server/anticipation/queries/fire-drills.ts'
import { library } from '#server/anticipation/queries/library.ts'
import { ofCase } from '#server/anticipation/queries/of-case.ts'
import { exported, list, show, suggestions } from '#server/anticipation/queries/register.ts'

export const anticipation: Area = {
  name: 'anticipation',
  routes: [
    route(contract.list, 'anticipation.see', list),
    fileRoute(contract.exported, 'anticipation.see', exported),
    route(contract.suggestions, 'anticipation.see', suggestions),
    route(contract.library, 'anticipation.see', library),
    route(contract.show, 'anticipation.see', show),
    route(contract.add, 'anticipation.work', register.add),
    route(contract.adopt, 'anticipation.work', register.adopt),
    route(contract.change, 'anticipation.work', register.change),
    route(contract.lookAgain, 'anticipation.work', register.lookAgain),
    route(contract.archive, 'anticipation.work', register.archive),
    route(contract.bringBack, 'anticipation.work', register.bringBack),
    route(contract.putBack, 'anticipation.work', register.putBack),
    route(contract.ofCase, 'anticipation.see', ofCase),
    route(retirement, 'settings.brands', whatFollows),
    route(coverage.showCoverage, 'anticipation.see', showCoverage),
    route(coverage.coverageCases, 'anticipation.see', coverageCases),
    route(coverage.casesOfKinds, 'anticipation.see', casesOfKinds),
    route(drills.listDrills, 'anticipation.see', listDrills),
    route(drills.showDrill, 'anticipation.see', showDrill),
    route(drills.draftDrill, 'fireDrills.lead', draftDrill),
    route(drills.planDrill, 'fireDrills.lead', drilling.plan),
    route(drills.changeDrill, 'fireDrills.lead', drilling.change),
    route(drills.beginDrill, 'fireDrills.lead', drilling.beginNow),
    route(drills.endDrill, 'fireDrills.lead', drilling.end),
  ],
  reactions: [
    on(caseOpened, 'fire-drill', drilling.hearOpened),
    on(factEvents.offered, 'fire-drill', drilling.hearOffered),
    on(surveyAsked, 'fire-drill', drilling.hearAsked),
    on(caseEnded, 'fire-drill', drilling.hearEnded),
    on(brandRetired, 'fire-drill-brand-retired', hearBrandRetired),
    on(memberLeft, 'anticipation-member-left', hearMemberLeft),
    ...coverageReactions,
  ],
  due,
}
