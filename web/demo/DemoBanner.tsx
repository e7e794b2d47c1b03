// Says on every page of a demo that nothing here is real, and lets an administrator remove it.

import { useState } from 'react'
import { useMay, useMe } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { RemoveDemo } from './RemoveDemo.tsx'
import css from './DemoBanner.module.css'

export function DemoBanner() {
  const me = useMe()
  const mayRemove = useMay('demo.remove')
  const [asks, setAsks] = useState(false)
  if (!me.data?.organisation.demo) return null
  return (
    <aside className={css.banner} aria-label="Demo">
      <span>
        This is a demo. <span className={css.more}>Nothing you do here reaches anybody.</span>
      </span>
      {mayRemove && (
        <Button look="quiet" small onClick={() => setAsks(true)}>
          Remove the demo
        </Button>
      )}
      {asks && <RemoveDemo onClose={() => setAsks(false)} />}
    </aside>
  )
}
