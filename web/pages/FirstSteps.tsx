// What to do first, for whoever set Amends up: beneath the queue until all of it is done, or until they say that they know the way.
// What is ticked follows from what is there; nobody ticks it.

import { useLocalStorage } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isInUse } from '#core/people/brands/in-use.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useMay, useMe } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Section } from '#web/ui/Section.tsx'
import { areDone, stepsFrom, type FirstStep } from './first-steps.ts'
import css from './FirstSteps.module.css'

export function FirstSteps() {
  const isDemo = useMe().data?.organisation.demo ?? true
  const maySetUp = useMay('settings.members')
  const [isKnown, setKnown] = useLocalStorage({ key: 'amends-knows-the-way', defaultValue: false, getInitialValueInEffect: false })
  if (isDemo || !maySetUp || isKnown) return null
  return <Listed onKnown={() => setKnown(true)} />
}

function Listed({ onKnown }: { onKnown: () => void }) {
  const brands = useAnswer('people.brands', {}).data?.brands
  const members = useAnswer('people.members', {}).data?.members
  const sending = useAnswer('messages.post', { limit: 1 }).data?.sending
  const counts = useAnswer('cases.counts', {}).data
  if (!brands || !members || sending === undefined || !counts) return null
  const steps = stepsFrom({
    brands: brands.filter(isInUse),
    members: members.length,
    sending,
    cases: counts.team + counts.recovered,
  })
  if (areDone(steps)) return null
  const acts = (
    <Button small onClick={onKnown}>
      I know the way
    </Button>
  )
  return (
    <Section title="What to do first" lead="In any order. Nothing leaves to a customer before you let mail out." acts={acts}>
      <ol className={css.steps}>
        {steps.map((step) => (
          <Step key={step.title} step={step} />
        ))}
      </ol>
      <p>
        When you have time: the{' '}
        <Link to="/settings/$section" params={{ section: 'remedies' }} className="link">
          remedies
        </Link>{' '}
        that you offer, the{' '}
        <Link to="/settings/$section" params={{ section: 'protocol' }} className="link">
          time limits
        </Link>
        , and the{' '}
        <a className="link" href="/guide" target="_blank" rel="noreferrer">
          guide
        </a>
        .
      </p>
    </Section>
  )
}

function Step({ step }: { step: FirstStep }) {
  return (
    <li data-done={step.isDone || undefined}>
      <span className={css.mark}>{step.isDone ? <Icon name="tick" size={14} /> : null}</span>
      <div>
        <Door to={step.to}>{step.title}</Door>
        {step.isDone && <span className={css.done}>done</span>}
        <p>{step.why}</p>
      </div>
    </li>
  )
}

/** A page of the app opens here; a customer's page beside it. */
function Door({ to, children }: { to: string; children: ReactNode }) {
  if (to.startsWith('/f/'))
    return (
      <a className="link" href={to} target="_blank" rel="noreferrer">
        {children}
      </a>
    )
  return (
    <Link className="link" to={to}>
      {children}
    </Link>
  )
}
