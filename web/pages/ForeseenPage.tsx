// One foreseen mistake: how it is rated, what is prepared for it, what became of it; and a fire drill about it.

import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { priorityWords } from '#core/anticipation/priority.ts'
import { scaleNames, scales, stepInWords } from '#core/anticipation/scales.ts'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import { dateInWords } from '#core/time/date.ts'
import { CasesLink } from '#web/anticipation/CasesLink.tsx'
import { DrillForm } from '#web/anticipation/DrillForm.tsx'
import { EntryForm } from '#web/anticipation/EntryForm.tsx'
import { casesInWords, lookedInWords, priorityTitles, priorityTones, type Whole } from '#web/anticipation/entry.ts'
import { History } from '#web/anticipation/History.tsx'
import { Playbook } from '#web/anticipation/Playbook.tsx'
import { PlaybookForm } from '#web/anticipation/PlaybookForm.tsx'
import { useUndo } from '#web/anticipation/use-undo.ts'
import { KindSelect } from '#web/cases/KindSelect.tsx'
import { WordsCoach } from '#web/coach/settings/WordsCoach.tsx'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useActs, useKeys } from '#web/platform/keys.ts'
import { isNotThere } from '#web/platform/refused.ts'
import { useMay, useToday } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { PageBody, Parts, Wait } from '#web/ui/PageBody.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { NotThere } from './NotThere.tsx'
import css from './ForeseePage.module.css'

export default function ForeseenPage() {
  const anticipatedId = (useParams({ strict: false }).anticipatedId ?? '') as Whole['id']
  const answer = useAnswer('anticipation.show', { anticipatedId })
  if (answer.data) return <Shown entry={answer.data} />
  if (isNotThere(answer.error)) return <NotThere />
  return (
    <PageBody>
      <PageHeader title="Foreseen mistake" />
      <Parts>
        <Refusal of={answer.error} />
        {answer.error === null && <Wait />}
      </Parts>
    </PageBody>
  )
}

type Asked = 'entry' | 'playbook' | 'drill'

function Shown({ entry }: { entry: Whole }) {
  const may = useMay('anticipation.work')
  const [asked, setAsked] = useState<Asked | null>(null)
  const today = useToday()
  const navigate = useNavigate()
  const offerUndo = useUndo()
  const close = () => setAsked(null)
  const changed = (whole: Whole) => offerUndo(whole, `“${whole.title}” was changed.`, 'former')
  const draft = useAnswer('fireDrills.draft', { anticipatedId: entry.id }, { on: useMay('fireDrills.lead') }).data
  useEntryKeys(entry, setAsked)
  return (
    <PageBody>
      <Head entry={entry} may={may} today={today} onAsk={setAsked} />
      <Parts>
        {entry.words && <p className={css.words}>{entry.words}</p>}
        <Rated entry={entry} />
        <Card
          title="What is prepared"
          acts={
            may && (
              <Button small keys="p" onClick={() => setAsked('playbook')}>
                Prepare for it
              </Button>
            )
          }
        >
          {entry.missing !== null && <Empty>{entry.missing}</Empty>}
          <Offered entry={entry} />
        </Card>
        <History entry={entry} may={may} onDone={changed} />
        {may && <Foot entry={entry} />}
      </Parts>
      {asked === 'entry' && <EntryForm entry={entry} today={today} onClose={close} onDone={changed} />}
      {asked === 'playbook' && <PlaybookForm entry={entry} Coach={WordsCoach} onClose={close} onDone={changed} />}
      {asked === 'drill' && draft && (
        <DrillForm
          draft={{ ...draft, anticipatedId: entry.id }}
          Kind={KindSelect}
          onClose={close}
          onDone={({ id }) => void navigate({ to: '/foresee/drills/$fireDrillId', params: { fireDrillId: id } })}
        />
      )}
    </PageBody>
  )
}

type HeadProps = { entry: Whole; may: boolean; today: string; onAsk: (asked: Asked) => void }

