import { describe, expect, it } from 'vitest'
import { readDraft } from './draft.ts'
import { languageOf } from './languages/all.ts'
import { exampleCase } from './example-case.ts'
import { blameless } from './finders/blameless.ts'
import { inFull } from './in-full.ts'
import { findingsOf } from './rule.ts'
import { rules } from './rules.ts'
import { toldRules } from './told-rules.ts'

it('has words for each finder, in their order', () => {
  expect(rules.map(({ id }) => id)).toEqual([...inFull.finders, ...blameless].map(({ id }) => id))
})

describe.each(toldRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.good)('is silent about “$text”', ({ text, about, language = 'en' }) => {
    expect(findingsOf(rule, readDraft(text, languageOf(language)), { ...exampleCase, ...about })).toEqual([])
  })

  it.each(rule.examples.poor)('marks “$marks” in “$text”', ({ text, about, language = 'en', marks, better }) => {
    const findings = findingsOf(rule, readDraft(text, languageOf(language)), { ...exampleCase, ...about })
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([marks])
    const replacement = findings[0]?.replacement ?? null
    const mended = replacement ? text.slice(0, replacement.start) + replacement.text + text.slice(replacement.end) : undefined
    expect(mended).toBe(better)
  })

  it('carries a reason and its evidence', () => {
    expect(rule.reason).toMatch(/\.$/)
    expect(rule.evidence).toMatch(/\d{4}/)
  })
})
