// Fire drills, newest first. Each opens its plan, its run and what it measured.

import { Link } from '@tanstack/react-router'
import { brandCalled } from '#core/people/brands/in-use.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { useRows } from '#web/platform/rows.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { RowEnd, Rows } from '#web/ui/Rows.tsx'
import { drillTitles, drillTones } from './entry.ts'

export function DrillList() {
  const list = useRows('fireDrills.list', {})
  const now = useNow(60_000)
  return (
    <div>
      <Refusal of={list.error} />
      {list.first === undefined && list.error === null && <p>{words.reading}</p>}
      {list.first !== undefined && list.rows.length === 0 && (
        <Empty>
          No fire drill yet. One sends a made-up complaint through the real door, and shows what works before a customer needs it.
        </Empty>
      )}
      <Rows>
        {list.rows.map((drill) => (
          <li key={drill.id} data-drill>
            <Link to="/foresee/drills/$fireDrillId" params={{ fireDrillId: drill.id }} data-walk>
              {drill.title}
              <small>
                {brandCalled(drill.brand)}, {drill.announced ? 'announced' : 'not announced'}
              </small>
            </Link>
            <RowEnd>
              <Chip tone={drillTones[drill.state]}>{drillTitles[drill.state]}</Chip>
              <small>{whenOf(drill.endedAt ?? drill.begunAt ?? drill.beginsAt, now)}</small>
            </RowEnd>
          </li>
        ))}
      </Rows>
      {list.hasMore && (
        <Button busy={list.isReadingMore} onClick={list.more}>
          Show older drills
        </Button>
      )}
    </div>
  )
}
