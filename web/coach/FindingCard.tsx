// One finding spelled out: why, better words, where that is known from, and what can be done. "Keep mine" is always there.

import { useState, type FormEvent } from 'react'
import type { Finding } from '#core/coach/rule.ts'
import { Button } from '#web/ui/Button.tsx'
import { useEvidence } from './evidence.ts'
import { weights } from './findings.ts'
import css from './FindingCard.module.css'

export type FindingActs = {
  onUse: (finding: Finding) => void
  /** With the word why, or null when none was said yet: a must-fix in a letter then asks for one. */
  onKeep: (finding: Finding, word: string | null) => void
  /** Left out where nobody keeps what was found wrongly. */
  onWrong?: (finding: Finding) => void
}

type Props = FindingActs & {
  finding: Finding
  /** The word why is asked for. */
  isAsking: boolean
  onLeave: () => void
}

export function FindingCard({ finding, isAsking, onLeave, onUse, onKeep, onWrong }: Props) {
  const { severity, replacement, better } = finding
  const evidence = useEvidence(finding.rule)
  return (
    <div className={css.card} data-weight={severity}>
      <p className={css.weight}>
        <i aria-hidden="true" />
        {weights[severity]}
      </p>
      <h4>{finding.title}</h4>
      <p>{finding.reason}</p>
      {replacement && <blockquote>{replacement.text.trim() || 'Without these words.'}</blockquote>}
      {!replacement && better && <p className={css.better}>{better}</p>}
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
          {onWrong && (
            <Button look="quiet" small onClick={() => onWrong(finding)}>
              This finding is wrong
            </Button>
          )}
        </div>
      )}
      <p className={css.evidence} title={evidence}>
        {evidence}
      </p>
      <a className={css.page} href={`/guide/coach/${finding.rule}`} target="_blank" rel="noreferrer">
        Why? Examples and sources
      </a>
    </div>
  )
}

function WordWhy({ onKeep, onLeave }: { onKeep: (word: string) => void; onLeave: () => void }) {
  const [word, setWord] = useState('')
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (word.trim() !== '') onKeep(word.trim())
  }
  return (
    <form className={css.why} onSubmit={submit}>
      <input
        aria-label="One word why; it is kept with the letter"
        placeholder="One word why: quoted, agreed"
        maxLength={120}
        value={word}
        autoFocus
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
