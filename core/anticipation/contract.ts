// The register on the wire: mistakes that can be foreseen, with what is prepared for each.

import { z } from 'zod'
import { priorities } from '#core/anticipation/priority.ts'
import { trades } from '#core/anticipation/trades.ts'
import { kindName } from '#core/cases/kind-shapes.ts'
import { endpoint } from '#core/endpoint.ts'
import { dateShape } from '#core/learning/factor-shapes.ts'
import { proposalShape } from '#core/remedies/contract.ts'
import { idOf, instantShape, line, prose } from '#core/shapes.ts'

const params = z.object({ anticipatedId: idOf('anticipated') })
const rating = (what: string) =>
  z
    .number({ error: 'This should be a number from 1 to 10.' })
    .int('This should be a whole number from 1 to 10.')
    .min(1, 'The scale begins at 1.')
    .max(10, 'The scale ends at 10.')
    .describe(what)

export const playbookShape = z.object({
  ask: z.array(line(300)).max(10, 'At most ten questions.').default([]),
  say: z.array(line(300)).max(10, 'At most ten sentences.').default([]),
  wording: prose(3000).nullable().default(null),
  remedyIds: z.array(idOf('remedy')).max(4, 'At most four options; more is a burden, not a choice.').default([]),
})

const ratings = {
  severity: rating('How bad it is for the customer: 10 is harm. (On a case it is the other way round: 1 is gravest.)'),
  occurrence: rating('How often it happens here: 10 is several times a day'),
  detection: rating('Whether we would notice first: 10 is that only the customer can tell us'),
}
const fields = {
  title: line(160),
  words: prose(2000).nullable(),
  kinds: z.array(kindName).max(20, 'At most twenty kinds; fewer say more.'),
  ...ratings,
  playbook: playbookShape,
  ownerId: idOf('member'),
  lookOn: dateShape.describe('When to look at it again: a promise to ourselves'),
}

const person = z.object({ id: idOf('member'), name: z.string(), firstName: z.string() })
const { ownerId: _, ...shown } = fields
export const anticipatedShape = z
  .object({
    id: idOf('anticipated'),
    ...shown,
    owner: person,
    priority: z.enum(priorities).describe('By the Action Priority table of the AIAG & VDA handbook, severity first'),
    isPrepared: z.boolean(),
    missing: z.string().nullable().describe('What is still to be done until it is prepared'),
    isPassed: z.boolean().describe('The day to look at it again has passed'),
    cases: z.number().describe('Cases of its kinds in the last 180 days'),
    source: z.string().nullable().describe('The entry of the starter library that it was adopted from'),
    version: z.number(),
    addedAt: instantShape,
    archivedAt: instantShape.nullable(),
  })
  .meta({ id: 'AnticipatedMistake' })

const acts = ['added', 'adopted', 'changed', 'looked', 'archived', 'broughtBack', 'putBack'] as const
export const wholeShape = anticipatedShape
  .extend({
    history: z
      .array(z.object({ version: z.number(), at: instantShape, by: z.string(), act: z.enum(acts), sentence: z.string() }))
      .describe('Newest first'),
  })
  .meta({ id: 'AnticipatedWhole' })

