// What the coach found, one of it spelt out and the others in a line each; what was kept can be looked at again.

import { useRef } from 'react'
import type { Mark } from '#core/coach/finder.ts'
import { CoachAway } from './CoachAway.tsx'
import { CoachForeign } from './CoachForeign.tsx'
import { FindingCard, type FindingActs } from './FindingCard.tsx'
import { keyOf, quoted, weights } from './findings.ts'
import { KeptLine } from './KeptLine.tsx'
import type { Reading } from './use-reading.ts'
import css from './CoachPanel.module.css'

type Props = FindingActs & { reading: Reading; withWords: boolean; isFresh: boolean; asksForParts: boolean }

/** In one line each; more come as these are mended. */
const mostLines = 12

export function FoundList({ reading, withWords, isFresh, asksForParts, onKeep, ...acts }: Props) {
  const { findings, shown, open } = reading
  const hints = findings.filter(({ severity }) => severity === 'hint')
  const others = shown.filter((finding) => finding !== open)
  const lines = others.filter(({ severity }) => severity !== 'hint')
  const place = useRef<HTMLDivElement>(null)
  // Whoever pressed the button by keyboard goes on here, though the finding and its button are gone.
  function keep(finding: Mark, word: string | null): void {
    if (word === null && place.current?.contains(document.activeElement)) place.current.focus()
    onKeep(finding, word)
  }
  return (
    <div ref={place} tabIndex={-1} className={css.found}>
      {reading.away && <CoachAway of={reading.away} onAgain={reading.again} />}
      {reading.isForeign && <CoachForeign asksForParts={asksForParts} />}
      {open && (
        <FindingCard
          key={keyOf(open)}
          finding={open}
          known={reading.about}
          isAsking={reading.asking === keyOf(open)}
          withWords={withWords}
          onLeave={reading.askNot}
          onKeep={keep}
          {...acts}
        />
      )}
      <Lines of={lines} onOpen={reading.choose} />
      {hints.length > 0 && (
        <button type="button" className={css.hints} aria-expanded={reading.withHints} onClick={reading.turnHints}>
          {hints.length === 1 ? '1 hint' : `${hints.length} hints`}
        </button>
      )}
      {reading.withHints && <Lines of={others.filter(({ severity }) => severity === 'hint')} onOpen={reading.choose} />}
      <KeptLine kept={reading.kept} onLookAgain={reading.lookAgain} />
      {findings.length === 0 && !reading.away && !reading.isForeign && (isFresh || !asksForParts) && (
        <p className={css.more}>{isFresh ? 'Reads along while you write, and only advises.' : 'Nothing to say. It reads well.'}</p>
      )}
    </div>
  )
}

function Lines({ of: all, onOpen }: { of: readonly Mark[]; onOpen: (finding: Mark) => void }) {
  return (
    <>
      {all.slice(0, mostLines).map((finding) => (
        <Line key={keyOf(finding) + finding.start} finding={finding} onOpen={onOpen} />
      ))}
      {all.length > mostLines && <p className={css.more}>{`${all.length - mostLines} more. They come as these are mended.`}</p>}
    </>
  )
}

function Line({ finding, onOpen }: { finding: Mark; onOpen: (finding: Mark) => void }) {
  return (
    <button type="button" className={css.more} onClick={() => onOpen(finding)}>
      <i data-look={finding.severity} aria-hidden="true" />
      <span>
        {finding.title} <small>{quoted(finding, 34)}</small>
      </span>
      <span className="only-heard">: {weights[finding.severity]}</span>
    </button>
  )
}
