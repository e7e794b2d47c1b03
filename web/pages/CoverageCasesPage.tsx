// Exactly the cases behind a number of the coverage, newest first.

import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import { periodTitles } from '#core/learning/pareto.ts'
import { coverageSearchOf } from '#web/anticipation/search.ts'
import { QueueRow } from '#web/cases/queue/QueueRow.tsx'
import { useWalk } from '#web/cases/queue/use-walk.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { useKeys } from '#web/platform/keys.ts'
import { useRows } from '#web/platform/rows.ts'
import { useMe } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import css from './NumberPage.module.css'

const titles = { foreseen: 'Foreseen and prepared for', surprise: 'Not foreseen', unsorted: 'Of no kind yet' }

export default function CoverageCasesPage() {
  const { period = 'quarter', part = 'surprise', kind } = coverageSearchOf(useSearch({ strict: false }))
  const list = useRows('coverage.cases', { period, part, ...(kind ? { kind } : {}) })
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  const now = useNow(60_000)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const me = useMe().data?.member.id
  const { chosen, choose } = useWalk(list.rows, null)
  const navigate = useNavigate()
  const back = () => void navigate({ to: '/foresee/coverage', search: { period } })
  useKeys({ esc: { label: 'Back to the coverage', run: back } }, { scope: 'screen' })
  const of = kind ? `${titleOfKind(kinds, kind)}, ${periodTitles[period]}` : periodTitles[period]
  return (
    <div className={css.page}>
      <PageHeader title={titles[part]} meta={of}>
        <Link to="/foresee/coverage" search={{ period }} className="link">
          Coverage
        </Link>
      </PageHeader>
      <div className={css.list} aria-busy={list.isFormer || undefined}>
        <Refusal of={list.error} />
        {list.first === undefined && list.error === null && <p className={css.wait}>{words.reading}</p>}
        {list.first !== undefined && list.rows.length === 0 && <Empty>No case of this time stands here.</Empty>}
        <ul>
          {list.rows.map((row) => (
            <QueueRow
              key={row.id}
              {...{ row, now, zone, me }}
              mayTake={false}
              isChosen={row.id === chosen?.id}
              onChoose={() => choose(row)}
            />
          ))}
        </ul>
        {list.hasMore && (
          <Button busy={list.isReadingMore} onClick={list.more}>
            Show more
          </Button>
        )}
      </div>
    </div>
  )
}
