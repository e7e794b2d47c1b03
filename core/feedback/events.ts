// What can happen to surveys.

import { event } from '#core/events.ts'
import type { CaseId, SurveyId } from '#core/ids.ts'

export const surveyAsked = event<{ caseId: CaseId; surveyId: SurveyId }>('survey.asked', 'The customer was asked')
export const surveyAnswered = event<{ caseId: CaseId; surveyId: SurveyId; rating: number; happy: boolean }>(
  'survey.answered',
  'The customer answered',
)
export const surveyCommented = event<{ caseId: CaseId; surveyId: SurveyId }>('survey.commented', 'The customer added a word')
