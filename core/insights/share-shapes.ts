// Sharing the numbers on the wire: links that anybody can read by who has them, until they run out or somebody stops them.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { periodQuery } from '#core/insights/outcome-shapes.ts'
import { shareDays } from '#core/insights/period.ts'
import { done, idOf, instantShape, pageOf, pageQuery } from '#core/shapes.ts'

export const shareShape = z
  .object({
    id: idOf('share'),
    brandId: idOf('brand').nullable(),
    brand: z.string().nullable().describe('Null: all brands; a retired one says so'),
    weeks: z.number(),
    madeBy: z.string(),
    madeAt: instantShape,
    expiresAt: instantShape,
    stoppedAt: instantShape.nullable(),
  })
  .meta({ id: 'Share' })

export const share = endpoint({
  id: 'insights.share',
  method: 'POST',
  path: '/api/insights/shares',
  ability: 'insight.share',
  summary: 'Make a link by which the numbers can be read without signing in; the link is shown this once',
  body: z.object({
    weeks: periodQuery.weeks,
    brandId: idOf('brand').optional(),
    days: z.literal([...shareDays], { error: 'A link works for 7, 30 or 90 days.' }).default(30),
  }),
  answer: z.object({ share: shareShape, link: z.string() }),
  status: 201,
})
export const listShares = endpoint({
  id: 'insights.shares',
  method: 'GET',
  path: '/api/insights/shares',
  ability: 'insight.share',
  summary: 'The links by which the numbers are or were shared, newest first; the links themselves are not kept',
  query: z.object(pageQuery),
  answer: pageOf(shareShape),
})
export const stopShare = endpoint({
  id: 'insights.stopShare',
  method: 'DELETE',
  path: '/api/insights/shares/{shareId}',
  ability: 'insight.share',
  summary: 'Stop sharing: the link opens nothing from now on',
  params: z.object({ shareId: idOf('share') }),
  answer: done,
})
