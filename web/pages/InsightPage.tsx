// Are we getting better? Five numbers, the chart of the one that is chosen, what stands open now, and every number against its own usual.
// Each number opens its cases. Nobody is ranked here; no number has a colleague's name on it.

import { NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ChartName } from '#core/insights/chart-names.ts'
import { numberNames, numbers } from '#core/insights/numbers.ts'
import { brandsToFind } from '#core/people/brands/in-use.ts'
import { CauseBars } from '#web/insights/CauseBars.tsx'
import { ChartCard } from '#web/insights/ChartCard.tsx'
import { comparedInWords, isBlank } from '#web/insights/figure-words.ts'
import { FoundBy } from '#web/insights/FoundBy.tsx'
import { Funnel } from '#web/insights/Funnel.tsx'
import { MonthlyReport } from '#web/insights/MonthlyReport.tsx'
import { Numbers } from '#web/insights/Numbers.tsx'
import { Outcomes } from '#web/insights/Outcomes.tsx'
import { PromiseWeeks } from '#web/insights/PromiseWeeks.tsx'
import { brandOf, chartAsked, insightSearchOf, type InsightSearch, spans, unasked, weekSearchOf } from '#web/insights/search.ts'
import { ShareNumbers } from '#web/insights/ShareNumbers.tsx'
import { Standing } from '#web/insights/Standing.tsx'
import { Strip } from '#web/insights/Strip.tsx'
import { weekRows } from '#web/insights/tables.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { saveCsv } from '#web/platform/csv.ts'
import { useActs, useKeys } from '#web/platform/keys.ts'
import { notify } from '#web/platform/notices.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { PageBody, Parts, Wait } from '#web/ui/PageBody.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Within } from '#web/ui/Within.tsx'
import css from './InsightPage.module.css'

/** Milliseconds after which the numbers are asked for again while the page is left open. */
const turnEvery = 60_000

export default function InsightPage() {
  return (
    <Within ability="insight.see" title="Are we getting better?">
      <Insight />
    </Within>
  )
}

function Insight() {
  const search = insightSearchOf(useSearch({ strict: false }))
  const { chart = unasked.chart, weeks = unasked.weeks } = search
  const period = { ...weekSearchOf(search), weeks }
  const week = useAnswer('insights.week', { weeks, ...brandOf(search) }, { keep: true })
  const { data } = week
  const nothing = data !== undefined && !data.isCounting && isBlank(data.numbers)
  useTurning()
  useWalk()
  const save = () => data && saveCsv(`amends-weeks-${data.week}.csv`, weekRows(data))
  useActs([{ label: 'Save the weeks as CSV', run: save }], { scope: 'screen', on: data !== undefined && !nothing })
  return (
    <PageBody>
      <PageHeader title="Are we getting better?" meta={data && <span>{comparedInWords(data)}</span>}>
        <Choices search={search} hasChart={!nothing} />
        <span className={css.acts}>
          <MonthlyReport search={period} />
          <ShareNumbers search={period} />
          {data && !nothing && <Button onClick={save}>Save as CSV</Button>}
        </span>
      </PageHeader>
      <Refusal of={week.error} />
      {data === undefined && week.error === null && <Wait />}
      {nothing && <Nothing weeks={weeks} standing={data.standing} search={search} />}
      {data && !nothing && (
        <Parts isFormer={week.isPlaceholderData}>
          {data.isCounting && <p className={css.counting}>Amends is still counting the record. The numbers are whole in a moment.</p>}
          <Strip numbers={data.numbers} currency={data.currency} search={search} />
          <div className={css.top}>
            <Drawn search={search} />
            <Outcomes search={period} />
          </div>
          <Standing standing={data.standing} search={weekSearchOf(search)} />
          <div className={css.below}>
            <CauseBars search={period} />
            <Funnel search={period} />
            <PromiseWeeks search={period} />
            <FoundBy numbers={data.numbers} search={search} />
          </div>
          <Numbers numbers={data.numbers} currency={data.currency} search={search} chart={chart} />
          <Recount />
        </Parts>
      )}
    </PageBody>
  )
}

