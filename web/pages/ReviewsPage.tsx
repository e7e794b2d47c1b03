// Learning reviews: those that are shared, those that ask something of you, and those that wait for somebody to lead them.

import { useRows } from '#web/platform/rows.ts'
import { useKeys } from '#web/platform/keys.ts'
import { ReviewRows } from '#web/reviews/ReviewRows.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageBody, Parts, Wait } from '#web/ui/PageBody.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import css from './ReviewsPage.module.css'

export default function ReviewsPage() {
  const list = useRows('reviews.list', {})
  useWalk()
  return (
    <PageBody>
      <PageHeader
        title="Learning reviews"
        meta={
          <span className={css.safe}>
            <Icon name="lock" />
            For learning only. Names are roles; nothing here reaches a personal record.
          </span>
        }
      />
      <Parts>
        <Refusal of={list.error} />
        {list.first === undefined && list.error === null && <Wait />}
        {list.first && list.rows.length === 0 && <Empty>No reviews yet. Start one from any case.</Empty>}
        {list.rows.length > 0 && <ReviewRows rows={list.rows} />}
        {list.hasMore && (
          <p>
            <Button busy={list.isReadingMore} onClick={list.more}>
              Show older ones
            </Button>
          </p>
        )}
      </Parts>
    </PageBody>
  )
}

/** J and K go from review to review; Enter opens the one that has the focus, being a link. */
function useWalk(): void {
  const walk = (by: 1 | -1) => {
    const links = [...document.querySelectorAll<HTMLElement>('[data-review]')]
    const at = links.findIndex((link) => link === document.activeElement)
    links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus()
  }
  useKeys({ j: { label: 'Next review', run: () => walk(1) }, k: { label: 'Review before', run: () => walk(-1) } }, { scope: 'screen' })
}
