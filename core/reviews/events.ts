// What can happen to a review. The news carry its id and nobody's: neither whose case it is about nor who wrote in it.

import { event } from '#core/events.ts'
import type { Id } from '#core/ids.ts'

export type ReviewId = Id<'review'>
export type LineId = Id<'line'>
export type CommentId = Id<'comment'>
type About = { reviewId: ReviewId }

export const reviewOpened = event<About & { why: string }>('review.opened', 'A review was opened')
export const reviewDropped = event<About>('review.dropped', 'A review that had not begun was taken back')
export const reviewPrepared = event<About & { fields: string[] }>('review.prepared', 'A review was prepared: name, moment or who leads it')
export const peopleAsked = event<About & { people: number }>('review.peopleAsked', 'Colleagues were asked to write')
export const personLetOff = event<About>('review.letOff', 'A colleague does not have to write any more')
export const writingBegun = event<About>('review.writingBegun', 'Those who were asked can write')
export const answerKept = event<About>('review.answerKept', 'Somebody wrote what they would have done')
export const caseSeen = event<About>('review.caseSeen', 'Somebody who is still to write opened the case')
export const reviewRevealed = event<About & { everybody: boolean }>('review.revealed', 'What happened was revealed')
export const reviewShared = event<About>('review.shared', 'A review was shared with the organisation')
export const lineAdded = event<About & { lineId: LineId; section: string }>('review.lineAdded', 'Something was added to a review')
export const lineChanged = event<About & { lineId: LineId }>('review.lineChanged', 'Something in a review was said in other words')
export const lineRemoved = event<About & { lineId: LineId }>('review.lineRemoved', 'Something was taken out of a review')
export const lineReturned = event<About & { lineId: LineId }>('review.lineReturned', 'Something was put back into a review')
export const reviewCommented = event<About>('review.commented', 'A comment was added to a review')
export const commentChanged = event<About>('review.commentChanged', 'A comment on a review was said in other words')
export const commentTakenBack = event<About>('review.commentTakenBack', 'A comment on a review was taken back')
export const commentReturned = event<About>('review.commentReturned', 'A comment on a review was brought back')
export const reviewAcknowledged = event<About>('review.acknowledged', 'Somebody said that they have read a review')
export const lookBackDue = event<About>('review.lookBackDue', 'It is time to look back at a review')
export const lookedBack = event<About & { still: string }>('review.lookedBack', 'Somebody looked back: does it still make sense?')
export const reviewRulesChanged = event<{ fields: string[] }>('review.rulesChanged', 'When reviews open by themselves was changed')
