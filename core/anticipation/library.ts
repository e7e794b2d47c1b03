// The starter library: what goes wrong in a trade sooner or later, with a playbook for each. Copied when adopted, and free to change then.

import type { RemedyKind } from '#core/remedies/contract.ts'
import { airline } from './library/airline.ts'
import { bank } from './library/bank.ts'
import { clinic } from './library/clinic.ts'
import { hotel } from './library/hotel.ts'
import { parcel } from './library/parcel.ts'
import { shop } from './library/shop.ts'
import { software } from './library/software.ts'
import { telecom } from './library/telecom.ts'
import type { LibraryEntry, Line } from './library-entry.ts'
import { byPriority } from './priority.ts'
import type { Trade } from './trades.ts'

const lines: Record<Trade, readonly Line[]> = { shop, parcel, hotel, airline, bank, telecom, clinic, software }

/** The entries of a trade, what to prepare for first at the top. */
export function libraryOf(trade: Trade): LibraryEntry[] {
  return lines[trade]
    .map(({ sod: [severity, occurrence, detection], ...entry }) => ({ ...entry, severity, occurrence, detection }))
    .toSorted(byPriority)
}

export function sourceOf(trade: Trade, name: string): string {
  return `${trade}/${name}`
}

type Remedy = { id: string; kind: RemedyKind; perk: boolean; fits: readonly string[]; brands: readonly string[]; retiredAt: string | null }

/** From a catalogue the remedies that an entry asks for: of each kind the one that fits its mistakes best, for every brand if there is one, at most four. */
export function remediesFor<R extends Remedy>(entry: Pick<LibraryEntry, 'offers' | 'kinds'>, catalogue: readonly R[]): R[] {
  const offered = catalogue.filter(({ perk, retiredAt }) => !perk && retiredAt === null)
  const fit = ({ fits }: Remedy) => (fits.some((kind) => (entry.kinds as readonly string[]).includes(kind)) ? 2 : fits.length === 0 ? 1 : 0)
  const narrow = ({ brands }: Remedy) => Number(brands.length > 0)
  const found = entry.offers.flatMap((kind) => {
    const best = offered.filter((one) => one.kind === kind && fit(one) > 0).toSorted((a, b) => fit(b) - fit(a) || narrow(a) - narrow(b))[0]
    return best ? [best] : []
  })
  return [...new Set(found)].slice(0, 4)
}
