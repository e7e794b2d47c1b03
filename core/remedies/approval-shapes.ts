// Approvals on the wire: asking a colleague with more authority, what they see, and what they say.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { fireDrillMark, fireDrillsQuery } from '#core/people/fire-drill-shapes.ts'
import { done, idOf, instantShape, line, minorShape, pageOf, pageQuery } from '#core/shapes.ts'
import { offeredOptions } from '#core/remedies/contract.ts'

const perk = z.object({ title: line(200), costMinor: minorShape, remedyId: idOf('remedy').optional() })
const askedFor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('options'), options: offeredOptions }),
  z.object({ kind: z.literal('perk'), perk }),
])

export const approvalShape = z
  .object({
    id: idOf('approval'),
    caseId: idOf('case'),
    what: askedFor,
    amountMinor: z.number().describe('The dearest of the options, or the perk, in minor units'),
    currency: z.string(),
    reason: z.string(),
    askedAt: instantShape,
    askedBy: z.string().describe('First name'),
    approver: z.string().describe('First name of who was asked first; others with the authority may decide too'),
    decidedAt: instantShape.nullable(),
    decidedBy: z.string().nullable(),
    decision: z.enum(['approved', 'declined']).nullable(),
    allowedMinor: z.number().nullable(),
    word: z.string().nullable(),
    usedAt: instantShape.nullable(),
    withdrawnAt: instantShape.nullable(),
  })
  .meta({ id: 'Approval' })

const clock = z.object({ dueAt: instantShape, warnAt: instantShape, used: z.number(), standing: z.enum(['far', 'soon', 'over']) })

/** A row of the approvals view: what is asked, for whom, and until when. */
export const waitingShape = z
  .object({
    ...approvalShape.shape,
    customer: z.string(),
    title: z.string(),
    reference: z.string(),
    clock: clock.nullable(),
    usedMinor: z.number().describe('What the case got already'),
    fireDrill: fireDrillMark,
  })
  .meta({ id: 'WaitingApproval' })

/** What the desk says about approvals: the one that matters now, and whom one could ask. */
export const deskApprovalsShape = z.object({
  current: z.object({ ...approvalShape.shape, clock: clock.nullable() }).nullable(),
  approvers: z
    .array(z.object({ firstName: z.string(), limitMinor: z.number() }))
    .describe('Colleagues who may approve here, the smallest limit first; the one who looks is left out'),
  within: z.number().describe('Open time in which they answer, in milliseconds'),
})

const aboutApproval = { params: z.object({ approvalId: idOf('approval') }) }

export const ask = endpoint({
  id: 'approvals.ask',
  method: 'POST',
  path: '/api/cases/{caseId}/approvals',
  ability: 'cases.work',
  summary: 'Ask a colleague to approve options or a perk above your authority',
  params: z.object({ caseId: idOf('case') }),
  body: z.object({ what: askedFor, reason: line(300) }),
  answer: approvalShape,
  status: 201,
})
export const list = endpoint({
  id: 'approvals.list',
  method: 'GET',
  path: '/api/approvals',
  ability: 'cases.see',
  summary: 'Approvals that wait and that you may decide, the longest waiting first',
  query: z.object({ ...fireDrillsQuery, ...pageQuery }),
  answer: pageOf(waitingShape),
})
export const decide = endpoint({
  id: 'approvals.decide',
  method: 'POST',
  path: '/api/approvals/{approvalId}/decision',
  ability: 'remedies.approve',
  summary: 'Approve, approve up to a lower amount, or decline with a word',
  ...aboutApproval,
  body: z.object({
    decision: z.enum(['approved', 'declined']),
    allowedMinor: minorShape.optional().describe('A lower amount; all of it when left out'),
    word: line(300).optional().describe('Needed when you decline'),
  }),
  answer: approvalShape,
})
export const withdraw = endpoint({
  id: 'approvals.withdraw',
  method: 'DELETE',
  path: '/api/approvals/{approvalId}',
  ability: 'cases.work',
  summary: 'Take back what you asked, or an approval that you do not need any more',
  ...aboutApproval,
  answer: done,
})

export type AskedFor = z.output<typeof askedFor>
export type ShownApproval = z.output<typeof approvalShape>
