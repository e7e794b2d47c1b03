// “This finding is wrong” on the wire: examples of an organisation, with what the coach says of each today.

import { z } from 'zod'
import { stepNames, textKinds } from '#core/coach/about.ts'
import { languageTag } from '#core/coach/contract.ts'
import { verdicts } from '#core/coach/own-examples.ts'
import { endpoint } from '#core/endpoint.ts'
import { done, idOf, instantShape, prose } from '#core/shapes.ts'

export const exampleShape = z
  .object({
    id: idOf('example'),
    rule: z.string(),
    title: z.string().describe('Of the rule; its id where the rule is gone'),
    text: z.string(),
    language: z.string(),
    kind: z.enum(textKinds),
    step: z.enum(stepNames),
    verdict: z.enum(verdicts),
    keptAt: instantShape,
    keptBy: z.string().nullable().describe('Their name, told to those who may change the rules of the house; of a review never'),
    found: z.boolean().describe('Whether the coach finds it in this text today, by the rules of the house as they are'),
  })
  .meta({ id: 'CoachExample' })

export const wrong = endpoint({
  id: 'coach.wrong',
  method: 'POST',
  path: '/api/coach/examples',
  ability: 'cases.work',
  summary: 'Say that a finding is wrong, or that one is missing: the text is kept as an example, without names, addresses and long numbers',
  body: z.object({
    rule: z.string().max(60).describe('Id of the rule'),
    text: prose(5000).describe('The sentence; for a rule about what is missing, the letter'),
    verdict: z.enum(verdicts).default('wrong'),
    language: languageTag.default('en').describe('Language tag, such as de'),
    kind: z.enum(textKinds).default('reply'),
    step: z.enum(stepNames).default('apologise'),
    caseId: idOf('case')
      .optional()
      .describe('Whose customer is not to be named; without it only members and what is in `names` are replaced'),
    names: z.array(z.string().trim().max(120)).max(10).default([]).describe('More names to replace'),
  }),
  answer: exampleShape,
  status: 201,
})
export const listExamples = endpoint({
  id: 'coach.examples',
  method: 'GET',
  path: '/api/coach/examples',
  ability: 'settings.see',
  summary: 'Findings that were called wrong or missing, newest first, with what the coach says today',
  answer: z.object({ examples: z.array(exampleShape) }),
})
export const exportExamples = endpoint({
  id: 'coach.exportExamples',
  method: 'GET',
  path: '/api/coach/examples.jsonl',
  ability: 'settings.see',
  summary: 'The same as lines of JSON with labels, for `npm run eval -- coach FILE.jsonl`',
  answer: z.string(),
  file: 'application/x-ndjson',
})
export const removeExample = endpoint({
  id: 'coach.removeExample',
  method: 'DELETE',
  path: '/api/coach/examples/{exampleId}',
  ability: 'settings.coach',
  summary: 'Remove an example',
  params: z.object({ exampleId: idOf('example') }),
  answer: done,
})
