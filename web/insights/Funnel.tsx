// From mistake to recovered: how many cases got how far, of those that were opened in the time. Each bar opens its cases, and beside it
// stands how many are known to have missed that step, which open too.

import { Link } from '@tanstack/react-router'
import { saveCsv } from '#web/platform/csv.ts'
import { useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { funnelRows } from './outcome-tables.ts'
import { periodOf, type WeekSearch } from './search.ts'
import css from './bar-rows.module.css'

type Step = Got<'insights.funnel'>['steps'][number]

export function Funnel({ search }: { search: WeekSearch }) {
  const { data, error, isPlaceholderData } = useAnswer('insights.funnel', periodOf(search), { keep: true })
  const most = Math.max(1, ...(data?.steps.map(({ cases }) => cases) ?? []))
  const isEmpty = data?.steps.every(({ cases }) => cases === 0) ?? false
  const save = data && !isEmpty && (
    <Button
      small
      look="quiet"
      aria-label="Save from mistake to recovered as CSV"
      onClick={() => saveCsv('amends-way.csv', funnelRows(data))}
    >
      CSV
    </Button>
  )
  const foot = data && !isEmpty && (
    <p>
      <b>{data.sentence.main}</b> {data.sentence.rest}
    </p>
  )
  return (
    <Card title="From mistake to recovered" acts={save} foot={foot} isFormer={isPlaceholderData}>
      <Refusal of={error} />
      {data === undefined && error === null && words.reading}
      {data && isEmpty && data.sentence.main}
      {data && !isEmpty && (
        <ol className={css.rows}>
          {data.steps.map((step) => (
            <Bar key={step.step} step={step} most={most} search={search} />
          ))}
        </ol>
      )}
    </Card>
  )
}

function Bar({ step: { step, title, cases, missed }, most, search }: { step: Step; most: number; search: WeekSearch }) {
  const drawing = (
    <>
      <span>{title}</span>
      <span className={css.track} aria-hidden="true">
        <i data-tone={step === 'satisfied' ? 'act' : undefined} style={{ width: `${(100 * cases) / most}%` }} />
      </span>
    </>
  )
  return (
    <li>
      {cases === 0 ? (
        <span className={css.row}>
          {drawing}
          <b data-none>0</b>
        </span>
      ) : (
        <Link to="/insight/behind/$bar" params={{ bar: step }} search={{ ...search, only: 'hit' }} className={css.row} data-number={step}>
          {drawing}
          <b>{cases}</b>
          <span className="only-heard">, show the cases</span>
        </Link>
      )}
      <span className={css.aside}>
        {missed > 0 && (
          <Link to="/insight/behind/$bar" params={{ bar: step }} search={{ ...search, only: 'miss' }} className="link">
            {missed} not<span className="only-heard">: {title}, show the cases</span>
          </Link>
        )}
      </span>
    </li>
  )
}
