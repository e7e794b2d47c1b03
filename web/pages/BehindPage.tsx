// The cases behind a bar of insight: what came of them, how far they got, whose promises were broken. Exactly those that were counted.

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { numbers } from '#core/insights/numbers.ts'
import { usualWeeks } from '#core/insights/period.ts'
import { tallies, type TallyName } from '#core/insights/tallies.ts'
import { behindRows } from '#web/insights/behind-table.ts'
import { type BehindSearch, behindSearchOf, insightSearchOf, isTally, periodOf } from '#web/insights/search.ts'
import { SaveCases } from '#web/insights/SaveCases.tsx'
import { useKeys } from '#web/platform/keys.ts'
import { useRows } from '#web/platform/rows.ts'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { ListedCases } from './ListedCases.tsx'
import { NotThere } from './NotThere.tsx'
import css from './NumberPage.module.css'

type Of = TallyName | 'promises'
type Props = { of: Of; search: BehindSearch }

export default function BehindPage() {
  const { bar = '' } = useParams({ strict: false })
  const search = behindSearchOf(useSearch({ strict: false }))
  return isTally(bar) || bar === 'promises' ? <Behind of={bar} search={search} /> : <NotThere />
}

function Behind({ of, search }: Props) {
  const navigate = useNavigate()
  const back = insightSearchOf(search)
  useKeys({ esc: { label: 'Back to the numbers', run: () => void navigate({ to: '/insight', search: back }) } }, { scope: 'screen' })
  const { title, sentence, hit = '', miss = '' } = of === 'promises' ? numbers.promisesKept : tallies[of]
  const list = useRows('insights.behind', askedOf({ of, search }))
  const weeks = search.weeks ?? usualWeeks
  return (
    <div className={css.page}>
      <PageHeader title={title} meta={`${sentence} Of the last ${weeks === 1 ? 'week' : `${weeks} weeks`}.`}>
        <Link to="/insight" search={back} className="link">
          All numbers
        </Link>
        <SaveCases name={`amends-${of}.csv`} rows={() => behindRows(askedOf({ of, search }))} />
      </PageHeader>
      {of !== 'known' && <Parts of={of} search={search} hit={hit} miss={miss} />}
      <ListedCases
        list={list}
        empty="No case was counted here in this time."
        inFront={({ hit: isHit }) => of !== 'known' && <span className={css.counted}>{isHit ? hit : miss}</span>}
      />
    </div>
  )
}

function askedOf({ of, search }: Props) {
  return { of, ...periodOf(search), ...(search.only === undefined ? {} : { only: search.only }) }
}

/** All of them, those of which it is true, and those of which it is known not to be. */
function Parts({ of, search: { only, ...search }, hit, miss }: Props & { hit: string; miss: string }) {
  const parts = [['All', undefined] as const, [hit, 'hit'] as const, [miss, 'miss'] as const]
  return (
    <div className={css.ways}>
      <nav aria-label="Which of them">
        {parts.map(([part, one]) => (
          <Link
            key={part}
            to="/insight/behind/$bar"
            params={{ bar: of }}
            search={one === undefined ? search : { ...search, only: one }}
            className="link"
            activeOptions={{ exact: true }}
            aria-current={only === one ? 'true' : undefined}
          >
            {part}
          </Link>
        ))}
      </nav>
    </div>
  )
}
