// Views of the queue on the wire: the fixed ones, what narrows them, and the ones that a member keeps under a name.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { done, idOf, line } from '#core/shapes.ts'
import { steps } from '#core/cases/protocol.ts'
import { riskNames } from '#core/cases/risks.ts'
import { kindName } from '#core/cases/kind-shapes.ts'

export const views = ['mine', 'team', 'lateSoon', 'unowned', 'approvals', 'promisesToday', 'waiting', 'recovered', 'ended'] as const
export type View = (typeof views)[number]

/** Each narrows the view; all together must hold. */
export const filterFields = {
  brand: idOf('brand').optional(),
  kind: kindName.optional(),
  severity: z.coerce.number().int().min(1).max(5).optional(),
  risk: z.enum(riskNames).optional().describe('Set by a person; a hint does not count'),
  owner: idOf('member').optional(),
  step: z.enum(steps).optional().describe('Where the case stands'),
}
const filter = z.object({ view: z.enum(views).default('team'), ...filterFields })
export type Filter = z.input<typeof filter>

const savedShape = z.object({ id: idOf('view'), name: z.string(), filter }).meta({ id: 'SavedView' })
const aboutView = { params: z.object({ viewId: idOf('view') }) }

export const listViews = endpoint({
  id: 'views.list',
  method: 'GET',
  path: '/api/views',
  ability: 'cases.see',
  summary: 'The views that you keep, in your order',
  answer: z.object({ views: z.array(savedShape) }),
})
export const keepView = endpoint({
  id: 'views.keep',
  method: 'POST',
  path: '/api/views',
  ability: 'cases.see',
  summary: 'Keep a filter under a name; it is yours alone',
  body: z.object({ name: line(60), filter }),
  answer: savedShape,
  status: 201,
})
export const changeView = endpoint({
  id: 'views.change',
  method: 'PATCH',
  path: '/api/views/{viewId}',
  ability: 'cases.see',
  summary: 'Rename a view, or give it another filter',
  ...aboutView,
  body: z.object({ name: line(60), filter }).partial(),
  answer: savedShape,
})
export const removeView = endpoint({
  id: 'views.remove',
  method: 'DELETE',
  path: '/api/views/{viewId}',
  ability: 'cases.see',
  summary: 'Remove a view that you keep',
  ...aboutView,
  answer: done,
})
export const orderViews = endpoint({
  id: 'views.order',
  method: 'PUT',
  path: '/api/views',
  ability: 'cases.see',
  summary: 'Put your views in this order; those left out follow',
  body: z.object({ viewIds: z.array(idOf('view')).max(200) }),
  answer: done,
})
