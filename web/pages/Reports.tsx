// What we found before a customer did: the good number, and behind it every report. A protected one names nobody; an administrator may ask.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { useRows, type Row as RowOf } from '#web/platform/rows.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Table } from '#web/ui/Table.tsx'
import css from './Reports.module.css'

type Report = RowOf<'reports.list'>

export default function Reports() {
  const list = useRows('reports.list', {})
  const count = useAnswer('reports.count', {}).data
  const now = useNow(60_000)
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  return (
    <div className={css.page}>
      <PageHeader
        title="Found by ourselves"
        meta={count && <span>{`${count.thisMonth} this month, ${count.lastMonth} the month before. Every one is a customer spared.`}</span>}
      />
      <div className={css.list}>
        <Refusal of={list.error} />
        {list.first && list.rows.length === 0 && <Empty>Nothing yet. Press “Admit it” wherever you are, and say it in a sentence.</Empty>}
        {list.rows.length > 0 && (
          <Table
            caption="Mistakes that we found ourselves"
            columns={['When', 'What', 'Kind', 'Led to', 'Said by']}
            rows={list.rows.map((report) => ({
              id: report.id,
              cells: [
                whenOf(report.at, now),
                <span key="what" className={css.words}>
                  {report.sentence}
                </span>,
                report.kind === null ? 'Not set yet' : titleOfKind(kinds, report.kind),
                report.caseId === null ? (
                  'A known mistake'
                ) : (
                  <Link key="case" to={`/cases/${report.caseId}` as string} className={css.link}>
                    {`The case of ${report.customer ?? 'a customer'}`}
                  </Link>
                ),
                <Reporter key="by" report={report} />,
              ],
            }))}
          />
        )}
        {list.hasMore && (
          <Button busy={list.isReadingMore} onClick={list.more}>
            Show older ones
          </Button>
        )}
      </div>
    </div>
  )
}

function Reporter({ report }: { report: Report }) {
  const [asked, setAsked] = useState(false)
  const mayAsk = useMay('reports.reporter')
  const answer = useAnswer('reports.reporter', { reportId: report.id }, { on: asked })
  const how = report.own ? '' : ', who saw it'
  if (report.reporter !== null) return `${report.reporter.firstName}${how}`
  if (answer.data) return `${answer.data.reporter.name}${how}; protected`
  if (!mayAsk) return 'Protected'
  return (
    <Button small busy={answer.isFetching} onClick={() => setAsked(true)}>
      See who
    </Button>
  )
}
