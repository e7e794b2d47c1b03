// Writes every page that is printed from the code: `node tools/docs.ts`. With `--check` it writes nothing, and fails while one is out of date.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { coachPages, writeCoachPages } from './coach-docs.ts'
import { abilitiesPage } from './docs/abilities.ts'
import { eventsPage } from './docs/events.ts'
import { protocolPage } from './docs/protocol.ts'
import { withPrintedParts } from './docs/readme.ts'

const root = dirname(import.meta.dirname)
const read = (file: string) => readFileSync(join(root, file), { encoding: 'utf8' })

/** File below the root → the text it should hold. The coach's pages have a program of their own. */
export async function printDocs(): Promise<Record<string, string>> {
  return {
    'README.md': withPrintedParts(read('README.md')),
    'docs/protocol.md': protocolPage(),
    'docs/abilities.md': abilitiesPage(),
    'docs/events.md': await eventsPage(),
  }
}

/** The printed pages that hold another text than the code would print, the coach's among them. */
export async function outdated(): Promise<string[]> {
  const holds = (file: string, text: string) => existsSync(join(root, file)) && read(file) === text
  const printed = Object.entries({ ...(await printDocs()), ...coachPages() })
  return printed.filter(([file, text]) => !holds(file, text)).map(([file]) => file)
}

async function write(): Promise<void> {
  for (const [file, text] of Object.entries(await printDocs())) writeFileSync(join(root, file), text)
  writeCoachPages()
}

async function check(): Promise<void> {
  const old = await outdated()
  if (old.length === 0) return console.log('Every printed page is that of the code.')
  console.error(`Not as the code is now; \`node tools/docs.ts\` prints them anew:\n${old.map((file) => `  ${file}`).join('\n')}`)
  process.exitCode = 1
}

if (import.meta.main) await (process.argv.includes('--check') ? check() : write())
