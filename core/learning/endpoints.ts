// The endpoints of learning by their id: causes, actions and their checks, and what happened before.

import * as learningActions from '#core/learning/action-shapes.ts'
import * as learning from '#core/learning/contract.ts'
import * as learningKept from '#core/learning/factor-shapes.ts'
import * as recurrence from '#core/learning/recurrence/contract.ts'
import * as meaning from '#core/learning/recurrence/meaning-shapes.ts'

export const learningApi = {
  'learning.causes': learning.listCauses,
  'learning.mistakes': learning.looseMistakes,
  'learning.cause': learning.showCause,
  'learning.cases': learning.listCases,
  'learning.known': learning.knownOf,
  'learning.addCause': learning.addCause,
  'learning.changeCause': learning.changeCause,
  'learning.removeCause': learning.removeCause,
  'learning.gather': learning.gather,
  'learning.ungather': learning.ungather,
  'learning.solve': learning.solve,
  'learning.unsolve': learning.unsolve,
  'learning.addCauseFactor': learning.addCauseFactor,
  'learning.removeCauseFactor': learning.removeCauseFactor,
  'learning.addWhy': learning.addWhy,
  'learning.changeWhy': learning.changeWhy,
  'learning.removeWhy': learning.removeWhy,
  'actions.list': learningActions.listActions,
  'actions.decide': learningActions.decide,
  'actions.change': learningActions.changeAction,
  'actions.inPlace': learningActions.putInPlace,
  'actions.notDoing': learningActions.leaveUndone,
  'actions.takeUp': learningActions.takeUp,
  'actions.tryCheck': learningActions.tryPlan,
  'actions.fixCheck': learningActions.fixCheck,
  'factors.list': learningKept.listFactors,
  'factors.add': learningKept.addFactor,
  'factors.change': learningKept.changeFactor,
  'exposures.list': learningKept.listExposures,
  'exposures.bring': learningKept.bringExposures,
  'recurrence.candidates': recurrence.listCandidates,
  'recurrence.answer': recurrence.answerCandidate,
  'recurrence.proposals': recurrence.listProposals,
  'recurrence.accept': recurrence.acceptProposal,
  'recurrence.refuse': recurrence.refuseProposal,
  'recurrence.meaning': meaning.showMeaning,
  'recurrence.turnMeaning': meaning.turnMeaning,
} as const
