// The cases behind a bar of insight: what came of them, how far they got, whose promises were broken. Exactly those that were counted.

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { numbers } from '#core/insights/numbers.ts'
import { usualWeeks } from '#core/insights/period.ts'
import { tallies, type TallyName } from '#core/insights/tallies.ts'
import { behindRows } from '#web/insights/behind-table.ts'
import { behindInWords, partsInWords } from '#web/insights/behind-words.ts'
import { type BehindSearch, behindSearchOf, insightSearchOf, isTally, periodOf } from '#web/insights/search.ts'
import { SaveCases } from '#web/insights/SaveCases.tsx'
import { useBrandOnly } from '#web/insights/use-brand-only.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useKeys } from '#web/platform/keys.ts'
import { useRows } from '#web/platform/rows.ts'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Within } from '#web/ui/Within.tsx'
import { ListedCases } from './ListedCases.tsx'
import { NotThere } from './NotThere.tsx'
import css from './NumberPage.module.css'

type Of = TallyName | 'promises'
const isBar = (name: string): name is Of => isTally(name) || name === 'promises'
type Props = { of: Of; search: BehindSearch }

export default function BehindPage() {
  const { bar = '' } = useParams({ strict: false })
  const search = behindSearchOf(useSearch({ strict: false }))
  if (!isBar(bar)) return <NotThere />
  return (
    <Within ability="insight.see" title={bar === 'promises' ? ofPromises.title : tallies[bar].title}>
      <Behind of={bar} search={search} />
    </Within>
  )
}

/** Its sentence speaks of one week; here it is a time. */
const ofPromises = {
  ...numbers.promisesKept,
  sentence:
    'Of the promises whose outcome came to be known, how many were kept in time. One that was released before its time with a reason is not counted.',
}

function Behind({ of, search }: Props) {
  const navigate = useNavigate()
  const back = insightSearchOf(search)
  useKeys({ esc: { label: 'Back to the numbers', run: () => void navigate({ to: '/insight', search: back }) } }, { scope: 'screen' })
  const { title, sentence, hit = '', miss = '' } = of === 'promises' ? ofPromises : tallies[of]
  const only = useBrandOnly(search)
  const list = useRows('insights.behind', askedOf({ of, search }))
  const weeks = search.weeks ?? usualWeeks
  return (
    <div className={css.page}>
      <PageHeader title={title} meta={`${sentence} Of the last ${weeks === 1 ? 'week' : `${weeks} weeks`}.${only}`}>
        <Link to="/insight" search={back} className="link">
          All numbers
        </Link>
        <SaveCases name={`amends-${of}.csv`} rows={() => behindRows(askedOf({ of, search }))} />
      </PageHeader>
      <div className={css.ways}>
        <Figure of={of} search={search} />
        {of !== 'known' && <Parts of={of} search={search} hit={hit} miss={miss} />}
      </div>
      <ListedCases
        list={list}
        empty="No case was counted here in this time."
        inFront={({ hit: isHit }) => of !== 'known' && <span className={css.counted}>{isHit ? hit : miss}</span>}
      />
    </div>
  )
}

/** The figure of the bar, so that nobody has to remember it. */
function Figure({ of, search }: Props) {
  const isOfPromises = of === 'promises'
  const promises = useAnswer('insights.promises', periodOf(search), { on: isOfPromises }).data
  const outcomes = useAnswer('insights.outcomes', periodOf(search), { on: !isOfPromises }).data
  const funnel = useAnswer('insights.funnel', periodOf(search), { on: !isOfPromises }).data
  const ofBar = !isOfPromises && outcomes && funnel ? behindInWords(of, { ...outcomes, ...funnel }) : null
  const said = promises ? partsInWords(promises.kept, promises.kept + promises.broken) : ofBar
  return (
    said && (
      <p>
        <b>{said.large}</b> {said.small}
      </p>
    )
  )
}

function askedOf({ of, search }: Props) {
  return { of, ...periodOf(search), ...(search.only === undefined ? {} : { only: search.only }) }
}

/** All of them, those of which it is true, and those of which it is known not to be. */
function Parts({ of, search: { only, ...search }, hit, miss }: Props & { hit: string; miss: string }) {
  const parts = [['All', undefined] as const, [hit, 'hit'] as const, [miss, 'miss'] as const]
  return (
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
  )
}
