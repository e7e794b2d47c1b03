// Writes docs/guide/coach from the coach's own rules. Run it after a rule has changed; `npm run check` fails while a page is out of date.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rulePages } from '#core/coach/rules-in-words.ts'
import { toldRules } from '#core/coach/told-rules.ts'

const root = dirname(import.meta.dirname)
const folder = 'docs/guide/coach'

/** File below the root → the text it should hold. */
export function coachPages(): Record<string, string> {
  return Object.fromEntries([...rulePages(toldRules)].map(([name, words]) => [`${folder}/${name}`, words]))
}

export function writeCoachPages(): void {
  rmSync(join(root, folder), { recursive: true, force: true })
  mkdirSync(join(root, folder), { recursive: true })
  for (const [file, words] of Object.entries(coachPages())) writeFileSync(join(root, file), words)
}

if (import.meta.main) writeCoachPages()
