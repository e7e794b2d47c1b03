// Exactly the cases behind a bar of the causes, newest first.

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { partTitles, periodTitles } from '#core/learning/pareto.ts'
import { QueueRow } from '#web/cases/queue/QueueRow.tsx'
import { useWalk } from '#web/cases/queue/use-walk.ts'
import { learningSearchOf, partOfSearch, periodOfSearch } from '#web/learning/search.ts'
import type { Cause } from '#web/learning/cause.ts'
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

export default function CauseCasesPage() {
  const causeId = (useParams({ strict: false }).causeId ?? '') as Cause['id']
  const search = learningSearchOf(useSearch({ strict: false }))
  const [part, period] = [partOfSearch(search), periodOfSearch(search)]
  const cause = useAnswer('learning.cause', { causeId }).data
  const navigate = useNavigate()
  useKeys({ esc: { label: 'Back to the causes', run: () => void navigate({ to: '/learning', search }) } }, { scope: 'screen' })
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
      </PageHeader>
      <Cases causeId={causeId} part={part} period={period} />
    </div>
  )
}

type Props = { causeId: Cause['id']; part: ReturnType<typeof partOfSearch>; period: ReturnType<typeof periodOfSearch> }

function Cases(asked: Props) {
  const list = useRows('learning.cases', asked)
  const now = useNow(60_000)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const me = useMe().data?.member.id
  const { chosen, choose } = useWalk(list.rows, null)
  return (
    <div className={css.list} aria-busy={list.isFormer || undefined}>
      <Refusal of={list.error} />
      {list.first === undefined && list.error === null && <p className={css.wait}>{words.reading}</p>}
      {list.first !== undefined && list.rows.length === 0 && <Empty>No case of this cause was counted here in this time.</Empty>}
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
  )
}
