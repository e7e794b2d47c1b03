// The kinds of mistake of one organisation: the seed, changed and extended by its own rows. A kind is never deleted, only retired:
// old cases keep it and show its title; it is no longer offered, suggested or taken.

import { type KindGroup, kindGroupNames, kindGroups, type Loss, kinds as seed } from '#core/cases/taxonomy.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Instant } from '#core/time/instant.ts'

/** What an organisation wrote down about a kind; `position` orders it among all. */
export type KindRow = {
  name: string
  group: KindGroup
  title: string
  loss: Loss
  /** Words of its own that suggest it, beside the wordings that Amends knows. */
  words: readonly string[]
  position: number
  retiredAt: Instant | null
}

export type Kind = KindRow & { /** Null for a kind of one's own. */ seedTitle: string | null }

const seedRows: readonly KindRow[] = Object.entries(seed).map(([name, own], position) => ({
  name,
  ...own,
  words: [],
  position,
  retiredAt: null,
}))

/** All kinds in the order in which they are offered: what was written down counts before the seed. */
export function kindsFrom(rows: readonly KindRow[]): Kind[] {
  const written = new Map(rows.map((row) => [row.name, row]))
  const all = [...seedRows.map((row) => written.get(row.name) ?? row), ...rows.filter(({ name }) => !Object.hasOwn(seed, name))]
  return all
    .map((row) => ({ ...row, seedTitle: seedTitleOf(row.name) }))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.position - b.position)
}

function seedTitleOf(name: string): string | null {
  return Object.hasOwn(seed, name) ? seed[name as keyof typeof seed].title : null
}

function placeOf({ group }: { group: KindGroup }): number {
  return kindGroupNames.indexOf(group)
}

/** The kinds of the seed, for whom no organisation is known. */
export const seedKinds: readonly Kind[] = kindsFrom([])

export function offeredOf<K extends { retiredAt: Instant | null }>(kinds: readonly K[]): K[] {
  return kinds.filter(({ retiredAt }) => retiredAt === null)
}

/** What is offered, in its groups; `alsoNow` is offered although it is retired, because it stands there already. */
export function groupedKinds<K extends Pick<Kind, 'name' | 'group' | 'retiredAt'>>(kinds: readonly K[], alsoNow: readonly string[] = []) {
  const offered = kinds.filter(({ name, retiredAt }) => retiredAt === null || alsoNow.includes(name))
  return kindGroupNames
    .map((group) => ({ group, title: kindGroups[group], kinds: offered.filter((one) => one.group === group) }))
    .filter((one) => one.kinds.length > 0)
}

/** The title of a kind; its name where the organisation has no such kind. */
export function titleOfKind(kinds: readonly Pick<Kind, 'name' | 'title'>[], name: string): string {
  return kinds.find((kind) => kind.name === name)?.title ?? name
}

/** Why this kind is not taken here; null when it is. A retired kind stays where it stands already (`before`). */
export function kindFault(kinds: readonly Kind[], name: string, field: string, before: readonly string[] = []): Refusal | null {
  const kind = kinds.find((one) => one.name === name)
  if (!kind) return refuse('invalid', `There is no kind of mistake “${name}” here. GET /api/kinds lists them.`, field)
  if (kind.retiredAt === null || before.includes(name)) return null
  return refuse('invalid', `“${kind.title}” is retired. Choose another kind of mistake.`, field)
}

/** A name for a new kind, from its title: "wrong-engraving". */
export function nameFor(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '')
  const wanted = plain === '' ? 'kind' : plain
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}-${n}`
    if (!taken.includes(name)) return name
  }
}
