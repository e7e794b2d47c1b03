// What the address of the queue says: which view, what narrows it, or what is looked for. The team's view is the plain address.

import { steps } from '#core/cases/protocol.ts'
import { riskNames } from '#core/cases/risks.ts'
import type { Filter, View } from '#core/cases/view-shapes.ts'
import { isView, viewTable } from './views.ts'

/** What narrows a view. */
export type Narrowing = Omit<Filter, 'view'>
export type QueueSearch = { view?: View; find?: string } & Narrowing

const isOneOf = (names: readonly string[]) => (value: unknown) => typeof value === 'string' && names.includes(value)
const isId = (prefix: string) => (value: unknown) => typeof value === 'string' && value.startsWith(`${prefix}_`) && value.length < 60

/** Each part of the narrowing, and whether a value of the address fits it. */
const fits: Record<keyof Narrowing, (value: unknown) => boolean> = {
  brand: isId('brand'),
  kind: (value) => typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,59}$/.test(value),
  severity: (value) => /^[1-5]$/.test(String(value)),
  risk: isOneOf(riskNames),
  owner: isId('member'),
  step: isOneOf(steps),
}
export const narrowingNames = Object.keys(fits) as (keyof Narrowing)[]

/** Reads the address; what it does not know is left out. */
export function queueSearchOf(search: Record<string, unknown>): QueueSearch {
  const { view, find } = search
  const words = typeof find === 'string' || typeof find === 'number' ? String(find).trim().slice(0, 200) : ''
  return {
    ...(isView(view) && view !== 'team' ? { view } : {}),
    ...(words === '' ? {} : { find: words }),
    ...narrowingOf(search),
  }
}

/** Only what narrows. */
export function narrowingOf(search: Record<string, unknown>): Narrowing {
  const known = narrowingNames.flatMap((name) =>
    fits[name](search[name]) ? [[name, name === 'severity' ? Number(search[name]) : search[name]]] : [],
  )
  return Object.fromEntries(known) as Narrowing
}

/** The same view, narrowed the same way? What is looked for does not count. */
export function isSameView(one: QueueSearch, other: QueueSearch): boolean {
  return (one.view ?? 'team') === (other.view ?? 'team') && narrowingNames.every((name) => one[name] === other[name])
}

/** What one looks at here: “Team”, “Found for ‘lantern’”. */
export function titleOf({ view = 'team', find }: QueueSearch): string {
  return find === undefined ? viewTable[view].title : `Found for “${find}”`
}

/** The same in one line where no heading stands over it, as in the list of views on a phone. */
export function placeOf(search: QueueSearch): string {
  return Object.keys(narrowingOf(search)).length === 0 ? titleOf(search) : `${titleOf(search)}, filtered`
}

/** The address of a view: "/?view=mine&severity=1". */
export function addressOfView(search: QueueSearch): string {
  const query = new URLSearchParams(Object.entries(queueSearchOf({ ...search })).map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? '/' : `/?${query}`
}

/** What the list of cases is asked for at this address: the queue is where work waits, so it shows fire drills too. */
export function listedAt(search: QueueSearch): Narrowing & { fireDrills: 'with' } & ({ view: View } | { search: string }) {
  const { view = 'team', find } = search
  return { ...(find === undefined ? { view } : { search: find }), ...narrowingOf(search), fireDrills: 'with' }
}
