// Prints docs/abilities.md: who may do what, from core/people/abilities.ts, and which endpoints ask for it, from core/api.ts.

import { api } from '#core/api.ts'
import type { Endpoint } from '#core/endpoint.ts'
import { abilities, type Ability, may, roles } from '#core/people/abilities.ts'
import { codes, table } from './table.ts'

export function abilitiesPage(): string {
  const all = Object.keys(abilities) as Ability[]
  return `# Who may do what

Each endpoint names one ability. It is checked before the command or query runs, and the staff app hides by the same table.
A person's authority to grant remedies is an amount, kept apart from the role. An API key may do what the member may who made it.
This page is printed by \`node tools/docs.ts\` from [core/people/abilities.ts](../core/people/abilities.ts) and [core/api.ts](../core/api.ts).

${table(
  ['ability', 'in words', ...roles],
  all.map((ability) => [`\`${ability}\``, abilities[ability].sentence, ...roles.map((role) => (may(role, ability) ? 'yes' : '–'))]),
)}

## Which endpoint asks for what

\`/api/docs\` of a running Amends describes each of them. An ability without an endpoint is asked for inside a command.

${table(
  ['ability', 'endpoints'],
  ([...all, 'member', 'anyone'] as const).map((ability) => [names[ability] ?? `\`${ability}\``, codes(asking(ability))]),
)}
`
}

/** What stands in a contract where no ability is asked for. */
const names: Record<string, string> = { member: 'any member who is signed in', anyone: 'nobody need be signed in' }

function asking(ability: Endpoint['ability']): string[] {
  const endpoints: [string, Endpoint][] = Object.entries(api)
  return endpoints.filter(([, endpoint]) => endpoint.ability === ability).map(([id]) => id)
}
