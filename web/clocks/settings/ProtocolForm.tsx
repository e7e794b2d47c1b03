// The limits as a form, with what comes out of them beneath while one types.

import { TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { severities } from '#core/clocks/own-limits.ts'
import type { Severity } from '#core/clocks/policy.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { Refused, sentenceAt } from '#web/platform/refused.ts'
import { useTyped } from '#web/platform/typed.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { LimitFields } from './LimitFields.tsx'
import { LimitsPreview } from './LimitsPreview.tsx'
import { fieldsOf, limitSaid, rulesFrom, typedIn } from './rules-typed.ts'
import css from './ProtocolForm.module.css'

type Version = Got<'protocol.show'>['versions'][number]

const withinADay =
  'What happened is explained within a day, around the clock: customers are told so, and no severity stretches it. It can be shorter.'

/** What a colleague keeps meanwhile is shown in fields that nobody touched here, and said at those that somebody did. */
export function ProtocolForm({ newest }: { newest: Version }) {
  const { typed, type, meanwhile, done } = useTyped(fieldsOf(newest))
  const act = useAct('protocol.change', {
    shown: true,
    onDone: ({ version }) => {
      done()
      notify(`Kept as version ${version}. New cases follow it.`)
    },
  })
  const { limits, factors } = typedIn(typed)
  const rules = rulesFrom({ limits, factors })
  const keep = (event: FormEvent) => {
    event.preventDefault()
    act.mutate({ name: typed.name, ...rules, over: newest.version })
  }
  return (
    <form className={css.form} onSubmit={keep} noValidate>
      <p className={css.note}>{withinADay}</p>
      <LimitFields
        typed={limits}
        meanwhile={(clock) => meanwhile(`limits.${clock}`, limitSaid)}
        refusal={act.error}
        onChange={(clock, limit) => type({ [`limits.${clock}`]: JSON.stringify(limit) })}
      />
      <FactorFields
        typed={factors}
        meanwhile={(one) => meanwhile(`factors.${one}`)}
        refusal={act.error}
        onChange={(one, factor) => type({ [`factors.${one}`]: factor })}
      />
      <h3>What comes out</h3>
      <LimitsPreview rules={rules} />
      <div className={css.keep}>
        <TextInput
          label="Name of this version"
          maxLength={80}
          value={typed.name}
          description={meanwhile('name')}
          onChange={(event) => type({ name: event.currentTarget.value })}
          error={sentenceAt(act.error, 'name')}
        />
        <Button type="submit" look="act" busy={act.isPending}>
          {words.save}
        </Button>
      </div>
      <NotKept refusal={act.error} />
    </form>
  )
}

/** Most of what is refused stands at its field, which may be far above. */
function NotKept({ refusal }: { refusal: unknown }) {
  const field = refusal instanceof Refused ? refusal.field : undefined
  if (field === 'name') return null
  if (field === undefined || field === 'over') return <Refusal of={refusal} />
  return <p className={css.wrong}>Not kept: one field above has to change.</p>
}

type FactorProps = {
  typed: Record<Severity, string>
  meanwhile: (severity: Severity) => string | undefined
  refusal: unknown
  onChange: (severity: Severity, factor: string) => void
}

function FactorFields({ typed, meanwhile, refusal, onChange }: FactorProps) {
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
          description={meanwhile(severity)}
          onChange={(event) => onChange(severity, event.currentTarget.value)}
          error={sentenceAt(refusal, `factors.${severity}`)}
        />
      ))}
    </fieldset>
  )
}
