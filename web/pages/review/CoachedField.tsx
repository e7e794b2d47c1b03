// A field of a review with the coach beside it: it reads for blame and hindsight, and says another way. Nothing is ever held back by it.

import { Textarea } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Mark } from '#core/coach/finder.ts'
import { plainStyle } from '#core/coach/house.ts'
import { CoachAway } from '#web/coach/CoachAway.tsx'
import { KeptLine } from '#web/coach/KeptLine.tsx'
import { type Told, useOpened, useReasons } from '#web/coach/reasons.ts'
import { useCoaching } from '#web/coach/use-coaching.ts'
import { useHouse, useHouseLanguage, useOwnNames } from '#web/coach/use-house.ts'
import { useSpelledOut } from '#web/coach/use-wrong.ts'
import { WrongButton } from '#web/coach/WrongButton.tsx'
import { useAct } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { now } from '#web/platform/clock.ts'
import type { WordsProps } from '#web/reviews/Words.tsx'
import css from './CoachedField.module.css'

type Of = { reviewId: Sent<'reviews.callWrong'>['reviewId'] }

export function CoachedField({
  reviewId,
  label,
  hidden = false,
  value,
  placeholder,
  onChange,
  rows = 3,
  isFirst = false,
}: WordsProps & Of) {
  const field = useRef<HTMLTextAreaElement>(null)
  // Where there are words already one goes on behind them.
  useEffect(() => {
    if (isFirst) field.current?.setSelectionRange(-1, -1)
  }, [isFirst])
  return (
    <div className={css.field}>
      <Textarea
        ref={field}
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
      <Found words={value} reviewId={reviewId} />
    </div>
  )
}

/** Findings beneath a field; more would be a lecture. */
const most = 2

function Found({ words, reviewId }: Of & { words: string }) {
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
  const { coaching, of, language, away, again } = useCoaching(words, about, { ofCase: ofHouse })
  const found = words.trim() === '' || house === undefined ? [] : coaching.findings
  const act = useAct('reviews.callWrong')
  const { place, open, onWrong, kept, lookAgain } = useSpelledOut({ of, language, about }, found, ({ rule, text, language: tag }) =>
    act.mutateAsync({ reviewId, rule, text, language: tag }),
  )
  // They stand spelled out here.
  useOpened(open.length > 0)
  const told = useReasons(about)
  return (
    <>
      {away && <CoachAway of={away} onAgain={again} />}
      <div ref={place} tabIndex={-1} className={css.found}>
        <div aria-live="polite">
          {open.slice(0, most).map((finding) => (
            <Line key={`${finding.rule} ${finding.start}`} finding={finding} told={told(finding)} onWrong={onWrong} />
          ))}
        </div>
        <KeptLine kept={kept} onLookAgain={lookAgain} />
      </div>
    </>
  )
}

function Line({ finding, told, onWrong }: { finding: Mark; told: Told; onWrong: (finding: Mark) => void }) {
  const { title, actual } = finding
  return (
    <p className={css.finding}>
      <b>{title}</b>
      {actual && <q>{actual}</q>}
      {told.state === 'there' && told.why.better && <span>{told.why.better}</span>}
      {told.state === 'away' && <span>What helps could not be fetched. The finding holds all the same.</span>}
      <WrongButton finding={finding} onWrong={onWrong} />
    </p>
  )
}
