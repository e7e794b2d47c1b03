import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rulePages } from './rules-in-words.ts'
import { toldRules as rules } from './told-rules.ts'

const folder = 'docs/guide/coach'
const pages = rulePages(rules)

it('the pages in docs/guide/coach say what the rules say, and there are no others', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted())
  for (const [name, words] of pages) expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(words)
})

it('every rule has a page, which the first page names', () => {
  for (const { id } of rules) expect(pages.get('README.md')).toContain(`](${id}.md)`)
})

it('every page tells the weight, the reason, its evidence, and examples on both sides', () => {
  for (const { id, severity, reason, evidence } of rules)
    for (const words of [severity, reason, evidence, '## Fine', '## Marked']) expect(pages.get(`${id}.md`)).toContain(words)
})
