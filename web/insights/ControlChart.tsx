// A control chart, drawn by hand: grey for the ordinary, blue for a signal, the usual as a band. Each point is a link to its cases: the
// arrows go from point to point, Enter opens. The same stands as a table beneath, and to readers the points are a list.

import { useElementSize } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import type { CaseId } from '#core/ids.ts'
import { type Chart, type ChartPoint, dayAndMonth, pointSaid, rangeSaid, said } from './chart-figures.ts'
import { type Column, type Plot, plotChart } from './chart-plot.ts'
import type { WeekSearch } from './search.ts'
import css from './ControlChart.module.css'

type Props = { chart: Chart; search: WeekSearch }

export function ControlChart({ chart, search }: Props) {
  const { ref, width } = useElementSize()
  const last = chart.points.length - 1
  const [at, setAt] = useState<number | null>(null)
  const plot = width > 0 ? plotChart(chart, width) : null
  const point = chart.points[at ?? last]
  return (
    <div className={css.chart} ref={ref}>
      {plot && (
        <div className={css.plot} style={{ height: plot.height }}>
          <Drawing chart={chart} plot={plot} at={at} />
          <Points {...{ chart, plot, search, at, setAt }} />
        </div>
      )}
      <p className={css.readout}>
        {point && pointSaid(chart, point)} {point && <Cases {...{ chart, point, search }} />}
      </p>
    </div>
  )
}

/** A week without anything opens nothing. */
function Cases({ chart, point, search }: Props & { point: ChartPoint }) {
  if (point.caseId === null && point.n === 0) return null
  return (
    <PointLink {...{ chart, point, search }} className="link">
      {point.caseId === null ? 'Show the cases' : 'Open the case'}
    </PointLink>
  )
}

type LinkProps = Props & { point: ChartPoint } & Omit<React.ComponentProps<'a'>, 'href'>

function PointLink({ chart, point, search, children, ...rest }: LinkProps) {
  if (point.caseId !== null)
    return (
      <Link to="/cases/$caseId" params={{ caseId: point.caseId as CaseId }} {...rest}>
        {children}
      </Link>
    )
  const number = chart.unit === 'rate' ? 'opened' : chart.chart
  return (
    <Link to="/insight/$number" params={{ number }} search={{ ...search, week: point.week }} {...rest}>
      {children}
    </Link>
  )
}

type PointsProps = Props & { plot: Plot; at: number | null; setAt: (at: number | null) => void }

/** One of them is in the order of Tab; the arrows lead to the others. A first touch only shows what a point says. */
function Points({ chart, plot, search, at, setAt }: PointsProps) {
  const list = useRef<HTMLOListElement>(null)
  const last = plot.columns.length - 1
  const current = at ?? last
  const go = (event: KeyboardEvent) => {
    const to = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    list.current?.querySelectorAll<HTMLElement>('[data-point]')[Math.min(Math.max(to, 0), last)]?.focus()
  }
  const tap = (n: number) => (event: MouseEvent) => {
    const isTouch = (event.nativeEvent as PointerEvent).pointerType === 'touch'
    if (!isTouch || at === n) return
    event.preventDefault()
    setAt(n)
  }
  return (
    <ol className={css.points} ref={list} onKeyDown={go} onMouseLeave={() => setAt(null)} aria-label={`${chart.title}, point by point`}>
      {plot.columns.map(({ point, x }, n) => (
        <li key={point.at} style={{ left: x - plot.step / 2, width: plot.step, top: plot.top, height: plot.bottom - plot.top }}>
          <Point {...{ chart, point, search }} isCurrent={n === current} onShow={() => setAt(n)} onTap={tap(n)} />
        </li>
      ))}
    </ol>
  )
}

type PointProps = Props & { point: ChartPoint; isCurrent: boolean; onShow: () => void; onTap: (event: MouseEvent) => void }

function Point({ chart, point, search, isCurrent, onShow, onTap }: PointProps) {
  const own = {
    'data-point': true,
    tabIndex: isCurrent ? 0 : -1,
    onFocus: onShow,
    onMouseEnter: onShow,
  }
  const words = <span className="only-heard">{pointSaid(chart, point)}</span>
  if (point.caseId === null && point.n === 0)
    return (
      <span {...own} role="note" className={css.empty}>
        {words}
      </span>
    )
  return (
    <PointLink {...{ chart, point, search, ...own }} onClick={onTap}>
      {words}
    </PointLink>
  )
}

