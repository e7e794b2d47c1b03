// The ledger in figures: what was granted, fulfilled and given as a perk. Entries are never edited; a reversal is an entry of its own
// and counts against the entry that it reverses.

import { type Refusal, refuse } from '#core/refusal.ts'
import { type Instant, plus } from '#core/time/instant.ts'
import { twinFor } from '#core/twin.ts'

export type LedgerLine = {
  id: string
  entry: 'approved' | 'granted' | 'fulfilled' | 'perk' | 'reversed'
  /** Minor units, never negative: a reversal carries the amount that it takes back. */
  amountMinor: number
  optionId: string | null
  /** Of a reversal: the entry that it takes back. */
  reverses: string | null
}

/** Minor units. `reversed` is the sum of everything that was taken back; the other three are what remains after it. */
export type Balances = { granted: number; fulfilled: number; perk: number; reversed: number }

/** What stands on the ledger of one case. An approval gives nothing by itself and counts nowhere. All entries are in one currency. */
export function balances(lines: readonly LedgerLine[]): Balances {
  const sums: Balances = { granted: 0, fulfilled: 0, perk: 0, reversed: 0 }
  for (const line of standing(lines)) if (line.entry !== 'reversed' && line.entry !== 'approved') sums[line.entry] += line.amountMinor
  for (const line of lines) if (line.entry === 'reversed') sums.reversed += line.amountMinor
  return sums
}

/** What counts against the authority of a case, in minor units: granted and perks, less what of these was reversed. */
export function used(lines: readonly LedgerLine[]): number {
  const { granted, perk } = balances(lines)
  return granted + perk
}

/** Entries that nobody reversed; reversals themselves are left out. */
export function standing(lines: readonly LedgerLine[]): LedgerLine[] {
  const reversed = new Set(lines.flatMap((line) => line.reverses ?? []))
  return lines.filter((line) => line.entry !== 'reversed' && !reversed.has(line.id))
}

/** Why an entry cannot be reversed, or null: only once, never a reversal, and what was done is taken back before what was granted. */
export function reversalFault(lines: readonly LedgerLine[], line: LedgerLine): Refusal | null {
  if (line.entry === 'reversed') return refuse('invalid', 'This is a reversal itself. Grant it anew instead.', 'ledgerId')
  if (line.entry === 'approved')
    return refuse('invalid', 'An approval gives nothing by itself. Reverse what was granted with it.', 'ledgerId')
  const open = standing(lines)
  if (!open.some((one) => one.id === line.id)) return refuse('already-done', 'This entry was reversed already.', 'ledgerId')
  const done = line.entry === 'granted' && open.some((one) => one.entry === 'fulfilled' && one.optionId === line.optionId)
  return done ? refuse('too-early', 'This was carried out already. Reverse that entry first, then what was granted.', 'ledgerId') : null
}

type Named = LedgerLine & { title: string; at: string }

/** Why a perk is rather given by a second press, or null: the same one was given a moment ago, and was not taken back. */
export function givenTwice(
  lines: readonly Named[],
  { title, amountMinor }: Pick<Named, 'title' | 'amountMinor'>,
  now: Instant,
): Refusal | null {
  const open = new Set(standing(lines).map(({ id }) => id))
  const since = plus(now, -twinFor)
  const isSame = (line: Named) => line.entry === 'perk' && line.title === title && line.amountMinor === amountMinor
  return lines.some((line) => open.has(line.id) && isSame(line) && line.at > since)
    ? refuse('already-done', `“${title}” was given a moment ago and stands in the ledger. It need not be given again.`, 'title')
    : null
}
