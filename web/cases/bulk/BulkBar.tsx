// Over the foot of the queue while rows are picked: how many, and what can be done with all of them. On a phone over the bottom bar.

import { Menu } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { Picks } from '#web/cases/queue/use-picks.ts'
import { Button } from '#web/ui/Button.tsx'
import type { BulkAct } from './use-bulk-acts.ts'
import css from './BulkBar.module.css'

/** Acts that have a button of their own on a phone; the others stand behind "More". */
const onPhone = 2

type Props = { picks: Picks; acts: readonly BulkAct[]; shown: number; hasMore: boolean; isBusy: boolean }

export function BulkBar({ picks, acts, shown, hasMore, isBusy }: Props) {
  const isPhone = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false })
  const count = picks.picked.length
  const open = count === 0 ? [] : acts
  const ahead = isPhone ? open.slice(0, onPhone) : open
  const behind = open.slice(ahead.length)
  return (
    <div className={css.bar} role="toolbar" aria-label="What to do with the picked cases">
      <div className={css.count}>
        <b role="status">{count === 0 ? 'Tap the cases that you mean' : `${count} picked`}</b>
        {count < shown && (
          <Button look="quiet" small keys="shift+x" onClick={picks.pickAll}>
            {hasMore ? `All ${shown} shown` : `All ${shown}`}
          </Button>
        )}
        <Button look="quiet" small keys="esc" onClick={picks.letGo}>
          Let go
        </Button>
      </div>
      <div className={css.acts}>
        {ahead.map(({ keys, verb, run }) => (
          <Button key={keys} small keys={keys} busy={isBusy} onClick={run}>
            {verb}
          </Button>
        ))}
        {behind.length > 0 && (
          <Menu position="top-end" width={240}>
            <Menu.Target>
              <Button small>More</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {behind.map(({ keys, label, run }) => (
                <Menu.Item key={keys} onClick={run}>
                  {label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </div>
  )
}
