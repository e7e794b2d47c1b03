// What a row of the queue says: its clock in words, its flags, its marks. Pure.

import { steps, stepTable } from '#core/cases/protocol.ts'
import { ordinal } from '#core/cases/repeat.ts'
import { clockNames, defaultLimits, type ClockName } from '#core/clocks/policy.ts'
import type { Instant } from '#core/time/instant.ts'
import { dayInWords, dueInWords } from '#core/time/words.ts'
import type { Standing } from '#web/ui/Ring.tsx'
import type { StepMark } from '#web/ui/StepBar.tsx'
import { riskWords } from '#web/cases/risk-words.ts'
import { isResting, type Row } from './groups.ts'

export type ClockInWords = { standing: Standing; used: number; words: string; under: string }

/** The ring of a row: what is due next, or that it waits, or how it ended. */
export function clockOf(row: Row, now: Instant, zone: string): ClockInWords {
  const { due, waitingSince, endedAt } = row
  if (endedAt !== null) {
    const isMended = row.stands === 'recovered'
    return { standing: isMended ? 'met' : 'stopped', used: 1, words: isMended ? 'mended' : 'ended', under: dayInWords(endedAt, now, zone) }
  }
  if (waitingSince !== null && isResting(row, now, zone))
    return { standing: 'paused', used: 0, words: 'paused', under: `since ${dayInWords(waitingSince, now, zone)}` }
  if (due === null) return { standing: 'stopped', used: 0, words: 'no clock', under: stepOf(row) }
  return { standing: due.standing, used: due.used, words: dueInWords(now, due.dueAt, zone), under: clockName(due.clock) }
}

function stepOf({ stands }: Row): string {
  const step = steps.find((one) => one === stands)
  return step === undefined ? '' : stepTable[step].title.toLowerCase()
}

/** "apologise", "offer options", "promise" */
function clockName(clock: string): string {
  const name = clockNames.find((one) => one === clock)
  if (name === undefined) return 'promise'
  return ownWords[name] ?? stepTable[name === 'fulfil' ? 'makeRight' : defaultLimits[name].step].title.toLowerCase()
}

const ownWords: Partial<Record<ClockName, string>> = { offer: 'offer options', fulfil: 'do what they chose', approve: 'answer a colleague' }

/** "2nd in 90 days", "Reopened", "Legal", "suggested: Might leave?" */
export function flagsOf({ earlierInNinetyDays, fireDrill, reopened, risks: set, riskSuggestions }: Row): string[] {
  return [
    ...(fireDrill ? ['Fire drill'] : []),
    ...(earlierInNinetyDays > 0 ? [`${ordinal(earlierInNinetyDays + 1)} in 90 days`] : []),
    ...riskWords({ risks: set, riskSuggestions }),
    ...(reopened ? ['Reopened'] : []),
  ]
}

/** One mark a step. A row knows where its case stands, not how it came there, so an end short of recovery has no marks behind it. */
export function marksOf(stands: Row['stands']): StepMark[] {
  const at = stands === 'recovered' ? steps.length : steps.findIndex((step) => step === stands)
  return steps.map((_, place) => (place < at ? 'done' : place === at ? 'now' : 'ahead'))
}

/** Where the case is worked on. */
export function addressOf(id: Row['id']): string {
  return `/cases/${id}`
}

/** The case whose page this path is; null for any other. */
export function caseAt(path: string): string | null {
  return /^\/cases\/([^/]+)$/.exec(path)?.[1] ?? null
}
