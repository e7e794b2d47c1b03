// Settings → Happened before: how a new case is compared with earlier ones, and whether an embedding service reads along.

import { useState } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'

type Meaning = Got<'recurrence.meaning'>

export function MeaningSection() {
  const answer = useAnswer('recurrence.meaning', {})
  return (
    <Section
      title="This happened before"
      lead="Every new case is compared with earlier ones by its words, pairs of words and facts. That happens here and needs nobody else. A service that reads for meaning can join in, and finds what was said in other words."
    >
      <ReadOnly ability="settings.learning" />
      <Refusal of={answer.error} />
      {answer.data && <Standing meaning={answer.data} />}
    </Section>
  )
}

function Standing({ meaning }: { meaning: Meaning }) {
  const may = useMay('settings.learning')
  const [asked, setAsked] = useState(false)
  const off = useAct('recurrence.turnMeaning')
  const { service, isOn } = meaning
  if (!service) return <p>No such service is set up. Whoever runs Amends names one with EMBEDDINGS_URL; then it can be switched on here.</p>
  return (
    <>
      {isOn ? <Progress meaning={meaning} /> : <p>{`${service.host} is set up (${service.model}), and reads nothing: it is off.`}</p>}
      {isOn && <Refusal of={off.error} />}
      {may && !isOn && <Button onClick={() => setAsked(true)}>Let it read along</Button>}
      {may && isOn && (
        <Button busy={off.isPending} onClick={() => off.mutate({ on: false })}>
          Stop, and remove what it said
        </Button>
      )}
      {asked && <TurnOn host={service.host} onClose={() => setAsked(false)} />}
    </>
  )
}

function Progress({ meaning: { service, read, waiting, answeredAt, trouble, searches } }: { meaning: Meaning }) {
  const now = useNow()
  return (
    <>
      <p>
        {`${service?.host} reads along (${service?.model}). It has read ${read.toLocaleString('en-GB')} ${read === 1 ? 'text' : 'texts'}; `}
        {waiting === 0 ? 'none waits.' : `${waiting.toLocaleString('en-GB')} wait.`}
        {answeredAt && ` It last answered ${whenOf(answeredAt, now)}.`}
      </p>
      {trouble && (
        <p className="refusal" role="alert">
          {`${trouble.said} That was ${whenOf(trouble.at, now)}. Until it answers, words alone decide; it is asked again every five minutes.`}
        </p>
      )}
      {!searches && (
        <p>
          This database has no pgvector, so meaning orders what words have found. With pgvector, cases that share no word are found too.
        </p>
      )}
    </>
  )
}

function TurnOn({ host, onClose }: { host: string; onClose: () => void }) {
  const act = useAct('recurrence.turnMeaning', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title={`Let ${host} read along?`}
      verb="Let it read along"
      onClose={onClose}
      onDo={() => act.mutate({ on: true })}
      act={act}
      fields={['on']}
    >
      <p>
        {`The subject, the first words of the customer and the crux of every case, and the names of your mistakes, are sent to ${host}: also of the cases that are here already. Their customers’ names can stand in them. Ask whoever looks after data protection first.`}
      </p>
      <p>What it answers are numbers; they stay here, and are removed when you stop.</p>
    </FormDialog>
  )
}
