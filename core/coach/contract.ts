// The coach on the wire, for editors and scripts that are not ours; the staff app reads with the same rules in the browser.

import { z } from 'zod'
import { stepNames, textKinds } from '#core/coach/about.ts'
import { severities } from '#core/coach/severity.ts'
import { endpoint } from '#core/endpoint.ts'
import { idOf, instantShape, proseAsSent } from '#core/shapes.ts'

/** A tag of any language, also of one that the coach does not read. */
export const languageTag = z
  .string({ error: 'This should be text.' })
  .max(35, 'This can have at most 35 characters.')
  .regex(/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i, 'This should be a language tag, such as de or de-AT.')

const context = {
  customerName: z.string().max(120).default(''),
  crux: z.string().max(500).nullable().default(null).describe('What matters to the customer, in one sentence'),
  customerWords: z.string().max(20_000).default('').describe('What the customer wrote'),
  earlier: z.array(z.string().max(20_000)).max(10).default([]).describe('Our letters to this customer before, newest last'),
  faultKnown: z.boolean().default(true).describe('While false, sympathy is right and a confession is not asked for'),
  madeRight: z.boolean().optional().describe('Left out: true from the step “explain” on'),
  repeat: z.boolean().default(false),
  hasOptions: z.boolean().default(false).describe('Options travel with the letter'),
}

export const read = endpoint({
  id: 'coach.read',
  method: 'POST',
  path: '/api/coach',
  ability: 'cases.see',
  summary: 'Read a draft: findings, the parts of an apology, promises with their times',
  body: z.object({
    text: proseAsSent().describe('Each `start` and `end` in the answer counts its characters as sent, in UTF-16 units'),
    kind: z.enum(textKinds).default('reply'),
    language: languageTag
      .optional()
      .describe(
        'Language tag, such as de; left out, that of the text, or while it is too short to tell that of the case (of the brand for a note or a review)',
      ),
    step: z.enum(stepNames).optional().describe('Left out: where the case stands, else “apologise”'),
    caseId: idOf('case')
      .optional()
      .describe('The letter is about this case: all that is known of it counts, and the fields of context below are not read'),
    ...context,
  }),
  answer: z.object({
    language: z
      .string()
      .describe('By whose rules it was read; `und`: the coach does not read this language, and that little is found is no praise'),
    findings: z.array(
      z.object({
        rule: z.string(),
        severity: z.enum(severities),
        start: z.number(),
        end: z.number(),
        title: z.string(),
        reason: z.string(),
        better: z.string().nullable(),
        replacement: z.object({ start: z.number(), end: z.number(), text: z.string() }).nullable(),
      }),
    ),
    parts: z.array(z.object({ id: z.string(), title: z.string(), there: z.boolean() })),
    components: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          rank: z.number().nullable().describe('1 works most; null: not a part of that study'),
          there: z.boolean(),
          span: z
            .object({ start: z.number(), end: z.number() })
            .nullable()
            .describe('Where it stands; null where it is missing, or travels beside the words'),
        }),
      )
      .describe('What makes an apology work, the strongest first; then empathy, and being specific'),
    promises: z.array(
      z.object({
        start: z.number(),
        end: z.number(),
        words: z.string(),
        what: z.string(),
        due: instantShape.describe('The earliest that may be meant'),
        sure: z.boolean(),
        question: z.string().nullable().describe('Asked while it is not sure'),
        choices: z.array(instantShape),
      }),
    ),
    evidence: z.object({ apology: z.boolean(), ownership: z.boolean() }),
  }),
})
