// What follows when a brand is retired, on the wire: asked before it is done, and of one that is retired.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { idOf } from '#core/shapes.ts'

export const retirement = endpoint({
  id: 'people.retirement',
  method: 'GET',
  path: '/api/brands/{brandId}/retirement',
  ability: 'settings.brands',
  summary: 'What follows when this brand is retired, with numbers; of a retired one, what is still open with it',
  params: z.object({ brandId: idOf('brand') }),
  answer: z.object({
    refusal: z.string().nullable().describe('Why it cannot be retired, and what to do first; null: it can'),
    openCases: z.number().describe('They keep their brand until they are closed; fire drills are left out'),
    mailboxes: z.array(z.string()).describe('Mail to these still comes in and opens cases of this brand'),
    plannedDrills: z.number().describe('Fire drills that are called off'),
    ownRemedies: z.number().describe('Remedies and perks of the catalogue that are meant for this brand alone'),
    speaksNext: z
      .object({ name: z.string(), mailbox: z.string() })
      .nullable()
      .describe('From whose mailbox mails to colleagues leave afterwards; null: nothing changes about that'),
  }),
})
