// Brands that are retired and brought back, on the wire.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { brandShape } from '#core/people/people-shapes.ts'
import { idOf } from '#core/shapes.ts'

const aboutBrand = { params: z.object({ brandId: idOf('brand') }) }

export const retireBrand = endpoint({
  id: 'people.retireBrand',
  method: 'POST',
  path: '/api/brands/{brandId}/retirement',
  ability: 'settings.brands',
  summary: 'Retire a brand: it is not offered for anything new; its cases go on, and mail to its addresses still comes in',
  ...aboutBrand,
  answer: brandShape,
})
export const bringBackBrand = endpoint({
  id: 'people.bringBackBrand',
  method: 'DELETE',
  path: '/api/brands/{brandId}/retirement',
  ability: 'settings.brands',
  summary: 'Offer a retired brand again, as it was',
  ...aboutBrand,
  answer: brandShape,
})
