// The head of the queue: where one looks, the day in real numbers, the search and a new case.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useKeys } from '#web/platform/keys.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { FilterBar } from './FilterBar.tsx'
import { Find } from './Find.tsx'
import { OpenCase } from './OpenCase.tsx'
import { type QueueSearch, titleOf } from './queue-search.ts'
import { countInWords } from './views.ts'
import css from './QueueHead.module.css'

type Props = { search: QueueSearch; onFind: (words: string) => void }

export function QueueHead({ search, onFind }: Props) {
  const { view = 'team', find } = search
  const mayOpen = useMay('cases.open')
  const [opens, setOpens] = useState(false)
  useKeys({ c: { label: 'Open a case', run: () => setOpens(true) } }, { scope: 'screen', on: mayOpen })
  return (
    <div className={css.head}>
      <PageHeader title={titleOf(search)}>
        <Find found={find} onFind={onFind} />
        {mayOpen && (
          <Button icon="plus" keys="c" onClick={() => setOpens(true)}>
            Open a case
          </Button>
        )}
      </PageHeader>
      <Numbers />
      {/* A request is no case: the filter would narrow nothing. */}
      {(view !== 'approvals' || find !== undefined) && <FilterBar search={search} />}
      {opens && <OpenCase onClose={() => setOpens(false)} />}
    </div>
  )
}

function Numbers() {
  const counts = useAnswer('cases.counts', { fireDrills: 'with' }).data
  if (counts === undefined) return <p className={css.numbers}>&nbsp;</p>
  const { team, late, promisesToday, recovered } = counts
  return (
    <p className={css.numbers}>
      <Link to="/" search={{}}>
        <b>{countInWords(team)} open</b>
      </Link>
      <Link to="/" search={{ view: 'lateSoon' }}>
        <b>{late === 0 ? 'None late' : `${countInWords(late)} late`}</b>
      </Link>
      <Link to="/" search={{ view: 'promisesToday' }}>
        <b>{promisesInWords(promisesToday)}</b>
      </Link>
      <Link to="/" search={{ view: 'recovered' }}>
        <b>{countInWords(recovered)} recovered this week</b>
      </Link>
    </p>
  )
}

/** Cases, because that is what it opens. */
function promisesInWords(count: number): string {
  if (count === 0) return 'No promise due today'
  return count === 1 ? 'A promise due today in 1 case' : `Promises due today in ${countInWords(count)} cases`
}
