import { expect, it } from 'vitest'
import { coachBy, readerOf } from './coach-by.ts'
import { exampleCase } from './example-case.ts'
import { inFull } from './in-full.ts'
import { english } from './languages/en/english.ts'
import { opening } from './opening.ts'
import { toldRules } from './told-rules.ts'

const examples = toldRules
  .flatMap(({ examples: { good, poor } }) => [...good, ...poor])
  .filter(({ language = 'en', about }) => language === 'en' && ['reply', 'template'].includes(about?.kind ?? 'reply'))

it('tells nothing untrue of a letter while the rest is fetched', () => {
  expect(examples.length).toBeGreaterThan(200)
  for (const { text, about } of examples) {
    const [here = [], there = []] = [opening, { ...inFull, language: english }].map((reads) => {
      const { findings, parts } = coachBy(readerOf(reads), text, { ...exampleCase, ...about })
      return [...findings.map(({ rule, start }) => `${rule} ${start}`), ...parts.map((one) => `${one.id} ${one.there}`)]
    })
    expect(here.filter((one) => !there.includes(one))).toEqual([])
  }
})
