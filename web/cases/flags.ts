// What is special about a case, in a word or two each; the most urgent first. Pure.

import { nthMistake } from '#core/cases/repeat.ts'
import { earlierLately, hasUnreached, type Desk } from './desk.ts'
import { riskWords } from './risk-words.ts'

const drill = 'Fire drill'

export function flagsOf(desk: Desk): string[] {
  const count = earlierLately(desk)
  return [
    ...(desk.fireDrill ? [drill] : []),
    ...(hasUnreached(desk) ? ['A mail did not arrive'] : []),
    ...(desk.paused ? ['Paused'] : []),
    ...(count > 0 ? [`${nthMistake(count)} mistake in 90 days`] : []),
    ...riskWords(desk),
    ...(desk.reopened ? ['Opened again'] : []),
  ]
}

/** What else is there to be looked at, beside the case itself. */
type Beside = { seenBefore: boolean; foreseen: boolean; mayWork: boolean }

/** What a phone folds away, told in one line: nothing that waits for a word of ours is out of sight altogether. */
export function foldedWords(desk: Desk, { seenBefore, foreseen, mayWork }: Beside): string[] {
  const isOpen = desk.endedAt === null
  return [
    ...flagsOf(desk).map((flag) => (isOpen && flag === drill ? `${flag}: send and pay nothing outside` : flag)),
    ...(isOpen && seenBefore ? ['Seen before?'] : []),
    ...(isOpen && foreseen ? ['Foreseen'] : []),
    ...(isOpen && mayWork && desk.kindSuggestion !== null ? ['Kind suggested'] : []),
    `Severity ${desk.severity}`,
    `Case ${desk.reference}`,
  ]
}
