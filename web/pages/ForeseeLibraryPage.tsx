// The starter library, trade by trade.

import { Link, useSearch } from '@tanstack/react-router'
import { trades, tradeTitles } from '#core/anticipation/trades.ts'
import { ForeseeTabs } from '#web/anticipation/ForeseeTabs.tsx'
import { LibraryList } from '#web/anticipation/LibraryList.tsx'
import { librarySearchOf } from '#web/anticipation/search.ts'
import { useMay } from '#web/platform/session.ts'
import { PageBody, Parts } from '#web/ui/PageBody.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { useLinkWalk } from '#web/ui/use-link-walk.ts'
import css from './ForeseePage.module.css'

export default function ForeseeLibraryPage() {
  const { trade = trades[0] } = librarySearchOf(useSearch({ strict: false }))
  const may = useMay('anticipation.work')
  useLinkWalk()
  return (
    <PageBody>
      <PageHeader title="Library" meta="What goes wrong in a trade sooner or later; adopted, it is yours to change" />
      <ForeseeTabs at="/foresee/library" />
      <Parts>
        <nav className={css.trades} aria-label="Trades">
          {trades.map((one) => (
            <Link key={one} to="/foresee/library" search={{ trade: one }} aria-current={one === trade ? 'true' : undefined}>
              {tradeTitles[one]}
            </Link>
          ))}
        </nav>
        <LibraryList trade={trade} may={may} />
      </Parts>
    </PageBody>
  )
}
