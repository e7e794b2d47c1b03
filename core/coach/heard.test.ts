import { expect, it } from 'vitest'
import { readDraft } from './draft.ts'
import { mayStand } from './heard.ts'
import { languages } from './languages/all.ts'
import { toldRules } from './told-rules.ts'

function shapesOf(value: unknown): RegExp[] {
  if (typeof value !== 'object' || value === null || value instanceof Set) return []
  return Object.entries(value).flatMap(([name, part]) => (name === 'shape' && part instanceof RegExp ? [part] : shapesOf(part)))
}

it.each(Object.values(languages))('$name: a shape that stands in a sentence is never passed over', (language) => {
  const letters = toldRules.flatMap(({ examples: { good, poor } }) => [...good, ...poor]).map(({ text }) => text)
  const shapes = shapesOf(language)
  const passedOver = letters
    .flatMap((text) => readDraft(text, language).sentences)
    .flatMap((sentence) =>
      shapes
        .filter((shape) => new RegExp(shape.source, shape.flags).test(sentence.text) && !mayStand(shape, sentence))
        .map(({ source }) => [sentence.text, source]),
    )
  expect(passedOver).toEqual([])
})

it('most shapes are not looked for in ordinary prose', () => {
  const [sentence] = readDraft('The lamp stands in the corner of the shop and shines.', languages.en).sentences
  const looked = shapesOf(languages.en).filter((shape) => sentence && mayStand(shape, sentence))
  expect(looked.length).toBeLessThan(shapesOf(languages.en).length / 4)
})

it('shapes of several words are not looked for where only one of them stands', () => {
  const [sentence] = readDraft(
    'Wir haben Ihre Lampe hier bei uns, und Sie werden sich freuen, dass es die ist, die Sie wollten.',
    languages.de,
  ).sentences
  const looked = shapesOf(languages.de).filter((shape) => sentence && mayStand(shape, sentence))
  expect(looked.length).toBeLessThan(shapesOf(languages.de).length / 8)
})
