// How I am told: in the app only, or by mail too, and when mail has to wait.

import { NativeSelect, Switch, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMay } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import css from './NoticeSettings.module.css'

type Settings = Got<'notices.settings'>

export function NoticeSettings() {
  const answer = useAnswer('notices.settings', {})
  return (
    <Section
      title="My notices"
      lead="You are told once of what comes near, what has passed, and what waits for your word. Always here in the app."
    >
      <Refusal of={answer.error} />
      {answer.data && <Form key={JSON.stringify(answer.data)} settings={answer.data} />}
    </Section>
  )
}

function Form({ settings }: { settings: Settings }) {
  const [byMail, setByMail] = useState(settings.byMail)
  const [quiet, setQuiet] = useState(settings.quiet)
  const [monthly, setMonthly] = useState(settings.monthly)
  const maySee = useMay('insight.see')
  const act = useAct('notices.changeSettings', { shown: true, onDone: () => notify('Kept.') })
  const keep = (event: FormEvent) => {
    event.preventDefault()
    act.mutate({ byMail, quiet, monthly })
  }
  return (
    <form className={css.form} onSubmit={keep} noValidate>
      <Switch
        label="By mail too"
        description="What is unread after five minutes, gathered in one mail, at most every quarter of an hour."
        checked={byMail}
        onChange={(event) => setByMail(event.currentTarget.checked)}
      />
      {!settings.sending && <p className={css.quiet}>No SMTP server is set up yet, so for now everything stays in the app.</p>}
      {byMail && <QuietHours quiet={quiet} zone={settings.zone} error={act.error} onChange={setQuiet} />}
      {maySee && (
        <Switch
          label="The monthly report"
          description="By mail, as a PDF of all brands, on the first working day after each month."
          checked={monthly}
          onChange={(event) => setMonthly(event.currentTarget.checked)}
        />
      )}
      <div>
        <Button type="submit" look="act" busy={act.isPending}>
          {words.save}
        </Button>
      </div>
      <Refusal of={act.error} fields={['quiet.from', 'quiet.until']} />
    </form>
  )
}

type QuietProps = { quiet: Settings['quiet']; zone: string; error: unknown; onChange: (quiet: Settings['quiet']) => void }

function QuietHours({ quiet, zone, error, onChange }: QuietProps) {
  return (
    <>
      <NativeSelect
        label="Quiet hours"
        description="Mail waits until they are over."
        value={quiet === null ? 'house' : 'own'}
        data={[
          { value: 'house', label: 'Outside our open hours' },
          { value: 'own', label: 'My own hours' },
        ]}
        onChange={(event) => onChange(event.currentTarget.value === 'own' ? { from: '18:00', until: '08:00' } : null)}
      />
      {quiet !== null && (
        <div className={css.hours}>
          <TextInput
            type="time"
            label="From"
            description={zone}
            value={quiet.from}
            onChange={(event) => onChange({ ...quiet, from: event.currentTarget.value })}
            error={sentenceAt(error, 'quiet.from')}
          />
          <TextInput
            type="time"
            label="Until"
            description={zone}
            value={quiet.until}
            onChange={(event) => onChange({ ...quiet, until: event.currentTarget.value })}
            error={sentenceAt(error, 'quiet.until')}
          />
        </div>
      )}
    </>
  )
}
