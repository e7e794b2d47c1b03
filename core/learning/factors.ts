// What contributes to a mistake: conditions, never people. The seed is ours, after Reason and the London Protocol; an organisation changes and
// extends it. Each factor lies on one bone of the fishbone. A factor is never deleted, only retired: what was found stays as it was found.

import { nameFor } from '#core/cases/own-kinds.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Instant } from '#core/time/instant.ts'

export const bones = ['people', 'process', 'policy', 'product', 'place', 'partner'] as const
export type Bone = (typeof bones)[number]
export const boneTitles: Record<Bone, string> = {
  people: 'People',
  process: 'Process',
  policy: 'Policy',
  product: 'Product',
  place: 'Place and system',
  partner: 'Partner',
}

export type Factor = { name: string; title: string; bone: Bone; retiredAt: Instant | null }

const seed: readonly Factor[] = (
  [
    ['training', 'Training', 'people'],
    ['understanding', 'Understanding', 'people'],
    ['motivation', 'Motivation', 'people'],
    ['workload', 'Workload', 'people'],
    ['communication', 'Communication', 'process'],
    ['process', 'Process', 'process'],
    ['handover', 'Hand-over', 'process'],
    ['policy', 'Policy', 'policy'],
    ['targets', 'Targets that pull elsewhere', 'policy'],
    ['product', 'Product', 'product'],
    ['tools', 'Tools and software', 'place'],
    ['environment', 'Environment', 'place'],
    ['information', 'Information that was not there', 'place'],
    ['supplier', 'Supplier', 'partner'],
  ] as const
).map(([name, title, bone]) => ({ name, title, bone, retiredAt: null }))

/** All factors, retired ones too, bone by bone: what was written down counts before the seed. */
export function factorsFrom(rows: readonly Factor[]): Factor[] {
  const written = new Map(rows.map((row) => [row.name, row]))
  const own = rows.filter(({ name }) => !seed.some((one) => one.name === name))
  return [...seed.map((one) => written.get(one.name) ?? one), ...own].toSorted((a, b) => bones.indexOf(a.bone) - bones.indexOf(b.bone))
}

/** A new factor under this title; a Refusal when one is offered under it already. */
export function newFactor(all: readonly Factor[], title: string, bone: Bone): Factor | Refusal {
  const twin = twinOf(all, title)
  const taken = all.map(({ name }) => name)
  return twin ?? { name: nameFor(title, taken), title, bone, retiredAt: null }
}

/** Two that are offered under one title could not be told apart. */
export function twinOf(all: readonly Factor[], title: string): Refusal | null {
  const twin = all.find((one) => one.retiredAt === null && one.title.toLowerCase() === title.toLowerCase())
  return twin ? refuse('conflict', `There is a factor “${twin.title}” already. Choose another title.`, 'title') : null
}
