// What is put together in a review, on the wire: its lines, comments, and saying that one has read it.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { sections } from '#core/reviews/review.ts'
import { idOf, instantShape, line, prose } from '#core/shapes.ts'

const reviewId = idOf('review')
const params = z.object({ reviewId })
const answer = z.object({ reviewId })
const lineParams = z.object({ reviewId, lineId: idOf('line') })
const commentParams = z.object({ reviewId, commentId: idOf('comment') })

export const addLine = endpoint({
  id: 'reviews.addLine',
  method: 'POST',
  path: '/api/reviews/{reviewId}/lines',
  ability: 'reviews.see',
  summary: 'Add what made it sensible, a surprise, what went well, a condition, an impact, a takeaway, or a moment to the timeline',
  params,
  body: z.object({
    section: z.enum(sections),
    words: prose(1000),
    factor: line(60).optional().describe('Of a condition: which sort, by its name in the list of factors'),
    label: line(40).optional().describe('Of a condition that the list does not hold: which sort, in a word of your own'),
    at: instantShape.optional().describe('Of a moment, and only of one: when it was'),
  }),
  answer: z.object({ lineId: idOf('line') }),
  status: 201,
})
export const changeLine = endpoint({
  id: 'reviews.changeLine',
  method: 'PATCH',
  path: '/api/reviews/{reviewId}/lines/{lineId}',
  ability: 'reviews.see',
  summary: 'Say it in other words. A moment of the timeline stays as it is',
  params: lineParams,
  body: z.object({ words: prose(1000), factor: line(60).nullable().optional(), label: line(40).nullable().optional() }),
  answer,
})
export const removeLine = endpoint({
  id: 'reviews.removeLine',
  method: 'DELETE',
  path: '/api/reviews/{reviewId}/lines/{lineId}',
  ability: 'reviews.see',
  summary: 'Take a line out. A moment of the timeline stays',
  params: lineParams,
  answer,
})
export const returnLine = endpoint({
  id: 'reviews.returnLine',
  method: 'POST',
  path: '/api/reviews/{reviewId}/lines/{lineId}/return',
  ability: 'reviews.see',
  summary: 'Put a line back that was taken out',
  params: lineParams,
  answer,
})
export const comment = endpoint({
  id: 'reviews.comment',
  method: 'POST',
  path: '/api/reviews/{reviewId}/comments',
  ability: 'reviews.see',
  summary: 'Comment on a shared review',
  params,
  body: z.object({ words: prose(2000) }),
  answer,
  status: 201,
})
export const changeComment = endpoint({
  id: 'reviews.changeComment',
  method: 'PATCH',
  path: '/api/reviews/{reviewId}/comments/{commentId}',
  ability: 'reviews.see',
  summary: 'Say your own comment in other words',
  params: commentParams,
  body: z.object({
    words: prose(2000),
    over: prose(2000).optional().describe('The words that you look at: where you kept others since, nothing is done and you are told'),
  }),
  answer,
})
export const takeBackComment = endpoint({
  id: 'reviews.takeBackComment',
  method: 'DELETE',
  path: '/api/reviews/{reviewId}/comments/{commentId}',
  ability: 'reviews.see',
  summary: 'Take your own comment back; nobody reads it any more',
  params: commentParams,
  answer,
})
export const returnComment = endpoint({
  id: 'reviews.returnComment',
  method: 'POST',
  path: '/api/reviews/{reviewId}/comments/{commentId}/return',
  ability: 'reviews.see',
  summary: 'Bring your own comment back that you have taken back',
  params: commentParams,
  answer,
})
export const acknowledge = endpoint({
  id: 'reviews.acknowledge',
  method: 'POST',
  path: '/api/reviews/{reviewId}/acknowledgement',
  ability: 'reviews.see',
  summary: 'Say that you have read a shared review; how many have is shown, who is not',
  params,
  answer,
})
