// Writes every page that is printed from the code: `node tools/docs.ts`. The test beside the printers fails while one is out of date.

import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { abilitiesPage } from './docs/abilities.ts'
import { eventsPage } from './docs/events.ts'
import { protocolPage } from './docs/protocol.ts'
import { withPrintedParts } from './docs/readme.ts'

const root = dirname(import.meta.dirname)

/** File below the root → the text it should hold. The coach's page has a program of its own. */
export async function printDocs(): Promise<Record<string, string>> {
  return {
    'README.md': withPrintedParts(readFileSync(join(root, 'README.md'), 'utf8')),
    'docs/protocol.md': protocolPage(),
    'docs/abilities.md': abilitiesPage(),
    'docs/events.md': await eventsPage(),
  }
}

if (import.meta.main) {
  for (const [file, text] of Object.entries(await printDocs())) writeFileSync(join(root, file), text)
  await import('./coach-docs.ts')
}
