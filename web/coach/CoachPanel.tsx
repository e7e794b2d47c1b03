// The coach beside a text: the parts of an apology, and one finding with better words, and with its reason as soon as that is there.
// It advises, quietly: hints wait in one line until somebody asks for them. Readers of screens hear how many there are, politely.
// What is spelt out scrolls by itself, so that the parts above it stay in sight.

import type { Coached } from '#core/coach/coach-by.ts'
import type { Part } from '#core/coach/parts.ts'
import type { Mark } from '#core/coach/finder.ts'
import { Checklist, type Check } from './Checklist.tsx'
import { Components } from './Components.tsx'
import { FindingCard, type FindingActs } from './FindingCard.tsx'
import { countedOf, keyOf, weights } from './findings.ts'
import type { Reading } from './use-reading.ts'
import css from './CoachPanel.module.css'

type Props = FindingActs & {
  reading: Reading
  /** False for letters that are no apology: the parts are not asked of them. */
  asksForParts: boolean
  /** Nothing was written yet. */
  isFresh: boolean
}

export function CoachPanel({ reading, asksForParts, isFresh, ...acts }: Props) {
  const { coaching, findings, shown, open } = reading
  const hints = findings.filter(({ severity }) => severity === 'hint')
  const others = shown.filter((finding) => finding !== open)
  const lines = others.filter(({ severity }) => severity !== 'hint')
  return (
    <section className={css.coach} aria-label="Coach">
      <div className={css.head}>
        <b>Coach</b>
        <span>{asksForParts ? partsSaid(coaching) : countedOf(findings)}</span>
      </div>
      <p role="status" className="only-heard">
        {reading.said ?? countedOf(findings)}
      </p>
      {asksForParts && <Checklist checks={coaching.parts.map(placedPart)} onShow={reading.point} />}
      {asksForParts && coaching.components.length > 0 && <Components components={coaching.components} onShow={reading.point} />}
      <div className={css.found}>
        {open && (
          <FindingCard
            key={keyOf(open)}
            finding={open}
            known={reading.about}
            isAsking={reading.asking === keyOf(open)}
            onLeave={reading.askNot}
            {...acts}
          />
        )}
        {lines.map((finding) => (
          <Line key={keyOf(finding) + finding.start} finding={finding} onOpen={reading.choose} />
        ))}
        {hints.length > 0 && (
          <button type="button" className={css.hints} aria-expanded={reading.withHints} onClick={reading.turnHints}>
            {hints.length === 1 ? '1 hint' : `${hints.length} hints`}
          </button>
        )}
        {reading.withHints &&
          others
            .filter(({ severity }) => severity === 'hint')
            .map((finding) => <Line key={keyOf(finding) + finding.start} finding={finding} onOpen={reading.choose} />)}
        {findings.length === 0 && (isFresh || !asksForParts) && (
          <p className={css.more}>{isFresh ? 'Reads along while you write, and only advises.' : 'Nothing to say. It reads well.'}</p>
        )}
      </div>
    </section>
  )
}

function Line({ finding, onOpen }: { finding: Mark; onOpen: (finding: Mark) => void }) {
  return (
    <button type="button" className={css.more} onClick={() => onOpen(finding)}>
      <i data-look={finding.severity} aria-hidden="true" />
      {finding.title}
      <span className="only-heard">: {weights[finding.severity]}</span>
    </button>
  )
}

function partsSaid({ parts }: Coached): string {
  return parts.length === 0 ? '' : `${parts.filter((part) => part.there).length} of ${parts.length} parts there`
}

function placedPart({ start, end, ...part }: Part): Check {
  return { ...part, span: start === undefined || end === undefined ? undefined : { start, end } }
}
