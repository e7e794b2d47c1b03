// What can happen to foreseen mistakes and to fire drills.

import { event } from '#core/events.ts'
import type { AnticipatedId, CaseId, FireDrillId, MemberId } from '#core/ids.ts'

type About = { anticipatedId: AnticipatedId }
export const anticipatedAdded = event<About & { source: string | null }>('anticipated.added', 'A mistake was foreseen')
export const anticipatedChanged = event<About & { fields: string[] }>('anticipated.changed', 'A foreseen mistake was changed')
export const anticipatedGiven = event<About & { ownerId: MemberId; by: string }>('anticipated.given', 'A foreseen mistake has an owner')
export const anticipatedLooked = event<About>('anticipated.looked', 'A foreseen mistake was looked at again')
export const anticipatedArchived = event<About>('anticipated.archived', 'A foreseen mistake was put away')
export const anticipatedBroughtBack = event<About>('anticipated.broughtBack', 'A foreseen mistake counts again')
export const anticipatedWarned = event<About>('anticipated.warned', 'The day to look at a foreseen mistake again comes near')
export const anticipatedPassed = event<About>('anticipated.passed', 'The day to look at a foreseen mistake again has passed')

type AboutDrill = { fireDrillId: FireDrillId }
export const fireDrillPlanned = event<AboutDrill & { announced: boolean; by: MemberId }>('fireDrill.planned', 'A fire drill was planned')
export const fireDrillChanged = event<AboutDrill & { fields: string[] }>('fireDrill.changed', 'The plan of a fire drill was changed')
export const fireDrillBegun = event<AboutDrill>('fireDrill.begun', 'A fire drill began')
export const fireDrillArrived = event<AboutDrill & { caseId: CaseId }>('fireDrill.arrived', 'The mail of a fire drill came in')
/** By hand: `calledOff` before it began, `early` while it ran. In entries of before that was told apart, the first stands for both. */
export const fireDrillEnded = event<AboutDrill & { caseId?: CaseId; calledOff: boolean; early?: true }>(
  'fireDrill.ended',
  'A fire drill ended',
)
