// Why a deadline may wait or move. The list is closed: a deadline changes for a reason that can be read later, or not at all.
// Waiting on our own supplier moves a deadline but never pauses it: to the customer we are one company, and their time runs on.

export type DelayRule = {
  /** For the case's timeline; nobody is named in it. */
  sentence: string
  /** May stop a clock for as long as it lasts. */
  pauses: boolean
  /** May give a clock another due time. */
  moves: boolean
}

export const delayReasons = {
  'waiting-on-customer': { sentence: 'We are waiting for the customer’s answer.', pauses: true, moves: true },
  'customer-asked': { sentence: 'The customer asked for another time.', pauses: true, moves: true },
  supplier: { sentence: 'Something that we need from a supplier comes later.', pauses: false, moves: true },
  'severity-changed': { sentence: 'The mistake turned out to be more or less grave.', pauses: false, moves: true },
  holiday: { sentence: 'A holiday was missing from the calendar.', pauses: false, moves: true },
  'entered-wrongly': { sentence: 'The time was entered wrongly.', pauses: false, moves: true },
} as const satisfies Record<string, DelayRule>

export type DelayReason = keyof typeof delayReasons

/** The reasons that may move a deadline, and those that may pause one. */
export const reasonNames = Object.keys(delayReasons) as [DelayReason, ...DelayReason[]]
export const pauseReasons = reasonNames.filter((name) => delayReasons[name].pauses) as [DelayReason, ...DelayReason[]]
