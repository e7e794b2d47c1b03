// One finding: what it is, better words and what can be done; why, a better direction, and where that is known from as soon as these are there.
// "Keep mine" is always there.

import { useEffect, useRef, useState, type FormEvent, type MouseEvent } from 'react'
import type { Known } from '#core/coach/about.ts'
import type { Mark } from '#core/coach/finder.ts'
import { Button } from '#web/ui/Button.tsx'
import { mended, quoted, weights } from './findings.ts'
import { type Told, useOpened, useReasons, wantReasons } from './reasons.ts'
import { WrongButton } from './WrongButton.tsx'
import { WeightMark } from './WeightMark.tsx'
import css from './FindingCard.module.css'

export type FindingActs = {
  onUse: (finding: Mark) => void
  /** With the word why, or null when none was said yet: a must-fix in a letter then asks for one. */
  onKeep: (finding: Mark, word: string | null) => void
  /** Left out where nobody keeps what was found wrongly. */
  onWrong?: (finding: Mark) => void
}

type Props = FindingActs & {
  finding: Mark
  /** What the coach knew as it read. */
  known: Known
  /** The word why is asked for. */
  isAsking: boolean
  /** Its words are not underlined where they stand. */
  withWords?: boolean
  onLeave: () => void
}

export function FindingCard({ finding, known, isAsking, withWords = false, onLeave, onUse, onKeep, onWrong }: Props) {
  const { severity, replacement } = finding
  useOpened(true)
  const told = useReasons(known)(finding)
  return (
    <div className={css.card} data-weight={severity}>
      <p className={css.weight}>
        <WeightMark weight={severity} />
        {weights[severity]}
      </p>
      <h4>{finding.title}</h4>
      {withWords && finding.actual && <p className={css.words}>{quoted(finding, 120)}</p>}
      <Reason told={told} withBetter={!replacement} />
      {replacement && <blockquote>{mended(finding) || 'Without these words.'}</blockquote>}
      {isAsking ? (
        <WordWhy onKeep={(word) => onKeep(finding, word)} onLeave={onLeave} />
      ) : (
        <div className={css.acts}>
          {replacement && (
            <Button small keys="alt+enter" onClick={() => onUse(finding)}>
              Use these words
            </Button>
          )}
          <Button look="quiet" small onClick={() => onKeep(finding, null)}>
            Keep mine
          </Button>
          {onWrong && <WrongButton finding={finding} onWrong={onWrong} />}
        </div>
      )}
      {told.state === 'there' && (
        <p className={css.evidence} title={told.evidence}>
          {told.evidence}
        </p>
      )}
      <a className={css.page} href={`/guide/coach/${finding.rule}`} target="_blank" rel="noreferrer">
        Why? Examples and sources
      </a>
    </div>
  )
}

function Reason({ told, withBetter }: { told: Told; withBetter: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  // Whoever pressed the button by keyboard stays here; on a phone the keyboard stays with the letter.
  function again({ currentTarget }: MouseEvent): void {
    if (document.activeElement === currentTarget) place.current?.focus()
    wantReasons()
  }
  return (
    <div ref={place} tabIndex={-1} aria-live="polite" className={css.reason}>
      {told.state === 'there' && <p>{told.why.reason}</p>}
      {told.state === 'there' && withBetter && told.why.better && <p className={css.better}>{told.why.better}</p>}
      {told.state === 'away' && <p>The reason could not be fetched. The finding holds all the same.</p>}
      {told.state === 'away' && (
        <button type="button" onClick={again}>
          Fetch it again
        </button>
      )}
    </div>
  )
}

function WordWhy({ onKeep, onLeave }: { onKeep: (word: string) => void; onLeave: () => void }) {
  const [word, setWord] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // On a phone the sheet above the keyboard asks; the same finding in the panel stays where it is, and the letter in sight.
    const inSheet = document.querySelector('[data-coach-sheet] form input')
    if (inSheet === null || inSheet === field.current || !inSheet.checkVisibility()) field.current?.focus()
  }, [])
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (word.trim() !== '') onKeep(word.trim())
  }
  return (
    <form className={css.why} onSubmit={submit}>
      <input
        ref={field}
        aria-label="One word why; it is kept with the letter"
        placeholder="One word why: quoted, agreed"
        maxLength={120}
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          onLeave()
        }}
      />
      <Button small type="submit" disabled={word.trim() === ''}>
        Keep
      </Button>
    </form>
  )
}
