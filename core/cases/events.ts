// What can happen to a case. Facts of the protocol are told as case.<fact>, once for each fact on file.

import { event, type EventKind } from '#core/events.ts'
import type { CaseId, Id, MemberId, MistakeId, ReportId } from '#core/ids.ts'
import type { Particulars } from '#core/cases/particulars.ts'
import { type FactName, factNames, factTable } from '#core/cases/protocol.ts'

/** `severity` and `kind` as they were at the beginning: both are edited in place later, and a review asks what was known then. */
export const caseOpened = event<{ caseId: CaseId; channel: string; again: boolean; severity: number; kind: string | null }>(
  'case.opened',
  'The case was opened',
)
export const caseTaken = event<{ caseId: CaseId; ownerId: MemberId }>('case.taken', 'The case has an owner')
export const caseHandedOver = event<{ caseId: CaseId; from: MemberId | null; to: MemberId; reason: string }>(
  'case.handedOver',
  'The case was handed over',
)
export const caseReleased = event<{ caseId: CaseId; from: MemberId; reason: string }>('case.released', 'Nobody owns the case any more')
type Sorted = { severity?: number; kind?: string | null }
/** `was`: the values before, of what changed. */
export const caseDescribed = event<{ caseId: CaseId } & Partial<Particulars>>(
  'case.described',
  'What it is about was written down: product, place or step',
)
export const caseHeardAgain = event<{ caseId: CaseId }>('case.heardAgain', 'What we heard was corrected')
export const caseSorted = event<{ caseId: CaseId; was: Sorted } & Sorted>('case.sorted', 'Severity or kind was set')
export const casePaused = event<{ caseId: CaseId; reason: string }>('case.paused', 'The clocks pause')
export const caseResumed = event<{ caseId: CaseId }>('case.resumed', 'The clocks run again')
export const caseReopened = event<{ caseId: CaseId; cause: string }>('case.reopened', 'The case was opened again')
export const caseEnded = event<{ caseId: CaseId; end: string }>('case.ended', 'The case ended')
export const mistakeNamed = event<{ caseId?: CaseId; mistakeId: MistakeId; kind: string }>('mistake.named', 'A mistake was named')
export const mistakeLinked = event<{ caseId: CaseId; mistakeId: MistakeId }>(
  'mistake.linked',
  'The case was linked to the mistake behind it',
)
export const mistakeCameBack = event<{ caseId: CaseId; mistakeId: MistakeId }>(
  'case.cameBack',
  'It happened again after the action against its cause was judged effective; the action is open again',
)
export const reportMade = event<{ reportId: ReportId; caseId?: CaseId; mistakeId?: MistakeId; own: boolean }>(
  'report.made',
  'We found it ourselves, before the customer told us',
)
export const caseRepeated = event<{ caseId: CaseId; earlier: number; from: number; to: number }>(
  'case.repeated',
  'The same customer had a mistake of ours in the last 90 days',
)
/** `sympathy`: it alone had gone out, so that the apologise step comes open, or is done again. */
export const faultSaid = event<{ caseId: CaseId; open: boolean; sympathy?: true }>(
  'case.faultSaid',
  'Whether the mistake is ours was said to be known, or not known yet; after sympathy alone it decides whether an apology is owed',
)
export const riskSet = event<{ caseId: CaseId; risk: string }>('case.riskSet', 'A risk was set')
export const viewChanged = event<{ viewId: Id<'view'> }>('view.changed', 'A saved view was kept, changed or removed')
/** Whispered, never told: passing news that leave no journal entry. */
export const presenceChanged = event<{ caseId: CaseId }>('presence.changed', 'Somebody opened the case, began to write, or left')
export const protocolChanged = event<{ version: number; fields: string[] }>(
  'protocol.changed',
  'The limits of the clocks have a new version',
)
export const kindAdded = event<{ kind: string }>('kind.added', 'A kind of mistake was added')
/** `titleWas`: what it was called before, where it is called otherwise now. */
export const kindChanged = event<{ kind: string; fields: string[]; titleWas?: string }>('kind.changed', 'A kind of mistake was changed')
export const kindRetired = event<{ kind: string }>('kind.retired', 'A kind of mistake is not offered any more')
export const kindReturned = event<{ kind: string }>('kind.returned', 'A retired kind of mistake is offered again')
export const kindsOrdered = event<{ kinds: number }>('kind.ordered', 'The kinds of mistake stand in another order')
export const riskCleared = event<{ caseId: CaseId; risk: string }>('case.riskCleared', 'A risk was cleared')

type FactTold = { caseId: CaseId; waived?: true; sympathy?: true }
export const factEvents = Object.fromEntries(
  factNames.map((name) => [name, event<FactTold>(`case.${name}`, factTable[name].sentence)]),
) as Record<FactName, EventKind<FactTold>>
