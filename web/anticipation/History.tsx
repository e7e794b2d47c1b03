// What became of an entry, newest first. Each former version can be put back.

import { useAct } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { useActs } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Rows } from '#web/ui/Rows.tsx'
import type { Whole } from './entry.ts'

export function History({ entry, may, onDone }: { entry: Whole; may: boolean; onDone: (entry: Whole) => void }) {
  const now = useNow(60_000)
  const act = useAct('anticipation.putBack', { onDone })
  const back = (version: number) => ({
    label: `Put back version ${version}`,
    run: () => act.mutate({ anticipatedId: entry.id, version }),
  })
  const former = entry.history.filter(({ version }) => version < entry.version)
  const before = former[0]
  useActs(before && may ? [{ ...back(before.version), label: 'Put the version before back' }] : [], { scope: 'screen' })
  return (
    <Card title="History" rows>
      <Rows ordered>
        {entry.history.map(({ version, at, by, sentence }) => (
          <li key={version}>
            <span>
              {sentence}
              <small>
                {by}, <time dateTime={at}>{whenOf(at, now)}</time>
              </small>
            </span>
            {may && version < entry.version && (
              <Button small look="quiet" aria-label={back(version).label} busy={act.isPending} onClick={back(version).run}>
                Put back
              </Button>
            )}
          </li>
        ))}
      </Rows>
    </Card>
  )
}
