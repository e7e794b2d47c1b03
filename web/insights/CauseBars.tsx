// Causes: which few bring most of it, by how often, what it cost, how grave, or whom we lost; and what was proven against them. Each bar
// opens its cases, its name the cause. Causes belong to the whole house, so a chosen brand does not narrow them, and the card says so.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { causesInWords } from '#core/insights/way-words.ts'
import { type Bar, barsOf, type CausePart, causeParts, partOf, partTitles } from '#core/learning/pareto.ts'
import { isOwed, withoutAction } from '#core/learning/standing.ts'
import { inWords } from '#core/money.ts'
import { saveCsv } from '#web/platform/csv.ts'
import { useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { barRows } from './outcome-tables.ts'
import { periodOf, type WeekSearch } from './search.ts'
import rows from './bar-rows.module.css'
import css from './CauseBars.module.css'

type Data = Got<'learning.causes'>
type Cause = Data['causes'][number]

/** The time of this card: the nearest that causes are summed over. */
const period = 'quarter'
/** Bars that are spelt out; the rest is one. */
const spelt = 5

export function CauseBars({ search }: { search: WeekSearch }) {
  const [part, setPart] = useState<CausePart>('cases')
  const { data, error } = useAnswer('learning.causes', { period })
  const bars = data ? barsOf(data.causes, ({ impact }) => partOf(impact, part)) : []
  const acts = data && data.causes.length > 0 && (
    <>
      <Parts part={part} onChoose={setPart} />
      <Button
        small
        look="quiet"
        aria-label="Save the causes as CSV"
        onClick={() => saveCsv('amends-causes.csv', barRows(bars, part, data.currency))}
      >
        CSV
      </Button>
    </>
  )
  return (
    <Card title="Causes" acts={acts} foot={data && <Foot {...{ data, bars, part, search }} />}>
      <Refusal of={error} />
      {data === undefined && error === null && words.reading}
      {data && bars.length === 0 && <p className={css.none}>{nothing(part, data)}</p>}
      {data && <Bars bars={bars} part={part} currency={data.currency} />}
    </Card>
  )
}

function Parts({ part, onChoose }: { part: CausePart; onChoose: (part: CausePart) => void }) {
  return (
    <div className={css.parts} role="group" aria-label="Weighed by">
      {causeParts.map((one) => (
        <button key={one} type="button" aria-pressed={one === part} onClick={() => onChoose(one)}>
          {partTitles[one]}
        </button>
      ))}
    </div>
  )
}

type BarsProps = { bars: readonly Bar<Cause>[]; part: CausePart; currency: string }

function Bars({ bars, part, currency }: BarsProps) {
  const rest = bars.slice(spelt).reduce((sum, { value }) => sum + value, 0)
  const most = Math.max(bars[0]?.value ?? 1, rest)
  return (
    <ol className={rows.rows}>
      {bars.slice(0, spelt).map(({ of, value, upTo, isVital }) => (
        <li key={of.id}>
          <Link
            to="/learning/$causeId/cases"
            params={{ causeId: of.id }}
            search={{ by: part, period }}
            className={rows.row}
            data-number={of.id}
            title={of.title}
          >
            <span className={css.name}>{of.title}</span>
            <span className={rows.track} aria-hidden="true">
              <i data-tone={isVital ? 'act' : undefined} style={{ width: `${(100 * value) / most}%` }} />
            </span>
            <b>{said(value, part, currency)}</b>
            <span className="only-heard">, show the cases</span>
          </Link>
          <span className={rows.aside}>
            {Math.round(100 * upTo)}%<span className="only-heard"> together with those above</span>
          </span>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Link to="/learning" search={{ by: part, period }} className={rows.row} data-number="causes-rest">
            <span>Everything else</span>
            <span className={rows.track} aria-hidden="true">
              <i style={{ width: `${(100 * rest) / most}%` }} />
            </span>
            <b>{said(rest, part, currency)}</b>
          </Link>
          <span className={rows.aside}>100%</span>
        </li>
      )}
    </ol>
  )
}

function Foot({ data, bars, part, search }: { data: Data; bars: readonly Bar<Cause>[]; part: CausePart; search: WeekSearch }) {
  const { weeks } = periodOf(search)
  const proven = useAnswer('insights.proven', weeks === undefined ? {} : { weeks }).data
  const vital = bars.filter(({ isVital }) => isVital)
  const sum = (some: readonly Bar<Cause>[]) => some.reduce((all, { value }) => all + value, 0)
  const { main, rest } = causesInWords(
    vital.map(({ of }) => ({
      bare: withoutAction(of.title, of.actions),
      isUnderWay: of.actions.some(({ standing }) => isOwed(standing) || standing === 'watched'),
    })),
    said(sum(vital), part, data.currency).replace(` ${data.currency}`, ''),
    said(sum(bars), part, data.currency),
  )
  return (
    <>
      {vital.length > 0 && (
        <p>
          <b>{main}</b> {rest}
        </p>
      )}
      {proven && <p>{proven.sentence}</p>}
      <p>
        {bars.length > 0 && 'Percentages: together with those above. '}Of the last 90 days
        {search.brand === undefined ? '' : ', and of all brands'}. {unexplained(data)}
      </p>
    </>
  )
}

function said(value: number, part: CausePart, currency: string): string {
  return part === 'cost' ? inWords({ minor: value, currency }) : String(value)
}

function nothing(part: CausePart, { causes }: Data): string {
  if (causes.length === 0) return 'No cause is named yet. Gather mistakes that happen for the same reason, and name why.'
  return part === 'lost' ? 'No customer was lost to a known cause in this time.' : 'Nothing of this came from a known cause in this time.'
}

function unexplained({ causes, loose, unlinked }: Data): string {
  const n = loose.cases + unlinked
  if (n === 0 && causes.every(({ impact }) => impact.cases === 0)) return 'No case came in.'
  return n === 0 ? 'Every case has a known cause.' : `${n === 1 ? '1 case has' : `${n} cases have`} no known cause yet.`
}
