// The cases behind one number: exactly those that were counted, with what of each went into it. Weeks before and after are a step away.

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { stepTable } from '#core/cases/protocol.ts'
import { type NumberName, numbers, type StandingName, standings } from '#core/insights/numbers.ts'
import { mondayOf, sundayOf, type Week, weekPlus } from '#core/stats/week.ts'
import { figureInWords, usualInWords, weekInWords } from '#core/insights/figure-words.ts'
import { countedInWords, standsInWords } from '#web/insights/figure-words.ts'
import {
  askedBy,
  brandOf,
  type CasesSearch,
  casesSearchOf,
  insightSearchOf,
  isNumber,
  isStanding,
  spans,
  weekSearchOf,
} from '#web/insights/search.ts'
import { caseRows } from '#web/insights/tables.ts'
import { useBrandOnly } from '#web/insights/use-brand-only.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { SaveCases } from '#web/insights/SaveCases.tsx'
import { useKeys } from '#web/platform/keys.ts'
import { type Row, useRows } from '#web/platform/rows.ts'
import { useHouseZone, useMe } from '#web/platform/session.ts'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Within } from '#web/ui/Within.tsx'
import { ListedCases } from './ListedCases.tsx'
import { NotThere } from './NotThere.tsx'
import css from './NumberPage.module.css'

type Name = NumberName | StandingName
const farthest = Math.max(...spans)
type Props = { name: Name; search: CasesSearch }

export default function NumberPage() {
  const { number = '' } = useParams({ strict: false })
  const search = casesSearchOf(useSearch({ strict: false }))
  if (!isNumber(number) && !isStanding(number)) return <NotThere />
  return (
    <Within ability="insight.see" title={isStanding(number) ? standings[number].title : numbers[number].title}>
      <Behind name={number} search={search} />
    </Within>
  )
}

function Behind({ name, search }: Props) {
  const navigate = useNavigate()
  const back = insightSearchOf({ ...weekSearchOf(search), chart: name })
  useKeys({ esc: { label: 'Back to the numbers', run: () => void navigate({ to: '/insight', search: back }) } }, { scope: 'screen' })
  const step = name === 'open' && search.step ? `: ${stepTable[search.step].title.toLowerCase()}` : ''
  const { title, sentence } = isStanding(name) ? standings[name] : numbers[name]
  const only = useBrandOnly(search)
  const currency = useMe().data?.organisation.currency ?? 'EUR'
  return (
    <div className={css.page}>
      <PageHeader title={title + step} meta={`${sentence}${only}`}>
        <Link to="/insight" search={back} className="link">
          All numbers
        </Link>
        <SaveCases
          name={`amends-${name}${search.week ? `-${search.week}` : ''}.csv`}
          rows={() => caseRows(askedBy(name, search), currency)}
        />
      </PageHeader>
      {isNumber(name) ? <Ways name={name} search={search} /> : <Now name={name} search={search} />}
      <Cases name={name} search={search} />
    </div>
  )
}

/** How many stand here now. */
function Now({ name, search }: { name: StandingName; search: CasesSearch }) {
  const standing = useAnswer('insights.week', brandOf(search)).data?.standing
  return (
    standing && (
      <div className={css.ways}>
        <p>
          <b>{standsInWords(standing, name, search.step)}</b>
        </p>
      </div>
    )
  )
}

/** The weeks that the page of numbers shows unasked, or as many as there can be for a week that lies before them. */
function useWeeksAround(search: CasesSearch) {
  const near = useAnswer('insights.week', brandOf(search)).data
  const isBefore = near !== undefined && search.week !== undefined && search.week < (near.numbers[0]?.weeks[0]?.week ?? '')
  const far = useAnswer('insights.week', { weeks: farthest, ...brandOf(search) }, { on: isBefore }).data
  return isBefore ? far : near
}

/** The figure itself, the weeks before and after, and of a share its two parts. */
function Ways({ name, search }: { name: NumberName; search: CasesSearch }) {
  const shown = useWeeksAround(search)
  const week = search.week ?? shown?.week
  if (shown === undefined || week === undefined) return null
  const number = shown.numbers.find((one) => one.number === name)
  const figure = number?.weeks.find((one) => one.week === week)
  const said = search.since === undefined ? figure && figureInWords(name, figure, shown.currency) : undefined
  const parts = [['All', undefined] as const, [numbers[name].hit, 'hit'] as const, [numbers[name].miss, 'miss'] as const]
  return (
    <div className={css.ways}>
      <p>
        {said && <b>{said.large}</b>} {said?.small} {number && figure && <span>{usualInWords(number, shown.currency)}</span>}
      </p>
      {search.since !== undefined && <Stretch {...{ name, search, week }} since={search.since} />}
      {search.since === undefined && (
        <nav aria-label="Weeks">
          <WeekLink {...{ name, search }} week={weekPlus(week, -1)}>
            Week before
          </WeekLink>
          <b>{weekInWords(mondayOf(week), sundayOf(week))}</b>
          {week < shown.week && (
            <WeekLink {...{ name, search }} week={weekPlus(week, 1)}>
              Week after
            </WeekLink>
          )}
        </nav>
      )}
      {numbers[name].way === 'share' && (
        <nav aria-label="Which of them">
          {parts.map(([part, only]) => (
            <Link
              key={part}
              to="/insight/$number"
              params={{ number: name }}
              search={casesSearchOf({ ...search, only })}
              className="link"
              aria-current={search.only === only ? 'true' : undefined}
            >
              {part}
            </Link>
          ))}
        </nav>
      )}
    </div>
  )
}

/** Several weeks at once, as behind a signal; the way back is to one of them. */
function Stretch({ name, search, since, week }: Props & { name: NumberName; since: Week; week: Week }) {
  const { since: _, ...rest } = search
  return (
    <nav aria-label="Weeks">
      <b>{weekInWords(mondayOf(since), sundayOf(week))}</b>
      <WeekLink name={name} search={rest} week={week}>
        Only the last of these weeks
      </WeekLink>
    </nav>
  )
}

function WeekLink({ name, search, week, children }: Props & { week: Week; children: string }) {
  return (
    <Link to="/insight/$number" params={{ number: name }} search={{ ...search, week }} activeOptions={{ exact: true }} className="link">
      {children}
    </Link>
  )
}

function Cases({ name, search }: Props) {
  const list = useRows('insights.cases', askedBy(name, search))
  const now = useNow(60_000)
  // By the house's clock, as it was counted: elsewhere a Monday's case would stand in this week with a Sunday on it.
  const zone = useHouseZone()
  const currency = useMe().data?.organisation.currency ?? 'EUR'
  return (
    <ListedCases
      list={list}
      empty={isStanding(name) ? 'No case stands here now.' : 'No case was counted here in this week.'}
      inFront={(row) => isNumber(name) && <Counted name={name} row={row} currency={currency} day={(at) => dayOf(at, now, zone)} />}
    />
  )
}

type CountedProps = { name: NumberName; row: Row<'insights.cases'>; currency: string; day: (at: string) => string }

function Counted({ name, row: { counted }, currency, day }: CountedProps) {
  const last = counted.at(-1)
  return (
    <span className={css.counted}>
      <b>{countedInWords(name, counted, currency)}</b>
      <small>{last && day(last.at)}</small>
    </span>
  )
}
