// The limits as a form, with what comes out of them beneath while one types.

import { TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { severities } from '#core/clocks/own-limits.ts'
import type { Severity } from '#core/clocks/policy.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { Refused, sentenceAt } from '#web/platform/refused.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { LimitFields } from './LimitFields.tsx'
import { LimitsPreview } from './LimitsPreview.tsx'
import { rulesFrom, typedRules } from './rules-typed.ts'
import css from './ProtocolForm.module.css'

type Version = Got<'protocol.show'>['versions'][number]

export function ProtocolForm({ newest }: { newest: Version }) {
  const [typed, setTyped] = useState(() => typedRules(newest))
  const [name, setName] = useState(newest.name)
  const act = useAct('protocol.change', {
    shown: true,
    onDone: ({ version }) => notify(`Kept as version ${version}. New cases follow it.`),
  })
  const rules = rulesFrom(typed)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    act.mutate({ name, ...rules })
  }
  return (
    <form className={css.form} onSubmit={keep} noValidate>
      <p className={css.note}>
        What happened is explained within a day, around the clock: customers are told so, and no severity stretches it. It can be shorter.
      </p>
      <LimitFields typed={typed.limits} refusal={act.error} onChange={(limits) => setTyped({ ...typed, limits })} />
      <FactorFields typed={typed.factors} refusal={act.error} onChange={(factors) => setTyped({ ...typed, factors })} />
      <h3>What comes out</h3>
      <LimitsPreview rules={rules} />
      <div className={css.keep}>
        <TextInput
          label="Name of this version"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={sentenceAt(act.error, 'name')}
        />
        <Button type="submit" look="act" busy={act.isPending}>
          {words.save}
        </Button>
      </div>
      {act.error instanceof Refused && act.error.field !== undefined ? (
        act.error.field !== 'name' && <p className={css.wrong}>Not kept: one field above has to change.</p>
      ) : (
        <Refusal of={act.error} />
      )}
    </form>
  )
}

type FactorProps = { typed: Record<Severity, string>; refusal: unknown; onChange: (typed: Record<Severity, string>) => void }

function FactorFields({ typed, refusal, onChange }: FactorProps) {
  return (
    <fieldset className={css.factors}>
      <legend>How severity bends them</legend>
      <p className={css.note}>Each limit is for severity 3 and is multiplied by these. 1 is the gravest mistake, 5 the lightest.</p>
      {severities.map((severity) => (
        <TextInput
          key={severity}
          label={`Severity ${severity}`}
          inputMode="decimal"
          autoComplete="off"
          value={typed[severity]}
          onChange={(event) => onChange({ ...typed, [severity]: event.currentTarget.value })}
          error={sentenceAt(refusal, `factors.${severity}`)}
        />
      ))}
    </fieldset>
  )
}
