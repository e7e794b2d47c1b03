// The steps on a narrow screen: seven marks in a row, and the open one spelt out with its clock.

import type { ReactNode } from 'react'
import { useNow } from '#web/platform/clock.ts'
import { openStep, type Desk, type DeskStep } from './desk.ts'
import { placeName } from './step-names.ts'
import { stepWords } from './step-words.ts'
import css from './StepStrip.module.css'

/** `children`: the primary button, when the open step has it. */
export function StepStrip({ desk, me, children }: { desk: Desk; me: string; children: ReactNode }) {
  const now = useNow(15_000)
  const open = openStep(desk)
  const words = open === null ? null : stepWords(desk, open, now, me)
  return (
    <div className={css.strip}>
      <ol aria-label="Recovery steps">
        {desk.steps.map((step) => (
          <li key={step.step} data-state={step.state}>
            <span className="only-heard">{`${step.title}: ${heard[step.state]}`}</span>
          </li>
        ))}
      </ol>
      <p>
        <b>{placeName(desk.stands)}</b>
        {words && <span data-standing={words.standing ?? undefined}>{words.side}</span>}
      </p>
      {children}
    </div>
  )
}

const heard: Record<DeskStep['state'], string> = { done: 'done', waived: 'left out', open: 'open now', ahead: 'ahead' }
