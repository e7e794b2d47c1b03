import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rulesInWords } from './rules-in-words.ts'
import { rules } from './rules.ts'

it('the page docs/coach.md says what the rules say', () => {
  expect(readFileSync('docs/coach.md', 'utf8')).toBe(rulesInWords(rules))
})

it('every rule has its place in the page', () => {
  for (const { id } of rules) expect(rulesInWords(rules)).toContain(`## ${id}`)
})
