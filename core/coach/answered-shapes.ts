// The writer's answers about promises, as they travel with a draft and with the letter.

import { z } from 'zod'
import { instantShape, line } from '#core/shapes.ts'

export const mostAnswers = 40

export const answeredShape = z.object({
  words: line(200).describe('The words of time, as they stand in the letter: “by 5/6”'),
  what: line(200).describe('What is promised, without its time'),
  at: instantShape.nullable().describe('By when it is meant; null: this is no promise'),
})
