// Foresee: the register of what can go wrong, what the record suggests beside it, and the way to the library, the coverage and the drills.

import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { EntryForm } from '#web/anticipation/EntryForm.tsx'
import type { Suggestion, Whole } from '#web/anticipation/entry.ts'
import { ForeseeTabs } from '#web/anticipation/ForeseeTabs.tsx'
import { Register } from '#web/anticipation/Register.tsx'
import { Suggestions } from '#web/anticipation/Suggestions.tsx'
import { useAnswer } from '#web/platform/answers.ts'
import { useActs, useKeys } from '#web/platform/keys.ts'
import { useMay, useToday } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { PageBody, Parts, Wait } from '#web/ui/PageBody.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { useLinkWalk } from '#web/ui/use-link-walk.ts'

type Begun = Pick<Suggestion, 'title' | 'severity' | 'occurrence' | 'detection'> & { kinds: readonly string[] }

export default function ForeseePage() {
  const register = useAnswer('anticipation.list', {})
  const suggested = useAnswer('anticipation.suggestions', {}).data?.suggestions ?? []
  const away = useAnswer('anticipation.list', { archived: 'only' }).data?.entries ?? []
  const may = useMay('anticipation.work')
  const navigate = useNavigate()
  const [begun, setBegun] = useState<Begun | 'blank' | null>(null)
  const [showsAway, setShowsAway] = useState(false)
  const today = useToday()
  const entries = register.data?.entries
  const open = ({ id }: Whole) => void navigate({ to: '/foresee/$anticipatedId', params: { anticipatedId: id } })
  const save = () => window.location.assign('/api/anticipated/register.csv')
  useLinkWalk()
  useKeys({ n: { label: 'Foresee a mistake', run: () => setBegun('blank') } }, { scope: 'screen', on: may })
  useActs([{ label: 'Save the register as CSV', run: save }], { scope: 'screen', on: (entries?.length ?? 0) > 0 })
  return (
    <PageBody>
      <PageHeader title="Foresee" meta="What can go wrong, and what is prepared for it">
        {entries && entries.length > 0 && <Button onClick={save}>Save as CSV</Button>}
        {may && (
          <Button look="act" keys="n" onClick={() => setBegun('blank')}>
            Foresee a mistake
          </Button>
        )}
      </PageHeader>
      <ForeseeTabs at="/foresee" />
      <Parts>
        <Refusal of={register.error} />
        {entries === undefined && register.error === null && <Wait />}
        {entries?.length === 0 && (
          <Empty next={<LibraryLink />}>
            Nothing is foreseen yet. The library of your trade holds what goes wrong there sooner or later, with a playbook for each.
          </Empty>
        )}
        <Suggestions of={suggested} may={may} onForesee={(one) => setBegun({ ...one, kinds: [one.kind] })} />
        {entries && entries.length > 0 && <Register entries={entries} today={today} />}
        {away.length > 0 && (
          <p>
            <Button small look="quiet" aria-expanded={showsAway} onClick={() => setShowsAway(!showsAway)}>
              {showsAway ? 'Hide what was put away' : `Show what was put away (${away.length})`}
            </Button>
          </p>
        )}
        {showsAway && <Register entries={away} today={today} />}
      </Parts>
      {begun !== null && <EntryForm {...(begun === 'blank' ? {} : { begun })} today={today} onClose={() => setBegun(null)} onDone={open} />}
    </PageBody>
  )
}

function LibraryLink() {
  return (
    <Link to="/foresee/library" className="link">
      Look into the library
    </Link>
  )
}
