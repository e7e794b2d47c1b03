// Writes docs/coach.md from the coach's own rules. Run it after a rule has changed; a test fails while the page is out of date.

import { writeFileSync } from 'node:fs'
import { rulesInWords } from '#core/coach/rules-in-words.ts'
import { rules } from '#core/coach/rules.ts'

writeFileSync(new URL('../docs/coach.md', import.meta.url), rulesInWords(rules))
