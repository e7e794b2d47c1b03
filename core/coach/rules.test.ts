import { describe, expect, it } from 'vitest'
import { readDraft } from './draft.ts'
import { exampleCase } from './example-case.ts'
import { findingsOf } from './rule.ts'
import { rules } from './rules.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.ok)('is silent about “$text”', ({ text, about }) => {
    expect(findingsOf(rule, readDraft(text), { ...exampleCase, ...about })).toEqual([])
  })

  it.each(rule.examples.not)('marks “$marks” in “$text”', ({ text, about, marks, better }) => {
    const findings = findingsOf(rule, readDraft(text), { ...exampleCase, ...about })
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([marks])
    const replacement = findings[0]?.replacement ?? null
    const mended = replacement ? text.slice(0, replacement.start) + replacement.text + text.slice(replacement.end) : undefined
    expect(mended).toBe(better)
  })

  it('carries examples of both kinds, a reason and its evidence', () => {
    expect(rule.examples.ok.length).toBeGreaterThan(0)
    expect(rule.examples.not.length).toBeGreaterThan(0)
    expect(rule.reason).toMatch(/\.$/)
    expect(rule.evidence).toMatch(/\d{4}/)
  })
})
