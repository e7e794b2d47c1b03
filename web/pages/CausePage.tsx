// One cause: which mistakes come of it, why, what made it likely, what is done about it, and whether that worked.

import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionForm } from '#web/learning/ActionForm.tsx'
import { Actions } from '#web/learning/Actions.tsx'
import { type Cause, impactInWords, type WhyAsked } from '#web/learning/cause.ts'
import { CauseWords, Solve } from '#web/learning/CauseWords.tsx'
import { Fishbone } from '#web/learning/Fishbone.tsx'
import { Gathered } from '#web/learning/Gathered.tsx'
import { WhyTree } from '#web/learning/WhyTree.tsx'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useActs, useKeys } from '#web/platform/keys.ts'
import { isNotThere } from '#web/platform/refused.ts'
import { useMay, useToday } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { PageBody, Parts, Wait } from '#web/ui/PageBody.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { NotThere } from './NotThere.tsx'
import css from './CausePage.module.css'

export default function CausePage() {
  const causeId = (useParams({ strict: false }).causeId ?? '') as Cause['id']
  const answer = useAnswer('learning.cause', { causeId })
  useChoices()
  if (answer.data) return <Shown cause={answer.data} />
  if (isNotThere(answer.error)) return <NotThere />
  return (
    <PageBody>
      <PageHeader title="Cause" />
      <Refusal of={answer.error} />
      {answer.error === null && <Wait />}
    </PageBody>
  )
}

type Asked = 'words' | 'solve' | 'decide' | 'factor' | 'gather'

function Shown({ cause }: { cause: Cause }) {
  const may = useMay('learning.work')
  const today = useToday()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [why, setWhy] = useState<WhyAsked | null>(null)
  const close = () => setAsked(null)
  const ask = (one: Asked) => (isAsked: boolean) => setAsked(isAsked ? one : null)
  useCauseKeys(cause, may, setAsked, () => setWhy({ under: null }))
  return (
    <PageBody>
      <Head cause={cause} may={may} onAsk={setAsked} />
      <Parts>
        {cause.words && <p className={css.words}>{cause.words}</p>}
        <Actions {...{ cause, may, today }} onDecide={() => setAsked('decide')} />
        <WhyTree {...{ cause, may }} asked={why} onAsk={setWhy} />
        <Fishbone {...{ cause, may }} isAsked={asked === 'factor'} onAsk={ask('factor')} />
        <Gathered {...{ cause, may }} isAsked={asked === 'gather'} onAsk={ask('gather')} />
        {may && <Foot cause={cause} />}
      </Parts>
      {asked === 'words' && <CauseWords cause={cause} onClose={close} />}
      {asked === 'solve' && <Solve cause={cause} onClose={close} />}
      {asked === 'decide' && <ActionForm cause={cause} today={today} onClose={close} />}
    </PageBody>
  )
}

function Head({ cause, may, onAsk }: { cause: Cause; may: boolean; onAsk: (asked: Asked) => void }) {
  return (
    <PageHeader
      title={cause.title}
      meta={
        <>
          <Link to="/learning/$causeId/cases" params={{ causeId: cause.id }} search={{ period: 'ever' }} className="link">
            {impactInWords(cause.impact, cause.currency)}
          </Link>{' '}
          {cause.solvedAt && (
            <Chip tone="done" icon="tick">
              {cause.solvedBecause ? `solved, because ${cause.solvedBecause}` : 'solved'}
            </Chip>
          )}
        </>
      }
    >
      <Link to="/learning" className="link">
        All causes
      </Link>
      {may && (
        <Button keys="e" onClick={() => onAsk('words')}>
          Say it better
        </Button>
      )}
      {may && cause.solvedAt === null && (
        <Button keys="s" onClick={() => onAsk('solve')}>
          Call it solved
        </Button>
      )}
    </PageHeader>
  )
}

/** What ends a cause, or takes that back: seldom needed, so at the foot. */
function Foot({ cause }: { cause: Cause }) {
  const unsolve = useAct('learning.unsolve')
  const [removes, setRemoves] = useState(false)
  const again = { label: 'Call it unsolved again', run: () => unsolve.mutate({ causeId: cause.id }) }
  const away = { label: 'Remove this cause', run: () => setRemoves(true) }
  const acts = [...(cause.solvedAt === null ? [] : [again]), ...(cause.actions.length === 0 ? [away] : [])]
  useActs(acts, { scope: 'screen' })
  return (
    <p>
      {acts.map(({ label, run }) => (
        <Button key={label} small look="quiet" onClick={run}>
          {label}
        </Button>
      ))}
      {removes && <RemoveCause cause={cause} onClose={() => setRemoves(false)} />}
    </p>
  )
}

/** What was found about it cannot be brought back, so it is said first. */
function RemoveCause({ cause, onClose }: { cause: Cause; onClose: () => void }) {
  const navigate = useNavigate()
  const act = useAct('learning.removeCause', { shown: true, onDone: () => void navigate({ to: '/learning' }) })
  return (
    <FormDialog title="Remove this cause?" verb="Remove it" onClose={onClose} onDo={() => act.mutate({ causeId: cause.id })} act={act}>
      <p>Its whys and what made it likely go with it. The mistakes and their cases stay, without a cause.</p>
    </FormDialog>
  )
}

function useCauseKeys(cause: Cause, may: boolean, ask: (asked: Asked) => void, addWhy: () => void): void {
  const navigate = useNavigate()
  useKeys({ esc: { label: 'Back to the causes', run: () => void navigate({ to: '/learning' }) } }, { scope: 'screen' })
  useKeys(
    {
      e: { label: 'Say the cause better', run: () => ask('words') },
      d: { label: 'Decide an action', run: () => ask('decide') },
      w: { label: 'Add a why', run: addWhy },
      f: { label: 'Add a factor', run: () => ask('factor') },
      m: { label: 'Gather a mistake', run: () => ask('gather') },
    },
    { scope: 'screen', on: may },
  )
  useKeys({ s: { label: 'Call it solved', run: () => ask('solve') } }, { scope: 'screen', on: may && cause.solvedAt === null })
}

/** What the forms of this page let one choose from is asked for along with it: whoever is quick at the keys finds it there. */
function useChoices(): void {
  const on = useMay('learning.work')
  useAnswer('factors.list', {}, { on })
  useAnswer('learning.mistakes', { limit: 100 }, { on })
  useAnswer('people.members', {}, { on })
}
