// What the address of the queue says: which view, or what is looked for. The team's view is the plain address.

import type { View } from '#core/cases/contract.ts'
import { isView } from './views.ts'

export type QueueSearch = { view?: View; find?: string }

/** Reads the address; what it does not know is left out. */
export function queueSearchOf(search: Record<string, unknown>): QueueSearch {
  const { view, find } = search
  const words = typeof find === 'string' || typeof find === 'number' ? String(find).trim().slice(0, 200) : ''
  return { ...(isView(view) && view !== 'team' ? { view } : {}), ...(words === '' ? {} : { find: words }) }
}