export const list = endpoint({
  id: 'anticipation.list',
  method: 'GET',
  path: '/api/anticipated',
  ability: 'anticipation.see',
  summary: 'The register of mistakes that can be foreseen, what to prepare for first at the top',
  query: z.object({ archived: z.enum(['without', 'only']).default('without') }),
  answer: z.object({ entries: z.array(anticipatedShape) }),
})
export const exported = endpoint({
  id: 'anticipation.export',
  method: 'GET',
  path: '/api/anticipated/register.csv',
  ability: 'anticipation.see',
  summary: 'The register as CSV, in the same order',
  answer: z.string(),
  file: 'text/csv',
})
export const show = endpoint({
  id: 'anticipation.show',
  method: 'GET',
  path: '/api/anticipated/{anticipatedId}',
  ability: 'anticipation.see',
  summary: 'One foreseen mistake, with its playbook and its history',
  params,
  answer: wholeShape,
})
export const add = endpoint({
  id: 'anticipation.add',
  method: 'POST',
  path: '/api/anticipated',
  ability: 'anticipation.work',
  summary: 'Foresee a mistake',
  body: z.object({
    ...fields,
    words: fields.words.default(null),
    kinds: fields.kinds.default([]),
    playbook: playbookShape.prefault({}),
    ownerId: fields.ownerId.optional().describe('Left out, it is yours'),
    lookOn: fields.lookOn.optional().describe('Left out, in half a year'),
  }),
  answer: wholeShape,
  status: 201,
})
export const change = endpoint({
  id: 'anticipation.change',
  method: 'PATCH',
  path: '/api/anticipated/{anticipatedId}',
  ability: 'anticipation.work',
  summary: 'Change what is foreseen, how it is rated, or what is prepared; moving the day to look again asks for a reason',
  params,
  body: z.object({ ...fields, because: line(300) }).partial(),
  answer: wholeShape,
})
export const lookAgain = endpoint({
  id: 'anticipation.lookAgain',
  method: 'POST',
  path: '/api/anticipated/{anticipatedId}/look',
  ability: 'anticipation.work',
  summary: 'It was looked at again and holds; the next day is set',
  params,
  body: z.object({ next: dateShape.optional().describe('Left out, in half a year'), ...partial(ratings) }),
  answer: wholeShape,
})
const over = z.int().min(1).optional().describe('The version that you look at; where somebody made another one since, nothing is done')
export const archive = endpoint({
  id: 'anticipation.archive',
  method: 'POST',
  path: '/api/anticipated/{anticipatedId}/archive',
  ability: 'anticipation.work',
  summary: 'Put it away: it is not shown on cases any more, and keeps its history',
  params,
  body: z.object({ over }),
  answer: wholeShape,
})
export const bringBack = endpoint({
  id: 'anticipation.bringBack',
  method: 'DELETE',
  path: '/api/anticipated/{anticipatedId}/archive',
  ability: 'anticipation.work',
  summary: 'Let it count again',
  params,
  answer: wholeShape,
})
export const putBack = endpoint({
  id: 'anticipation.putBack',
  method: 'POST',
  path: '/api/anticipated/{anticipatedId}/former',
  ability: 'anticipation.work',
  summary: 'Put a former version back; what stood in between stays in the history',
  params,
  body: z.object({ version: z.number().int().min(1), over }),
  answer: wholeShape,
})

export const suggestions = endpoint({
  id: 'anticipation.suggestions',
  method: 'GET',
  path: '/api/anticipated/suggestions',
  ability: 'anticipation.see',
  summary: 'Kinds of mistake that came three times or more in the last 180 days and stand in no entry, rated from the record',
  answer: z.object({
    suggestions: z.array(
      z.object({
        kind: z.string(),
        title: z.string(),
        cases: z.number(),
        foundByUs: z.number(),
        ...ratings,
        priority: z.enum(priorities),
        because: z.string(),
      }),
    ),
  }),
})

const trade = z.enum(trades)
export const library = endpoint({
  id: 'anticipation.library',
  method: 'GET',
  path: '/api/anticipated/library',
  ability: 'anticipation.see',
  summary: 'The starter library of a trade, what to prepare for first at the top',
  query: z.object({ trade }),
  answer: z.object({
    entries: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        words: z.string(),
        kinds: z.array(z.string()),
        ...ratings,
        priority: z.enum(priorities),
        ask: z.array(z.string()),
        say: z.array(z.string()),
        wording: z.string(),
        offers: z.array(z.string()).describe('What the catalogue holds for it, by title'),
        adopted: idOf('anticipated').nullable().describe('The entry that was adopted from it'),
      }),
    ),
  }),
})
export const adopt = endpoint({
  id: 'anticipation.adopt',
  method: 'POST',
  path: '/api/anticipated/library',
  ability: 'anticipation.work',
  summary: 'Copy an entry of the library into the register, to make it your own',
  body: z.object({ trade, name: line(80) }),
  answer: wholeShape,
  status: 201,
})

/** What the desk shows of an entry: no rating and no owner, for nobody needs them there. */
export const ofCase = endpoint({
  id: 'anticipation.ofCase',
  method: 'GET',
  path: '/api/cases/{caseId}/foreseen',
  ability: 'anticipation.see',
  summary: 'What is prepared for the kind of mistake of this case, with the options in the words of the catalogue',
  params: z.object({ caseId: idOf('case') }),
  answer: z.object({
    entries: z.array(
      z.object({
        id: idOf('anticipated'),
        title: z.string(),
        ask: z.array(z.string()),
        say: z.array(z.string()),
        wording: z.string().nullable(),
        options: z.array(proposalShape.shape.options.element.omit({ letter: true, reason: true, withinAuthority: true })),
      }),
    ),
  }),
})

function partial(shape: typeof ratings) {
  return { severity: shape.severity.optional(), occurrence: shape.occurrence.optional(), detection: shape.detection.optional() }
}
