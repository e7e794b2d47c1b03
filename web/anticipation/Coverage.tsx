// How much of what happened had been foreseen, with how sure that is, and what had not. Every number opens its cases.

import { Link } from '@tanstack/react-router'
import { type Period, periods, periodTitles } from '#core/learning/pareto.ts'
import type { Got } from '#web/platform/call.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { Rows } from '#web/ui/Rows.tsx'
import css from './Coverage.module.css'

type Data = Got<'coverage.show'>
type Surprise = Data['surprises'][number]
type Props = { data: Data; period: Period; may: boolean; onForesee: (surprise: Surprise) => void }

export function Coverage({ data, period, may, onForesee }: Props) {
  return (
    <>
      <Card title="Foreseen and prepared for, before it came" acts={<Periods period={period} />}>
        <p className={css.said}>{data.sentence}</p>
        {data.share !== null && data.interval !== null && data.sorted >= 10 && <Bar share={data.share} interval={data.interval} />}
        <ul className={css.numbers}>
          <Number period={period} part="foreseen" cases={data.foreseen} words="had been foreseen" />
          <Number period={period} part="surprise" cases={data.sorted - data.foreseen} words="had not" />
          {data.unsorted > 0 && (
            <Number period={period} part="unsorted" cases={data.unsorted} words="have no kind yet and are not compared" />
          )}
        </ul>
      </Card>
      <Surprises {...{ data, period, may, onForesee }} />
    </>
  )
}

function Periods({ period }: { period: Period }) {
  return (
    <nav className={css.periods} aria-label="Over which time">
      {periods.map((one) => (
        <Link key={one} to="/foresee/coverage" search={{ period: one }} aria-current={one === period ? 'true' : undefined}>
          {periodTitles[one]}
        </Link>
      ))}
    </nav>
  )
}

/** Proposed for the register, the most frequent first. */
function Surprises({ data, period, may, onForesee }: Props) {
  return (
    <Card title="What had not been foreseen" rows>
      {data.surprises.length === 0 && (
        <Empty>
          {data.sorted === 0 ? 'Nothing to compare in this time.' : 'Nothing: every case with a kind had been foreseen and prepared for.'}
        </Empty>
      )}
      <Rows>
        {data.surprises.map((one) => (
          <li key={one.kind}>
            <Link to="/foresee/coverage/cases" search={{ period, part: 'surprise', kind: one.kind }} data-walk>
              {one.title}
              <small>{one.cases === 1 ? '1 case' : `${one.cases} cases`}</small>
            </Link>
            {one.isReadyNow ? (
              <Chip tone="done" icon="tick">
                prepared for since
              </Chip>
            ) : one.isListed ? (
              <Chip>in the register, not prepared</Chip>
            ) : (
              may && (
                <Button small aria-label={`Foresee it: ${one.title}`} onClick={() => onForesee(one)}>
                  Foresee it
                </Button>
              )
            )}
          </li>
        ))}
      </Rows>
    </Card>
  )
}

/** The share as a bar, and the interval in which the true share lies as a line on it. */
function Bar({ share, interval: { low, high } }: { share: number; interval: { low: number; high: number } }) {
  const percent = (part: number) => `${100 * part}%`
  return (
    <div className={css.bar} aria-hidden="true">
      <i style={{ width: percent(share) }} />
      <b style={{ left: percent(low), width: percent(high - low) }} />
    </div>
  )
}

type NumberProps = { period: Period; part: 'foreseen' | 'surprise' | 'unsorted'; cases: number; words: string }

function Number({ period, part, cases, words }: NumberProps) {
  return (
    <li>
      {cases === 0 ? (
        <b>0</b>
      ) : (
        <Link to="/foresee/coverage/cases" search={{ period, part }} aria-label={`${cases} ${words}: show the cases`} data-walk>
          {cases}
        </Link>
      )}{' '}
      {words}
    </li>
  )
}
