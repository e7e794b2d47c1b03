// Exactly the cases behind a number of the coverage, newest first.

import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import { periodTitles } from '#core/learning/pareto.ts'
import { partInWords } from '#web/anticipation/coverage-words.ts'
import { coverageSearchOf } from '#web/anticipation/search.ts'
import { plainTable } from '#web/insights/case-table.ts'
import { SaveCases } from '#web/insights/SaveCases.tsx'
import { useAnswer } from '#web/platform/answers.ts'
import { call } from '#web/platform/call.ts'
import { useKeys } from '#web/platform/keys.ts'
import { useRows } from '#web/platform/rows.ts'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { ListedCases } from './ListedCases.tsx'
import css from './NumberPage.module.css'

const titles = { foreseen: 'Foreseen and prepared for', surprise: 'Not foreseen', unsorted: 'Of no kind yet' }

export default function CoverageCasesPage() {
  const { period = 'quarter', part = 'surprise', kind } = coverageSearchOf(useSearch({ strict: false }))
  const asked = { period, part, ...(kind ? { kind } : {}) }
  const list = useRows('coverage.cases', asked)
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  const navigate = useNavigate()
  const back = () => void navigate({ to: '/foresee/coverage', search: { period } })
  useKeys({ esc: { label: 'Back to the coverage', run: back } }, { scope: 'screen' })
  const coverage = useAnswer('coverage.show', { period }).data
  const of = kind ? `${titleOfKind(kinds, kind)}, ${periodTitles[period]}` : periodTitles[period]
  return (
    <div className={css.page}>
      <PageHeader title={titles[part]} meta={of}>
        <Link to="/foresee/coverage" search={{ period }} className="link">
          Coverage
        </Link>
        <SaveCases
          name={`amends-coverage-${part}.csv`}
          rows={() => plainTable((after) => call('coverage.cases', { ...asked, limit: 100, ...after }))}
        />
      </PageHeader>
      {coverage && (
        <div className={css.ways}>
          <p>
            <b>{partInWords(coverage, part, kind)}</b>
          </p>
        </div>
      )}
      <ListedCases list={list} empty="No case of this time stands here." />
    </div>
  )
}
