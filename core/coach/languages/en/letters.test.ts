import { expect, it } from 'vitest'
import { coachBy, readerOf } from '#core/coach/coach-by.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { inFull } from '#core/coach/in-full.ts'
import { toldRules } from '#core/coach/told-rules.ts'
import { english } from './english.ts'
import { fullLetters } from './full-letters.ts'

const examples = toldRules
  .flatMap(({ examples: { good, poor } }) => [...good, ...poor])
  .filter(({ language = 'en', about }) => language === 'en' && ['reply', 'template'].includes(about?.kind ?? 'reply'))

it('finds, ticks and promises in every letter what the whole of English does', () => {
  for (const { text, about } of examples) {
    const [here, whole] = [fullLetters, english].map((language) =>
      coachBy(readerOf({ language, ...inFull }), text, { ...exampleCase, ...about }),
    )
    expect(here).toEqual(whole)
  }
})
