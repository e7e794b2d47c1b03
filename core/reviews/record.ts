// All that is on record of one case, whenever it was written: what `asOf` reads, and of which it shows only what was known by then.

import type { Fact } from '#core/cases/file.ts'
import type { Instant } from '#core/time/instant.ts'
import type { ClockChange, ClockRecord, PromiseRecord } from '#core/reviews/clocks-then.ts'
import type { Somebody } from '#core/reviews/roles.ts'
import type { Change, Entry } from '#core/reviews/then.ts'

export type Heard = { at: Instant; crux: string; feeling: string | null; wanted: string | null; impact: string | null }
export type Said = {
  id: string
  at: Instant
  direction: string
  channel: string
  purpose: string
  authorId: string | null
  subject: string | null
  body: string
  seconds: number | null
  automatic: string | null
  files: number
}
export type OptionRecord = {
  letter: string
  title: string
  costMinor: number
  currency: string
  offeredAt: Instant
  chosenAt: Instant | null
  promisedFor: Instant | null
  withdrawnAt: Instant | null
}
export type ApprovalRecord = {
  amountMinor: number
  currency: string
  askedAt: Instant
  askedBy: string
  decidedAt: Instant | null
  decidedBy: string | null
  decision: string | null
  allowedMinor: number | null
  withdrawnAt: Instant | null
}
export type LedgerRecord = { at: Instant; entry: string; title: string; amountMinor: number; currency: string; by: string }
export type RiskRecord = { at: Instant; risk: string; isSet: boolean }
export type AnswerRecord = { answeredAt: Instant | null; rating: number | null }
export type MistakeRecord = { id: string; title: string }
export type KindRecord = { name: string; title: string; titles: readonly Change<string>[] }

export type CaseRecord = {
  reference: string
  title: string
  channel: string
  openedAt: Instant
  /** As the row holds them today. */
  severityNow: number
  kindNow: string | null
  mistakeNow: string | null
  customer: readonly string[]
  /** Of this case, oldest first. */
  journal: readonly Entry[]
  hearings: readonly Heard[]
  facts: readonly Fact[]
  messages: readonly Said[]
  clocks: readonly ClockRecord[]
  changes: readonly ClockChange[]
  promises: readonly PromiseRecord[]
  options: readonly OptionRecord[]
  approvals: readonly ApprovalRecord[]
  ledger: readonly LedgerRecord[]
  risks: readonly RiskRecord[]
  answers: readonly AnswerRecord[]
  mistakes: readonly MistakeRecord[]
  kinds: readonly KindRecord[]
  people: readonly Somebody[]
}