function Head({ entry, may, today, onAsk }: HeadProps) {
  const looked = useLooked()
  return (
    <PageHeader
      title={entry.title}
      meta={
        <>
          {entry.archivedAt === null ? `${entry.owner.firstName} looks at it again on ${dateInWords(entry.lookOn, today)}` : 'Put away'}
          {', '}
          <CasesLink kinds={entry.kinds} cases={entry.cases}>
            {casesInWords(entry.cases)}
          </CasesLink>{' '}
          {entry.isPassed && <Chip tone="late">the day has passed</Chip>}
        </>
      }
    >
      <Link to="/foresee" className="link">
        The register
      </Link>
      {may && entry.archivedAt === null && (
        <Button keys="l" busy={looked.isPending} onClick={() => looked.mutate({ anticipatedId: entry.id })}>
          Looked at, it holds
        </Button>
      )}
      {may && (
        <Button keys="d" onClick={() => onAsk('drill')}>
          Fire drill
        </Button>
      )}
      {may && (
        <Button keys="e" onClick={() => onAsk('entry')}>
          Say it better
        </Button>
      )}
    </PageHeader>
  )
}

function Rated({ entry }: { entry: Whole }) {
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  return (
    <Card
      title="How it is rated"
      acts={<Chip tone={priorityTones[entry.priority]}>{`${priorityTitles[entry.priority]} priority`}</Chip>}
      lead={priorityWords[entry.priority]}
    >
      <dl className={css.ratings}>
        {scaleNames.map((name) => (
          <div key={name}>
            <dt>{scales[name].title}</dt>
            <dd>{stepInWords(name, entry[name])}</dd>
          </div>
        ))}
        <div>
          <dt>Kinds of mistake</dt>
          <dd>{entry.kinds.map((kind) => titleOfKind(kinds, kind)).join(', ') || 'None yet, so no case shows it'}</dd>
        </div>
      </dl>
    </Card>
  )
}

function Offered({ entry: { playbook } }: { entry: Whole }) {
  const remedies = useAnswer('remedies.list', {}).data?.remedies ?? []
  const offers = playbook.remedyIds.flatMap((id) => remedies.find((one) => one.id === id)?.title ?? [])
  return <Playbook ask={playbook.ask} say={playbook.say} wording={playbook.wording} offers={offers} />
}

/** Seldom needed, so at the foot. */
function Foot({ entry }: { entry: Whole }) {
  const offerUndo = useUndo()
  const archive = useAct('anticipation.archive', { onDone: (whole) => offerUndo(whole, `“${whole.title}” is put away.`, 'bringBack') })
  const back = useAct('anticipation.bringBack')
  const act =
    entry.archivedAt === null
      ? { label: 'Put it away', run: () => archive.mutate({ anticipatedId: entry.id }) }
      : { label: 'Let it count again', run: () => back.mutate({ anticipatedId: entry.id }) }
  useActs([act], { scope: 'screen' })
  return (
    <p>
      <Button small look="quiet" onClick={act.run}>
        {act.label}
      </Button>
    </p>
  )
}

/** Above the history hardly anything changes by it, so it is said, with the way back. */
function useLooked() {
  const today = useToday()
  const offerUndo = useUndo()
  return useAct('anticipation.lookAgain', { onDone: (whole) => offerUndo(whole, lookedInWords(whole, today), 'former') })
}

function useEntryKeys(entry: Whole, ask: (asked: Asked) => void): void {
  const navigate = useNavigate()
  const looked = useLooked()
  const may = useMay('anticipation.work')
  useKeys({ esc: { label: 'Back to the register', run: () => void navigate({ to: '/foresee' }) } }, { scope: 'screen' })
  useKeys(
    {
      e: { label: 'Say it better', run: () => ask('entry') },
      p: { label: 'Prepare for it', run: () => ask('playbook') },
      d: { label: 'Plan a fire drill about it', run: () => ask('drill') },
      ...(entry.archivedAt === null ? { l: { label: 'Looked at, it holds', run: () => looked.mutate({ anticipatedId: entry.id }) } } : {}),
    },
    { scope: 'screen', on: may },
  )
}
