// The lead's page: what stands open now, and every number of this week against its own usual range. Each number opens its cases.
// Nobody is ranked here; no number has a colleague's name on it.

import { NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { saveCsv } from '#web/platform/csv.ts'
import { comparedInWords } from '#web/insights/figure-words.ts'
import { CauseBars } from '#web/insights/CauseBars.tsx'
import { Funnel } from '#web/insights/Funnel.tsx'
import { MonthlyReport } from '#web/insights/MonthlyReport.tsx'
import { NumberCard } from '#web/insights/NumberCard.tsx'
import { Outcomes } from '#web/insights/Outcomes.tsx'
import { PromiseWeeks } from '#web/insights/PromiseWeeks.tsx'
import { askedBy, type WeekSearch, weekSearchOf } from '#web/insights/search.ts'
import { ShareNumbers } from '#web/insights/ShareNumbers.tsx'
import { Standing } from '#web/insights/Standing.tsx'
import { weekRows } from '#web/insights/tables.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { useKeys } from '#web/platform/keys.ts'
import { notify } from '#web/platform/notices.ts'
import { useMay } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import css from './LeadPage.module.css'

/** Milliseconds after which the numbers are asked for again while the page is left open. */
const turnEvery = 60_000

export default function LeadPage() {
  const search = weekSearchOf(useSearch({ strict: false }))
  const { brandId } = askedBy('opened', search)
  const week = useAnswer('insights.week', brandId === undefined ? {} : { brandId }, { keep: true })
  useTurning()
  useWalk()
  const { data } = week
  return (
    <div className={css.page}>
      <PageHeader title="Are we getting better?" meta={data && <span>{comparedInWords(data)}</span>}>
        <Brand search={search} />
        <MonthlyReport search={search} />
        <ShareNumbers search={search} />
        {data && <Button onClick={() => saveCsv(`amends-weeks-${data.week}.csv`, weekRows(data))}>Save as CSV</Button>}
      </PageHeader>
      <Refusal of={week.error} />
      {data === undefined && week.error === null && <p className={css.wait}>{words.reading}</p>}
      {data && (
        <div className={css.numbers} aria-busy={week.isPlaceholderData || undefined}>
          {data.isCounting && <p className={css.counting}>Amends is still counting the record. The numbers are whole in a moment.</p>}
          <Standing standing={data.standing} search={search} />
          <div className={css.cards}>
            {data.numbers.map((shown) => (
              <NumberCard key={shown.number} shown={shown} currency={data.currency} search={search} />
            ))}
          </div>
          <div className={css.cards}>
            <Outcomes search={search} />
            <Funnel search={search} />
            <PromiseWeeks search={search} />
            <CauseBars search={search} />
          </div>
          <Recount />
        </div>
      )}
    </div>
  )
}

function useTurning(): void {
  const client = useQueryClient()
  const turn = useNow(turnEvery)
  useEffect(() => void client.invalidateQueries({ queryKey: ['insights.week'] }), [client, turn])
}

/** J and K go from number to number; Enter opens the cases of the one that has the focus, being a link. */
function useWalk(): void {
  const walk = (by: 1 | -1) => {
    const links = [...document.querySelectorAll<HTMLElement>('[data-number]')]
    const at = links.findIndex((link) => link === document.activeElement)
    links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus()
  }
  useKeys({ j: { label: 'Next number', run: () => walk(1) }, k: { label: 'Number before', run: () => walk(-1) } }, { scope: 'screen' })
}

/** Only where there is a choice. */
function Brand({ search }: { search: WeekSearch }) {
  const navigate = useNavigate()
  const brands = useAnswer('people.brands', {}).data?.brands ?? []
  if (brands.length < 2) return null
  return (
    <NativeSelect
      aria-label="Brand"
      value={search.brand ?? ''}
      data={[{ value: '', label: 'All brands' }, ...brands.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => void navigate({ to: '/insight', search: weekSearchOf({ brand: event.currentTarget.value }) })}
    />
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
