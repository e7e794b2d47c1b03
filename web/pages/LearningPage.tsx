// Learning: which causes weigh most, what is owed against them, and which mistakes nobody has explained yet.

import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionsDue } from '#web/learning/ActionsDue.tsx'
import { type Loose, LooseMistakes } from '#web/learning/LooseMistakes.tsx'
import { impactInWords } from '#web/learning/cause.ts'
import { NameCause } from '#web/learning/NameCause.tsx'
import { Pareto } from '#web/learning/Pareto.tsx'
import { ProposalsLine } from '#web/learning/recurrence/ProposalsLine.tsx'
import { learningSearchOf, partOfSearch, periodOfSearch } from '#web/learning/search.ts'
import { causeTable } from '#web/learning/tables.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { saveCsv } from '#web/platform/csv.ts'
import { useActs, useKeys } from '#web/platform/keys.ts'
import { useHouseZone, useMay, useToday } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { PageBody, Parts, Wait } from '#web/ui/PageBody.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { useLinkWalk } from '#web/ui/use-link-walk.ts'
import css from './LearningPage.module.css'

export default function LearningPage() {
  const search = learningSearchOf(useSearch({ strict: false }))
  const [part, period] = [partOfSearch(search), periodOfSearch(search)]
  const causes = useAnswer('learning.causes', { period }, { keep: true })
  const actions = useAnswer('actions.list', {})
  const may = useMay('learning.work')
  const [naming, setNaming] = useState<Loose | 'new' | null>(null)
  const today = useToday()
  const zone = useHouseZone()
  const { data } = causes
  const save = () => data && saveCsv(`amends-causes-${today}.csv`, causeTable(data, zone))
  useLinkWalk()
  useKeys({ n: { label: 'Name a cause', run: () => setNaming('new') } }, { scope: 'screen', on: may })
  useActs([{ label: 'Save the causes as CSV', run: save }], { scope: 'screen', on: data !== undefined })
  return (
    <PageBody>
      <PageHeader title="Learning" meta="Why it happened, and whether it stopped">
        {data && data.causes.length > 0 && <Button onClick={save}>Save as CSV</Button>}
        {may && (
          <Button look="act" keys="n" onClick={() => setNaming('new')}>
            Name a cause
          </Button>
        )}
      </PageHeader>
      <Refusal of={causes.error ?? actions.error} />
      <ProposalsLine />
      {data === undefined && causes.error === null && <Wait />}
      {data && (
        <Parts isFormer={causes.isPlaceholderData}>
          <Pareto {...{ data, part, period }} />
          <div className={css.two}>
            {actions.data && <ActionsDue actions={actions.data.actions} today={today} />}
            <LooseMistakes may={may} onName={setNaming} />
          </div>
          {data.causes.length > 0 && <AllCauses rows={data.causes} currency={data.currency} />}
        </Parts>
      )}
      {naming !== null && <NameCause {...(naming === 'new' ? {} : { mistake: naming })} onClose={() => setNaming(null)} />}
    </PageBody>
  )
}

type Rows = Parameters<typeof causeTable>[0]

function AllCauses({ rows, currency }: { rows: Rows['causes']; currency: Rows['currency'] }) {
  return (
    <section aria-labelledby="all-causes" className={css.all}>
      <h2 id="all-causes">All causes</h2>
      <ul>
        {rows.map((cause) => (
          <li key={cause.id}>
            <Link to="/learning/$causeId" params={{ causeId: cause.id }} data-walk>
              {cause.title}
            </Link>
            <small>{impactInWords(cause.impact, currency)}</small>
            <span>
              {cause.solvedAt !== null ? (
                <Chip tone="done" icon="tick">
                  solved
                </Chip>
              ) : (
                <Chip>
                  {cause.actions.length === 0
                    ? 'no action yet'
                    : cause.actions.length === 1
                      ? '1 action'
                      : `${cause.actions.length} actions`}
                </Chip>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