/** Of a young organisation, or of weeks before it: what will stand here, in place of charts without a point. */
function Nothing({ weeks, standing, search }: { weeks: number; standing: Got<'insights.week'>['standing']; search: InsightSearch }) {
  return (
    <Parts>
      <Empty
        next={
          <Link to="/" className="link">
            To the cases
          </Link>
        }
      >
        Nothing was counted in these {weeks} weeks. The first case that comes in is the first number here, and after twelve whole weeks each
        number knows what is usual for it.
      </Empty>
      {standing.open > 0 && <Standing standing={standing} search={weekSearchOf(search)} />}
    </Parts>
  )
}

function Drawn({ search }: { search: InsightSearch }) {
  const asked = chartAsked(search)
  const { data, error } = useAnswer('insights.chart', asked, { keep: true })
  if (data === undefined) return error === null ? <Wait /> : <Refusal of={error} />
  const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]))
  return <ChartCard chart={data} search={insightSearchOf(weekSearchOf(search))} csv={`/api/insights/chart.csv?${query}`} />
}

function useTurning(): void {
  const client = useQueryClient()
  const turn = useNow(turnEvery)
  useEffect(() => {
    for (const id of ['insights.week', 'insights.chart', 'insights.outcomes', 'insights.funnel', 'insights.promises'])
      void client.invalidateQueries({ queryKey: [id] })
  }, [client, turn])
}

/** J and K go from number to number; Enter opens the cases of the one that has the focus, being a link. */
function useWalk(): void {
  const walk = (by: 1 | -1) => {
    const links = [...document.querySelectorAll<HTMLElement>('[data-number]')]
    const at = links.findIndex((link) => link === document.activeElement)
    links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus()
  }
  const toChart = () => document.querySelector<HTMLElement>('[data-point][tabindex="0"]')?.focus()
  useKeys(
    {
      j: { label: 'Next number', run: () => walk(1) },
      k: { label: 'Number before', run: () => walk(-1) },
      c: { label: 'To the points of the chart', run: toChart },
    },
    { scope: 'screen' },
  )
}

/** Which number, how far back, and (where there is a choice) which brand. */
function Choices({ search, hasChart }: { search: InsightSearch; hasChart: boolean }) {
  const navigate = useNavigate()
  const brands = useAnswer('people.brands', {}).data?.brands ?? []
  const others = useAnswer('insights.charts', {}).data?.charts ?? []
  const go = (change: Record<string, unknown>) =>
    void navigate({ to: '/insight', search: insightSearchOf({ ...search, ...change }), resetScroll: false })
  const ofWeek = numberNames.map((name): { value: ChartName; label: string } => ({ value: name, label: numbers[name].title }))
  return (
    <>
      {hasChart && (
        <NativeSelect
          aria-label="Chart of"
          className={css.choice}
          value={search.chart ?? unasked.chart}
          data={[
            { group: 'Week by week', items: ofWeek },
            { group: 'In how much, and how rarely', items: others.map(({ chart, title }) => ({ value: chart, label: title })) },
          ].filter(({ items }) => items.length > 0)}
          onChange={(event) => go({ chart: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        aria-label="How far back"
        className={css.half}
        value={String(search.weeks ?? unasked.weeks)}
        data={spans.map((weeks) => ({
          value: String(weeks),
          label: weeks === 52 ? 'a year' : weeks === 104 ? 'two years' : `${weeks} weeks`,
        }))}
        onChange={(event) => go({ weeks: event.currentTarget.value })}
      />
      {brands.length > 1 && (
        <NativeSelect
          aria-label="Brand"
          className={css.half}
          value={search.brand ?? ''}
          data={[{ value: '', label: 'All brands' }, ...brandsToFind(brands)]}
          onChange={(event) => go({ brand: event.currentTarget.value })}
        />
      )}
    </>
  )
}

function Recount() {
  const may = useMay('insight.recount')
  const recount = useAct('insights.recount', {
    onDone: () => notify('The record is being counted afresh. The same record gives the same numbers.'),
  })
  return (
    <p className={css.foot}>
      Every number is counted from the record and opens its cases. Swings within the usual range are ordinary.
      {may && (
        <Button small look="quiet" busy={recount.isPending} onClick={() => recount.mutate({})}>
          Count afresh
        </Button>
      )}
    </p>
  )
}
