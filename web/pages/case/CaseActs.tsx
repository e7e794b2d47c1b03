// What can be done with the case as a whole, at the right of its head: take it, hand it over, and the rest behind three dots.

import { Menu } from '@mantine/core'
import type { Desk } from '#web/cases/desk.ts'
import { type Key, useActs } from '#web/platform/keys.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Kbd } from '#web/ui/Kbd.tsx'
import type { DeskDoing } from './use-desk.ts'
import { useReview } from './use-review.ts'

export function CaseActs({ desk, doing, isMine }: { desk: Desk; doing: DeskDoing; isMine: boolean }) {
  const mayWork = useMay('cases.work')
  const mayAssign = useMay('cases.assign')
  const review = useReview(desk.id)
  useActs(review, { scope: 'screen' })
  if (!mayWork) return null
  if (desk.endedAt !== null) return <EndedActs doing={doing} review={review} />
  return (
    <>
      {desk.owner === null ? (
        <Button look="act" keys="m" busy={doing.isBusy} onClick={doing.take}>
          Take it
        </Button>
      ) : (
        (isMine || mayAssign) && (
          <Button keys="h" onClick={() => doing.ask('handOver')}>
            Hand over
          </Button>
        )
      )}
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button look="quiet" icon="more" aria-label="More with this case">
            {''}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {desk.owner === null && (
            <Menu.Item onClick={() => doing.ask('handOver')} rightSection={<Kbd keys="h" />}>
              Give it to a colleague
            </Menu.Item>
          )}
          <Menu.Item onClick={() => doing.ask('sort')} rightSection={<Kbd keys="s" />}>
            Severity and kind
          </Menu.Item>
          <Menu.Item onClick={doing.pauseOrResume} rightSection={<Kbd keys="p" />}>
            {desk.paused ? 'Let the clocks run again' : 'Pause the clocks'}
          </Menu.Item>
          <Menu.Divider />
          <ReviewItems review={review} />
          <Menu.Divider />
          <Menu.Item onClick={() => doing.ask('end')}>End it without a recovery</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

function ReviewItems({ review }: { review: readonly Key[] }) {
  return review.map(({ label, run }) => (
    <Menu.Item key={label} onClick={run}>
      {label}
    </Menu.Item>
  ))
}

function EndedActs({ doing, review }: { doing: DeskDoing; review: readonly Key[] }) {
  return (
    <>
      <Button onClick={() => doing.ask('reopen')}>Open it again</Button>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button look="quiet" icon="more" aria-label="More with this case">
            {''}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <ReviewItems review={review} />
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
