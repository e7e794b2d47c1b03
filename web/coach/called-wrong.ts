// What is kept of a finding that somebody calls wrong, wherever the coach reads along. Pure.

import { type Known, nothingKnown } from '#core/coach/about.ts'
import { readDraft } from '#core/coach/draft.ts'
import type { Mark } from '#core/coach/finder.ts'
import { letters } from '#core/coach/languages/en/letters.ts'
import type { Sent } from '#web/platform/call.ts'

/** A text as it was read. */
export type Read = { of: string; language: string; about: Known }
export type Example = Required<Pick<Sent<'coach.wrong'>, 'rule' | 'text' | 'language' | 'kind' | 'step'>>

/** Characters that an example holds. */
const longest = 5000

/** Without names once the server keeps it. */
export function exampleOf(finding: Mark, { of, language, about: { kind = nothingKnown.kind, step = nothingKnown.step } }: Read): Example {
  return { rule: finding.rule, text: around(of, finding).slice(0, longest), language, kind, step }
}

/** The sentence in which it stands; the whole text for something that is missing. Where sentences end is the same in every language that we read. */
function around(text: string, { start, end }: Mark): string {
  const found = start === end ? undefined : readDraft(text, letters).sentences.find((one) => one.start <= start && end <= one.end)
  return found ? text.slice(found.start, found.end) : text
}
