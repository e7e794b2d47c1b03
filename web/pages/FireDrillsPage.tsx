// Fire drills: what was tried out, what is planned, and planning one by hand.

import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { DrillForm } from '#web/anticipation/DrillForm.tsx'
import { DrillList } from '#web/anticipation/DrillList.tsx'
import { ForeseeTabs } from '#web/anticipation/ForeseeTabs.tsx'
import { KindSelect } from '#web/cases/KindSelect.tsx'
import { useKeys } from '#web/platform/keys.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { PageBody, Parts } from '#web/ui/PageBody.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { useLinkWalk } from '#web/ui/use-link-walk.ts'

export default function FireDrillsPage() {
  const may = useMay('fireDrills.lead')
  const navigate = useNavigate()
  const [isPlanning, setPlanning] = useState(false)
  useLinkWalk()
  useKeys({ n: { label: 'Plan a fire drill', run: () => setPlanning(true) } }, { scope: 'screen', on: may })
  return (
    <PageBody>
      <PageHeader title="Fire drills" meta="A made-up complaint through the real door; nothing of it leaves the house or counts anywhere">
        {may && (
          <Button look="act" keys="n" onClick={() => setPlanning(true)}>
            Plan a fire drill
          </Button>
        )}
      </PageHeader>
      <ForeseeTabs at="/foresee/drills" />
      <Parts>
        <DrillList />
      </Parts>
      {isPlanning && (
        <DrillForm
          Kind={KindSelect}
          onClose={() => setPlanning(false)}
          onDone={({ id }) => void navigate({ to: '/foresee/drills/$fireDrillId', params: { fireDrillId: id } })}
        />
      )}
    </PageBody>
  )
}
