// What does not fit is told in a sentence that a person can act on, whether the contract has one or not.

import { expect, test } from 'vitest'
import { z } from 'zod'
import { line } from '#core/shapes.ts'
import { misfit } from './misfit.ts'

const shape = z
  .object({
    weeks: z.coerce.number().int().min(2).max(104),
    number: z.enum(['opened', 'late']),
    only: z.literal('hit'),
    isOn: z.boolean(),
    ids: z.array(z.string()).min(1).max(2),
    name: line(5),
    at: z.union([z.literal('now'), z.number()]),
  })
  .strict()
  .partial()

test.each([
  [{ weeks: 'abc' }, 'weeks', 'This should be a number.'],
  [{ weeks: 2.5 }, 'weeks', 'This should be a whole number.'],
  [{ weeks: 1 }, 'weeks', 'This should be at least 2.'],
  [{ weeks: 999 }, 'weeks', 'This should be at most 104.'],
  [{ number: 'nonsense' }, 'number', 'This should be one of these: opened, late.'],
  [{ only: 'miss' }, 'only', 'This should be “hit”.'],
  [{ isOn: 'yes' }, 'isOn', 'This should be true or false.'],
  [{ ids: 'one' }, 'ids', 'This should be a list.'],
  [{ ids: [] }, 'ids', 'This should be a list that holds something.'],
  [{ ids: ['1', '2', '3'] }, 'ids', 'This should be a list of at most 2.'],
  [{ ids: [1] }, 'ids.0', 'This should be text.'],
  [{ name: 'too long' }, 'name', 'This can have at most 5 characters.'],
  [{ at: 'later' }, 'at', 'This does not have the form that belongs here.'],
  [{ unknown: 1 }, 'unknown', '“unknown” is not known here. Leave it out.'],
  [[], undefined, 'This should be an object with named fields.'],
])('%o', (sent, field, sentence) => {
  const read = shape.safeParse(sent)
  expect(read.success).toBe(false)
  const refusal = misfit(read.error ?? new z.ZodError([]))
  expect([refusal.field, refusal.message]).toEqual([field, sentence])
})

test('what is not there at all is missing', () => {
  expect(misfit(z.object({ name: z.string() }).safeParse({}).error ?? new z.ZodError([])).message).toBe(
    'This is missing. Please fill it in.',
  )
})
