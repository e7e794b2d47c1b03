// Coverage: how much of what happened had been foreseen, and what should be.

import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Coverage } from '#web/anticipation/Coverage.tsx'
import { EntryForm } from '#web/anticipation/EntryForm.tsx'
import { ForeseeTabs } from '#web/anticipation/ForeseeTabs.tsx'
import { coverageSearchOf } from '#web/anticipation/search.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useMay, useToday } from '#web/platform/session.ts'
import { PageBody, Parts, Wait } from '#web/ui/PageBody.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { useLinkWalk } from '#web/ui/use-link-walk.ts'

export default function CoveragePage() {
  const { period = 'quarter' } = coverageSearchOf(useSearch({ strict: false }))
  const coverage = useAnswer('coverage.show', { period }, { keep: true })
  const suggested = useAnswer('anticipation.suggestions', {}).data?.suggestions ?? []
  const may = useMay('anticipation.work')
  const navigate = useNavigate()
  const [asked, setAsked] = useState<{ kind: string; title: string } | null>(null)
  const today = useToday()
  useLinkWalk()
  const rated = suggested.find(({ kind }) => kind === asked?.kind) ?? { severity: 6, occurrence: 3, detection: 6 }
  return (
    <PageBody>
      <PageHeader title="Coverage" meta="How much of what went wrong had been foreseen" />
      <ForeseeTabs at="/foresee/coverage" />
      <Parts isFormer={coverage.isPlaceholderData}>
        <Refusal of={coverage.error} />
        {coverage.data === undefined && coverage.error === null && <Wait />}
        {coverage.data && <Coverage data={coverage.data} period={period} may={may} onForesee={setAsked} />}
      </Parts>
      {asked && (
        <EntryForm
          begun={{ ...rated, title: asked.title, kinds: [asked.kind] }}
          today={today}
          onClose={() => setAsked(null)}
          onDone={({ id }) => void navigate({ to: '/foresee/$anticipatedId', params: { anticipatedId: id } })}
        />
      )}
    </PageBody>
  )
}
