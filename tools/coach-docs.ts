// Writes docs/guide/coach from the coach's own rules. Run it after a rule has changed; a test fails while a page is out of date.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { rulePages } from '#core/coach/rules-in-words.ts'
import { toldRules } from '#core/coach/told-rules.ts'

const folder = new URL('../docs/guide/coach/', import.meta.url)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, words] of rulePages(toldRules)) writeFileSync(new URL(name, folder), words)
