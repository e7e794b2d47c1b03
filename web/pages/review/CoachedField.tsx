// A field of a review with the coach beside it: it reads for blame and hindsight, and says another way. Nothing is ever held back by it.

import { Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Mark } from '#core/coach/finder.ts'
import { plainStyle } from '#core/coach/house.ts'
import { CoachAway } from '#web/coach/CoachAway.tsx'
import { type Told, useOpened, useReasons } from '#web/coach/reasons.ts'
import { useCoaching } from '#web/coach/use-coaching.ts'
import { useHouse, useHouseLanguage, useOwnNames } from '#web/coach/use-house.ts'
import { now } from '#web/platform/clock.ts'
import type { WordsProps } from '#web/reviews/Words.tsx'
import css from './CoachedField.module.css'

/** Findings beneath a field; more would be a lecture. */
const most = 2

export function CoachedField({ label, hidden = false, value, placeholder, onChange, rows = 3, isFirst = false }: WordsProps) {
  const ownNames = useOwnNames()
  const house = useHouse()
  const ofHouse = useHouseLanguage()
  const [openedAt] = useState(now)
  const about = useMemo(
    () => ({
      kind: 'review' as const,
      now: openedAt,
      ownNames,
      house: house ?? plainStyle,
    }),
    [ownNames, house, openedAt],
  )
  const { coaching, isAway, again } = useCoaching(value, about, ofHouse)
  const findings = value.trim() === '' || house === undefined ? [] : coaching.findings.slice(0, most)
  // They stand spelled out here.
  useOpened(findings.length > 0)
  const told = useReasons(about)
  return (
    <div className={css.field}>
      <Textarea
        {...(hidden ? { 'aria-label': label } : { label })}
        placeholder={placeholder}
        classNames={{ input: css.input ?? '' }}
        autosize
        minRows={rows}
        maxRows={16}
        maxLength={4000}
        data-autofocus={isFirst || undefined}
        autoFocus={isFirst}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {isAway && <CoachAway onAgain={again} />}
      <div aria-live="polite">
        {findings.map((finding) => (
          <Line key={`${finding.rule} ${finding.start}`} finding={finding} told={told(finding)} />
        ))}
      </div>
    </div>
  )
}

function Line({ finding: { title, actual }, told }: { finding: Mark; told: Told }) {
  return (
    <p className={css.finding}>
      <b>{title}</b>
      {actual && <q>{actual}</q>}
      {told.state === 'there' && told.why.better && <span>{told.why.better}</span>}
      {told.state === 'away' && <span>What helps could not be fetched. The finding holds all the same.</span>}
    </p>
  )
}
