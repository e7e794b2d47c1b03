// A request that waits for somebody's word, as the view of approvals knows it.

import { inWords } from '#core/money.ts'
import type { Got } from '#web/platform/call.ts'
import type { Row } from '#web/platform/rows.ts'

export type Waiting = Row<'approvals.list'>

type Decided = Pick<Got<'approvals.decide'>, 'askedBy' | 'decision' | 'amountMinor' | 'allowedMinor' | 'currency'>

/** What became of it, said once: the request itself has left the list. */
export function decidedInWords({ askedBy, decision, amountMinor, allowedMinor, currency }: Decided): string {
  if (decision === 'declined') return `Declined. ${askedBy} reads why.`
  return `Approved: ${askedBy} may use up to ${inWords({ minor: allowedMinor ?? amountMinor, currency })}, once.`
}
