// What brings people back: how many were satisfied in the end, by what had been done for them. The band shows how sure a share is, and the
// foot says that few answers are few and that this is no experiment. Each row opens its cases.

import { Link } from '@tanstack/react-router'
import { shareInWords } from '#core/insights/way-words.ts'
import { saveCsv } from '#web/platform/csv.ts'
import { useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { outcomeRows } from './outcome-tables.ts'
import { periodOf, type WeekSearch } from './search.ts'
import css from './bar-rows.module.css'

type Data = Got<'insights.outcomes'>
type Group = Data['groups'][number]

export function Outcomes({ search }: { search: WeekSearch }) {
  const { data, error, isPlaceholderData } = useAnswer('insights.outcomes', periodOf(search), { keep: true })
  const hasAnswers = data?.groups.some(({ n }) => n > 0) ?? false
  const save = hasAnswers && data && (
    <Button
      small
      look="quiet"
      aria-label="Save what brings people back as CSV"
      onClick={() => saveCsv('amends-outcomes.csv', outcomeRows(data))}
    >
      CSV
    </Button>
  )
  const foot = hasAnswers && data && (
    <>
      <p>{data.sentence}</p>
      <p>{data.warning}</p>
    </>
  )
  return (
    <Card
      title="What brings people back"
      lead="Satisfied after the recovery, by what we did"
      acts={save}
      foot={foot}
      isFormer={isPlaceholderData}
    >
      <Refusal of={error} />
      {data === undefined && error === null && words.reading}
      {data && !hasAnswers && data.sentence}
      {data && hasAnswers && (
        <ul className={`${css.rows} ${css.tall}`}>
          {data.groups.map((group) => (
            <Row key={group.group} group={group} search={search} isOut={group.group === data.standsOut} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function Row({ group: { group, title, n, satisfied, interval }, search, isOut }: { group: Group; search: WeekSearch; isOut: boolean }) {
  const share = shareInWords(satisfied, n)
  const name = (
    <span>
      {title}
      <small>{n === 0 ? 'no answer yet' : `${satisfied} of ${n}`}</small>
    </span>
  )
  const drawing = interval && (
    <span className={css.band} data-tone={isOut ? 'act' : undefined} aria-hidden="true">
      <i style={{ left: percent(interval.low), right: percent(1 - interval.high) }} />
      <u style={{ left: percent(satisfied / n) }} />
    </span>
  )
  if (interval === null)
    return (
      <li>
        <span className={css.row}>
          {name}
          <span className={css.band} aria-hidden="true" />
          <b data-none>{share}</b>
        </span>
      </li>
    )
  return (
    <li>
      <Link to="/insight/behind/$bar" params={{ bar: group }} search={search} className={css.row} data-number={group}>
        {name}
        {drawing}
        <b>{share}</b>
        <span className="only-heard">
          {' '}
          satisfied; the true share lies between {percent(interval.low)} and {percent(interval.high)}. Show the cases
        </span>
      </Link>
    </li>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
