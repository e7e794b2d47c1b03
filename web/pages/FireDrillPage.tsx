// One fire drill: its plan, its case, what it measured, and its debrief, which is a learning review.

import { TextInput } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { DrillForm } from '#web/anticipation/DrillForm.tsx'
import { DrillMeasures } from '#web/anticipation/DrillMeasures.tsx'
import { drillTitles, drillTones, knowledgeOf, type WholeDrill } from '#web/anticipation/entry.ts'
import { KindSelect } from '#web/cases/KindSelect.tsx'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { type KeyMap, useKeys } from '#web/platform/keys.ts'
import { isNotThere } from '#web/platform/refused.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { PageBody, Parts, Wait } from '#web/ui/PageBody.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { NotThere } from './NotThere.tsx'
import css from './ForeseePage.module.css'

export default function FireDrillPage() {
  const fireDrillId = (useParams({ strict: false }).fireDrillId ?? '') as WholeDrill['id']
  const answer = useAnswer('fireDrills.show', { fireDrillId }, { every: 30_000 })
  if (answer.data) return <Shown drill={answer.data} />
  if (isNotThere(answer.error)) return <NotThere />
  return (
    <PageBody>
      <PageHeader title="Fire drill" />
      <Parts>
        <Refusal of={answer.error} />
        {answer.error === null && <Wait />}
      </Parts>
    </PageBody>
  )
}

function Shown({ drill }: { drill: WholeDrill }) {
  const now = useNow(60_000)
  const [asked, setAsked] = useState<'change' | 'end' | null>(null)
  const close = () => setAsked(null)
  const { acts, isBeginning } = useDrillActs(drill, setAsked)
  return (
    <PageBody>
      <PageHeader
        title={drill.title}
        meta={
          <>
            <Chip tone={drillTones[drill.state]}>{drillTitles[drill.state]}</Chip> Fire drill, {whenInWords(drill, now)},{' '}
            {knowledgeOf(drill)}
          </>
        }
      >
        <Link to="/foresee/drills" className="link">
          All fire drills
        </Link>
        {Object.entries(acts).map(([keys, { label, run }]) => (
          <Button key={keys} keys={keys} busy={isBeginning} onClick={run}>
            {label}
          </Button>
        ))}
      </PageHeader>
      <Parts>
        {drill.endedBecause && (
          <p className={css.words}>{`${drill.state === 'calledOff' ? 'Called off' : 'Ended'} because: ${drill.endedBecause}`}</p>
        )}
        {drill.caseId && <Ways drill={drill} caseId={drill.caseId} />}
        {drill.measured && <DrillMeasures measured={drill.measured} isOver={drill.endedAt !== null} />}
        <Script drill={drill} />
      </Parts>
      {asked === 'change' && <DrillForm drill={drill} Kind={KindSelect} onClose={close} onDone={() => undefined} />}
      {asked === 'end' && <End drill={drill} onClose={close} />}
    </PageBody>
  )
}

function whenInWords({ state, beginsAt, begunAt, endedAt }: WholeDrill, now: string): string {
  if (endedAt !== null) return `${state === 'calledOff' ? 'called off' : 'ended'} ${whenOf(endedAt, now)}`
  return state === 'planned' ? `begins ${whenOf(beginsAt, now)}` : `since ${whenOf(begunAt ?? beginsAt, now)}`
}

function useDrillActs(drill: WholeDrill, ask: (asked: 'change' | 'end') => void): { acts: KeyMap; isBeginning: boolean } {
  const may = useMay('fireDrills.lead')
  const navigate = useNavigate()
  const begin = useAct('fireDrills.begin')
  const acts: KeyMap = {
    ...(drill.state === 'planned'
      ? {
          b: { label: 'Begin it now', run: () => begin.isPending || begin.mutate({ fireDrillId: drill.id }) },
          e: { label: 'Change the plan', run: () => ask('change') },
        }
      : {}),
    ...(drill.state === 'planned' || drill.state === 'running'
      ? { x: { label: drill.state === 'planned' ? 'Call it off' : 'End it now', run: () => ask('end') } }
      : {}),
  }
  useKeys({ esc: { label: 'Back to the fire drills', run: () => void navigate({ to: '/foresee/drills' }) } }, { scope: 'screen' })
  useKeys(acts, { scope: 'screen', on: may })
  return { acts: may ? acts : {}, isBeginning: begin.isPending }
}

/** To the case, to the entry that it tries out, and to the debrief. */
function Ways({ drill, caseId }: { drill: WholeDrill; caseId: NonNullable<WholeDrill['caseId']> }) {
  const navigate = useNavigate()
  const may = useMay('reviews.lead')
  const review = useAnswer('reviews.ofCase', { caseId }).data?.reviewId ?? null
  const toReview = (reviewId: NonNullable<typeof review>) => void navigate({ to: '/reviews/$reviewId', params: { reviewId } })
  const debrief = useAct('reviews.open', { onDone: ({ reviewId }) => toReview(reviewId) })
  const open = () =>
    review ? toReview(review) : debrief.mutate({ caseId, title: `Debrief of a fire drill: ${drill.title}`.slice(0, 200) })
  const offers = drill.endedAt !== null && (review !== null || may)
  useKeys({ r: { label: 'Debrief', run: open } }, { scope: 'screen', on: offers })
  return (
    <p className={css.trades}>
      <Link to="/cases/$caseId" params={{ caseId }} className="link">
        The case of the drill
      </Link>
      {drill.anticipated && (
        <Link to="/foresee/$anticipatedId" params={{ anticipatedId: drill.anticipated.id }} className="link">
          What it tries out: {drill.anticipated.title}
        </Link>
      )}
      {offers && (
        <Button small look="act" keys="r" busy={debrief.isPending} onClick={open}>
          {review ? 'To the debrief' : 'Begin the debrief'}
        </Button>
      )}
    </p>
  )
}

function Script({ drill: { script } }: { drill: WholeDrill }) {
  return (
    <Card title="The script">
      <p className={css.words}>
        {script.name} writes{script.address && ` from ${script.address}`}: “{script.subject}”
      </p>
      <p className={css.script}>{script.text}</p>
      <p className={css.words}>
        {script.chooses ? `Takes option ${script.chooses}` : 'Takes none of the options'},{' '}
        {script.rating ? `answers ${script.rating} of 5` : 'does not answer the question'}
        {script.word && ` and writes: “${script.word}”`}. Each time after{' '}
        {script.patience === 1 ? 'a minute' : `${script.patience} minutes`}.
      </p>
    </Card>
  )
}

function End({ drill, onClose }: { drill: WholeDrill; onClose: () => void }) {
  const [because, setBecause] = useState('')
  const act = useAct('fireDrills.end', { shown: true, onDone: onClose })
  const isPlanned = drill.state === 'planned'
  return (
    <FormDialog
      title={isPlanned ? 'Call this drill off' : 'End this drill now'}
      verb={isPlanned ? 'Call it off' : 'End it'}
      onClose={onClose}
      onDo={() => act.mutate({ fireDrillId: drill.id, ...(because.trim() ? { because } : {}) })}
      act={act}
      fields={['because']}
    >
      <p>
        {isPlanned
          ? 'Nothing comes in. Colleagues who were told read that it is off.'
          : 'Its case ends with it, and everybody sees that it was a drill.'}
      </p>
      <TextInput label="Why, if you like" data-autofocus value={because} onChange={(event) => setBecause(event.currentTarget.value)} />
    </FormDialog>
  )
}
