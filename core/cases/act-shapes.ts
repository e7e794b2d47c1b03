// What an agent sends with the larger acts on a case: opening it, writing, logging a call.

import { z } from 'zod'
import { languageShape } from '#core/people/people-shapes.ts'
import { addressShape, idOf, instantShape, line, prose, severityShape } from '#core/shapes.ts'
import { mostParticular } from '#core/cases/particulars.ts'
import { riskNames } from '#core/cases/risks.ts'
import { kindName } from '#core/cases/kind-shapes.ts'
import { answeredShape, mostAnswers } from '#core/coach/answered-shapes.ts'
import { offeredOptions } from '#core/remedies/contract.ts'

/** Why something is done: one line. */
export const reason = line(300)

/** Of a letter, a note and a call. */
export const anyway = z.boolean().default(false).describe('Do it although you sent or kept the very same words a moment ago')

const particular = z.string().max(mostParticular).nullable()
const particularsShape = z
  .object({
    product: particular,
    place: particular.describe('A shop, a depot, a town'),
    step: particular.describe('Of our own work: packing, delivery, billing'),
  })
  .partial()
  .describe('What it is about beside its kind; compared with earlier cases. Null or empty takes one off')

export const openingShape = z.object({
  brandId: idOf('brand').optional().describe('May be left out while there is one brand in use'),
  customer: z.object({
    name: line(120).optional(),
    address: addressShape,
    language: languageShape.optional().describe('In which we write to them; left out, it is read from their words'),
  }),
  subject: line(300),
  text: prose(),
  severity: severityShape.default(3),
  kind: kindName.optional(),
  particulars: particularsShape.optional(),
})

export const sortingShape = z
  .object({
    severity: severityShape,
    kind: kindName,
    particulars: particularsShape,
    faultOpen: z
      .boolean()
      .describe('True while it is not known yet whether the mistake is ours: sympathy is right then, a confession is not'),
    risks: z.partialRecord(z.enum(riskNames), z.boolean()).describe('True sets a risk, false clears it or answers a hint with no'),
  })
  .partial()

export const letterShape = z.object({
  subject: line(300),
  body: prose(),
  explains: z.boolean().default(false).describe('This letter is the explanation; refused before it is made right'),
  options: offeredOptions.optional().describe('Options offered with this letter; refused above your authority'),
  overrides: z
    .array(
      z.object({
        rule: line(60),
        word: line(120),
        wrong: z
          .boolean()
          .optional()
          .describe('The finding is wrong: what it misses is in the letter and counts, and nobody is pointed at'),
      }),
    )
    .max(20)
    .default([])
    .describe('One word why, for each serious finding that you keep'),
  promises: z
    .array(answeredShape)
    .max(mostAnswers)
    .default([])
    .describe(
      'What you say of times in the letter: by when a promise is, or that it is none. A time that is unsure and not answered promises nothing',
    ),
  because: reason.optional().describe('Why a step comes out of order'),
  attachments: z
    .array(idOf('attachment'))
    .max(20, 'At most twenty files go along with a mail.')
    .default([])
    .describe('Files with your draft that go along'),
  seen: idOf('message')
    .optional()
    .describe(
      'The last message that you have seen: refused when somebody has written since. To send all the same, name what they wrote, or nothing',
    ),
  anyway,
})

export const callShape = z.object({
  body: prose().describe('What was said, in words'),
  seconds: z.number().int().min(0).max(86_400).optional(),
  apologised: z.boolean().default(false).describe('We said sorry and owned it, in words'),
  explained: z.boolean().default(false),
  options: offeredOptions.optional().describe('Options offered on the phone'),
  chose: z.enum(['a', 'b', 'c', 'd']).optional(),
  promises: z
    .array(z.object({ what: line(200), dueAt: instantShape }))
    .max(10)
    .default([]),
  because: reason.optional(),
  anyway,
})
