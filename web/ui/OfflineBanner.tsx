// Says calmly that the line is down. Everything on the screen stays usable to read.

import { useConnection } from '#web/platform/live.ts'
import { words } from '#web/platform/words.ts'
import css from './OfflineBanner.module.css'

export function OfflineBanner() {
  const connection = useConnection()
  return (
    <div role="status" className={css.place}>
      {connection === 'offline' && <p className={css.banner}>{words.noConnection}</p>}
    </div>
  )
}
