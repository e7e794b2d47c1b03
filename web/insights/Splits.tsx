// Since when a chart is judged anew, who said so and why, and taking that back. What was taken back stays to be seen.

import { mondayOf } from '#core/stats/week.ts'
import { dateAt } from '#core/time/date.ts'
import { useAct } from '#web/platform/answers.ts'
import { useActs } from '#web/platform/keys.ts'
import { useHouseZone } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { type Chart, dayAndMonth } from './chart-figures.ts'
import css from './Splits.module.css'

export function Splits({ chart, may }: { chart: Chart; may: boolean }) {
  const act = useAct('insights.unsplit')
  const zone = useHouseZone()
  const [standing, former] = [chart.splits.filter(({ takenBack }) => takenBack === null), chart.splits.filter(({ takenBack }) => takenBack)]
  const takeBack = (splitId: Chart['splits'][number]['id']) => act.mutate({ splitId })
  useActs(
    standing.map(({ id, from }) => ({ label: `Take the split of ${dayAndMonth(mondayOf(from))} back`, run: () => takeBack(id) })),
    { scope: 'part', on: may },
  )
  if (chart.splits.length === 0) return null
  return (
    <div className={css.splits}>
      <ul>
        {standing.map(({ id, from, reason, by, at }) => (
          <li key={id}>
            <span>
              Judged anew since <b>{dayAndMonth(mondayOf(from))}</b>, because: {reason}{' '}
              <small>
                {by}, {dayAndMonth(dateAt(at, zone))}
              </small>
            </span>
            {may && (
              <Button small look="quiet" busy={act.isPending} onClick={() => takeBack(id)}>
                Take it back
              </Button>
            )}
          </li>
        ))}
      </ul>
      {former.length > 0 && (
        <details>
          <summary>{former.length === 1 ? 'One split that was taken back' : `${former.length} splits that were taken back`}</summary>
          <ul>
            {former.map(({ id, from, reason, by, takenBack }) => (
              <li key={id}>
                <span>
                  From {dayAndMonth(mondayOf(from))}, because: {reason}{' '}
                  <small>
                    {by}; taken back by {takenBack?.by}, {takenBack && dayAndMonth(dateAt(takenBack.at, zone))}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
