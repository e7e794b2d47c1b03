// The slider over the moments of a case. It is a range under the dots, so that arrows, Home and End, a finger and a reader of screens all
// work as they do everywhere; the arrows also work from anywhere on the page.

import type { CSSProperties } from 'react'
import { dayOf, timeOf } from '#web/platform/dates.ts'
import { useKeys } from '#web/platform/keys.ts'
import { Card } from '#web/ui/Card.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Kbd } from '#web/ui/Kbd.tsx'
import css from './Timeline.module.css'

export type Moment = { at: string; words: string; added: boolean }
type Props = {
  moments: readonly Moment[]
  /** Which of them is looked at. */
  place: number
  onPlace: (place: number) => void
  /** What came later is not here at all. */
  isCovered: boolean
  coveredUntil: string
  zone: string
  now: string
}

export function Timeline({ moments, place, onPlace, isCovered, coveredUntil, zone, now }: Props) {
  const last = moments.length - 1
  const go = (to: number) => onPlace(Math.min(Math.max(to, 0), last))
  useKeys(
    {
      left: { label: 'The moment before', run: () => go(place - 1) },
      right: { label: 'The next moment', run: () => go(place + 1) },
      home: { label: 'The first moment', run: () => go(0) },
      end: { label: 'The last moment', run: () => go(last) },
    },
    { scope: 'screen' },
  )
  const here = moments[place]
  if (here === undefined) return null
  return (
    <Card
      title={`As it stood on ${dayOf(here.at, now, zone)}`}
      label="Timeline"
      note={
        <span className={css.hint}>
          step by moment <Kbd keys="left" /> <Kbd keys="right" />
        </span>
      }
    >
      <Line moments={moments} place={place} onPlace={go} isCovered={isCovered} coveredUntil={coveredUntil} zone={zone} now={now} />
      <p className={css.here}>
        <b>{timeOf(here.at, zone)}</b> {here.words}
      </p>
    </Card>
  )
}

/** The dots, the words around the one that is looked at, and the range that lies over them. */
function Line({ moments, place, onPlace, isCovered, coveredUntil, zone, now }: Props) {
  const last = moments.length - 1
  const here = moments[place]
  if (here === undefined) return null
  return (
    <div className={css.line} data-covered={isCovered || undefined}>
      <div className={css.track}>
        {moments.map((moment, n) => (
          <Dot key={`${moment.at} ${n}`} moment={moment} share={shareOf(n, last)} isDone={n <= place} />
        ))}
        {labelled(place, last).map((n) => (
          <Label
            key={n}
            moment={moments[n]}
            share={shareOf(n, last)}
            up={(n - place) % 2 === 0}
            isHere={n === place}
            zone={zone}
            day={here.at}
            now={now}
          />
        ))}
        <input
          className={css.range}
          type="range"
          min={0}
          max={last}
          step={1}
          value={place}
          aria-label="Moment"
          aria-valuetext={`${dayOf(here.at, now, zone)} ${timeOf(here.at, zone)}, ${here.words}`}
          onChange={(event) => onPlace(Number(event.currentTarget.value))}
        />
      </div>
      {isCovered && (
        <div className={css.veil}>
          <span>
            <Icon name="eye" />
            {`What came later stays covered until ${coveredUntil}`}
          </span>
        </div>
      )}
    </div>
  )
}

function Dot({ moment, share, isDone }: { moment: Moment; share: number; isDone: boolean }) {
  return (
    <i className={css.dot} data-added={moment.added || undefined} data-done={isDone || undefined} style={at(share)} aria-hidden="true" />
  )
}

type LabelProps = { moment: Moment | undefined; share: number; up: boolean; isHere: boolean; zone: string; day: string; now: string }

function Label({ moment, share, up, isHere, zone, day, now }: LabelProps) {
  if (moment === undefined) return null
  const time = timeOf(moment.at, zone)
  const isThatDay = dayOf(moment.at, now, zone) === dayOf(day, now, zone)
  return (
    <span
      className={css.label}
      data-up={up || undefined}
      data-here={isHere || undefined}
      data-edge={edgeOf(share)}
      style={at(share)}
      aria-hidden="true"
    >
      <b>{isThatDay ? time : `${dayOf(moment.at, now, zone)}, ${time}`}</b>
      {!isHere && <span>{moment.words}</span>}
    </span>
  )
}

function at(share: number): CSSProperties {
  return { insetInlineStart: `${share * 100}%` }
}

function edgeOf(share: number): string | undefined {
  if (share < 0.08) return 'start'
  return share > 0.92 ? 'end' : undefined
}

function shareOf(n: number, last: number): number {
  return last <= 0 ? 0 : n / last
}

/** The moment looked at, and as many around it as have room for their words. */
function labelled(place: number, last: number): number[] {
  const gap = Math.max(1, Math.ceil(last / 7))
  return [place, ...[1, 2, 3].flatMap((n) => [place - n * gap, place + n * gap])].filter((n) => n >= 0 && n <= last)
}
