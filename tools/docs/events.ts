// Prints docs/events.md: everything that can happen, from every core/<area>/events.ts and those of its parts, and who listens, from the switchboards.

import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { EventKind } from '#core/events.ts'
import { areas } from '#server/app.ts'
import { readAreas } from '#tools/architecture.ts'
import { table } from './table.ts'

export type Told = {
  area: string
  name: string
  sentence: string
  /** As which the area exports it; the facts' events are one table. */ exported: string
}

const root = dirname(dirname(import.meta.dirname))

/** Every event by its name. A table of events (the facts of a case) counts one by one. */
export async function everyEvent(): Promise<Told[]> {
  const found: Told[] = []
  for (const { name: area } of readAreas())
    for (const file of globSync('**/events.ts', { cwd: join(root, 'core', area) })) {
      const exports: Record<string, unknown> = await import(`#core/${area}/${file}`)
      for (const [exported, value] of Object.entries(exports))
        for (const { name, sentence } of isEvent(value) ? [value] : Object.values(value as object).filter(isEvent))
          found.push({ area, exported, name, sentence })
    }
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

export async function eventsPage(): Promise<string> {
  const all = await everyEvent()
  const told = readAreas().filter(({ name }) => all.some((event) => event.area === name))
  return `# What can happen

Each event is one row of the journal, written in the same transaction as the change, with ids and facts only. A listener hears it once, in
a transaction of its own, after that. Beside these listeners, the timeline of a case and the live line of the staff app are made of them.
This page is printed by \`node tools/docs.ts\` from each area's \`core/<area>/events.ts\` and \`server/<area>/area.ts\`.

${told.map(({ name }) => `## ${name}\n\n${rowsOf(all.filter((event) => event.area === name))}`).join('\n\n')}
`
}

function rowsOf(events: readonly Told[]): string {
  return table(
    ['event', 'in words', 'who listens'],
    events.map(({ name, sentence }) => [`\`${name}\``, sentence, listeners(name) || '–']),
  )
}

/** "remedies (`seed-catalogue`)": the area and its listener's name. */
function listeners(event: string): string {
  const heard = areas.flatMap(({ name, reactions = [] }) =>
    reactions.filter((one) => one.event === event).map((one) => `${name} (\`${one.name}\`)`),
  )
  return heard.join(', ')
}

function isEvent(value: unknown): value is EventKind {
  return typeof value === 'object' && value !== null && 'name' in value && 'sentence' in value
}
