// Cases on the wire: the queue, and one verb for each thing that an agent does. The desk's shape lives in desk-shapes.ts.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { idOf, instantShape, line, minorShape, pageOf, pageQuery, prose } from '#core/shapes.ts'
import { pauseReasons } from '#core/clocks/reasons.ts'
import { deskShape, mistakeShape, rowShape } from '#core/cases/desk-shapes.ts'
import { anyway, callShape, letterShape, openingShape, reason, sortingShape } from '#core/cases/act-shapes.ts'
import { fireDrillsQuery } from '#core/people/fire-drill-shapes.ts'
import { steps } from '#core/cases/protocol.ts'
import { filterFields, views } from '#core/cases/view-shapes.ts'
import { kindName } from '#core/cases/kind-shapes.ts'

const aboutCase = { params: z.object({ caseId: idOf('case') }) }
/** Every act on a case answers where the case stands now. */
const standing = z.object({ caseId: idOf('case'), stands: z.string() })

export const list = endpoint({
  id: 'cases.list',
  method: 'GET',
  path: '/api/cases',
  ability: 'cases.see',
  summary: 'The queue: one view, soonest deadline first; or a search over everything; narrowed by a filter',
  query: z.object({
    view: z.enum(views).default('team'),
    search: z.string().max(200).optional(),
    ...filterFields,
    ...fireDrillsQuery,
    ...pageQuery,
  }),
  answer: pageOf(rowShape),
})
export const counts = endpoint({
  id: 'cases.counts',
  method: 'GET',
  path: '/api/cases/counts',
  ability: 'cases.see',
  summary: 'How many cases each view holds (counted to 1000 and no further)',
  query: z.object(fireDrillsQuery),
  answer: z.object({
    mine: z.number(),
    team: z.number(),
    late: z.number(),
    lateSoon: z.number(),
    unowned: z.number(),
    waiting: z.number(),
    approvals: z.number().describe('Approvals that you may decide'),
    promisesToday: z.number().describe('Cases with an open promise that is due before the day of their brand is over'),
    recovered: z.number().describe('Cases that ended as recovered in the last seven days'),
  }),
})
export const open = endpoint({
  id: 'cases.open',
  method: 'POST',
  path: '/api/cases',
  ability: 'cases.open',
  summary: 'Open a case for a customer, with their words',
  body: openingShape,
  answer: z.object({ caseId: idOf('case'), reference: z.string() }),
  status: 201,
})
export const show = endpoint({
  id: 'cases.show',
  method: 'GET',
  path: '/api/cases/{caseId}',
  ability: 'cases.see',
  summary: 'Everything that the case desk shows',
  ...aboutCase,
  answer: deskShape,
})
export const take = endpoint({
  id: 'cases.take',
  method: 'POST',
  path: '/api/cases/{caseId}/owner',
  ability: 'cases.work',
  summary: 'Take a case that nobody owns',
  ...aboutCase,
  answer: standing,
})
export const handOver = endpoint({
  id: 'cases.handOver',
  method: 'PUT',
  path: '/api/cases/{caseId}/owner',
  ability: 'cases.work',
  summary: 'Hand a case over to a colleague, with a reason; every hand-off counts',
  ...aboutCase,
  body: z.object({ memberId: idOf('member'), reason }),
  answer: standing,
})
export const sort = endpoint({
  id: 'cases.sort',
  method: 'PUT',
  path: '/api/cases/{caseId}/triage',
  ability: 'cases.work',
  summary: 'Set severity, kind of mistake, risks, and whether the fault is known; running clocks follow the severity',
  ...aboutCase,
  body: sortingShape,
  answer: standing,
})
export const hear = endpoint({
  id: 'cases.hear',
  method: 'PUT',
  path: '/api/cases/{caseId}/hearing',
  ability: 'cases.work',
  summary: 'Listen: the crux in one sentence, the feeling, the wanted outcome, the impact',
  ...aboutCase,
  body: z.object({
    crux: line(300),
    feeling: line(200).optional(),
    wanted: line(300).optional(),
    impact: line(300).optional(),
    confirmed: z.boolean().default(false).describe('The customer said “yes, that’s it” on the phone or in person'),
  }),
  answer: standing,
})
export const send = endpoint({
  id: 'cases.send',
  method: 'POST',
  path: '/api/cases/{caseId}/letters',
  ability: 'cases.work',
  summary: 'Write to the customer. The coach reads it again here: an apology that it finds does the apologise step',
  ...aboutCase,
  body: letterShape,
  answer: z.object({ messageId: idOf('message'), leavesAt: instantShape, stands: z.string() }),
  status: 201,
})
export const note = endpoint({
  id: 'cases.note',
  method: 'POST',
  path: '/api/cases/{caseId}/notes',
  ability: 'cases.work',
  summary: 'Keep an internal note; it has no address and can never leave',
  ...aboutCase,
  body: z.strictObject({ body: prose(), anyway }),
  answer: z.object({ messageId: idOf('message') }),
  status: 201,
})
export const logCall = endpoint({
  id: 'cases.logCall',
  method: 'POST',
  path: '/api/cases/{caseId}/calls',
  ability: 'cases.work',
  summary: 'Log a call or a meeting; what was said there can do steps',
  ...aboutCase,
  body: callShape,
  answer: z.object({ messageId: idOf('message'), stands: z.string() }),
  status: 201,
})
export const choose = endpoint({
  id: 'cases.choose',
  method: 'POST',
  path: '/api/cases/{caseId}/choice',
  ability: 'cases.work',
  summary: 'Note which option the customer chose',
  ...aboutCase,
  body: z.object({ letter: z.enum(['a', 'b', 'c', 'd']) }),
  answer: standing,
})
export const fulfil = endpoint({
  id: 'cases.fulfil',
  method: 'POST',
  path: '/api/cases/{caseId}/fulfilment',
  ability: 'remedies.grant',
  summary: 'It is done: with the proof that the remedy asks for',
  ...aboutCase,
  body: z.object({ proof: line(500) }),
  answer: standing,
})
export const delight = endpoint({
  id: 'cases.delight',
  method: 'POST',
  path: '/api/cases/{caseId}/perk',
  ability: 'remedies.grant',
  summary: 'A personal perk, over and above the remedy',
  ...aboutCase,
  body: z.object({ title: line(200), costMinor: minorShape, remedyId: idOf('remedy').optional(), because: reason.optional() }),
  answer: standing,
})
export const waive = endpoint({
  id: 'cases.waive',
  method: 'POST',
  path: '/api/cases/{caseId}/waivers',
  ability: 'cases.work',
  summary: 'Leave a step out, with the reason',
  ...aboutCase,
  body: z.object({ step: z.enum(steps), reason }),
  answer: standing,
})
export const learn = endpoint({
  id: 'cases.learn',
  method: 'PUT',
  path: '/api/cases/{caseId}/mistake',
  ability: 'cases.work',
  summary: 'Link the case to the mistake behind it: a known one, or a new one with a name',
  ...aboutCase,
  body: z.object({ mistakeId: idOf('mistake').optional(), title: line(200).optional(), kind: kindName.optional() }),
  answer: standing,
})
export const listMistakes = endpoint({
  id: 'cases.mistakes',
  method: 'GET',
  path: '/api/mistakes',
  ability: 'cases.see',
  summary: 'Known mistakes, newest first',
  query: z.object({ search: z.string().max(200).optional(), ...pageQuery }),
  answer: pageOf(mistakeShape),
})
export const pause = endpoint({
  id: 'cases.pause',
  method: 'POST',
  path: '/api/cases/{caseId}/pause',
  ability: 'cases.work',
  summary: 'Pause the clocks, with a reason from the list',
  ...aboutCase,
  body: z.object({ reason: z.enum(pauseReasons) }),
  answer: standing,
})
export const resume = endpoint({
  id: 'cases.resume',
  method: 'DELETE',
  path: '/api/cases/{caseId}/pause',
  ability: 'cases.work',
  summary: 'Let the clocks run again',
  ...aboutCase,
  answer: standing,
})
export const end = endpoint({
  id: 'cases.end',
  method: 'POST',
  path: '/api/cases/{caseId}/end',
  ability: 'cases.work',
  summary: 'End a case honestly that could not be recovered, or that the customer withdrew',
  ...aboutCase,
  body: z.object({ end: z.enum(['unableToRecover', 'withdrawn']), reason }),
  answer: standing,
})
export const reopen = endpoint({
  id: 'cases.reopen',
  method: 'POST',
  path: '/api/cases/{caseId}/reopening',
  ability: 'cases.work',
  summary: 'Open an ended case again, with the reason',
  ...aboutCase,
  body: z.object({ reason }),
  answer: standing,
})
