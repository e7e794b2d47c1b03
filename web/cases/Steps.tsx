// The steps of the recovery, top to bottom: what is done and by whom, the open one raised, what is ahead with its limit.
// At the foot the ways to do a step other than in its turn.

import type { ReactNode } from 'react'
import type { Instant } from '#core/time/instant.ts'
import { useNow } from '#web/platform/clock.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Kbd } from '#web/ui/Kbd.tsx'
import { ClockChanges } from './ClockChanges.tsx'
import { runningClock, type Desk, type DeskClock, type DeskStep } from './desk.ts'
import { stepWords } from './step-words.ts'
import css from './Steps.module.css'

type Props = {
  desk: Desk
  me: string
  /** The primary button of the open step, when it stands here. */
  next: ReactNode
  onMove: (clock: DeskClock) => void
  onLog: () => void
  onPause: () => void
  onLeaveOut: () => void
}

export function Steps({ desk, me, next, onMove, onLog, onPause, onLeaveOut }: Props) {
  const now = useNow(15_000)
  return (
    <section className={css.steps} aria-label="Recovery steps">
      <div className={css.head}>
        <h2>Recovery</h2>
        <span>
          {desk.protocol.name}, v{desk.protocol.version}
        </span>
      </div>
      <ol>
        {desk.steps.map((step, place) => (
          <li key={step.step} data-state={step.state} aria-current={step.state === 'open' ? 'step' : undefined}>
            <Mark step={step} place={place + 1} />
            <StepBody
              step={step}
              words={stepWords(desk, step, now, me)}
              now={now}
              next={step.state === 'open' ? next : null}
              onMove={onMove}
            />
          </li>
        ))}
      </ol>
      {desk.endedAt === null && <Foot paused={desk.paused} onLog={onLog} onPause={onPause} onLeaveOut={onLeaveOut} />}
    </section>
  )
}

function Mark({ step, place }: { step: DeskStep; place: number }) {
  return (
    <span className={css.mark}>
      {step.state === 'done' ? <Icon name="tick" size={12} /> : step.state === 'waived' ? '' : place}
      {step.state !== 'open' && <span className="only-heard">{heard[step.state]}</span>}
    </span>
  )
}

const heard = { done: 'Done', waived: 'Left out', ahead: 'Ahead', open: 'Open' }

type BodyProps = { step: DeskStep; words: ReturnType<typeof stepWords>; now: Instant; next: ReactNode; onMove: (clock: DeskClock) => void }

function StepBody({ step, words, now, next, onMove }: BodyProps) {
  const clock = runningClock(step)
  return (
    <div className={css.body}>
      <div className={css.name}>
        <h3>{step.title}</h3>
        {words.side && (
          <span className={css.side} data-standing={words.standing ?? undefined}>
            {words.side}
          </span>
        )}
      </div>
      {step.state === 'open' && clock && <Bar clock={clock} standing={words.standing} />}
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {clock && <ClockChanges clock={clock} now={now} />}
      {next}
      {step.state === 'open' && clock && clock.standing !== 'paused' && (
        <div className={css.move}>
          <Button look="quiet" small onClick={() => onMove(clock)}>
            Move the deadline
          </Button>
        </div>
      )}
    </div>
  )
}

function Bar({ clock, standing }: { clock: DeskClock; standing: DeskClock['standing'] | null }) {
  const share = standing === 'over' ? 100 : Math.min(100, Math.round(clock.used * 100))
  return (
    <div className={css.bar} data-standing={standing ?? undefined} role="img" aria-label={`${share} of 100 of the time is used`}>
      <svg width="100%" height="4" aria-hidden="true">
        <rect width={`${share}%`} height="4" rx="2" />
      </svg>
    </div>
  )
}

type FootProps = { paused: boolean; onLog: () => void; onPause: () => void; onLeaveOut: () => void }

function Foot({ paused, onLog, onPause, onLeaveOut }: FootProps) {
  const rows = [
    { words: 'Log a step done elsewhere', keys: 'l', run: onLog },
    { words: paused ? 'Let the clocks run again' : 'Pause the clocks', keys: 'p', run: onPause },
    { words: 'Leave a step out, with a reason', keys: '.', run: onLeaveOut },
  ]
  return (
    <div className={css.foot}>
      {rows.map((row) => (
        <button key={row.keys} type="button" onClick={row.run} aria-keyshortcuts={row.keys}>
          {row.words}
          <Kbd keys={row.keys} />
        </button>
      ))}
    </div>
  )
}
