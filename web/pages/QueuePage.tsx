// The queue: views at the left, the cases that need somebody soonest at the top. Which view is shown stands in the address.

import { useNavigate, useSearch } from '@tanstack/react-router'
import type { View } from '#core/cases/view-shapes.ts'
import { useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useActs, useKeys } from '#web/platform/keys.ts'
import { useMay } from '#web/platform/session.ts'
import { Approvals } from '#web/remedies/approvals/Approvals.tsx'
import { Queue } from '#web/cases/queue/Queue.tsx'
import { QueueHead } from '#web/cases/queue/QueueHead.tsx'
import { addressOfView, isSameView, narrowingOf, placeOf, queueSearchOf, type QueueSearch } from '#web/cases/queue/queue-search.ts'
import { countInWords, viewGroups, viewTable } from '#web/cases/queue/views.ts'
import { SideList, type SideLink } from '#web/ui/SideList.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import css from './QueuePage.module.css'

export default function QueuePage() {
  const navigate = useNavigate()
  const search = queueSearchOf(useSearch({ strict: false }))
  const isApprovals = search.view === 'approvals' && search.find === undefined
  const isFirstPage = (search.view ?? 'team') === 'team' && search.find === undefined
  const mayApprove = useMay('remedies.approve')
  const show = (view: View) => void navigate({ to: '/', search: view === 'team' ? {} : { view } })
  useKeys(
    {
      'g m': { label: 'Show mine', run: () => show('mine') },
      'g l': { label: 'Show what is late soon', run: () => show('lateSoon') },
      'g t': { label: 'Show the team’s cases', run: () => show('team') },
    },
    { scope: 'screen' },
  )

  useKeys({ 'g a': { label: 'Show what waits for your word', run: () => show('approvals') } }, { scope: 'screen', on: mayApprove })

  function look(words: string): void {
    void navigate({ to: '/', search: queueSearchOf({ ...search, find: words }), replace: search.find !== undefined })
  }

  return (
    <div className={css.page}>
      <Views search={search} />
      <div className={css.queue}>
        <QueueHead search={search} onFind={look} />
        {isApprovals ? (
          <Approvals />
        ) : (
          <Queue key={addressOfView({ ...search, find: '' })} search={search} foot={isFirstPage && <FirstSteps />} />
        )}
      </div>
    </div>
  )
}

function Views({ search }: { search: QueueSearch }) {
  const { view = 'team', find } = search
  const kept = useAnswer('views.list', {}).data?.views ?? []
  const isNarrow = Object.keys(narrowingOf(search)).length > 0
  const counts = useAnswer('cases.counts', { fireDrills: 'with' }).data
  const linkTo = (name: View): SideLink => {
    const { title, count } = viewTable[name]
    const number = count === null ? undefined : counts?.[count]
    return {
      to: name === 'team' ? '/' : `/?view=${name}`,
      words: title,
      ...(number === undefined ? {} : { count: countInWords(number) }),
      ...(name === 'lateSoon' && (number ?? 0) > 0 ? { tone: 'soon' as const } : {}),
      current: find === undefined && !isNarrow && name === view,
    }
  }
  const mayApprove = useMay('remedies.approve')
  const open = (views: readonly View[]) => views.filter((name) => name !== 'approvals' || mayApprove)
  const own: SideLink[] = kept.map(({ name, filter }) => ({
    to: addressOfView(filter),
    words: name,
    current: find === undefined && isNarrow && isSameView(search, filter),
  }))
  useViewActs(open, kept)
  const groups = viewGroups.map(({ heading, views }) => ({ heading, links: open(views).map(linkTo) }))
  const all = own.length === 0 ? groups : [...groups, { heading: 'Kept by you', links: own }]
  return <SideList title="Views" groups={all} elsewhere={placeOf(search)} />
}

/** Every view without a key of its own, and those that one keeps. */
function useViewActs(open: (views: readonly View[]) => View[], kept: Got<'views.list'>['views']): void {
  const navigate = useNavigate()
  const withKeys: readonly View[] = ['mine', 'team', 'lateSoon', 'approvals']
  const rest = open(viewGroups.flatMap(({ views }) => views)).filter((view) => !withKeys.includes(view))
  const acts = [
    ...rest.map((view) => ({ label: `Show: ${viewTable[view].title}`, run: () => void navigate({ to: '/', search: { view } }) })),
    ...kept.map(({ name, filter }) => ({ label: `Show: ${name}`, run: () => void navigate({ to: '/', search: queueSearchOf(filter) }) })),
  ]
  useActs(acts, { scope: 'screen' })
}
