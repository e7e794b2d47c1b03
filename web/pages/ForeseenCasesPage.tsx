// Exactly the cases of some kinds in the last 180 days: what the register, one of its entries or a suggestion counts.

import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import { kindsSearchOf } from '#web/anticipation/search.ts'
import { plainTable } from '#web/insights/case-table.ts'
import { SaveCases } from '#web/insights/SaveCases.tsx'
import { useAnswer } from '#web/platform/answers.ts'
import { call } from '#web/platform/call.ts'
import { useKeys } from '#web/platform/keys.ts'
import { useRows } from '#web/platform/rows.ts'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { ListedCases } from './ListedCases.tsx'
import { NotThere } from './NotThere.tsx'
import css from './NumberPage.module.css'

export default function ForeseenCasesPage() {
  const { kinds } = kindsSearchOf(useSearch({ strict: false }))
  return kinds === undefined ? <NotThere /> : <Cases kinds={kinds} />
}

function Cases({ kinds }: { kinds: string }) {
  const list = useRows('coverage.ofKinds', { kinds })
  const known = useAnswer('kinds.list', {}).data?.kinds ?? []
  const navigate = useNavigate()
  useKeys({ esc: { label: 'Back to the register', run: () => void navigate({ to: '/foresee' }) } }, { scope: 'screen' })
  return (
    <div className={css.page}>
      <PageHeader
        title={kinds
          .split(',')
          .map((kind) => titleOfKind(known, kind))
          .join(', ')}
        meta="Cases in the last 180 days, newest first; fire drills and what was no mistake are left out"
      >
        <Link to="/foresee" className="link">
          The register
        </Link>
        <SaveCases
          name="amends-foreseen-cases.csv"
          rows={() => plainTable((after) => call('coverage.ofKinds', { kinds, limit: 100, ...after }))}
        />
      </PageHeader>
      <ListedCases list={list} empty="No case of these kinds in the last 180 days." />
    </div>
  )
}
