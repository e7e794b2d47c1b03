// What became of a test mail: how far it came, what the server said, whether it came in, and what to do.

import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { Icon } from '#web/ui/Icon.tsx'
import type { MailTest } from './use-tests.ts'
import css from './MailSection.module.css'

export function TestFound({ test }: { test: MailTest }) {
  const now = useNow(30_000)
  const { stage, sentence, advice, said, arrivedAt, createdAt, settledAt, to } = test
  const isWell = stage === 'accepted'
  return (
    <div className={css.found} role="status" data-well={isWell || undefined}>
      <p>
        {isWell && <Icon name="tick" />} <b>{sentence}</b>{' '}
        <span className={css.when}>{`Tested ${whenOf(settledAt ?? createdAt, now)}${test.way === 'out' ? `, to ${to}` : ''}.`}</span>
      </p>
      {said && <p className={css.said}>{`“${said}”`}</p>}
      {arrivedAt && <p>{`It came in ${whenOf(arrivedAt, now)}, was known by its token, and opened no case.`}</p>}
      {advice && !arrivedAt && <p>{advice}</p>}
    </div>
  )
}
