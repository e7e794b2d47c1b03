// Reviews on the wire: the list, one review with what its reader may see of it, the as-of view, and every act on the way.
// Where something later than the chosen moment is still covered for the reader, it is not in the answer at all.

import { z } from 'zod'
import { exampleShape, wrong } from '#core/coach/wrong-shapes.ts'
import { endpoint } from '#core/endpoint.ts'
import { asOfShape, workloadShape } from '#core/reviews/as-of-shapes.ts'
import { stills } from '#core/reviews/review.ts'
import { reviewShape, rowShape } from '#core/reviews/review-shapes.ts'
import { done, idOf, instantShape, line, minorShape, pageOf, pageQuery, prose, severityShape } from '#core/shapes.ts'

const reviewId = idOf('review')
const params = z.object({ reviewId })
const answer = z.object({ reviewId })
const words = prose(4000)

export const list = endpoint({
  id: 'reviews.list',
  method: 'GET',
  path: '/api/reviews',
  ability: 'reviews.see',
  summary: 'Reviews that are shared, that you lead or are asked to write in, and those that wait for somebody to lead them; newest first',
  query: z.object(pageQuery),
  answer: pageOf(rowShape),
})
export const open = endpoint({
  id: 'reviews.open',
  method: 'POST',
  path: '/api/reviews',
  ability: 'reviews.see',
  summary: 'Start a review of a case. Whoever may lead one leads it; otherwise it waits for somebody who does',
  body: z.object({
    caseId: idOf('case'),
    well: z.boolean().default(false).describe('Because it went surprisingly well'),
    title: line(200).optional().describe('Left out, it is what the case is called'),
  }),
  answer,
  status: 201,
})
export const ofCase = endpoint({
  id: 'reviews.ofCase',
  method: 'GET',
  path: '/api/cases/{caseId}/review',
  ability: 'reviews.see',
  summary: 'Whether this case has a review that you may see, and are still to write in',
  params: z.object({ caseId: idOf('case') }),
  answer: z.object({
    reviewId: reviewId.nullable(),
    isToWrite: z.boolean().describe('You are asked to write and have not; the case shows what came later'),
  }),
})
export const waiting = endpoint({
  id: 'reviews.waiting',
  method: 'GET',
  path: '/api/reviews/waiting',
  ability: 'reviews.see',
  summary: 'How many reviews ask something of you: to write, to lead, to go on, or to look back',
  answer: z.object({ waiting: z.number() }),
})
export const show = endpoint({
  id: 'reviews.show',
  method: 'GET',
  path: '/api/reviews/{reviewId}',
  ability: 'reviews.see',
  summary: 'One review, with what you may see of it',
  params,
  answer: reviewShape,
})
export const lookAt = endpoint({
  id: 'reviews.asOf',
  method: 'GET',
  path: '/api/reviews/{reviewId}/as-of',
  ability: 'reviews.see',
  summary: 'The case as it stood at an instant, exactly as it was known then, and how much there was to do',
  params,
  query: z.object({ at: instantShape }),
  answer: z.object({ stood: asOfShape, workload: workloadShape }),
})
export const prepare = endpoint({
  id: 'reviews.prepare',
  method: 'PATCH',
  path: '/api/reviews/{reviewId}',
  ability: 'reviews.lead',
  summary: 'Change the name or the moment; before the writing begins',
  params,
  body: z.object({ title: line(200).optional(), moment: instantShape.optional() }),
  answer,
})
export const lead = endpoint({
  id: 'reviews.takeLead',
  method: 'POST',
  path: '/api/reviews/{reviewId}/lead',
  ability: 'reviews.lead',
  summary: 'Lead a review that nobody leads, or that nobody has begun to write in',
  params,
  answer,
})
export const drop = endpoint({
  id: 'reviews.drop',
  method: 'DELETE',
  path: '/api/reviews/{reviewId}',
  ability: 'reviews.see',
  summary: 'Take back a review that has not begun',
  params,
  answer: done,
})
export const ask = endpoint({
  id: 'reviews.ask',
  method: 'POST',
  path: '/api/reviews/{reviewId}/people',
  ability: 'reviews.lead',
  summary: 'Ask colleagues to write',
  params,
  body: z.object({ memberIds: z.array(idOf('member')).min(1).max(30) }),
  answer,
})
export const letOff = endpoint({
  id: 'reviews.letOff',
  method: 'DELETE',
  path: '/api/reviews/{reviewId}/people/{memberId}',
  ability: 'reviews.lead',
  summary: 'Let a colleague off who has not written',
  params: params.extend({ memberId: idOf('member') }),
  answer,
})
const step = (id: string, path: string, summary: string) =>
  endpoint({ id, method: 'POST', path: `/api/reviews/{reviewId}/${path}`, ability: 'reviews.lead', summary, params, answer })