function Drawing({ chart, plot, at }: { chart: Chart; plot: Plot; at: number | null }) {
  const { height, left, right, top, bottom, columns, lines, bands, middles, ticks, dates, happened, proposal } = plot
  const held = at === null ? undefined : columns[at]
  return (
    <svg width={right + 12} height={height} aria-hidden="true" className={css.svg}>
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <line className={css.tick} x1={left} x2={right} y1={y} y2={y} />
          <text className={css.axis} x={left - 8} y={y + 4} textAnchor="end">
            {value === 0 ? '0' : said(chart, value)}
          </text>
        </g>
      ))}
      {bands.map(({ path, from }) => (
        <path key={from} className={css.band} d={path} />
      ))}
      {proposal && <rect className={css.proposed} {...{ x: proposal.x, y: proposal.y, width: proposal.width, height: proposal.height }} />}
      {middles.map(({ path }) => (
        <path key={path} className={css.middle} d={path} />
      ))}
      {proposal && <path className={css.proposedMiddle} d={`M${proposal.x},${proposal.middle}H${right}`} />}
      {bands.slice(1).map(({ from, x }) => (
        <line key={from} className={css.split} x1={x} x2={x} y1={top} y2={bottom} />
      ))}
      {held && <line className={css.held} x1={held.x} x2={held.x} y1={top} y2={bottom} />}
      <Marks happened={happened} top={top} bottom={bottom} />
      {lines.map(({ points, isSignal }) => (
        <polyline key={points} className={css.line} data-signal={isSignal || undefined} points={points} />
      ))}
      {columns.map((column) => (
        <Dot key={column.point.at} column={column} isSmall={plot.step < 12} />
      ))}
      <Labels chart={chart} plot={plot} />
      {dates.map(({ x, on }, n) => (
        <text key={x} className={css.axis} x={x} y={height - 8} textAnchor={n === 0 ? 'start' : 'middle'} dx={n === 0 ? -12 : 0}>
          {dayAndMonth(on, n === 0 ? on : (dates[n - 1]?.on ?? on))}
        </text>
      ))}
      <text className={css.axis} x={right} y={height - 8} textAnchor="end">
        {chart.points.at(-1)?.at === 'now' ? 'since the last one' : 'this week, so far'}
      </text>
    </svg>
  )
}

function Marks({ happened, top, bottom }: Pick<Plot, 'happened' | 'top' | 'bottom'>) {
  return happened.map(({ x, n, words }) => (
    <g key={n}>
      <line className={css.happened} x1={x} x2={x} y1={top - 8} y2={bottom} />
      <circle className={css.number} cx={x} cy={top - 14} r={8} />
      <text className={css.inNumber} x={x} y={top - 10} textAnchor="middle">
        {n}
      </text>
      {words && (
        <text className={css.words} x={x + 12} y={top - 10}>
          {words}
        </text>
      )}
    </g>
  ))
}

/** What is usual in the stretch that runs, its middle, and what would be usual after a split. */
function Labels({ chart, plot: { bands, middles, proposal, right, left } }: { chart: Chart; plot: Plot }) {
  const [band, middle] = [bands.at(-1), middles.at(-1)]
  const usual = chart.stretches.find(({ from }) => from === band?.from)?.usual ?? chart.stretches.at(-1)?.usual
  const isWide = right - left > 420
  return (
    <>
      {band && usual && (
        <text className={css.axis} x={band.label.x} y={band.label.y}>
          usual: {rangeSaid(chart, usual)}
        </text>
      )}
      {isWide && middle && usual && (
        <text className={css.axis} x={middle.label.x} y={middle.label.y} textAnchor={middle.label.isAtEnd ? 'end' : 'start'}>
          {proposal ? 'average before' : usual.kind === 'g' ? 'middle' : 'average'}: {said(chart, usual.middle)}
        </text>
      )}
      {proposal && chart.proposal && (
        <text className={css.axis} data-signal x={right - 8} y={proposal.y + 15} textAnchor="end">
          {isWide ? 'new usual, if you accept it' : 'new'}: {rangeSaid(chart, chart.proposal.usual)}
        </text>
      )}
    </>
  )
}

function Dot({ column: { x, y, look }, isSmall }: { column: Column; isSmall: boolean }) {
  if (y === null) return null
  const r = look === 'signal' ? 4.5 : look === 'running' ? 4 : 3
  return <circle className={css.dot} data-look={look} cx={x} cy={y} r={isSmall ? r * 0.7 : r} />
}
