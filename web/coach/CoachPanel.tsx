// The coach beside a letter: the parts of an apology, one finding with its reason and better words, and what becomes a promise.
// It advises. "Keep mine" is always there.

import type { Coaching } from '#core/coach/coach.ts'
import type { Part } from '#core/coach/parts.ts'
import type { Finding } from '#core/coach/rule.ts'
import type { Instant } from '#core/time/instant.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf, timeOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { keyOf } from './findings.ts'
import css from './CoachPanel.module.css'

type Props = {
  coaching: Coaching
  findings: Finding[]
  open: Finding | null
  /** False for letters that are no apology: the parts are not asked of them. */
  asksForParts: boolean
  /** Nothing was written yet. */
  isFresh: boolean
  /** Where the letter's times are meant: the brand's. */
  zone: string
  onOpen: (finding: Finding) => void
  onUse: (finding: Finding) => void
  onKeep: (finding: Finding) => void
}

export function CoachPanel({ coaching, findings, open, asksForParts, isFresh, zone, onOpen, onUse, onKeep }: Props) {
  const now = useNow(60_000)
  const there = coaching.parts.filter((part) => part.there).length
  const others = findings.filter((finding) => finding !== open)
  return (
    <section className={css.coach} aria-label="Coach">
      <div className={css.head}>
        <b>Coach</b>
        <span>{asksForParts ? `${there} of ${coaching.parts.length} parts there` : countOf(findings.length)}</span>
      </div>
      {asksForParts && <Parts parts={coaching.parts} />}
      {open && <Spelled finding={open} onUse={onUse} onKeep={onKeep} />}
      {others.map((finding) => (
        <button key={keyOf(finding) + finding.start} type="button" className={css.more} onClick={() => onOpen(finding)}>
          <i data-look="finding" />
          {finding.title}
        </button>
      ))}
      {coaching.promises.map((promise) => (
        <p key={promise.start} className={css.more} title={promise.what}>
          <i data-look="promise" />
          {promise.sure ? `Promise, once sent: ${dueWords(promise.due, now, zone)}` : `No promise yet. ${promise.question}`}
        </p>
      ))}
      {findings.length === 0 && (isFresh || !asksForParts) && (
        <p className={css.more}>{isFresh ? 'Reads along while you write, and only advises.' : 'Nothing to say. It reads well.'}</p>
      )}
    </section>
  )
}

/** In the brand's time, as the letter says it; for someone elsewhere, also in theirs. */
function dueWords(due: Instant, now: Instant, zone: string): string {
  const said = `${dayOf(due, now, zone)}, ${timeOf(due, zone)}`
  return timeOf(due) === timeOf(due, zone) ? said : `${said} (${timeOf(due)} where you are)`
}

function countOf(count: number): string {
  if (count === 0) return ''
  return count === 1 ? '1 thing to look at' : `${count} things to look at`
}

function Parts({ parts }: { parts: Part[] }) {
  return (
    <ul className={css.parts}>
      {parts.map((part) => (
        <li key={part.id} data-there={part.there || undefined}>
          {part.there ? <Icon name="tick" size={12} /> : <i />}
          {part.title}
          <span className="only-heard">{part.there ? ': there' : ': not yet'}</span>
        </li>
      ))}
    </ul>
  )
}

type SpelledProps = { finding: Finding; onUse: (finding: Finding) => void; onKeep: (finding: Finding) => void }

function Spelled({ finding, onUse, onKeep }: SpelledProps) {
  return (
    <div className={css.find}>
      <h4>{finding.title}</h4>
      <p>{finding.reason}</p>
      {finding.replacement === null ? (
        finding.better && <p className={css.better}>{finding.better}</p>
      ) : (
        <blockquote>{finding.replacement.text.trim() || 'Without these words.'}</blockquote>
      )}
      <div className={css.acts}>
        {finding.replacement && (
          <Button small keys="alt+enter" onClick={() => onUse(finding)}>
            Use this
          </Button>
        )}
        <Button look="quiet" small onClick={() => onKeep(finding)}>
          Keep mine
        </Button>
      </div>
    </div>
  )
}