export const begin = step('reviews.begin', 'writing', 'The writing begins; the moment does not change any more')
export const reveal = step('reviews.reveal', 'reveal', 'Reveal what happened. Who is asked and has not written still does not see it')
export const share = step(
  'reviews.share',
  'share',
  'Share it with the organisation, once everybody has written; it is looked at again in 30 days',
)
export const callWrong = endpoint({
  id: 'reviews.callWrong',
  method: 'POST',
  path: '/api/reviews/{reviewId}/wrong',
  ability: 'reviews.see',
  summary:
    'Say that a finding of the coach in a review is wrong: the sentence is kept as an example, without names and without whose review it is',
  params,
  body: wrong.body.pick({ rule: true, text: true, language: true }),
  answer: exampleShape,
  status: 201,
})
export const draft = endpoint({
  id: 'reviews.draft',
  method: 'PUT',
  path: '/api/reviews/{reviewId}/draft',
  ability: 'reviews.see',
  summary: 'Keep a draft of what you would have done',
  params,
  body: z.object({
    words: z
      .string()
      .max(4000)
      .regex(/^[^\u0000]*$/, 'This cannot hold the character NUL.'),
  }),
  answer: done,
  passing: true,
})
export const write = endpoint({
  id: 'reviews.write',
  method: 'POST',
  path: '/api/reviews/{reviewId}/answer',
  ability: 'reviews.see',
  summary: 'Say what you would have done with what was known; it cannot be changed later. With the last one it is revealed',
  params,
  body: z.object({ words }),
  answer,
  status: 201,
})
export const sawCase = endpoint({
  id: 'reviews.sawCase',
  method: 'POST',
  path: '/api/reviews/{reviewId}/seen-case',
  ability: 'reviews.see',
  summary:
    'Say that you opened the case before you wrote. Whoever leads the review reads your words with that; the staff app says it for you',
  params,
  answer,
  passing: true,
})
export const lookBack = endpoint({
  id: 'reviews.lookBack',
  method: 'POST',
  path: '/api/reviews/{reviewId}/look-back',
  ability: 'reviews.lead',
  summary: 'Look back once its 30 days are over: does it still make sense?',
  params,
  body: z.object({ still: z.enum(stills), words: prose(2000).optional() }),
  answer,
})
export const exported = endpoint({
  id: 'reviews.export',
  method: 'GET',
  path: '/api/reviews/{reviewId}/export.csv',
  ability: 'reviews.see',
  summary: 'A shared review as CSV: its timeline and what was put together; nobody is named',
  params,
  answer: z.string(),
  file: 'text/csv',
})

const rulesShape = z.object({
  severity: severityShape.nullable().describe('Cases at least as grave as this'),
  repeat: z.boolean().describe('A second mistake for the same customer in 90 days'),
  costMinor: minorShape.min(1, 'This should be more than nothing.').nullable().describe('When what was granted reaches this'),
  promise: z.boolean().describe('A promise was broken'),
  sample: z.number().int().min(1).max(10_000).nullable().describe('One in so many ended cases'),
})
export const showRules = endpoint({
  id: 'reviews.rules',
  method: 'GET',
  path: '/api/review-rules',
  ability: 'settings.see',
  summary: 'When reviews open by themselves',
  answer: rulesShape,
})
export const changeRules = endpoint({
  id: 'reviews.changeRules',
  method: 'PUT',
  path: '/api/review-rules',
  ability: 'settings.reviews',
  summary: 'Change when reviews open by themselves',
  body: rulesShape,
  answer: rulesShape,
})
