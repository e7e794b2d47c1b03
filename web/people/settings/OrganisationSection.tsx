// The organisation: the name that colleagues read, and the currency in which everything is counted.

import { TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMay, useMe } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import css from './AccountSection.module.css'

export function OrganisationSection() {
  const organisation = useMe().data?.organisation
  const mayChange = useMay('settings.members')
  if (organisation === undefined) return null
  const lead = `Colleagues read its name; customers read the name of a brand. Money is counted in ${organisation.currency}; that stays, because every ledger is.`
  return (
    <Section title="Organisation" lead={lead}>
      {mayChange ? <Name key={organisation.name} before={organisation.name} /> : <ReadOnly ability="settings.members" />}
    </Section>
  )
}

function Name({ before }: { before: string }) {
  const [name, setName] = useState(before)
  const act = useAct('people.changeOrganisation', { shown: true, onDone: () => notify('The name was changed.') })
  function keep(event: FormEvent): void {
    event.preventDefault()
    act.mutate({ name })
  }
  return (
    <form className={css.form} onSubmit={keep} noValidate>
      <TextInput
        label="Name"
        autoComplete="organization"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={sentenceAt(act.error, 'name')}
      />
      <Refusal of={act.error} fields={['name']} />
      <Button type="submit" busy={act.isPending} disabled={name.trim() === before}>
        {words.save}
      </Button>
    </form>
  )
}
