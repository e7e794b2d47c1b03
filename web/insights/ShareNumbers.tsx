// Sharing the numbers: a link that anybody can read who has it, until it runs out or somebody stops it. It is shown once, because only
// its mark is kept; who made which link stands below, with the button that stops it.

import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { shareDays, usualWeeks } from '#core/insights/period.ts'
import { useAct } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { useActs } from '#web/platform/keys.ts'
import { notify } from '#web/platform/notices.ts'
import { type Row, useRows } from '#web/platform/rows.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Copy } from '#web/ui/Copy.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { periodOf, type WeekSearch } from './search.ts'
import css from './ShareNumbers.module.css'

type Share = Row<'insights.shares'>
type Days = (typeof shareDays)[number]

export function ShareNumbers({ search }: { search: WeekSearch }) {
  const may = useMay('insight.share')
  const [isOpen, setIsOpen] = useState(false)
  useActs([{ label: 'Share a link to the numbers', run: () => setIsOpen(true) }], { scope: 'screen', on: may })
  if (!may) return null
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Share a link</Button>
      {isOpen && <Sharing search={search} onClose={() => setIsOpen(false)} />}
    </>
  )
}

function Sharing({ search, onClose }: { search: WeekSearch; onClose: () => void }) {
  const [days, setDays] = useState<Days>(30)
  const [link, setLink] = useState<string | null>(null)
  const act = useAct('insights.share', { shown: true, onDone: (made) => setLink(made.link) })
  const list = useRows('insights.shares', {})
  const now = useNow(60_000)
  const weeks = search.weeks ?? usualWeeks
  const open = list.rows.filter((one) => isOpenAt(one, now))
  return (
    <Dialog title="Share the numbers" opened onClose={onClose}>
      <div className={css.sharing}>
        <p>
          Whoever has the link reads this page as it is then: {search.brand === undefined ? 'all brands' : 'the chosen brand'}, the last{' '}
          {weeks} weeks. No customer and no colleague is named on it, no case can be opened, and nothing can be changed.
        </p>
        {link === null ? (
          <div className={css.make}>
            <NativeSelect
              label="The link works for"
              value={String(days)}
              data={shareDays.map((one) => ({ value: String(one), label: `${one} days` }))}
              onChange={(event) => setDays(shareDays.find((one) => String(one) === event.currentTarget.value) ?? 30)}
            />
            <Button look="act" busy={act.isPending} onClick={() => act.mutate({ ...periodOf(search), days })}>
              Make a link
            </Button>
          </div>
        ) : (
          <div>
            <Copy label="Link to the numbers" text={link} isLabelSeen />
            <p className={css.hint}>This is the only time that it is shown. Lost? Stop it below and make another one.</p>
          </div>
        )}
        <Refusal of={act.error} />
        <Refusal of={list.error} />
        {list.first && <Open shares={open} now={now} />}
        {list.hasMore && (
          <Button small look="quiet" busy={list.isReadingMore} onClick={list.more}>
            Look further back
          </Button>
        )}
      </div>
    </Dialog>
  )
}

function Open({ shares, now }: { shares: readonly Share[]; now: string }) {
  const stop = useAct('insights.stopShare', { onDone: () => notify('That link opens nothing any more.') })
  if (shares.length === 0) return <p className={css.hint}>Nothing is shared now.</p>
  return (
    <section aria-labelledby="shared-now">
      <h3 id="shared-now">Shared now</h3>
      <ul className={css.shares}>
        {shares.map((share) => (
          <li key={share.id}>
            <span>
              {share.brand ?? 'All brands'}, {share.weeks} weeks
              <small>
                {share.madeBy} made it on {dayOf(share.madeAt, now)}; works until {dayOf(share.expiresAt, now)}
              </small>
            </span>
            <Button
              small
              busy={stop.isPending && stop.variables.shareId === share.id}
              aria-label={`Stop sharing: made by ${share.madeBy} on ${dayOf(share.madeAt, now)}`}
              onClick={() => stop.mutate({ shareId: share.id })}
            >
              Stop sharing
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function isOpenAt({ stoppedAt, expiresAt }: Share, now: string): boolean {
  return stoppedAt === null && expiresAt > now
}
