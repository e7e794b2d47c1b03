// The coach on the wire, for editors and scripts that are not ours; the staff app reads with the same rules in the browser.

import { z } from 'zod'
import { stepNames } from '#core/coach/about.ts'
import { severities } from '#core/coach/severity.ts'
import { endpoint } from '#core/endpoint.ts'
import { instantShape, prose } from '#core/shapes.ts'

export const read = endpoint({
  id: 'coach.read',
  method: 'POST',
  path: '/api/coach',
  ability: 'cases.see',
  summary: 'Read a draft: findings, the parts of an apology, promises with their times',
  body: z.object({
    text: prose(),
    step: z.enum(stepNames).default('apologise'),
    customerName: z.string().max(120).default(''),
  }),
  answer: z.object({
    findings: z.array(
      z.object({
        rule: z.string(),
        severity: z.enum(severities),
        start: z.number(),
        end: z.number(),
        title: z.string(),
        reason: z.string(),
        better: z.string().nullable(),
      }),
    ),
    parts: z.array(z.object({ id: z.string(), title: z.string(), there: z.boolean() })),
    promises: z.array(z.object({ start: z.number(), end: z.number(), what: z.string(), due: instantShape })),
    evidence: z.object({ apology: z.boolean(), ownership: z.boolean() }),
  }),
})
