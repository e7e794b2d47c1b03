// Oneself: the name that customers read, the address, the password, and every browser in which one is signed in.

import { PasswordInput, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMe } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { EmailSection } from './EmailSection.tsx'
import { SessionsSection } from './SessionsSection.tsx'
import css from './AccountSection.module.css'

export function AccountSection() {
  const me = useMe().data
  if (me === undefined) return null
  return (
    <>
      <Name key={me.member.name} member={me.member} />
      <EmailSection />
      <Password />
      <SessionsSection />
    </>
  )
}

function Name({ member }: { member: Got<'people.me'>['member'] }) {
  const [name, setName] = useState(member.name)
  const act = useAct('people.changeMe', { shown: true, onDone: () => notify('Your name was changed.') })
  function keep(event: FormEvent): void {
    event.preventDefault()
    act.mutate({ name })
  }
  return (
    <Section title="Your name" lead="Customers read your first name.">
      <form className={css.form} onSubmit={keep} noValidate>
        <TextInput
          label="Name"
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={sentenceAt(act.error, 'name')}
        />
        <Refusal of={act.error} fields={['name']} />
        <Button type="submit" busy={act.isPending} disabled={name.trim() === member.name}>
          {words.save}
        </Button>
      </form>
    </Section>
  )
}

function Password() {
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const act = useAct('people.changePassword', {
    shown: true,
    onDone: () => {
      setCurrent('')
      setPassword('')
      notify('Your password was changed. You are signed out everywhere else.')
    },
  })
  function keep(event: FormEvent): void {
    event.preventDefault()
    act.mutate({ current, password })
  }
  return (
    <Section title="Your password" lead="Once it is changed, you are signed out everywhere but here.">
      <form className={css.form} onSubmit={keep} noValidate>
        <PasswordInput
          label="The password that you have now"
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          error={sentenceAt(act.error, 'current')}
        />
        <PasswordInput
          label="The new one"
          description="At least 10 characters; a short sentence does well."
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={sentenceAt(act.error, 'password')}
        />
        <Refusal of={act.error} fields={['current', 'password']} />
        <Button type="submit" busy={act.isPending} disabled={current === '' || password === ''}>
          Change the password
        </Button>
      </form>
    </Section>
  )
}
