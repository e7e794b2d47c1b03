// The coach beside a text: the parts of an apology, and one finding with better words, and with its reason as soon as that is there.
// It advises, quietly: hints wait in one line until somebody asks for them. Readers of screens hear how many there are, politely.
// What is spelt out scrolls by itself, so that the parts above it stay in sight.

import type { Coached } from '#core/coach/coach-by.ts'
import type { Part } from '#core/coach/parts.ts'
import { Checklist, type Check } from './Checklist.tsx'
import { Components } from './Components.tsx'
import type { FindingActs } from './FindingCard.tsx'
import { FoundList } from './FoundList.tsx'
import { countedOf } from './findings.ts'
import type { Reading } from './use-reading.ts'
import css from './CoachPanel.module.css'

type Props = FindingActs & {
  reading: Reading
  /** False for letters that are no apology: the parts are not asked of them, nor of words that the coach cannot read. */
  asksForParts: boolean
  /** Nothing was written yet. */
  isFresh: boolean
  /** Nothing is underlined where the words stand, so a finding says them. */
  withWords?: boolean
}

export function CoachPanel({ reading, asksForParts, isFresh, withWords = false, ...acts }: Props) {
  const { coaching, findings } = reading
  const hasParts = asksForParts && !reading.isForeign
  return (
    <section className={css.coach} aria-label="Coach">
      <div className={css.head}>
        <b>Coach</b>
        <span>{hasParts ? partsSaid(coaching) : countedOf(findings)}</span>
      </div>
      <p role="status" className="only-heard">
        {reading.said ?? countedOf(findings)}
      </p>
      {hasParts && <Checklist checks={coaching.parts.map(placedPart)} onShow={reading.point} />}
      {hasParts && coaching.parts.length > 0 && (
        <Components components={coaching.components} onUnfold={reading.wantAll} onShow={reading.point} />
      )}
      <FoundList reading={reading} withWords={withWords} isFresh={isFresh} asksForParts={asksForParts} {...acts} />
    </section>
  )
}

function partsSaid({ parts }: Coached): string {
  return parts.length === 0 ? '' : `${parts.filter((part) => part.there).length} of ${parts.length} parts there`
}

function placedPart({ start, end, ...part }: Part): Check {
  return { ...part, span: start === undefined || end === undefined ? undefined : { start, end } }
}
