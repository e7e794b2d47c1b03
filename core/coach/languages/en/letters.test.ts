import { describe, expect, it } from 'vitest'
import { coachBy, readerOf } from '#core/coach/coach-by.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { toldRules } from '#core/coach/told-rules.ts'
import { english } from './english.ts'
import { letters } from './letters.ts'

const examples = toldRules
  .flatMap(({ examples: { good, poor } }) => [...good, ...poor])
  .filter(({ language = 'en', about }) => language === 'en' && (about?.kind ?? 'reply') === 'reply')

describe('what is there before the words come', () => {
  it('underlines in every letter what the whole of English does', () => {
    for (const { text, about } of examples) {
      const [first, whole] = [letters, english].map((language) => coachBy(readerOf(language), text, { ...exampleCase, ...about }))
      expect(first?.findings).toEqual(whole?.findings.filter(({ rule }) => rule !== 'no-concrete-action'))
      expect(first?.promises).toEqual(whole?.promises)
    }
  })

  it('misses no deed, since the steps that would be one are not there yet', () => {
    const missing = [letters, english].map((language) =>
      coachBy(readerOf(language), 'We are sorry, this is our mistake.', exampleCase).findings.some(
        ({ rule }) => rule === 'no-concrete-action',
      ),
    )
    expect(missing).toEqual([false, true])
  })
})
