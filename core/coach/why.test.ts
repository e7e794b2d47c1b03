import { expect, it } from 'vitest'
import { coach, reader } from './coach.ts'
import { coachBy, readerOf } from './coach-by.ts'
import { exampleCase } from './example-case.ts'
import { inFull } from './in-full.ts'
import { languageOf } from './languages/all.ts'
import { opening } from './opening.ts'
import { rules } from './rules.ts'
import { toldRules } from './told-rules.ts'
import { whyIs } from './why.ts'

const examples = toldRules.flatMap(({ examples: { poor } }) => poor)

it('says of every finding what it is, where it stands and what to put instead, before anybody asks why', () => {
  for (const { text, about, language = 'en' } of examples) {
    const known = { ...exampleCase, ...about }
    const before = coachBy(readerOf({ ...inFull, language: languageOf(language), finders: rules }), text, known)
    const whole = coach(text, known, reader(languageOf(language)))
    expect(whole.findings.map(({ reason: _, better: __, ...finding }) => finding)).toEqual(
      before.findings.map(({ says: _, ...mark }) => mark),
    )
    expect(whole.findings.map(({ reason, better }) => ({ reason, better }))).toEqual(before.findings.map((mark) => whyIs(mark, known)))
  }
})

it('says by the case why it matters, and what to write instead', () => {
  const known = { ...exampleCase, crux: 'It must be there on Saturday.' }
  const [found] = coachBy(readerOf(opening), 'I am sorry if it was late.', known).findings
  expect(found).toMatchObject({ rule: 'conditional-non-apology', title: 'This sorry has a condition' })
  expect(found && whyIs(found, known).better).toBe('Name it, without a condition. In their words: “It must be there on Saturday.”')
})
