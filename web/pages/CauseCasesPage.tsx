// Exactly the cases behind a bar of the causes, newest first.

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { plainTable } from '#web/insights/case-table.ts'
import { SaveCases } from '#web/insights/SaveCases.tsx'
import { partOf, partTitles, periodTitles } from '#core/learning/pareto.ts'
import { learningSearchOf, partOfSearch, periodOfSearch } from '#web/learning/search.ts'
import { type Cause, valueInWords } from '#web/learning/cause.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { call } from '#web/platform/call.ts'
import { useKeys } from '#web/platform/keys.ts'
import { isNotThere } from '#web/platform/refused.ts'
import { useRows } from '#web/platform/rows.ts'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { ListedCases } from './ListedCases.tsx'
import { NotThere } from './NotThere.tsx'
import css from './NumberPage.module.css'

export default function CauseCasesPage() {
  const causeId = (useParams({ strict: false }).causeId ?? '') as Cause['id']
  const search = learningSearchOf(useSearch({ strict: false }))
  const [part, period] = [partOfSearch(search), periodOfSearch(search)]
  const answer = useAnswer('learning.cause', { causeId })
  const cause = answer.data
  const known = useAnswer('learning.causes', { period }).data
  const impact = known?.causes.find(({ id }) => id === causeId)?.impact
  const navigate = useNavigate()
  useKeys({ esc: { label: 'Back to the causes', run: () => void navigate({ to: '/learning', search }) } }, { scope: 'screen' })
  if (isNotThere(answer.error)) return <NotThere />
  const of = part === 'cases' ? 'Every case of it' : `By ${partTitles[part]}`
  return (
    <div className={css.page}>
      <PageHeader title={cause?.title ?? 'Cases'} meta={`${of}, ${periodTitles[period]}`}>
        <Link to="/learning/$causeId" params={{ causeId }} className="link">
          The cause
        </Link>
        <Link to="/learning" search={search} className="link">
          All causes
        </Link>
        <SaveCases
          name="amends-cause.csv"
          rows={() => plainTable((after) => call('learning.cases', { causeId, part, period, limit: 100, ...after }))}
        />
      </PageHeader>
      {known && impact && (
        <div className={css.ways}>
          <p>
            <b>{valueInWords(impact, part, known.currency)}</b> {part === 'cost' ? '' : partOf(impact, part) === 1 ? 'case' : 'cases'}
          </p>
        </div>
      )}
      <Cases causeId={causeId} part={part} period={period} />
    </div>
  )
}

type Props = { causeId: Cause['id']; part: ReturnType<typeof partOfSearch>; period: ReturnType<typeof periodOfSearch> }

function Cases(asked: Props) {
  return <ListedCases list={useRows('learning.cases', asked)} empty="No case of this cause was counted here in this time." />
}
