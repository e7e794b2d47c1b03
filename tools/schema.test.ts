// The committed schema and types are what the migrations make: nobody edits them, and nobody forgets to print them.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { printSchema } from './schema.ts'

test('the printed schema and the generated types are those of the migrations (npm run schema)', async () => {
  for (const [file, text] of Object.entries(await printSchema())) {
    expect(text.length).toBeGreaterThan(500)
    expect(readFileSync(join(dirname(import.meta.dirname), file), 'utf8')).toBe(text)
  }
})
